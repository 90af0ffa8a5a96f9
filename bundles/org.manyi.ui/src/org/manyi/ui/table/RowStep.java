/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.OptionalInt;

import org.eclipse.swt.SWT;

/**
 * From where a key goes to another row. Up and down go by one row, Page Up and Page Down by as many as are in sight,
 * Home and End, and the arrows with Ctrl, to the first and the last one. Where no row is selected yet, any of these
 * keys selects one that is in sight.
 *
 * @param selected the place of the row selected; −1 for none
 * @param rows     how many rows there are, [0, ∞)
 * @param first    the place of the first row in sight, [0, rows)
 * @param seen     how many rows are in sight, [0, rows]
 */
record RowStep(int selected, int rows, int first, int seen) {

	/** The place of the row that the key goes to; empty for other keys and where there are no rows. */
	OptionalInt to(int keyCode, boolean ctrl) {
		int last = rows - 1;
		if (last < 0) {
			return OptionalInt.empty();
		}
		return switch (keyCode) {
			case SWT.HOME -> OptionalInt.of(0);
			case SWT.END -> OptionalInt.of(last);
			case SWT.ARROW_UP -> OptionalInt.of(ctrl ? 0 : by(-1));
			case SWT.ARROW_DOWN -> OptionalInt.of(ctrl ? last : by(1));
			case SWT.PAGE_UP -> OptionalInt.of(by(-Math.max(1, seen)));
			case SWT.PAGE_DOWN -> OptionalInt.of(by(Math.max(1, seen)));
			default -> OptionalInt.empty();
		};
	}

	private int by(int step) {
		return Math.clamp(selected < 0 ? first : selected + step, 0, rows - 1);
	}
}
