/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.manyi.exchange.api.TableSample;

/**
 * The first rows of a table in the shapes in which a survey tool may know them: people put titles above what a tool
 * wrote, and part its headings into several rows.
 *
 * @param sample the first rows
 * @param titles how many of them are titles, [0, ∞)
 */
record HeaderRows(TableSample sample, int titles) {

	/** By what headings one below the other are joined, as tools join a question and its parts. */
	private static final String JOINT = "—";

	List<List<String>> asTheyStand() {
		return sample.records();
	}

	List<List<String>> belowTitles() {
		return sample.records().subList(titles, sample.records().size());
	}

	/** How many rows the file itself shows to be headings, titles included. */
	int headings() {
		return Math.min(sample.headings(), sample.records().size() - 1);
	}

	/** One row of headings, of the texts that stand above each column and are no titles, and the rows below it. */
	List<List<String>> joined() {
		List<List<String>> above = sample.repeated().subList(Math.min(titles, headings() - 1), headings());
		int width = above.stream().mapToInt(List::size).max().orElse(0);
		List<List<String>> rows = new ArrayList<>();
		rows.add(IntStream.range(0, width).mapToObj(column -> above.stream().filter(row -> column < row.size())
				.map(row -> row.get(column).strip()).filter(text -> !text.isEmpty()).distinct()
				.collect(Collectors.joining(JOINT))).toList());
		rows.addAll(sample.records().subList(headings(), sample.records().size()));
		return rows;
	}
}
