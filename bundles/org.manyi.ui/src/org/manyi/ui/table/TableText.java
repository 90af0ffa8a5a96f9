/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.model.SpreadsheetCell;

/**
 * A table in words, as the user sees it.
 *
 * @param headings one per column
 * @param rows     each with one cell per column; may be empty
 */
public record TableText(List<String> headings, List<List<String>> rows) {

	public TableText {
		headings = List.copyOf(headings);
		rows = rows.stream().map(List::copyOf).toList();
	}

	/** The columns' words of the rows. */
	public static <R> TableText of(List<Column<R>> columns, List<R> rows) {
		return new TableText(columns.stream().map(column -> column.heading().get()).toList(),
				rows.stream().map(row -> columns.stream().map(column -> column.text().apply(row)).toList()).toList());
	}

	/** The table with a last column that has the same cell in every row. */
	public TableText with(String heading, String cell) {
		return new TableText(extended(headings, heading), rows.stream().map(row -> extended(row, cell)).toList());
	}

	private static List<String> extended(List<String> cells, String last) {
		return Stream.concat(cells.stream(), Stream.of(last)).toList();
	}

	/**
	 * One line per row, the headings first, cells separated by tabs, as spreadsheets take it from the clipboard; a tab
	 * or line break in a cell becomes a blank, and a cell that would be a formula gets an apostrophe in front.
	 */
	public String tabSeparated() {
		return Stream.concat(Stream.of(headings), rows.stream()).map(TableText::line)
				.collect(Collectors.joining("\n", "", "\n"));
	}

	/** The cells separated by tabs. */
	static String line(List<String> cells) {
		return cells.stream().map(cell -> new SpreadsheetCell(cell.replaceAll("[\\t\\r\\n]+", " ")).neutral())
				.collect(Collectors.joining("\t"));
	}
}
