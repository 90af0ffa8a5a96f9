/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table for a terminal: columns as wide as their widest cell, a rule under the header, no boxes. */
final class TextTable {

	private static final String GAP = "  ";

	private final List<Column> columns = new ArrayList<>();
	private final List<List<String>> rows = new ArrayList<>();

	/** Adds a column of words. */
	TextTable words(String heading) {
		columns.add(new Column(heading, false));
		return this;
	}

	/** Adds a column of figures, aligned to the right. */
	TextTable figures(String heading) {
		columns.add(new Column(heading, true));
		return this;
	}

	/**
	 * Adds a row.
	 *
	 * @param cells one per column
	 */
	TextTable row(List<String> cells) {
		if (cells.size() != columns.size()) {
			throw new IllegalArgumentException(cells.size() + " cells in " + columns.size() + " columns");
		}
		rows.add(cells.stream().map(TextTable::onOneLine).toList());
		return this;
	}

	/**
	 * The lines of the table without trailing blanks; empty when there are no rows. A column without any cell is left
	 * out.
	 */
	List<String> lines() {
		if (rows.isEmpty()) {
			return List.of();
		}
		List<Integer> widths = new ArrayList<>();
		for (int index = 0; index < columns.size(); index++) {
			int column = index;
			int widest = rows.stream().mapToInt(row -> DisplayWidth.of(row.get(column))).max().orElse(0);
			widths.add(widest == 0 ? 0 : Math.max(widest, DisplayWidth.of(columns.get(index).heading())));
		}
		List<String> lines = new ArrayList<>();
		lines.add(line(columns.stream().map(Column::heading).toList(), widths));
		lines.add(widths.stream().filter(width -> width > 0).map("─"::repeat).collect(Collectors.joining(GAP)));
		rows.forEach(row -> lines.add(line(row, widths)));
		return lines;
	}

	private String line(List<String> cells, List<Integer> widths) {
		List<String> aligned = new ArrayList<>();
		for (int index = 0; index < cells.size(); index++) {
			if (widths.get(index) > 0) {
				String cell = cells.get(index);
				String blanks = " ".repeat(widths.get(index) - DisplayWidth.of(cell));
				aligned.add(columns.get(index).figures() ? blanks + cell : cell + blanks);
			}
		}
		return String.join(GAP, aligned).stripTrailing();
	}

	/** Line breaks of data would break the table. */
	private static String onOneLine(String cell) {
		return cell.replaceAll("\\R+", " ");
	}

	private record Column(String heading, boolean figures) {
	}
}
