/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis;

import java.util.List;

import org.manyi.scoring.api.ScoreValue;

/**
 * The items ranked from the lowest score (最低项). Rank 1 with its ties are the lowest items.
 *
 * @param entries every item that has a score: those with enough valid answers first, lowest first, equal scores in
 *                questionnaire order; then the flagged ones likewise. Items without a score are left out
 */
public record LowestItems(List<Entry> entries) {

	public LowestItems {
		entries = List.copyOf(entries);
	}

	/**
	 * One ranked item.
	 *
	 * @param rank          1 for the lowest among items with enough answers; equal scores share a rank; flagged items
	 *                      are ranked on from there
	 * @param itemId        the item
	 * @param score         its score
	 * @param valid         its valid answers, [1, ∞)
	 * @param fewAnswers    whether it has fewer valid answers than the methodology asks for
	 */
	public record Entry(int rank, String itemId, ScoreValue score, long valid, boolean fewAnswers) {
	}
}
