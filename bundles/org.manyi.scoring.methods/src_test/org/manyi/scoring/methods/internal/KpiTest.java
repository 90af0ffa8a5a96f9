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

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyi.model.AnswerState;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.RatingScale;
import org.manyi.model.Rational;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.Share;
import org.manyi.scoring.api.derivation.Notation;

class KpiTest {

	private final Kpi kpi = new Kpi();

	/** reference/golden/doc000_satisfied_rate_and_kpi.json, readings i to vi (own figures, CC0). */
	@ParameterizedTest
	@CsvSource({ "share-of-valid, 99, 1, 100;100;98;98", "share-of-all, 197, 2, 98;100;98;98",
			"mean-of-valid, 94, 1, 100;100;88;88", "level-weights, 94, 1, 100;100;88;88",
			"mean-with-x-as-zero, 187, 2, 98;100;88;88", "pooled, 19700, 199, 100;100;98;98" })
	void goldenReadings(String reading, long numerator, long denominator, String items) throws ScoringException {
		ScoreSheet sheet = Samples.score(kpi, Samples.fiftyResponses(), Map.of(KpiReading.PARAMETER.name(), reading));
		assertEquals(Rational.of(numerator, denominator), exact(sheet.overall().orElseThrow()));
		assertEquals(List.of(items.split(";")),
				sheet.items().stream().map(item -> exact(item).toString()).toList());
	}

	@Test
	void sharesCarryTheirCounts() throws ScoringException {
		ScoreSheet each = Samples.score(kpi, Samples.fiftyResponses(), Map.of());
		assertEquals(Optional.of(new Share(49, 49)), each.items().getFirst().share());
		assertEquals(Optional.of(new Share(49, 50)), each.items().getLast().share());
		assertEquals(Optional.empty(), each.overall().orElseThrow().share());
		ScoreSheet pooled = Samples.score(kpi, Samples.fiftyResponses(), Map.of(KpiReading.PARAMETER.name(), "pooled"));
		assertEquals(Optional.of(new Share(197, 199, false)), pooled.overall().orElseThrow().share());
		assertEquals("100 × 197 / 199",
				Notation.NUMBERS.write(pooled.overall().orElseThrow().derivation().expression().orElseThrow()));
	}

	@Test
	void theDerivationIsTheFormula() throws ScoringException {
		Score overall = Samples.score(kpi, Samples.fiftyResponses(), Map.of()).overall().orElseThrow();
		assertEquals("(Σ Pⱼ) / m", Notation.SYMBOLS.write(overall.derivation().expression().orElseThrow()));
		assertEquals("(100 + 100 + 98 + 98) / 4",
				Notation.NUMBERS.write(overall.derivation().expression().orElseThrow()));
		Score mean = Samples
				.score(kpi, Samples.fiftyResponses(), Map.of(KpiReading.PARAMETER.name(), "mean-with-x-as-zero"))
				.items().getFirst();
		assertEquals("100 × (5 × 49 + 4 × 0 + 3 × 0 + 2 × 0 + 1 × 0) / (5 × 50)",
				Notation.NUMBERS.write(mean.derivation().expression().orElseThrow()));
	}

	@Test
	void anItemWithoutAnAnswerIsNoItemOfTheMean() throws ScoringException {
		ScoreSheet sheet = Samples.score(kpi, Samples.survey(Samples.items(3, 3, 3)).with(1, "5,X,2").with(3, "5,,5"),
				Map.of());
		assertEquals(Rational.of(175, 2), exact(sheet.overall().orElseThrow()));
		assertInstanceOf(ScoreValue.Missing.class, sheet.items().get(1).value());
		assertEquals(List.of(Optional.of("q2")), sheet.warnings().stream().map(warning -> warning.subject()).toList());
	}

	@ParameterizedTest
	@EnumSource(KpiReading.class)
	void nothingAnsweredIsNoFigure(KpiReading reading) throws ScoringException {
		ScoreSheet sheet = Samples.score(kpi, Samples.survey(Samples.items(3, 3)).with(4, "X,"),
				Map.of(KpiReading.PARAMETER.name(), reading.choice().value()));
		assertInstanceOf(ScoreValue.Missing.class, sheet.overall().orElseThrow().value());
		assertTrue(sheet.items().stream().allMatch(item -> item.value() instanceof ScoreValue.Missing));
	}

	@Test
	void aThresholdThatNoLevelReachesIsRefused() {
		assertThrows(ScoringException.class,
				() -> Samples.score(kpi, Samples.fiftyResponses(), Map.of("threshold", "6")));
	}

	@Test
	void levelWeightsNeedWeights() {
		RatingScale bare = new RatingScale(List.of(Samples.LEVELS.getFirst(),
				new Level(2, Optional.empty(), LocalizedText.same("poor"), List.of())), List.of(), List.of(),
				List.of());
		Survey survey = Samples.fiftyResponses();
		Survey unweighted = new Survey(survey.items(), bare, survey.sheets(), survey.sent());
		ScoringException refused = assertThrows(ScoringException.class,
				() -> Samples.score(kpi, unweighted, Map.of(KpiReading.PARAMETER.name(), "level-weights")));
		assertTrue(refused.reason().en().contains("2 poor"), refused.reason().en());
	}

	/** Every reading on random sheets against floating-point arithmetic over the sheets themselves. */
	@ParameterizedTest
	@EnumSource(KpiReading.class)
	void agreesWithTheSheets(KpiReading reading) throws ScoringException {
		Random random = new Random(42);
		for (int run = 0; run < 60; run++) {
			Survey survey = Samples.survey(Samples.items(3, 3, 3)).random(random, 1 + random.nextInt(12));
			ScoreSheet sheet = Samples.score(kpi, survey,
					Map.of(KpiReading.PARAMETER.name(), reading.choice().value()));
			for (int j = 0; j < 3; j++) {
				assertNumber(naiveItem(reading, survey, j), sheet.items().get(j));
			}
			assertNumber(reading == KpiReading.POOLED ? naivePooled(survey) : IntStream.range(0, 3)
					.mapToObj(j -> naiveItem(reading, survey, j)).flatMapToDouble(OptionalDouble::stream).average(),
					sheet.overall().orElseThrow());
		}
	}

	private static void assertNumber(OptionalDouble expected, Score score) {
		Optional<Rational> number = score.value().number();
		assertEquals(expected.isPresent(), number.isPresent());
		number.ifPresent(value -> {
			assertEquals(expected.getAsDouble(), value.doubleValue(), 1e-9);
			assertTrue(value.signum() >= 0 && value.compareTo(Rational.HUNDRED) <= 0, value::toString);
			assertEquals(score.derivation().expression().orElseThrow().value(), value);
		});
	}

	private static OptionalDouble naiveItem(KpiReading reading, Survey survey, int item) {
		List<Integer> scores = survey.scores(item);
		if (scores.isEmpty()) {
			return OptionalDouble.empty();
		}
		double satisfied = scores.stream().filter(score -> score >= 4).count();
		double points = scores.stream().mapToInt(score -> score).sum();
		double weights = scores.stream().mapToDouble(score -> new double[] { 0, 0.3, 0.6, 0.8, 1.0 }[score - 1]).sum();
		return OptionalDouble.of(100 * switch (reading) {
		case SHARE_OF_VALID, POOLED -> satisfied / scores.size();
		case SHARE_OF_ALL -> satisfied / survey.sheets().size();
		case MEAN_OF_VALID -> points / 5 / scores.size();
		case MEAN_WITH_X_AS_ZERO -> points / 5
				/ (scores.size() + survey.count(item, AnswerState.NOT_APPLICABLE));
		case LEVEL_WEIGHTS -> weights / scores.size();
		});
	}

	private static OptionalDouble naivePooled(Survey survey) {
		return IntStream.range(0, survey.items().size()).mapToObj(survey::scores).flatMap(List::stream)
				.mapToDouble(score -> score >= 4 ? 100 : 0).average();
	}

	private static Rational exact(Score score) {
		return assertInstanceOf(ScoreValue.Exact.class, score.value()).value();
	}
}
