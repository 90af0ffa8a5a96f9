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

/** Chooses the value of a cell. */
@NonNullByDefault({})
final class GridChoice extends ComboBoxCellEditor {

	private final GridKeyboard keyboard = new GridKeyboard();

	GridChoice(Composite parent, List<String> choices) {
		super(parent, choices.toArray(String[]::new), SWT.READ_ONLY);
	}

	@Override
	protected void doSetFocus() {
		keyboard.give(super::doSetFocus);
	}

	@Override
	protected void focusLost() {
		keyboard.lost(super::focusLost);
	}
}
