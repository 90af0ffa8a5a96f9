/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.evidence.CategoryCount;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.scoring.api.evidence.Tally;

/** Scores and counts for tests. */
final class Slices {

	private Slices() {
	}

	static LocalizedText text(String text) {
		return LocalizedText.same(text);
	}

	static List<Item> items(String... ids) {
		return Stream.of(ids)
				.map(id -> new Item(id, text(id), List.of(), OptionalInt.empty(), Optional.empty())).toList();
	}

	static Score score(String id, long value) {
		return score(id, new ScoreValue.Exact(Rational.of(value)));
	}

	static Score score(String id, ScoreValue value) {
		return score(id, value, Optional.empty());
	}

	static Score score(String id, ScoreValue value, Optional<Rational> weight) {
		return new Score(id, new Derivation("S", text(id), Optional.empty(), value), Optional.empty(), weight);
	}

	/** So many answers of 5. */
	static ItemTally answers(String id, long valid) {
		return tally(id, 0, 0, valid);
	}

	/** So many answers of 1, 2 and 5. */
	static ItemTally tally(String id, long ones, long twos, long fives) {
		return new ItemTally(id, new TreeMap<>(Map.of(1, ones, 2, twos, 5, fives)), 0, 0, 0, 0);
	}

	static Tally tally(long sheets, ItemTally... items) {
		return new Tally(new ResponseCounts(OptionalLong.empty(), sheets, sheets), List.of(items), List.of());
	}

	/** Opinions, each mentioned once on each of its sheets. */
	static Tally opinions(long returned, long valid, Object... namesAndCounts) {
		List<CategoryCount> categories = new ArrayList<>();
		for (int i = 0; i < namesAndCounts.length; i += 2) {
			long count = ((Integer) namesAndCounts[i + 1]).longValue();
			categories.add(new CategoryCount((String) namesAndCounts[i], count, count));
		}
		return new Tally(new ResponseCounts(OptionalLong.empty(), returned, valid), List.of(), categories);
	}
}
