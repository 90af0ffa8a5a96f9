/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal;

import java.util.ArrayList;
import java.util.List;

import org.manyi.exchange.api.TableSample;
import org.manyi.exchange.excel.internal.sheets.MergedCells;

/** Tells from merged cells how many of the first rows are headings, and what stands above each column. */
final class MergedHeadings {

	/** So many rows may be headings. */
	static final int MOST = 9;

	private final List<Long> numbers;
	private final List<List<String>> records;
	private final List<MergedCells> merged;

	/**
	 * @param numbers the numbers of the rows
	 * @param records the rows
	 * @param merged  the merged cells of the sheet
	 */
	MergedHeadings(List<Long> numbers, List<List<String>> records, List<MergedCells> merged) {
		this.numbers = numbers;
		this.records = records;
		this.merged = merged.stream().filter(cells -> cells.top() <= numbers.get(Math.min(MOST, numbers.size()) - 1))
				.toList();
	}

	TableSample table() {
		int last = lastHeading();
		List<List<String>> repeated = new ArrayList<>();
		for (int place = 0; place < records.size(); place++) {
			repeated.add(place > last ? records.get(place) : repeated(place));
		}
		return new TableSample(records, repeated, last + 1);
	}

	/** The place of the last row of headings. */
	private int lastHeading() {
		int last = 0;
		while (last + 1 < records.size() && texts(last) <= 1) {
			last++;
		}
		if (texts(last) <= 1) {
			return 0;
		}
		boolean grew = true;
		while (grew && last + 1 < Math.min(MOST, records.size())) {
			grew = false;
			long number = numbers.get(last);
			long below = numbers.get(last + 1);
			boolean reaches = merged.stream().anyMatch(cells -> cells.top() <= number && cells.bottom() >= below);
			boolean parts = merged.stream().anyMatch(cells -> cells.top() <= number && cells.bottom() == number
					&& cells.right() > cells.left()) && partsBelow(last);
			if (reaches || parts) {
				last++;
				grew = true;
			}
		}
		return last;
	}

	/** Whether the row below has parts of merged headings, and nothing below a heading of one column. */
	private boolean partsBelow(int place) {
		List<String> below = records.get(place + 1);
		boolean others = false;
		for (int column = 0; column < below.size(); column++) {
			boolean wide = isWide(numbers.get(place), column);
			boolean blank = below.get(column).isBlank();
			if (wide && blank || !wide && !blank && !records.get(place).get(column).isBlank()) {
				return false;
			}
			others |= !wide && blank;
		}
		return others;
	}

	private boolean isWide(long row, int column) {
		return merged.stream().anyMatch(cells -> cells.top() <= row && row <= cells.bottom()
				&& cells.right() > cells.left() && cells.left() <= column && column <= cells.right());
	}

	private long texts(int place) {
		return records.get(place).stream().filter(text -> !text.isBlank()).distinct().count();
	}

	private List<String> repeated(int place) {
		List<String> row = new ArrayList<>(records.get(place));
		long number = numbers.get(place);
		for (MergedCells cells : merged) {
			int top = numbers.indexOf(cells.top());
			if (top >= 0 && cells.top() <= number && number <= cells.bottom() && cells.left() < row.size()) {
				String text = records.get(top).get(cells.left());
				for (int column = cells.left(); column <= Math.min(cells.right(), row.size() - 1); column++) {
					row.set(column, text);
				}
			}
		}
		return List.copyOf(row);
	}
}
