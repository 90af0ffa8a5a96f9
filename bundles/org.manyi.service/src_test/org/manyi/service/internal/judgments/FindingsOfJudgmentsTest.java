/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.judgments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.manyi.model.Dimension;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.Judgments;
import org.manyi.model.LocalizedText;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.Rational;
import org.manyi.model.Weighting;
import org.manyi.service.internal.Examples;
import org.manyi.service.weights.ContradictedJudgment;
import org.manyi.service.weights.JudgmentFindings;
import org.manyi.service.weights.MatrixFindings;

/**
 * What is said of judgments on three items, held to closed forms. With t³ = a₁₃ / (a₁₂ a₂₃), λmax = 1 + t + 1/t; the
 * weights are the geometric means of the rows, so that every judgment is off by ln t.
 */
class FindingsOfJudgmentsTest {

	private static final List<String> IDS = List.of("Q1", "Q2", "Q3");

	private static Judgments judgments(String expert, Rational first, Rational second, Rational third) {
		return Judgments.ofUpperTriangle(expert, IDS, List.of(List.of(first, second), List.of(third)));
	}

	private static JudgmentFindings examine(boolean byLevels, Map<String, String> parameters, Judgments... judgments) {
		List<String> ids = judgments[0].itemIds();
		List<Item> items = ids.stream().map(id -> new Item(id, LocalizedText.same(id), List.of(), OptionalInt.empty(),
				Optional.empty())).toList();
		List<Dimension> dimensions = byLevels
				? List.of(new Dimension("work", LocalizedText.same("work"), ids, Optional.empty()))
				: List.of();
		Methodology methodology = Examples.methodology(new IndicatorSet(Optional.empty(), dimensions, items))
				.withWeighting(new Weighting(new MethodCall("ahp", parameters), List.of(judgments), Optional.empty()));
		return new JudgmentServiceImpl(new NaiveAhp()).examine(methodology, new NullProgressMonitor());
	}

	/** t of judgments that are merged by their geometric means. */
	private static double turn(Judgments... experts) {
		double cube = 1;
		for (Judgments expert : experts) {
			cube *= Math.pow(expert.entry(0, 2).doubleValue()
					/ (expert.entry(0, 1).doubleValue() * expert.entry(1, 2).doubleValue()), 1.0 / experts.length);
		}
		return Math.cbrt(cube);
	}

	private static double ratio(Judgments... experts) {
		double turn = turn(experts);
		return (1 + turn + 1 / turn - 3) / 2 / NaiveAhp.RANDOM_INDEX;
	}

	private static double number(Optional<Rational> ratio) {
		return ratio.orElseThrow().doubleValue();
	}

	@Test
	void theRatioOfAnyMatrixIsThatOfTheClosedForm() {
		Random random = new Random(3);
		for (int run = 0; run < 50; run++) {
			Judgments one = any(random, "1");
			Judgments two = any(random, "2");

			JudgmentFindings found = examine(false, Map.of(), one, two);

			List<MatrixFindings> experts = found.comparisons().getFirst().experts();
			assertEquals(List.of("1", "2"), experts.stream().map(MatrixFindings::expert).toList());
			assertEquals(ratio(one), number(experts.get(0).ratio()), 1e-9);
			assertEquals(ratio(two), number(experts.get(1).ratio()), 1e-9);
			MatrixFindings merged = found.comparisons().getFirst().merged().orElseThrow();
			assertEquals(ratio(one, two), number(merged.ratio()), 1e-9);
			assertEquals(ratio(one, two) <= 0.1, merged.acceptable());
			assertEquals(ratio(one) <= 0.1, experts.get(0).acceptable());
			assertEquals(List.of(), merged.worst());
			assertEquals("", merged.expert());
		}
	}

	private static Judgments any(Random random, String expert) {
		List<Rational> entries = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			Rational entry = Rational.of(1 + random.nextInt(9));
			entries.add(random.nextBoolean() ? entry : Rational.ONE.divide(entry));
		}
		return judgments(expert, entries.get(0), entries.get(1), entries.get(2));
	}

	@Test
	void theJudgmentsThatTheWeightsContradictAreNamedWithBothRatios() {
		Judgments circle = judgments("1", Rational.of(5), Rational.of(1, 4), Rational.of(3));

		List<ContradictedJudgment> worst = examine(false, Map.of(), circle).comparisons().getFirst().experts()
				.getFirst().worst();

		double off = Math.abs(Math.log(turn(circle)));
		assertEquals(3, worst.size());
		for (ContradictedJudgment judgment : worst) {
			assertEquals(off, judgment.contradiction(), 1e-9, judgment::toString);
			int row = IDS.indexOf(judgment.row());
			int column = IDS.indexOf(judgment.column());
			assertTrue(row < column, judgment::toString);
			assertEquals(circle.entry(row, column).doubleValue(), judgment.judged());
			assertEquals(mean(circle, row) / mean(circle, column), judgment.implied(), 1e-9);
		}
		assertEquals(3, worst.stream().map(judgment -> judgment.row() + judgment.column()).distinct().count());
	}

	private static double mean(Judgments judgments, int row) {
		return Math.cbrt(judgments.entry(row, 0).doubleValue() * judgments.entry(row, 1).doubleValue()
				* judgments.entry(row, 2).doubleValue());
	}

	/** Of four things some judgments are off by more than others; all six by a naive list. */
	@Test
	void theWorstOfMoreComesFirstAndThreeAreNamed() {
		List<String> ids = List.of("Q1", "Q2", "Q3", "Q4");
		Judgments judged = Judgments.ofUpperTriangle("1", ids, List.of(
				List.of(Rational.of(2), Rational.of(4), Rational.of(9)), List.of(Rational.of(2), Rational.of(1, 5)),
				List.of(Rational.of(3))));

		List<ContradictedJudgment> worst = examine(false, Map.of(), judged).comparisons().getFirst().experts()
				.getFirst().worst();

		assertEquals(3, worst.size());
		assertEquals(List.of("Q2", "Q4"), List.of(worst.getFirst().row(), worst.getFirst().column()));
		assertEquals(worst.stream().sorted(Comparator.comparingDouble(ContradictedJudgment::contradiction).reversed())
				.toList(), worst);
	}

	@Test
	void consistentJudgmentsContradictNothing() {
		MatrixFindings found = examine(false, Map.of(),
				judgments("1", Rational.of(2), Rational.of(8), Rational.of(4))).comparisons().getFirst().experts()
						.getFirst();

		assertEquals(List.of(), found.worst());
		assertEquals(0, number(found.ratio()), 1e-12);
		assertTrue(found.acceptable());
	}

	@Test
	void anInconsistentMatrixHasItsRatioAllTheSame() {
		Judgments circle = judgments("1", Rational.of(5), Rational.of(1, 4), Rational.of(3));

		MatrixFindings refused = examine(false, Map.of(), circle).comparisons().getFirst().experts().getFirst();
		MatrixFindings taken = examine(false, Map.of("largest-ratio", "10"), circle).comparisons().getFirst()
				.experts().getFirst();

		assertEquals(ratio(circle), number(refused.ratio()), 1e-9);
		assertFalse(refused.acceptable());
		assertTrue(taken.acceptable());
	}

	@Test
	void ofOneExpertNothingIsMerged() {
		assertEquals(Optional.empty(), examine(false, Map.of(),
				judgments("1", Rational.of(2), Rational.of(8), Rational.of(4))).comparisons().getFirst().merged());
	}

	@Test
	void theWholeHasARatioWhereThereAreLevels() {
		Judgments judged = judgments("1", Rational.of(2), Rational.of(8), Rational.of(4));

		assertEquals(Optional.of(NaiveAhp.HIERARCHY), examine(true, Map.of(), judged).whole());
		assertEquals(Optional.empty(), examine(false, Map.of(), judged).whole());
	}
}
