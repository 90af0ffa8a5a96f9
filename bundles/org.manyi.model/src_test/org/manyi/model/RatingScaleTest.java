/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RatingScaleTest {

	private static RatingScale scale(int... scores) {
		return new RatingScale(IntStream.of(scores).mapToObj(RatingScaleTest::level).toList(), List.of("X"), List.of(),
				List.of());
	}

	private static Level level(int score) {
		return new Level(score, Optional.empty(), LocalizedText.same("level " + score), List.of());
	}

	@Test
	void levelsStandFromTheHighestToTheLowest() {
		RatingScale scale = scale(2, 5, 1, 4, 3);
		assertEquals(List.of(5, 4, 3, 2, 1), scale.levels().stream().map(Level::score).toList());
		assertEquals(5, scale.highest());
		assertEquals(1, scale.lowest());
		assertEquals(4, scale.level(4).orElseThrow().score());
		assertTrue(scale.level(6).isEmpty());
	}

	@Test
	void twoToElevenLevelsOfDifferentScores() {
		assertThrows(IllegalArgumentException.class, () -> scale(1));
		assertThrows(IllegalArgumentException.class, () -> scale(IntStream.range(0, 12).toArray()));
		assertThrows(IllegalArgumentException.class, () -> scale(1, 2, 2));
		assertEquals(11, scale(IntStream.range(0, 11).toArray()).levels().size());
	}

	@Test
	void aLevelWeightLiesBetweenZeroAndOne() {
		assertThrows(IllegalArgumentException.class, () -> new Level(5, Optional.of(new BigDecimal("1.01")),
				LocalizedText.same("a"), List.of()));
		assertThrows(IllegalArgumentException.class, () -> new Level(5, Optional.of(new BigDecimal("-0.1")),
				LocalizedText.same("a"), List.of()));
	}

	@Test
	void importanceLevelsAllHaveWeights() {
		List<Level> withoutWeight = List.of(level(5));
		assertThrows(IllegalArgumentException.class, () -> new ImportanceScale(withoutWeight));
	}
}
