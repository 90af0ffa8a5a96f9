/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * Chooses the value of a cell. It does not close when it loses the keyboard on the very way of getting it, as it does
 * on GTK.
 */
@NonNullByDefault({})
final class GridChoice extends ComboBoxCellEditor {

	private boolean settling;

	GridChoice(Composite parent, List<String> choices) {
		super(parent, choices.toArray(String[]::new), SWT.READ_ONLY);
	}

	@Override
	protected void doSetFocus() {
		settling = true;
		try {
			super.doSetFocus();
		} finally {
			settling = false;
		}
	}

	@Override
	protected void focusLost() {
		if (!settling) {
			super.focusLost();
		}
	}
}
