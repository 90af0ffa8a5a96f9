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

/** Where the value of a cell is written. */
@NonNullByDefault({})
final class GridText extends TextCellEditor {

	private final GridKeyboard keyboard = new GridKeyboard();

	GridText(Composite parent) {
		super(parent);
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
