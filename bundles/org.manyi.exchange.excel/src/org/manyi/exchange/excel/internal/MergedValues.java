/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal;

import java.util.Comparator;
import java.util.List;

import org.manyi.exchange.excel.internal.sheets.MergedCells;

/**
 * What merged cells below the headings say: the value of their upper left cell holds for all of their rows and columns.
 * Rows are asked for from top to bottom.
 */
final class MergedValues {

	private final List<MergedCells> merged;
	private int next;
	/** By column, the text of the merged cells that reach to the row at hand, and the last row that they reach to. */
	private final String[] texts;
	private final long[] bottoms;

	/**
	 * @param merged      the merged cells of the sheet; those that begin in its headings belong to these
	 * @param lastHeading the number of the last row of headings
	 * @param columns     how many columns the table has
	 */
	MergedValues(List<MergedCells> merged, long lastHeading, int columns) {
		this.merged = merged.stream().filter(cells -> cells.top() > lastHeading && cells.left() < columns)
				.sorted(Comparator.comparingLong(MergedCells::top)).toList();
		texts = new String[columns];
		bottoms = new long[columns];
	}

	/**
	 * Puts into a row what the cells hold that are merged over it.
	 *
	 * @param row   its number, greater than that of the row before
	 * @param cells its texts by column
	 */
	void fill(long row, String[] cells) {
		if (merged.isEmpty()) {
			return;
		}
		while (next < merged.size() && merged.get(next).top() <= row) {
			begin(merged.get(next++), row, cells);
		}
		for (int column = 0; column < cells.length; column++) {
			if (bottoms[column] >= row) {
				cells[column] = texts[column];
			}
		}
	}

	/** Cells that show nothing hide nothing: a row keeps what it has below them. */
	private void begin(MergedCells area, long row, String[] cells) {
		if (area.top() == row && !cells[area.left()].isEmpty()) {
			for (int column = area.left(); column <= Math.min(area.right(), cells.length - 1); column++) {
				texts[column] = cells[area.left()];
				bottoms[column] = area.bottom();
			}
		}
	}
}
