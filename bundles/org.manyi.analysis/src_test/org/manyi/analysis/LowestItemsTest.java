/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.manyi.model.Rational;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.evidence.ItemTally;

class LowestItemsTest {

	@Test
	void tiesShareTheLowestRankInQuestionnaireOrder() {
		LowestItems lowest = LowestItems.of(
				List.of(Slices.score("a", 80), Slices.score("b", 75), Slices.score("c", 90), Slices.score("d", 75)),
				Slices.tally(20, Slices.answers("a", 20), Slices.answers("b", 20), Slices.answers("c", 20),
						Slices.answers("d", 20)),
				10);
		assertEquals(List.of("1 b", "1 d", "3 a", "4 c"), text(lowest));
		assertEquals(List.of("b", "d"), lowest.lowest().stream().map(LowestItems.Entry::itemId).toList());
	}

	@Test
	void itemsWithFewAnswersAreRankedOnAndFlagged() {
		LowestItems lowest = LowestItems.of(
				List.of(Slices.score("few", 10), Slices.score("a", 80), Slices.score("just", 70),
						Slices.score("few2", 10)),
				Slices.tally(20, Slices.answers("few", 9), Slices.answers("a", 20), Slices.answers("just", 10),
						Slices.answers("few2", 1)),
				10);
		assertEquals(List.of("1 just", "2 a", "3 few flagged", "3 few2 flagged"), text(lowest));
		assertEquals(List.of(10L, 20L, 9L, 1L), lowest.entries().stream().map(LowestItems.Entry::valid).toList());
	}

	@Test
	void withoutEnoughAnswersAnywhereTheFlaggedOnesStartTheRanking() {
		LowestItems lowest = LowestItems.of(List.of(Slices.score("a", 80), Slices.score("b", 70)),
				Slices.tally(3, Slices.answers("a", 3), Slices.answers("b", 3)), 10);
		assertEquals(List.of("1 b flagged", "2 a flagged"), text(lowest));
	}

	@Test
	void itemsWithoutAScoreOrAnAnswerAreLeftOut() {
		LowestItems lowest = LowestItems.of(
				List.of(Slices.score("none", new ScoreValue.Missing(Slices.text("no answer"))), Slices.score("zero", 0),
						Slices.score("unknown", 0), Slices.score("a", new ScoreValue.Approximate(62.5, 0.1))),
				Slices.tally(3, Slices.answers("none", 3), Slices.answers("zero", 0), Slices.answers("a", 3)), 1);
		assertEquals(List.of("1 a"), text(lowest));
	}

	@Test
	void aThirdIsNotTheSameAsItsDecimals() {
		LowestItems lowest = LowestItems.of(
				List.of(Slices.score("third", new ScoreValue.Exact(Rational.of(100, 3))),
						Slices.score("less", new ScoreValue.Exact(Rational.of(333333333333333L, 10000000000000L)))),
				Slices.tally(30, Slices.answers("third", 30), Slices.answers("less", 30)), 10);
		assertEquals(List.of("1 less", "2 third"), text(lowest));
	}

	/** The rank of an item is one more than the items that are lower, counted one by one. */
	@Test
	void ranksCountTheLowerItems() {
		Random random = new Random(5);
		for (int run = 0; run < 100; run++) {
			List<Score> scores = new ArrayList<>();
			List<ItemTally> tallies = new ArrayList<>();
			for (int j = 0; j < 12; j++) {
				scores.add(Slices.score("q" + j, random.nextInt(6)));
				tallies.add(Slices.answers("q" + j, 1 + random.nextInt(20)));
			}
			LowestItems lowest = LowestItems.of(scores, Slices.tally(20, tallies.toArray(ItemTally[]::new)), 10);
			assertEquals(12, lowest.entries().size());
			for (LowestItems.Entry entry : lowest.entries()) {
				assertEquals(entry.valid() < 10, entry.fewAnswers());
				long before = lowest.entries().stream().filter(other -> isBefore(other, entry)).count();
				assertEquals(1 + before, entry.rank());
			}
			assertEquals(lowest.entries().stream().sorted(Comparator.comparingInt(LowestItems.Entry::rank)
					.thenComparing(entry -> Integer.valueOf(entry.itemId().substring(1)))).toList(), lowest.entries());
		}
	}

	private static boolean isBefore(LowestItems.Entry other, LowestItems.Entry entry) {
		return other.fewAnswers() == entry.fewAnswers()
				? other.score().number().orElseThrow().compareTo(entry.score().number().orElseThrow()) < 0
				: entry.fewAnswers();
	}

	private static List<String> text(LowestItems lowest) {
		return lowest.entries().stream()
				.map(entry -> entry.rank() + " " + entry.itemId() + (entry.fewAnswers() ? " flagged" : "")).toList();
	}
}
