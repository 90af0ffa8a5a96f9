/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.manyi.model.Band;
import org.manyi.model.BandScale;
import org.manyi.model.Dimension;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.RatingScale;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.derivation.DerivationNode;

class WeightedLevelScoreTest {

	private final WeightedLevelScore method = new WeightedLevelScore();

	/** reference/golden/doc004_item_and_overall.json, the recommended reading (own figures, CC0). */
	@Test
	void goldenScores() throws ScoringException {
		ScoreSheet sheet = score(Samples.twentyResponses(), List.of(), weights("1", "0.8", "0.8", "0.6"), Map.of());
		assertScores(sheet, 84.5, 77, 83.6842105263158, 75.5555555555556);
		assertEquals(80.7439692982456, number(overall(sheet)), 1e-12);
		assertEquals(Rational.of(1590, 19), exact(sheet.items().get(2)));
		assertEquals(List.of("5/16", "1/4", "1/4", "3/16"),
				sheet.items().stream().map(item -> item.weight().orElseThrow().toString()).toList());
	}

	/** The same file: N as the text has it, the returned questionnaires. */
	@Test
	void goldenScoresOfReturnedSheets() throws ScoringException {
		ScoreSheet sheet = score(Samples.twentyResponses(), List.of(), weights("1", "0.8", "0.8", "0.6"),
				Map.of("denominator", "returned"));
		assertScores(sheet, 84.5, 77, 79.5, 68);
		assertEquals(78.28125, number(overall(sheet)));
	}

	/** The same file: equal weights. */
	@Test
	void goldenIndexOfEqualWeights() throws ScoringException {
		ScoreSheet sheet = score(Samples.twentyResponses(), List.of(), weights("1", "1", "1", "1"), Map.of());
		assertEquals(80.18494152046783, number(overall(sheet)), 1e-12);
	}

	@Test
	void theDerivationIsTheFormula() throws ScoringException {
		ScoreSheet sheet = score(Samples.twentyResponses(), List.of(), weights("1", "0.8", "0.8", "0.6"), Map.of());
		DerivationNode index = DerivationNode.of(overall(sheet).derivation());
		assertEquals(Optional.of("Σ Sⱼ × λⱼ"), index.formula());
		assertEquals(Optional.of("84.5 × 0.3125 + 77 × 0.25 + 83.684211 × 0.25 + 75.555556 × 0.1875"), index.numbers());
		DerivationNode item = index.children().get(4);
		assertEquals("q3", item.label().en());
		assertEquals(Optional.of("100 / Nⱼ × Σ aₖ × nⱼₖ"), item.formula());
		assertEquals(Optional.of("100 / 19 × (1.0 × 8 + 0.8 × 8 + 0.6 × 2 + 0.3 × 1 + 0 × 0)"), item.numbers());
		DerivationNode lambda = index.children().get(5);
		assertEquals(Optional.of("wⱼ / W"), lambda.formula());
		assertEquals(Optional.of("0.8 / 3.2"), lambda.numbers());
		assertEquals(Optional.of("1 + 0.8 + 0.8 + 0.6"), lambda.children().get(1).numbers());
	}

	/** reference/golden/rollup.json: counts add up to the pooled figures, means of means do not (own figures, CC0). */
	@Test
	void goldenRollUp() throws ScoringException {
		Survey none = Samples.survey(Samples.items(3, 3, 3, 3));
		String high = "5,5,5,5";
		String good = "4,4,4,4";
		Survey january = none.with(3, high).with(1, "4,5,5,5").with(1, good);
		Survey february = none.with(3, high).with(2, good);
		Survey march = none.with(4, high).with(36, good);
		assertEquals(List.of(95.0, 92.0, 82.0), List.of(index(january), index(february), index(march)));
		assertEquals(84.3, index(january.with(3, high).with(2, good).with(4, high).with(36, good)));
		assertEquals(86, index(none.with(40, high).with(40, good).with(10, good).with(10, "3,3,3,3")));
		assertEquals(76, index(none.with(12, high).with(8, good).with(48, good).with(32, "3,3,3,3")));
	}

	/** reference/golden/band_boundaries.csv, recommended column: 84.96 is no 85 (own figures, CC0). */
	@Test
	void bandsAreDecidedOnTheExactScore() throws ScoringException {
		BandScale bands = new BandScale(List.of(new Band(LocalizedText.same("满意"), BigDecimal.valueOf(70)),
				new Band(LocalizedText.same("很满意"), BigDecimal.valueOf(85))));
		Survey below = Samples.survey(Samples.items(3)).with(62, "5").with(188, "4");
		assertEquals(new BigDecimal("84.96"), new BigDecimal(Double.toString(index(below))));
		assertEquals("满意", bands.bandOf(exact(overall(below))).orElseThrow().name().zh());
		Survey at = Samples.survey(Samples.items(3)).with(1, "5").with(3, "4");
		assertEquals("很满意", bands.bandOf(exact(overall(at))).orElseThrow().name().zh());
	}

	@Test
	void anItemWithoutAnAnswerLeavesBothSums() throws ScoringException {
		Survey survey = Samples.survey(Samples.items(5, 5, 5)).with(3, "5,X,3");
		ScoreSheet sheet = score(survey, List.of(dimension("d1", "q1", "q2"), dimension("d2", "q3")),
				weights("1", "1", "0.6"), Map.of());
		assertInstanceOf(ScoreValue.Missing.class, sheet.items().get(1).value());
		assertEquals(Optional.empty(), sheet.items().get(1).weight());
		assertEquals(Rational.of(85), exact(overall(sheet)));
		assertEquals(Rational.of(100), exact(sheet.dimension("d1").orElseThrow()));
		assertEquals(Optional.of(Rational.of(5, 8)), sheet.dimension("d1").orElseThrow().weight());
		assertWarnings(sheet, "no-score q2");
	}

	@Test
	void weightZeroDropsTheItemVisibly() throws ScoringException {
		Survey survey = Samples.survey(Samples.items(5, 1)).with(2, "4,1");
		ScoreSheet sheet = score(survey, List.of(dimension("d", "q2")), weights("1", "0"), Map.of());
		assertEquals(Rational.of(80), exact(overall(sheet)));
		assertEquals(Rational.ZERO, exact(sheet.items().get(1)));
		assertInstanceOf(ScoreValue.Missing.class, sheet.dimension("d").orElseThrow().value());
		assertWarnings(sheet, "zero-weight q2");
	}

	@Test
	void noWeightAtAllIsNoScoreAndNeverZero() throws ScoringException {
		ScoreSheet sheet = score(Samples.twentyResponses(), List.of(), weights("0", "0", "0", "0"), Map.of());
		ScoreValue.Missing missing = assertInstanceOf(ScoreValue.Missing.class, overall(sheet).value());
		assertTrue(missing.reason().en().contains("add up to 0"), missing.reason().en());
		assertScores(sheet, 84.5, 77, 83.6842105263158, 75.5555555555556);
	}

	@Test
	void withoutWeightsNoItemIsSaidToWeighNothing() throws ScoringException {
		ScoreSheet sheet = score(Samples.twentyResponses(), List.of(), weights(), Map.of());
		assertInstanceOf(ScoreValue.Missing.class, overall(sheet).value());
		assertScores(sheet, 84.5, 77, 83.6842105263158, 75.5555555555556);
		assertEquals(List.of(), sheet.warnings());
	}

	@Test
	void nothingAnsweredIsNoScore() throws ScoringException {
		ScoreSheet sheet = score(Samples.survey(Samples.items(5)).with(3, "X"), List.of(), weights("1"),
				Map.of("denominator", "returned"));
		ScoreValue.Missing missing = assertInstanceOf(ScoreValue.Missing.class, overall(sheet).value());
		assertTrue(missing.reason().en().contains("valid answer"), missing.reason().en());
		assertInstanceOf(ScoreValue.Missing.class, sheet.items().getFirst().value());
	}

	@Test
	void fixedDimensionWeightsWeighDimensions() throws ScoringException {
		Survey survey = Samples.survey(Samples.items(5, 5, 5)).with(10, "5,4,3");
		ScoreSheet sheet = score(survey,
				List.of(Samples.dimension("d1", Optional.of("0.3"), "q1", "q2"),
						Samples.dimension("d2", Optional.of("0.9"), "q3")),
				weights("3", "1", "1"), Map.of());
		assertEquals(Rational.of(95), exact(sheet.dimension("d1").orElseThrow()));
		assertEquals(Rational.of(275, 4), exact(overall(sheet)));
		assertEquals(List.of("3/16", "1/16", "3/4"),
				sheet.items().stream().map(item -> item.weight().orElseThrow().toString()).toList());
		assertEquals(Optional.of(Rational.of(1, 4)), sheet.dimension("d1").orElseThrow().weight());
	}

	@Test
	void aDimensionWithoutScoreOrWeightLeavesTheIndexVisibly() throws ScoringException {
		Survey survey = Samples.survey(Samples.items(5, 5, 5)).with(10, "5,X,3");
		ScoreSheet sheet = score(survey,
				List.of(Samples.dimension("d1", Optional.of("1"), "q1"),
						Samples.dimension("d2", Optional.of("1"), "q2"),
						Samples.dimension("d3", Optional.of("0"), "q3")),
				weights("1", "1", "1"), Map.of());
		assertEquals(Rational.of(100), exact(overall(sheet)));
		assertEquals(Optional.empty(), sheet.items().get(2).weight());
		assertWarnings(sheet, "no-score q2", "no-score d2", "zero-weight d3");
	}

	@Test
	void halfGivenDimensionWeightsAreNoIndex() throws ScoringException {
		Survey survey = Samples.survey(Samples.items(5, 5)).with(10, "5,4");
		for (List<Dimension> dimensions : List.of(
				List.of(Samples.dimension("d1", Optional.of("1"), "q1"), dimension("gap", "q2")),
				List.of(Samples.dimension("d1", Optional.of("1"), "q1")))) {
			ScoreSheet sheet = score(survey, dimensions, weights("1", "1"), Map.of());
			ScoreValue.Missing missing = assertInstanceOf(ScoreValue.Missing.class, overall(sheet).value());
			assertTrue(missing.reason().en().contains(dimensions.size() == 2 ? "“gap”" : "“q2”"),
					missing.reason().en());
			assertEquals(Rational.of(100), exact(sheet.dimension("d1").orElseThrow()));
		}
	}

	@Test
	void everyLevelWithoutAWeightIsNamed() {
		RatingScale bare = new RatingScale(Samples.LEVELS.stream()
				.map(level -> new Level(level.score(), level.score() < 3 ? Optional.empty() : level.weight(),
						level.label(), List.of()))
				.toList(), List.of(), List.of(), List.of());
		Survey survey = Samples.twentyResponses();
		ScoringException refused = assertThrows(ScoringException.class,
				() -> score(new Survey(survey.items(), bare, survey.sheets(), survey.sent()), List.of(),
						weights("1", "1", "1", "1"), Map.of()));
		assertTrue(refused.reason().en().contains("2 L2, 1 L1"), refused.reason().en());
	}

	/** Random sheets, dimensions and weights against floating-point arithmetic over the sheets themselves. */
	@Test
	void agreesWithTheSheets() throws ScoringException {
		Random random = new Random(11);
		for (int run = 0; run < 200; run++) {
			Survey survey = Samples.survey(Samples.items(5, 5, 5, 5)).random(random, 1 + random.nextInt(8));
			double[] weights = random.ints(4, 0, 4).asDoubleStream().toArray();
			ScoreSheet sheet = score(survey, List.of(dimension("d1", "q1", "q3"), dimension("d2", "q2", "q4")),
					weights(DoubleStream.of(weights).mapToObj(Double::toString).toArray(String[]::new)),
					Map.of());
			assertMean(naive(survey, weights, 0, 1, 2, 3), overall(sheet));
			assertMean(naive(survey, weights, 0, 2), sheet.dimension("d1").orElseThrow());
			assertMean(naive(survey, weights, 1, 3), sheet.dimension("d2").orElseThrow());
			assertLambdasAddUp(sheet);
		}
	}

	private static void assertLambdasAddUp(ScoreSheet sheet) {
		Rational sum = Rational.sum(sheet.items().stream().flatMap(item -> item.weight().stream()).toList());
		assertEquals(overall(sheet).value().number().isPresent() ? Rational.ONE : Rational.ZERO, sum);
		assertEquals(sum, Rational.sum(sheet.dimensions().stream().flatMap(part -> part.weight().stream()).toList()));
	}

	/** NaN where there is no mean. */
	private static double naive(Survey survey, double[] weights, int... items) {
		double sum = 0;
		double total = 0;
		for (int item : items) {
			List<Integer> scores = survey.scores(item);
			if (!scores.isEmpty()) {
				double[] levelWeights = { 0, 0.3, 0.6, 0.8, 1.0 };
				sum += weights[item] * 100
						* scores.stream().mapToDouble(score -> levelWeights[score - 1]).average().orElseThrow();
				total += weights[item];
			}
		}
		return sum / total;
	}

	private static void assertMean(double expected, Score score) {
		assertEquals(!Double.isNaN(expected), score.value().number().isPresent());
		score.value().number().ifPresent(value -> {
			assertEquals(expected, value.doubleValue(), 1e-9);
			assertTrue(value.signum() >= 0 && value.compareTo(Rational.HUNDRED) <= 0, value::toString);
			assertEquals(score.derivation().expression().orElseThrow().value(), value);
		});
	}

	private static void assertScores(ScoreSheet sheet, double... expected) {
		for (int j = 0; j < expected.length; j++) {
			assertEquals(expected[j], number(sheet.items().get(j)), 1e-12);
		}
	}

	private static void assertWarnings(ScoreSheet sheet, String... expected) {
		assertEquals(List.of(expected),
				sheet.warnings().stream().map(w -> w.code() + " " + w.subject().orElseThrow()).toList());
	}

	private double index(Survey survey) throws ScoringException {
		return number(overall(survey));
	}

	private Score overall(Survey survey) throws ScoringException {
		String[] alike = survey.items().stream().map(item -> "1").toArray(String[]::new);
		return overall(score(survey, List.of(), weights(alike), Map.of()));
	}

	private static Score overall(ScoreSheet sheet) {
		return sheet.overall().orElseThrow();
	}

	private ScoreSheet score(Survey survey, List<Dimension> dimensions, ItemWeights weights,
			Map<String, String> parameters) throws ScoringException {
		IndicatorSet indicators = new IndicatorSet(Optional.of(Samples.INDEX), dimensions, survey.items());
		ScoreSheet sheet = Samples.score(method, survey, indicators, weights, parameters);
		assertEquals(survey.items().stream().map(Item::id).toList(), sheet.items().stream().map(Score::id).toList());
		assertEquals("S", overall(sheet).id());
		return sheet;
	}

	private static Dimension dimension(String id, String... itemIds) {
		return Samples.dimension(id, Optional.empty(), itemIds);
	}

	/** Weights of q1, q2 … as written. */
	private static ItemWeights weights(String... weights) {
		Map<String, Rational> raw = new LinkedHashMap<>();
		for (String weight : weights) {
			raw.put("q" + (raw.size() + 1), Rational.of(new BigDecimal(weight)));
		}
		return new ItemWeights(raw, List.of(), List.of());
	}

	private static Rational exact(Score score) {
		return assertInstanceOf(ScoreValue.Exact.class, score.value()).value();
	}

	private static double number(Score score) {
		return exact(score).doubleValue();
	}
}
