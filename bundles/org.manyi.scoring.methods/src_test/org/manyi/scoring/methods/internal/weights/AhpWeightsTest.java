/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.manyi.scoring.methods.internal.weights.Schemes.assertNear;
import static org.manyi.scoring.methods.internal.weights.Schemes.items;
import static org.manyi.scoring.methods.internal.weights.Schemes.judgments;
import static org.manyi.scoring.methods.internal.weights.Schemes.refusal;
import static org.manyi.scoring.methods.internal.weights.Schemes.values;
import static org.manyi.scoring.methods.internal.weights.Schemes.weigh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.manyi.model.Item;
import org.manyi.model.Judgments;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.WeightingInput;

class AhpWeightsTest {

	/** Against each other all round: a over b, b over c, c over a. */
	private static final Judgments CIRCLE = judgments("circle", "1 5 1/4", "1/5 1 3", "4 1/3 1");

	@Test
	void inconsistentJudgmentsAreRefusedWithTheThreeWorst() throws ScoringException {
		String refusal = refusal(() -> weigh(Map.of(), CIRCLE));
		assertTrue(refusal.contains("CR is above 0.10"), refusal);
		assertTrue(refusal(() -> weigh(Map.of("largest-ratio", "0.125"), CIRCLE)).contains("CR is above 0.125"));
		assertTrue(refusal.contains("RI = 0.5800"), refusal);
		assertTrue(refusal.contains("c1 / c2 = 5.00"), refusal);
		assertTrue(refusal.contains("c1 / c3 = 1/4.00"), refusal);
		assertTrue(refusal.contains("c2 / c3 = 3.00"), refusal);
		assertEquals(3, values(weigh(Map.of("largest-ratio", "10"), CIRCLE)).length);
	}

	@Test
	void theWorstJudgmentIsTheOneThatWasSpoilt() {
		// w = 8 : 4 : 2 : 1, but the first is said to be 9 times the second
		Judgments spoilt = judgments("spoilt", "1 1/9 4 8", "9 1 2 4", "1/4 1/2 1 2", "1/8 1/4 1/2 1");
		String refusal = refusal(() -> weigh(Map.of(), spoilt));
		assertTrue(refusal.contains("parentheses: c1 / c2 = 1/9.00"), refusal);
	}

	@Test
	void oneAndTwoItemsAreAlwaysConsistent() throws ScoringException {
		ItemWeights two = weigh(Map.of(), judgments("two", "1 4", "1/4 1"));
		assertNear(new double[] { 0.8, 0.2 }, values(two), 1e-15);
		assertNear(new double[] { 0 }, values(two, "CR"), 0);
		assertNear(new double[] { 1 }, values(weigh(Map.of(), judgments("one", "1"))), 0);
	}

	@Test
	void entriesThatAreNotReciprocalAreNamed() {
		String refusal = refusal(() -> weigh(Map.of(), judgments("e", "1 3 2", "1/3 1 2", "1/2 1/4 1")));
		assertTrue(refusal.contains("row c2, column c3 is 2; row c3, column c2 is 0.25"), refusal);
		assertTrue(refusal(() -> weigh(Map.of(), judgments("e", "2 3", "1/3 1"))).contains("c1 compared with itself"));
		assertTrue(refusal(() -> weigh(Map.of(), judgments("e", "1 2", "2 1"))).contains("not reciprocal"));
	}

	@Test
	void reciprocalsMayBeRounded() throws ScoringException {
		assertNear(values(weigh(Map.of(), judgments("e", "1 3 8", "1/3 1 3", "1/8 1/3 1"))),
				values(weigh(Map.of(), judgments("e", "1 3 8", "0.33 1 3", "0.13 0.333 1"))), 1e-15);
		assertTrue(refusal(() -> weigh(Map.of(), judgments("e", "1 3", "0.35 1"))).contains("not reciprocal"));
	}

	@Test
	void theItemsJudgedAreTheItemsWeighed() throws ScoringException {
		Judgments judged = new Judgments("e", List.of("c2", "c1"),
				List.of(List.of(Rational.ONE, Rational.of(3)), List.of(Rational.of(1, 3), Rational.ONE)));
		assertNear(new double[] { 0.25, 0.75 }, values(weigh(Map.of(), judged)), 1e-15);
		String refusal = refusal(() -> weighItems(items(3), judged));
		assertTrue(refusal.contains("missing c3"), refusal);
		assertTrue(refusal(() -> weighItems(items(1), judged)).contains("too many c2"));
		assertTrue(refusal(() -> weighItems(items(1))).contains("no pairwise judgments"));
	}

	private static ItemWeights weighItems(List<Item> items, Judgments... experts) throws ScoringException {
		AhpWeights scheme = new AhpWeights();
		return scheme.weigh(new WeightingInput(items, Optional.empty(), Optional.empty(), Optional.empty(),
				List.of(experts), Schemes.parameters(scheme, Map.of())));
	}

	@Test
	void expertsAreMergedByTheGeometricMean() throws ScoringException {
		Judgments first = judgments("first", "1 2 8", "1/2 1 4", "1/8 1/4 1");
		Judgments second = judgments("second", "1 8 8", "1/8 1 1", "1/8 1 1");
		// consistent both: the merged judgments are 4, 8 and 2, and both ways of merging agree
		double[] expected = { 8.0 / 11, 2.0 / 11, 1.0 / 11 };
		assertNear(expected, values(weigh(Map.of(), first, second)), 1e-14);
		assertNear(expected, values(weigh(Map.of("aggregation", "priorities"), first, second)), 1e-14);
	}

	@Test
	void anInconsistentExpertIsToldOfAndRefusedWhereHisWeightsCount() throws ScoringException {
		Judgments opposite = judgments("opposite", "1 1/5 4", "5 1 1/3", "1/4 3 1");
		ItemWeights merged = weigh(Map.of(), CIRCLE, opposite);
		assertNear(new double[] { 1.0 / 3, 1.0 / 3, 1.0 / 3 }, values(merged), 1e-14);
		assertEquals(2, merged.warnings().size());
		assertTrue(refusal(() -> weigh(Map.of("aggregation", "priorities"), CIRCLE, opposite)).startsWith("“circle”"));
	}

	@Test
	void tablesOfTheRandomIndex() throws ScoringException {
		Judgments drinks = PublishedWeightsTest.DRINKS;
		assertNear(new double[] { 0.029438173221725 / 1.35 },
				values(weigh(Map.of("random-index", "saaty-2005"), drinks), "CR"), 1e-13);
		assertNear(new double[] { 0.029438173221725 / 1.3417 },
				values(weigh(Map.of("random-index", "alonso-lamata-2006"), drinks), "CR"), 1e-13);
		Judgments sixteen = consistent(new Random(3), 16, "");
		assertTrue(refusal(() -> weigh(Map.of(), sixteen)).contains("n = 16"));
		assertNear(new double[] { (1.7699 * 16 - 4.3513) / 15 },
				values(weigh(Map.of("random-index", "alonso-lamata-2006"), sixteen), "RI"), 1e-15);
	}

	/** Whatever the weights are, judgments made of them give them back by each prioritisation. */
	@Test
	void consistentJudgmentsGiveTheirWeightsBack() throws ScoringException {
		Random random = new Random(20261122);
		for (int trial = 0; trial < 40; trial++) {
			int n = 3 + random.nextInt(8);
			long seed = random.nextLong();
			Judgments judgments = consistent(new Random(seed), n, "");
			double[] expected = weights(new Random(seed), n);
			for (String way : List.of("eigenvector", "geometric-mean", "column-mean")) {
				ItemWeights weights = weigh(Map.of("prioritisation", way), judgments);
				assertNear(expected, values(weights), 1e-12);
				assertNear(new double[] { 0 }, values(weights, "CR"), 1e-12);
			}
		}
	}

	private static Judgments consistent(Random random, int n, String expert) {
		List<Long> integers = integers(random, n);
		List<List<Rational>> matrix = new ArrayList<>();
		for (long row : integers) {
			matrix.add(integers.stream().map(column -> Rational.of(row, column)).toList());
		}
		return new Judgments(expert, items(n).stream().map(Item::id).toList(), matrix);
	}

	private static double[] weights(Random random, int n) {
		List<Long> integers = integers(random, n);
		double sum = integers.stream().mapToLong(Long::longValue).sum();
		return integers.stream().mapToDouble(weight -> weight / sum).toArray();
	}

	private static List<Long> integers(Random random, int n) {
		List<Long> integers = new ArrayList<>();
		for (int i = 0; i < n; i++) {
			integers.add(1L + random.nextInt(9));
		}
		return integers;
	}

	/** The eigenvector satisfies A·w = λmax·w. */
	@Test
	void theVectorIsOneOfTheMatrix() throws ScoringException {
		Random random = new Random(7);
		for (int trial = 0; trial < 40; trial++) {
			int n = 3 + random.nextInt(7);
			List<List<Rational>> upper = new ArrayList<>();
			for (int row = 0; row < n - 1; row++) {
				List<Rational> entries = new ArrayList<>();
				for (int column = row + 1; column < n; column++) {
					long judged = 1 + random.nextInt(9);
					entries.add(random.nextBoolean() ? Rational.of(judged) : Rational.of(1, judged));
				}
				upper.add(entries);
			}
			Judgments judgments = Judgments.ofUpperTriangle("", items(n).stream().map(Item::id).toList(), upper);
			ItemWeights weights = weigh(Map.of("largest-ratio", "1000"), judgments);
			double[] w = values(weights);
			double lambda = values(weights, "λmax")[0];
			assertEquals(1, Arrays.stream(w).sum(), 1e-13);
			for (int row = 0; row < n; row++) {
				double product = 0;
				for (int column = 0; column < n; column++) {
					product += judgments.entry(row, column).doubleValue() * w[column];
				}
				assertEquals(lambda * w[row], product, 1e-11);
			}
		}
	}
}
