/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Rational;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.Tally;

/**
 * The items ranked from the lowest score (最低项). Rank 1 with its ties are the lowest items.
 *
 * @param entries every item that has a score: those with enough valid answers first, lowest first, equal scores in
 *                questionnaire order; then the flagged ones likewise. Items without a score are left out
 */
public record LowestItems(List<Entry> entries) {

	private static final Comparator<Candidate> LOWEST_FIRST = Comparator.comparing(Candidate::number);

	public LowestItems {
		entries = List.copyOf(entries);
	}

	/**
	 * Ranks the items of one slice.
	 *
	 * @param scores       item scores in questionnaire order
	 * @param tally        the answers they were made of; an item without a valid answer is not ranked
	 * @param minimumValid how many valid answers an item needs to be ranked without a flag
	 */
	public static LowestItems of(List<Score> scores, Tally tally, int minimumValid) {
		List<Candidate> enough = new ArrayList<>();
		List<Candidate> few = new ArrayList<>();
		for (Score score : scores) {
			Candidate.of(score, tally)
					.ifPresent(candidate -> (candidate.valid() < minimumValid ? few : enough).add(candidate));
		}
		enough.sort(LOWEST_FIRST);
		few.sort(LOWEST_FIRST);
		List<Entry> entries = new ArrayList<>();
		for (Ranked<Candidate> ranked : Ranked.of(enough, Candidate::number, 1)) {
			entries.add(ranked.value().entry(ranked.rank(), false));
		}
		for (Ranked<Candidate> ranked : Ranked.of(few, Candidate::number, enough.size() + 1)) {
			entries.add(ranked.value().entry(ranked.rank(), true));
		}
		return new LowestItems(entries);
	}

	/** The lowest items: rank 1 with its ties; empty when nothing is ranked. */
	public List<Entry> lowest() {
		return entries.stream().filter(entry -> entry.rank() == 1).toList();
	}

	/** An item that has a score and a valid answer. */
	private record Candidate(Score score, Rational number, long valid) {

		static Optional<Candidate> of(Score score, Tally tally) {
			long valid = tally.item(score.id()).map(ItemTally::valid).orElse(0L);
			return score.value().number().filter(number -> valid > 0)
					.map(number -> new Candidate(score, number, valid));
		}

		Entry entry(int rank, boolean fewAnswers) {
			return new Entry(rank, score.id(), score.value(), valid, fewAnswers);
		}
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
