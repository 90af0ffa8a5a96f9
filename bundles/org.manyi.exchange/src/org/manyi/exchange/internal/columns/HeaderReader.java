/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.manyi.exchange.internal.answers.AnswerCodes;
import org.manyi.model.AnswerState;
import org.manyi.model.Questionnaire;

/**
 * Finds the header among the first records. Survey tools write up to three rows of headings; the one in which most
 * items are recognised names the columns, the first of several that are equally good. Rows above it belong to the
 * header, and rows below it that hold headings instead of answers.
 */
public final class HeaderReader {

	private static final int MOST_ROWS = 3;
	/** So many cells must be headings before a row is one of headings. */
	private static final int SIGNS = 2;
	private static final String IMPORT_ID = "{\"importid\":";
	private static final Set<String> SECOND_HEADINGS = Set.of("response", "open-ended response");

	private final ItemHeadings items;
	private final AnswerCodes answers;

	public HeaderReader(Questionnaire questionnaire) {
		items = new ItemHeadings(questionnaire);
		answers = new AnswerCodes(questionnaire.scale());
	}

	/**
	 * The header of a table.
	 *
	 * @param records its first records, at least one
	 */
	public Header read(List<List<String>> records) {
		int searched = Math.min(MOST_ROWS, records.size());
		int best = 0;
		for (int row = 1; row < searched; row++) {
			if (itemsIn(records.get(row)) > itemsIn(records.get(best))) {
				best = row;
			}
		}
		List<String> headings = records.get(best);
		int depth = best + 1;
		for (int row = depth; row < searched; row++) {
			if (isOfHeadings(records.get(row), headings)) {
				depth = row + 1;
			}
		}
		return new Header(headings, depth, itemsIn(headings));
	}

	private long itemsIn(List<String> record) {
		return record.stream().filter(this::namesItem).count();
	}

	private boolean namesItem(String cell) {
		ComparisonKey key = ComparisonKey.of(cell);
		return !items.exactly(key).isEmpty() || !items.inside(key).isEmpty();
	}

	private boolean isOfHeadings(List<String> record, List<String> headings) {
		List<Integer> answered = IntStream.range(0, Math.min(record.size(), headings.size()))
				.filter(column -> namesItem(headings.get(column))).boxed().toList();
		List<AnswerState> states = new ArrayList<>();
		answered.forEach(column -> states.add(answers.state(answers.codeOf(record.get(column)))));
		boolean answer = states.stream().anyMatch(s -> s != AnswerState.INVALID && s != AnswerState.BLANK);
		return !answer && (record.stream().filter(this::isSign).count() >= SIGNS
				|| record.stream().anyMatch(cell -> ComparisonKey.of(cell).text().startsWith(IMPORT_ID)));
	}

	private boolean isSign(String cell) {
		ComparisonKey key = ComparisonKey.of(cell);
		return namesItem(cell) || SurveyField.of(key).isPresent() || SECOND_HEADINGS.contains(key.text());
	}

	/**
	 * What names the columns.
	 *
	 * @param headings as written
	 * @param rows     records that belong to the header, [1, 3]
	 * @param items    headings that mean an item
	 */
	public record Header(List<String> headings, int rows, long items) {

		public Header {
			headings = List.copyOf(headings);
		}
	}
}
