/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.evidence.PairTally;
import org.manyi.scoring.api.evidence.PairTally.LevelPair;
import org.manyi.scoring.api.evidence.PairTally.PairTable;

class DriverAnalysisTest {

	private static final List<String> ITEMS = List.of("A", "B", "C", "D", "whole");
	private static final Outcome WHOLE = new Outcome.OfItem("whole");

	/** Answers from 1 to 5 that have something in common. */
	private static Answers random(int sheets, long seed) {
		Random random = new Random(seed);
		List<int[]> rows = new ArrayList<>();
		for (int sheet = 0; sheet < sheets; sheet++) {
			int mood = random.nextInt(3);
			rows.add(IntStream.range(0, ITEMS.size()).map(item -> 1 + mood + random.nextInt(3)).toArray());
		}
		return new Answers(ITEMS, rows);
	}

	private static DriverAnalysis of(Answers answers) {
		return DriverAnalysis.of(WHOLE, answers.items(), answers.pairs(), Map.of());
	}

	@Test
	void sharesAreTheMeanOverAllOrders() {
		for (long seed = 1; seed <= 5; seed++) {
			Answers answers = random(80, seed);
			NaiveRegression naive = new NaiveRegression(answers);
			DriverAnalysis found = of(answers);
			double[] expected = naive.shares();
			for (int i = 0; i < expected.length; i++) {
				assertEquals(expected[i], found.drivers().get(i).regression().orElseThrow().share(), 1e-10);
			}
			assertEquals(naive.explained(List.of(0, 1, 2, 3)), found.explained().orElseThrow(), 1e-10);
			double sum = found.drivers().stream()
					.mapToDouble(driver -> driver.regression().orElseThrow().share()).sum();
			assertEquals(found.explained().orElseThrow(), sum, 1e-12);
		}
	}

	@Test
	void itemsThatGoTogetherInflateEachOther() {
		Answers answers = random(80, 9);
		DriverAnalysis found = of(answers);
		// the variance inflation is 1/(1 − R²) of the driver on the others
		Answers turned = new Answers(List.of("B", "C", "D", "A"), answers.rows().stream()
				.map(row -> new int[] { row[1], row[2], row[3], row[0] }).toList());
		assertEquals(1 / (1 - new NaiveRegression(turned).explained(List.of(0, 1, 2))),
				found.drivers().getFirst().regression().orElseThrow().inflation(), 1e-9);
	}

	@Test
	void anItemThatRepeatsAnotherIsRefusedByName() {
		Answers answers = random(80, 3);
		answers.rows().forEach(row -> row[1] = 7 - row[0]);
		DriverAnalysis found = of(answers);
		assertTrue(found.refusal().orElseThrow().en().matches("[AB] can be computed of the others .*"),
				found.refusal()::toString);
		assertEquals(Optional.empty(), found.explained());
		assertTrue(found.drivers().stream().allMatch(driver -> driver.correlation().isPresent()));
		assertTrue(found.drivers().stream().allMatch(driver -> driver.regression().isEmpty()));
	}

	@Test
	void whereverTheTwinsStandNoOtherItemIsNamed() {
		for (int one = 0; one < 4; one++) {
			for (int other = one + 1; other < 4; other++) {
				Answers answers = random(80, 3);
				int first = one;
				int second = other;
				answers.rows().forEach(row -> row[second] = 7 - row[first]);
				Optional<LocalizedText> refusal = of(answers).refusal();
				assertTrue(refusal.orElseThrow().en().matches(
						"[%s%s] can be computed of the others .*".formatted(ITEMS.get(one), ITEMS.get(other))),
						refusal::toString);
			}
		}
	}

	@Test
	void correlationsThatCannotHoldAtOnceAreRefused() {
		Map<LevelPair, Long> alike = Map.of(new LevelPair(1, 1), 45L, new LevelPair(2, 2), 45L,
				new LevelPair(1, 2), 5L, new LevelPair(2, 1), 5L);
		Map<LevelPair, Long> apart = Map.of(new LevelPair(1, 1), 25L, new LevelPair(2, 2), 25L,
				new LevelPair(1, 2), 25L, new LevelPair(2, 1), 25L);
		PairTally pairs = new PairTally(List.of(new PairTable("A", "B", apart), new PairTable("A", "whole", alike),
				new PairTable("B", "whole", alike)));
		DriverAnalysis found = DriverAnalysis.of(WHOLE, List.of("A", "B", "whole"), pairs, Map.of());
		assertTrue(found.refusal().orElseThrow().en().contains("R² above 1"), found::toString);
		assertEquals(Optional.empty(), found.explained());
		assertEquals(List.of(Optional.empty(), Optional.empty()),
				found.drivers().stream().map(Driver::regression).toList());
		assertEquals(0.8, found.drivers().getFirst().correlation().orElseThrow(), 1e-12);
	}

	@Test
	void tooFewSheetsSayHowManyMore() {
		DriverAnalysis found = of(random(25, 3));
		assertEquals("At least 30 sheets that answer both of two items are needed, the fewest are 25: 5 more.",
				found.refusal().orElseThrow().en());
		assertTrue(found.drivers().getFirst().correlation().isPresent());
		assertEquals(Optional.empty(), of(random(9, 3)).drivers().getFirst().correlation());
	}

	@Test
	void anItemThatNeverVariesIsLeftOut() {
		Answers answers = random(80, 4);
		answers.rows().forEach(row -> row[2] = 5);
		DriverAnalysis found = of(answers);
		assertEquals(Optional.empty(), found.refusal());
		Driver constant = found.drivers().get(2);
		assertEquals(new Driver("C", 80, Optional.empty(), Optional.empty()), constant);
	}

	@Test
	void anItemIsComparedWithTheSumOfTheOthers() {
		Answers answers = random(60, 5);
		DriverAnalysis found = DriverAnalysis.of(new Outcome.OfOthers(), ITEMS, answers.pairs(),
				Map.of("A", deviation(answers, 0), "B", 2 * deviation(answers, 1), "C", deviation(answers, 2)));
		assertEquals(correlation(answers, 0, row -> 2.0 * row[1] + row[2]),
				found.drivers().get(0).correlation().orElseThrow(), 1e-12);
		assertEquals(correlation(answers, 4, row -> row[0] + 2.0 * row[1] + row[2]),
				found.drivers().get(4).correlation().orElseThrow(), 1e-12);
		assertTrue(found.refusal().isPresent());
	}

	private static double deviation(Answers answers, int item) {
		double[] column = answers.column(item);
		double mean = IntStream.range(0, column.length).mapToDouble(i -> column[i]).average().orElseThrow();
		return Math.sqrt(IntStream.range(0, column.length).mapToDouble(i -> (column[i] - mean) * (column[i] - mean))
				.sum() / (column.length - 1));
	}

	/** Of the sheets' sums. */
	private static double correlation(Answers answers, int item, ToDoubleFunction<int[]> sum) {
		double[] x = answers.column(item);
		double[] y = answers.rows().stream().mapToDouble(sum).toArray();
		double mx = IntStream.range(0, x.length).mapToDouble(i -> x[i]).average().orElseThrow();
		double my = IntStream.range(0, x.length).mapToDouble(i -> y[i]).average().orElseThrow();
		double xy = 0;
		double xx = 0;
		double yy = 0;
		for (int i = 0; i < x.length; i++) {
			xy += (x[i] - mx) * (y[i] - my);
			xx += (x[i] - mx) * (x[i] - mx);
			yy += (y[i] - my) * (y[i] - my);
		}
		return xy / Math.sqrt(xx * yy);
	}
}
