/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.tools;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.manyi.exchange.api.AnswerForm;
import org.manyi.exchange.api.ToolHeader;
import org.manyi.model.LocalizedText;

/** The headings of a table of which nothing else is known. */
public final class PlainHeader {

	/** How sure a table like any other is. */
	public static final int CONFIDENCE = 10;

	private static final LocalizedText REASON = new LocalizedText("一行列名，以下各行为调查表",
			"a row of headings and rows below it");

	private PlainHeader() {
	}

	/**
	 * The row with most different texts names the columns. Rows above it in which one text stands alone are titles and
	 * name nothing.
	 *
	 * @param rows the rows of headings, at least one
	 */
	public static ToolHeader of(List<List<String>> rows) {
		List<String> names = rows.stream()
				.max((a, b) -> Long.compare(different(a), different(b)) != 0 ? Long.compare(different(a), different(b))
						: Integer.compare(rows.indexOf(b), rows.indexOf(a)))
				.orElseThrow();
		int first = (int) rows.stream().takeWhile(row -> row != names && different(row) <= 1).count();
		List<List<String>> headings = rows.subList(first, rows.size());
		ColumnList columns = new ColumnList(AnswerForm.PLAIN);
		for (int column = 0; column < names.size(); column++) {
			int place = column;
			List<String> above = headings.stream().map(row -> place < row.size() ? row.get(place) : "").toList();
			columns.add(names.get(column), above, Optional.empty(), Map.of(), Optional.empty(), false);
		}
		return new ToolHeader(CONFIDENCE, rows.size(), columns.columns(), columns.warnings(), REASON);
	}

	/**
	 * How many of the first rows are titles: one text alone, above a row with more of them.
	 *
	 * @param most how many rows may be titles at most
	 */
	static int titles(List<List<String>> records, int most) {
		int titles = 0;
		while (titles < Math.min(most, records.size() - 1) && different(records.get(titles)) <= 1) {
			titles++;
		}
		boolean table = IntStream.rangeClosed(0, titles).anyMatch(row -> different(records.get(row)) > 1);
		return table ? titles : 0;
	}

	private static long different(List<String> row) {
		return row.stream().map(String::strip).filter(cell -> !cell.isEmpty()).distinct().count();
	}
}
