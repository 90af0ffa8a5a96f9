/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;

/**
 * Where the value of a cell is written. It does not close when it loses the keyboard on the very way of getting it, as
 * it does on GTK.
 */
@NonNullByDefault({})
final class GridText extends TextCellEditor {

	private boolean settling;

	GridText(Composite parent) {
		super(parent);
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
