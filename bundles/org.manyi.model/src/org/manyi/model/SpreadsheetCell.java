/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.regex.Pattern;

/**
 * A text that becomes a cell of a spreadsheet: of a file that one opens, or of what is pasted into one. Wherever texts
 * of others are written so, they are written by this.
 *
 * @param text any text, also an empty one
 */
public record SpreadsheetCell(String text) {

	/**
	 * By what formulas begin, in both widths; what is blank is dropped by some programs, and the rest then looked at.
	 */
	private static final String FORMULA_BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	/** A number is what it is and does nothing. */
	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)*(?:[eE][+-]?\\d+)?%?");

	/** The text as it is written: with an apostrophe in front where a spreadsheet would take it for a formula. */
	public String neutral() {
		boolean formula = !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0
				&& !NUMBER.matcher(text).matches();
		return formula ? "'" + text : text;
	}
}
