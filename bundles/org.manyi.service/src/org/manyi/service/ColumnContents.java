/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.manyi.exchange.api.mapping.AnswerMeaning;

/**
 * What stands in a column of a file, and what it is read as.
 *
 * @param column its id
 * @param role   what it is taken for, as in {@link ImportResult#columns}; empty where it is not used
 * @param values the most frequent different values of the rows looked at, the most frequent first, at most
 *               {@value org.manyi.exchange.api.mapping.ColumnProposal#MOST_VALUES}
 */
public record ColumnContents(String column, Optional<String> role, List<Value> values) {

	public ColumnContents {
		values = List.copyOf(values);
	}

	/**
	 * A value.
	 *
	 * @param text    as the file writes it, cut after 200 characters; empty for an empty cell
	 * @param count   rows with it, of those looked at, [1, ∞)
	 * @param meaning what it is read as; empty where the column is no item
	 */
	public record Value(String text, long count, Optional<AnswerMeaning> meaning) {

		/**
		 * What it is read as, in a word: the score of a level, or {@code blank}, {@code not-applicable},
		 * {@code not-shown}, {@code invalid}; empty where the column is no item.
		 */
		public Optional<String> readAs() {
			return meaning.map(known -> switch (known) {
			case AnswerMeaning.Level(int score) -> Integer.toString(score);
			case AnswerMeaning.State(var state) -> state.name().toLowerCase(Locale.ROOT).replace('_', '-');
			});
		}
	}
}
