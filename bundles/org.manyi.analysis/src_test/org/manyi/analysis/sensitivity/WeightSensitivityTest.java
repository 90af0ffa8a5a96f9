/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.manyi.analysis.sensitivity.Figures.decimal;
import static org.manyi.analysis.sensitivity.Figures.figure;
import static org.manyi.analysis.sensitivity.Figures.item;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.manyi.model.BandScale;
import org.manyi.model.Rational;

class WeightSensitivityTest {

	private static ItemSensitivity first(WeightedFigure figure, Optional<Rational> target) {
		return new WeightSensitivity(figure, Figures.BANDS, target).items().getFirst();
	}

	/** S(x) = 90x + 80(1 − x) reaches 85 at x = 1/2, which is in the higher band. */
	@Test
	void aRisingWeightReachesTheNextBand() {
		ItemSensitivity moved = first(figure(item("Q1", "90", "0.2"), item("Q2", "80", "0.8")), Optional.empty());
		StableRange<Optional<org.manyi.model.Band>> band = moved.band().orElseThrow();
		assertTrue(band.lower().isEmpty());
		assertEquals(Rational.of(1, 2), band.upper().orElseThrow().weight());
		assertFalse(band.upper().orElseThrow().included());
		assertEquals("from 85", band.upper().orElseThrow().beyond().orElseThrow().name().en());
		assertEquals(Rational.of(10), moved.slope());
	}

	/** The same with 90 and 60, the band from 70 left at x = 1/3, which is still in it. */
	@Test
	void aFallingWeightLeavesTheBandBelowItsBoundary() {
		ItemSensitivity moved = first(figure(item("Q1", "90", "0.5"), item("Q2", "60", "0.5")), Optional.empty());
		WeightLimit<Optional<org.manyi.model.Band>> lower = moved.band().orElseThrow().lower().orElseThrow();
		assertEquals(Rational.of(1, 3), lower.weight());
		assertTrue(lower.included());
		assertEquals("from 55", lower.beyond().orElseThrow().name().en());
	}

	/** Q1 loses 40x points, Q2 20·(1 − x): equal at x = 1/3. */
	@Test
	void theItemThatLosesMostChangesWhereLostPointsAreEqual() {
		ItemSensitivity moved = first(figure(item("Q1", "60", "0.5"), item("Q2", "80", "0.5")), Optional.empty());
		WeightLimit<List<String>> lower = moved.mostLost().lower().orElseThrow();
		assertEquals(Rational.of(1, 3), lower.weight());
		assertFalse(lower.included());
		assertEquals(List.of("Q2"), lower.beyond());
		assertTrue(moved.mostLost().upper().isEmpty());
	}

	/** All weight on an item with the highest score: it loses nothing, and so does every other. */
	@Test
	void whereNothingIsLostNobodyLosesTheMost() {
		WeightedFigure perfect = figure(item("Q1", "100", "0.5"), item("Q2", "80", "0.3"), item("Q3", "90", "0.2"));
		WeightLimit<List<String>> upper = first(perfect, Optional.empty()).mostLost().upper().orElseThrow();
		assertEquals(Rational.ONE, upper.weight());
		assertFalse(upper.included());
		assertEquals(List.of(), upper.beyond());
		assertTrue(first(perfect, Optional.empty()).mostLost().lower().isEmpty());
		assertTrue(first(figure(item("Q1", "100", "0.5"), item("Q2", "100", "0.5")), Optional.empty()).mostLost()
				.everywhere());
	}

	/** Q1 loses 20·x, Q2 of the other dimension 20·½ whatever x: they meet at the whole weight of Q1's dimension. */
	@Test
	void aTieAtTheEndIsATie() {
		WeightedFigure fixed = new WeightedFigure(
				List.of(item("Q1", "80", "0.25", "D1"), item("Q3", "80", "0.25", "D1"), item("Q2", "80", "0.5", "D2")),
				Rational.HUNDRED, true);
		WeightLimit<List<String>> upper = first(fixed, Optional.empty()).mostLost().upper().orElseThrow();
		assertEquals(Rational.of(1, 2), upper.weight());
		assertFalse(upper.included());
		assertEquals(List.of("Q1", "Q2"), upper.beyond());
	}

	@Test
	void aTieEndsWithEveryMove() {
		ItemSensitivity moved = first(figure(item("Q1", "80", "0.5"), item("Q2", "80", "0.5")), Optional.empty());
		assertEquals(Rational.of(1, 2), moved.mostLost().lower().orElseThrow().weight());
		assertEquals(Rational.of(1, 2), moved.mostLost().upper().orElseThrow().weight());
		assertTrue(moved.mostLost().upper().orElseThrow().included());
		assertEquals(List.of("Q1"), moved.mostLost().upper().orElseThrow().beyond());
		assertEquals(List.of("Q2"), moved.mostLost().lower().orElseThrow().beyond());
		assertTrue(moved.band().orElseThrow().everywhere());
	}

	/** Met at 84.96 ≥ 84.9; 80 + 10x ≥ 84.9 from x = 0.49. */
	@Test
	void aTargetTurnsBelowItsValue() {
		ItemSensitivity moved = first(figure(item("Q1", "90", "0.496"), item("Q2", "80", "0.504")),
				Optional.of(decimal("84.9")));
		WeightLimit<Boolean> lower = moved.target().orElseThrow().lower().orElseThrow();
		assertEquals(decimal("0.49"), lower.weight());
		assertTrue(lower.included());
		assertFalse(lower.beyond());
	}

	/** D1 = (90x + 70(1−x)·0.5)/(x + (1−x)·0.5), as 0.5 of 0.8 is Q2's part of the rest; D2 = 75: equal at x = 1/7. */
	@Test
	void theLowestDimensionChangesWithTheMixOfItsItems() {
		WeightedFigure figure = figure(item("Q1", "90", "0.2", "D1"), item("Q2", "70", "0.4", "D1"),
				item("Q3", "75", "0.4", "D2"));
		StableRange<List<String>> lowest = first(figure, Optional.empty()).lowestDimension().orElseThrow();
		assertEquals(Rational.of(1, 7), lowest.lower().orElseThrow().weight());
		assertEquals(List.of("D1"), lowest.lower().orElseThrow().beyond());
		assertTrue(lowest.upper().isEmpty());
	}

	@Test
	void withFixedDimensionsWeightMovesWithinOne() {
		WeightedFigure figure = new WeightedFigure(List.of(item("Q1", "90", "0.1", "D1"), item("Q2", "70", "0.3", "D1"),
				item("Q3", "75", "0.6", "D2")), Rational.HUNDRED, true);
		List<ItemSensitivity> items = new WeightSensitivity(figure, Figures.BANDS, Optional.empty()).items();
		assertEquals(decimal("0.4"), items.get(0).most());
		assertEquals(Rational.of(20), items.get(0).slope());
		assertFalse(items.get(2).movable());
		assertTrue(items.get(2).mostLost().everywhere());
	}

	@Test
	void anItemAloneCannotMove() {
		ItemSensitivity alone = first(figure(item("Q1", "90", "1"), item("Q2", "10", "0")),
				Optional.of(Rational.of(80)));
		assertFalse(alone.movable());
		assertTrue(alone.target().orElseThrow().everywhere());
	}

	@Test
	void withoutBandsAndDimensionsThereAreNoSuchRanges() {
		WeightedFigure figure = figure(item("Q1", "90", "0.2"), item("Q2", "80", "0.8"));
		ItemSensitivity moved = new WeightSensitivity(figure, BandScale.NONE, Optional.empty()).items().getFirst();
		assertTrue(moved.band().isEmpty());
		assertTrue(moved.target().isEmpty());
		assertTrue(moved.lowestDimension().isEmpty());
	}

	/**
	 * Just inside a limit everything is as it was, just outside it is what the limit says, at it as "included" says.
	 */
	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void limitsAreWhereThingsTurn(boolean fixedDimensions) {
		Random random = new Random(20261122);
		Rational target = Rational.of(78);
		Set<String> seen = new HashSet<>();
		for (int run = 0; run < 400; run++) {
			WeightedFigure figure = Figures.random(random, fixedDimensions);
			for (ItemSensitivity moved : new WeightSensitivity(figure, Figures.BANDS, Optional.of(target)).items()) {
				if (moved.movable()) {
					verify(moved, figure, "band", moved.band().orElseThrow(),
							after -> Figures.BANDS.bandOf(after.value()), seen);
					verify(moved, figure, "target", moved.target().orElseThrow(),
							after -> after.value().compareTo(target) >= 0, seen);
					verify(moved, figure, "lost", moved.mostLost(), NaiveWeights::mostLost, seen);
					moved.lowestDimension().ifPresent(
							range -> verify(moved, figure, "dimension", range, NaiveWeights::lowestDimension, seen));
				}
			}
		}
		assertTrue(seen.containsAll(Set.of("lost lower", "lost upper")), () -> "lost of " + seen);
		for (String kind : List.of("band", "target", "dimension")) {
			assertTrue(seen.containsAll(Set.of(kind + " lower", kind + " upper", kind + " free")),
					kind + " of " + seen);
		}
	}

	private static <B> void verify(ItemSensitivity moved, WeightedFigure figure, String kind, StableRange<B> range,
			Function<WeightedFigure, B> naive, Set<String> seen) {
		Rational little = Rational.of(1, 1_000_000_000);
		B present = naive.apply(figure);
		Rational low = range.lower().map(WeightLimit::weight).orElse(little);
		Rational high = range.upper().map(WeightLimit::weight).orElse(moved.most().subtract(little));
		Function<Rational, B> at = weight -> naive.apply(new NaiveWeights(figure, moved.item(), weight).after());
		if (range.everywhere()) {
			seen.add(kind + " free");
		}
		for (int step = 1; step < 20 && low.compareTo(high) < 0; step++) {
			Rational inside = low.add(high.subtract(low).multiply(Rational.of(step, 20)));
			assertEquals(present, at.apply(inside), () -> kind + " of " + moved + " at " + inside + " in " + figure);
		}
		range.lower().ifPresent(limit -> {
			seen.add(kind + " lower");
			assertEquals(limit.included(), present.equals(at.apply(limit.weight())),
					() -> kind + " at " + limit + figure);
			if (limit.weight().compareTo(little) > 0) {
				assertEquals(limit.beyond(), at.apply(limit.weight().subtract(little)),
						() -> kind + " below " + limit + figure);
			}
		});
		range.upper().ifPresent(limit -> {
			seen.add(kind + " upper");
			// at the very end a dimension may weigh nothing, and is taken by the score it tends to
			assertTrue(
					kind.equals("dimension") && limit.weight().equals(moved.most())
							|| limit.included() == present.equals(at.apply(limit.weight())),
					() -> kind + " at " + limit + figure);
			if (limit.weight().add(little).compareTo(moved.most()) < 0) {
				assertEquals(limit.beyond(), at.apply(limit.weight().add(little)),
						() -> kind + " above " + limit + figure);
			}
		});
	}
}
