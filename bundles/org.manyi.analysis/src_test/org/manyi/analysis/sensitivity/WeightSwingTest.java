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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.model.Rational;

class WeightSwingTest {

	private static List<WeightSwing> swings(WeightedFigure figure) {
		return WeightSwing.widestFirst(figure.value(),
				new WeightSensitivity(figure, Figures.BANDS, Optional.empty()).items());
	}

	/** 90·0.2 + 80·0.8 = 82; 90·0.1 + 80·0.9 = 81; 90·0.4 + 80·0.6 = 84. */
	@Test
	void theFigureIsTakenAtHalfAndTwiceTheWeight() {
		WeightSwing first = swings(figure(item("Q1", "90", "0.2"), item("Q2", "80", "0.8"))).stream()
				.filter(swing -> swing.item().item().id().equals("Q1")).findFirst().orElseThrow();
		assertEquals(new WeightSwing.Point(decimal("0.1"), decimal("81")), first.halved());
		assertEquals(new WeightSwing.Point(decimal("0.4"), decimal("84")), first.doubled());
		assertEquals(decimal("3"), first.width());
	}

	/** Twice 0.8 is more than there is: with all the weight the figure is the score of the item. */
	@Test
	void thereIsNoMoreThanTheWeightOfThePool() {
		WeightSwing second = swings(figure(item("Q1", "90", "0.2"), item("Q2", "80", "0.8"))).getFirst();
		assertEquals("Q2", second.item().item().id());
		assertEquals(new WeightSwing.Point(Rational.ONE, decimal("80")), second.doubled());
	}

	@Test
	void whatWeighsNothingOrCannotMoveHasNone() {
		assertEquals(List.of("Q1", "Q2"),
				swings(figure(item("Q1", "90", "0.5"), item("Q2", "80", "0.5"), item("Q3", "10", "0"))).stream()
						.map(swing -> swing.item().item().id()).toList());
		assertEquals(List.of(), swings(figure(item("Q1", "90", "1"))));
	}

	/** From 83 up to 86 past 85, where the next band begins; the same between 70 and 85 where the weight is small. */
	@Test
	void aSwingLeavesTheBandWhereItPassesItsBoundary() {
		WeightSwing wide = swings(figure(item("Q1", "90", "0.3"), item("Q2", "80", "0.7"))).stream()
				.filter(swing -> swing.item().item().id().equals("Q1")).findFirst().orElseThrow();
		assertEquals(decimal("86"), wide.doubled().figure());
		assertTrue(wide.leaves(wide.item().band().orElseThrow()));
		WeightSwing narrow = swings(figure(item("Q1", "90", "0.2"), item("Q2", "80", "0.8"))).getLast();
		assertFalse(narrow.leaves(narrow.item().band().orElseThrow()));
	}

	/** At 0.5 the figure is 85 itself, which is in the higher band. */
	@Test
	void aLimitThatIsNotPartOfTheRangeIsLeftAtOnce() {
		WeightSwing swing = swings(figure(item("Q1", "90", "0.25"), item("Q2", "80", "0.75"))).stream()
				.filter(one -> one.item().item().id().equals("Q1")).findFirst().orElseThrow();
		assertEquals(decimal("85"), swing.doubled().figure());
		assertTrue(swing.leaves(swing.item().band().orElseThrow()));
	}

	/** The same as weighing all items anew. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void theFigureIsThatOfTheMovedWeights(long seed) {
		WeightedFigure figure = Figures.random(new Random(seed), seed % 2 == 0);
		for (WeightSwing swing : swings(figure)) {
			for (WeightSwing.Point point : List.of(swing.halved(), swing.doubled())) {
				assertEquals(moved(figure, swing.item().item(), point.weight()).value(), point.figure());
			}
		}
	}

	private static WeightedFigure moved(WeightedFigure figure, WeightedItem moved, Rational weight) {
		Rational pool = Rational.sum(figure.items().stream().filter(item -> shares(figure, item, moved))
				.map(WeightedItem::weight).toList());
		Rational factor = pool.subtract(weight).divide(pool.subtract(moved.weight()));
		List<WeightedItem> items = new ArrayList<>();
		for (WeightedItem item : figure.items()) {
			Rational now = item.equals(moved) ? weight
					: shares(figure, item, moved) ? item.weight().multiply(factor) : item.weight();
			items.add(new WeightedItem(item.id(), item.score(), now, item.dimension()));
		}
		return new WeightedFigure(items, figure.highest(), figure.fixedDimensions());
	}

	private static boolean shares(WeightedFigure figure, WeightedItem item, WeightedItem moved) {
		return !figure.fixedDimensions() || item.dimension().equals(moved.dimension());
	}
}
