/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.manyi.exchange.api.TableSample;
import org.manyi.exchange.excel.internal.sheets.SheetVisitor;

/** Takes the first rows of a sheet. */
final class SampledRows implements SheetVisitor {

	private static final int ROWS = 50;
	/** Characters of all rows; what follows is left out of the sample. */
	private static final int CHARACTERS = 4_000_000;

	private final List<Long> numbers = new ArrayList<>();
	private final List<List<String>> rows = new ArrayList<>();
	private List<String> row = new ArrayList<>();
	private int characters;
	private boolean more;

	@Override
	public void cell(int column, String text) {
		if (!text.isBlank() && characters < CHARACTERS) {
			characters += text.length();
			while (row.size() <= column) {
				row.add("");
			}
			row.set(column, text);
		}
	}

	@Override
	public boolean endRow(long number) {
		if (row.isEmpty()) {
			return true;
		}
		if (rows.size() == ROWS || characters >= CHARACTERS && rows.size() > 1) {
			more = true;
			return false;
		}
		numbers.add(number);
		rows.add(row);
		row = new ArrayList<>();
		return true;
	}

	SheetSample sample() {
		int width = rows.stream().mapToInt(List::size).max().orElse(0);
		List<List<String>> even = rows.stream().map(cells -> {
			List<String> all = new ArrayList<>(cells);
			all.addAll(Collections.nCopies(width - cells.size(), ""));
			return List.copyOf(all);
		}).toList();
		return new SheetSample(List.copyOf(numbers), TableSample.of(even), more);
	}
}
