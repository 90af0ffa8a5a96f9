/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ReliabilityTest {

	private static final double TOLERANCE = 1e-12;

	/**
	 * Ten sheets of four items with three cells missing; expected values by R 4.2, cov(x, use = "pairwise"), cov2cor.
	 */
	@Test
	void missingAnswersAreTreatedPairwise() {
		Reliability reliability = Sheets.of(List.of(new int[] { 5, 4, 4, 3 }, new int[] { 4, 4, 0, 4 },
				new int[] { 3, 2, 3, 3 }, new int[] { 5, 5, 4, 0 }, new int[] { 2, 1, 2, 2 }, new int[] { 4, 3, 4, 4 },
				new int[] { 1, 2, 2, 3 }, new int[] { 5, 4, 5, 4 }, new int[] { 3, 0, 3, 2 }, new int[] { 4, 4, 3, 5 }))
				.reliability();
		assertNumber(0.914837893976339, reliability.alpha());
		assertNumber(0.915226234149179, reliability.standardised());
		assertNumber(0.729658530023404, reliability.meanCorrelation());
		double[][] expected = { { 0.905853949959600, 0.854667282809612 }, { 0.912941076575268, 0.850125944584383 },
				{ 0.876066674603863, 0.873513870541612 }, { 0.585488795259173, 0.955615075569160 } };
		for (int item = 0; item < expected.length; item++) {
			assertNumber(expected[item][0], reliability.items().get(item).itemRest());
			assertNumber(expected[item][1], reliability.items().get(item).alphaWithout());
		}
		assertEquals(List.of(10L, 9L, 9L, 9L), reliability.items().stream().map(ItemReliability::valid).toList());
	}

	/** Against variances and correlations of the sheets' own sums. */
	@Test
	void agreesWithANaiveComputation() {
		Random random = new Random(3);
		for (int run = 0; run < 50; run++) {
			int items = 2 + random.nextInt(8);
			List<int[]> rows = new ArrayList<>();
			for (int sheet = 0; sheet < 10 + random.nextInt(200); sheet++) {
				int mood = random.nextInt(5);
				rows.add(random.ints(items, 0, 5).map(noise -> 1 + (mood + noise) / 2).toArray());
			}
			Reliability reliability = Sheets.of(rows).reliability();
			assertNumber(NaiveAlpha.of(rows), reliability.alpha());
			for (int item = 0; item < items; item++) {
				List<int[]> others = NaiveAlpha.without(rows, item);
				assertNumber(NaiveAlpha.correlation(NaiveAlpha.column(rows, item), NaiveAlpha.sums(others)),
						reliability.items().get(item).itemRest());
				if (items > 2) {
					assertNumber(NaiveAlpha.of(others), reliability.items().get(item).alphaWithout());
				}
			}
		}
	}

	/** Equal variances and equal correlations: raw and standardised alpha are the same, and known in closed form. */
	@Test
	void parallelItemsHaveTheAlphaOfTheFormula() {
		Reliability reliability = Sheets.of(List.of(new int[] { 1, 1 }, new int[] { 2, 2 }, new int[] { 1, 2 },
				new int[] { 2, 1 }, new int[] { 1, 1 }, new int[] { 2, 2 })).reliability();
		assertNumber(1.0 / 3, reliability.meanCorrelation());
		assertNumber(0.5, reliability.alpha());
		assertNumber(0.5, reliability.standardised());
	}

	@Test
	void aConstantItemIsLeftOutAndSaidSo() {
		Reliability with = Sheets.of(List.of(new int[] { 1, 2, 5 }, new int[] { 2, 3, 5 }, new int[] { 4, 4, 5 }))
				.reliability();
		Reliability without = Sheets.of(List.of(new int[] { 1, 2 }, new int[] { 2, 3 }, new int[] { 4, 4 }))
				.reliability();
		assertEquals(List.of("Q3"), with.leftOut());
		assertEquals(without.alpha(), with.alpha());
		assertEquals(without.items(), with.items().subList(0, 2));
		assertInstanceOf(Coefficient.Undefined.class, with.items().getLast().itemRest());
		assertInstanceOf(Coefficient.Undefined.class, with.items().getLast().alphaWithout());
	}

	@Test
	void withoutTwoVaryingItemsThereIsNoAlpha() {
		for (List<int[]> rows : List.of(List.of(new int[] { 3, 4 }), List.of(new int[] { 3 }, new int[] { 4 }),
				List.of(new int[] { 5, 5 }, new int[] { 5, 5 }), List.of(new int[] { 5, 5 }, new int[] { 5, 4 }),
				List.of(new int[] { 0, 0 }, new int[] { 0, 0 }))) {
			Reliability reliability = Sheets.of(rows).reliability();
			assertInstanceOf(Coefficient.Undefined.class, reliability.alpha());
			assertInstanceOf(Coefficient.Undefined.class, reliability.standardised());
			assertInstanceOf(Coefficient.Undefined.class, reliability.meanCorrelation());
			assertEquals(rows.getFirst().length, reliability.items().size());
		}
	}

	@Test
	void noSheetAtAllIsNoNumber() {
		Reliability reliability = new Sheets(List.of("a", "b"), List.of()).reliability();
		assertTrue(reliability.alpha().number().isEmpty());
		assertEquals(List.of("a", "b"), reliability.leftOut());
	}

	@Test
	void itemsThatNobodyAnswersTogetherHaveNoAlpha() {
		Reliability reliability = Sheets.of(List.of(new int[] { 1, 0 }, new int[] { 2, 0 }, new int[] { 0, 1 },
				new int[] { 0, 3 })).reliability();
		Coefficient.Undefined undefined = assertInstanceOf(Coefficient.Undefined.class, reliability.alpha());
		assertTrue(undefined.reason().en().contains("Item Q1") && undefined.reason().zh().contains("Item Q2"),
				undefined.reason().toString());
	}

	/** Three pairs of items, each answered by others, that cannot be of one set of people. */
	@Test
	void contradictoryPairsGiveNoCorrelationBeyondOne() {
		List<int[]> rows = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			rows.add(new int[] { 1, 1, 0 });
			rows.add(new int[] { 5, 5, 0 });
			rows.add(new int[] { 1, 0, 1 });
			rows.add(new int[] { 5, 0, 5 });
			rows.add(new int[] { 0, 1, 5 });
			rows.add(new int[] { 0, 5, 1 });
		}
		Reliability reliability = Sheets.of(rows).reliability();
		for (ItemReliability item : reliability.items()) {
			item.itemRest().number().ifPresent(number -> assertTrue(Math.abs(number) <= 1, item.toString()));
			item.alphaWithout().number().ifPresent(number -> assertTrue(Double.isFinite(number), item.toString()));
		}
		assertInstanceOf(Coefficient.Undefined.class, reliability.items().getFirst().itemRest());
	}

	@Test
	void oppositeItemsHaveANegativeAlpha() {
		Reliability reliability = Sheets.of(List.of(new int[] { 1, 4 }, new int[] { 2, 5 }, new int[] { 5, 2 },
				new int[] { 4, 3 })).reliability();
		assertTrue(reliability.alpha().number().orElseThrow() < 0);
		assertTrue(reliability.items().getFirst().itemRest().number().orElseThrow() < 0);
	}

	@Test
	void notANumberCannotBeMade() {
		assertThrows(IllegalArgumentException.class, () -> new Coefficient.Known(Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> new Coefficient.Known(Double.POSITIVE_INFINITY));
	}

	static void assertNumber(double expected, Coefficient actual) {
		assertEquals(expected, actual.number().orElseThrow(() -> new AssertionError(actual)), TOLERANCE);
	}
}
