/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.exchange.internal.answers.TextTable;
import org.manyi.exchange.internal.coding.EnoughRowsException;
import org.manyi.exchange.internal.rows.TrimmedText;
import org.manyi.model.AnswerState;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;

/**
 * Which values the columns of a table hold and how often, in its first rows; memory is bounded whatever the table
 * holds.
 */
final class ColumnCensus implements TableVisitor {

	/** So many rows are looked at. */
	static final int ROWS = 100_000;

	/** Different values that are told apart in a column, and in all columns together. */
	private static final int MOST_IN_COLUMN = 1000;
	private static final int MOST_IN_ALL = 100_000;
	private static final int LONGEST = 200;
	private static final int NONE = -1;
	private static final int BEYOND = -2;

	private final List<Values> columns;
	private final TrimmedText trimmed = new TrimmedText();
	private int different;
	private long rows;

	private ColumnCensus(int columns) {
		this.columns = IntStream.range(0, columns).mapToObj(column -> new Values()).toList();
	}

	static ColumnCensus of(SurveyTable table, IProgressMonitor monitor) throws EvidenceException {
		ColumnCensus census = new ColumnCensus(table.columns().size());
		try {
			table.read(census, monitor);
		} catch (EnoughRowsException e) {
			// the rest is read when the mapping is used
		}
		return census;
	}

	/** Rows looked at that were not rejected. */
	long rows() {
		return rows;
	}

	/**
	 * The values of a column with their counts, the most frequent first; those beyond what is told apart are missing.
	 */
	Map<String, Long> values(int column) {
		return columns.get(column).counted();
	}

	/** Rows with a value beyond those that are told apart. */
	long beyond(int column) {
		return columns.get(column).beyond;
	}

	@Override
	public void cell(int column, char[] buffer, int offset, int length) {
		trimmed.trim(buffer, offset, Math.min(length, LONGEST));
		Values values = columns.get(column);
		int number = values.texts.find(buffer, trimmed.offset(), trimmed.length());
		if (number < 0 && values.texts.size() < MOST_IN_COLUMN && different < MOST_IN_ALL) {
			different++;
			number = values.texts.add(buffer, trimmed.offset(), trimmed.length());
		}
		values.pending = number < 0 ? BEYOND : number;
	}

	@Override
	public void cell(int column, AnswerState state) {
		columns.get(column).pending = NONE;
	}

	@Override
	public void endRow(long row) throws EvidenceException {
		rows++;
		for (Values values : columns) {
			values.countPending();
		}
		if (rows == ROWS) {
			throw new EnoughRowsException();
		}
	}

	@Override
	public void rejectRow(Reject reject) {
		for (Values values : columns) {
			values.pending = NONE;
		}
	}

	/** The values of one column. */
	private static final class Values {

		private final TextTable texts = new TextTable();
		private long[] counts = new long[16];
		private int pending = NONE;
		private long beyond;

		void countPending() {
			if (pending >= 0) {
				if (pending >= counts.length) {
					counts = java.util.Arrays.copyOf(counts, Math.max(pending + 1, counts.length * 2));
				}
				counts[pending]++;
			} else if (pending == BEYOND) {
				beyond++;
			}
			pending = NONE;
		}

		Map<String, Long> counted() {
			List<Integer> numbers = new ArrayList<>(IntStream.range(0, Math.min(texts.size(), counts.length))
					.filter(number -> counts[number] > 0).boxed().toList());
			numbers.sort(Comparator.comparingLong((Integer number) -> -counts[number]));
			Map<String, Long> counted = new LinkedHashMap<>();
			numbers.forEach(number -> counted.put(texts.text(number), counts[number]));
			return counted;
		}
	}
}
