/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.exchange.excel.internal.sheets.MergedCells;
import org.manyi.exchange.excel.internal.sheets.SheetVisitor;

/** Places of cells as a workbook writes them, such as {@code B7}. */
final class CellPlace {

	private static final Pattern CELLS = Pattern
			.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{1,7}))?");

	private CellPlace() {
	}

	/**
	 * The column of a cell.
	 *
	 * @throws NumberFormatException when the place is none
	 */
	static int column(String place) {
		int column = 0;
		int letters = 0;
		while (letters < place.length() && place.charAt(letters) >= 'A' && place.charAt(letters) <= 'Z') {
			column = column * 26 + place.charAt(letters) - 'A' + 1;
			letters++;
			if (column > SheetVisitor.MOST_COLUMNS) {
				throw new NumberFormatException(place.substring(0, letters));
			}
		}
		if (column == 0) {
			throw new NumberFormatException(place.substring(0, Math.min(20, place.length())));
		}
		return column - 1;
	}

	/**
	 * Merged cells, from any corner to the other; some programs list a single cell.
	 *
	 * @throws NumberFormatException when the range is none
	 */
	static MergedCells merged(String range) {
		Matcher matcher = CELLS.matcher(range.strip());
		if (!matcher.matches()) {
			throw new NumberFormatException(range.substring(0, Math.min(20, range.length())));
		}
		long top = Long.parseLong(matcher.group(2));
		int left = column(matcher.group(1));
		@Nullable
		String lastRow = matcher.group(4);
		long bottom = lastRow == null ? top : Long.parseLong(lastRow);
		int right = lastRow == null ? left : column(matcher.group(3));
		return new MergedCells(Math.min(top, bottom), Math.min(left, right), Math.max(top, bottom),
				Math.max(left, right));
	}
}
