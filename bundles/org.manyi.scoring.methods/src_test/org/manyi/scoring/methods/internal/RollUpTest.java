/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.RatingScale;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.api.derivation.Notation;

class RollUpTest {

	private static final Map<String, String> MEAN = Map.of("roll-up", "mean-of-units");

	private static ScoreSheet score(ScoringMethod method, Survey survey, Map<String, String> parameters)
			throws ScoringException {
		Map<String, Rational> weights = new HashMap<>();
		survey.items().forEach(item -> weights.put(item.id(), Rational.ONE));
		return Samples.score(method, survey, new IndicatorSet(Optional.of(Samples.INDEX), List.of(), survey.items()),
				new ItemWeights(weights, List.of(), List.of()), parameters);
	}

	private static Rational overall(ScoreSheet sheet) {
		return Samples.value(sheet.overall().orElseThrow());
	}

	/** reference/golden/rollup.json (own arithmetic, CC0): 84.3 pooled, 89.67 as mean of the three figures. */
	@Test
	void theMeanOfUnitsIsNotThePooledFigure() throws ScoringException {
		List<Level> levels = List.of(level(3, "0.95"), level(2, "0.92"), level(1, "0.82"));
		Survey survey = new Survey(List.of(Samples.item("q1", OptionalInt.empty(), Optional.empty())),
				new RatingScale(levels, List.of(), List.of(), List.of()), List.of(), OptionalLong.empty())
				.ofUnit("Jan", 5, "3").ofUnit("Feb", 5, "2").ofUnit("Mar", 40, "1");
		assertEquals(Rational.of(843, 10), overall(score(new WeightedLevelScore(), survey, Map.of())));
		ScoreSheet mean = score(new WeightedLevelScore(), survey, MEAN);
		assertEquals(Rational.of(269, 3), overall(mean));
		assertEquals(Rational.of(269, 3), Samples.value(mean.items().getFirst()));
		assertEquals(Optional.of(Rational.ONE), mean.items().getFirst().weight());
		assertEquals("(92 + 95 + 82) / 3",
				Notation.NUMBERS.write(mean.overall().orElseThrow().derivation().expression().orElseThrow()));
		assertEquals("(Σ Sᵤ) / m",
				Notation.SYMBOLS.write(mean.overall().orElseThrow().derivation().expression().orElseThrow()));
	}

	private static Level level(int score, String weight) {
		return new Level(score, Optional.of(new BigDecimal(weight)), LocalizedText.same("L" + score), List.of());
	}

	static Stream<ScoringMethod> methods() {
		return Stream.of(new WeightedLevelScore(), new MeanScore(), new TopBox(), new AcsiIndex(), new Kpi());
	}

	@ParameterizedTest
	@MethodSource("methods")
	void everyFigureIsTheMeanOfThoseOfTheUnits(ScoringMethod method) throws ScoringException {
		Survey north = Samples.survey(Samples.items(3, 3)).ofUnit("N", 3, "5,4").ofUnit("N", 1, "2,3");
		Survey south = Samples.survey(Samples.items(3, 3)).ofUnit("S", 1, "1,5");
		Survey both = Samples.survey(Samples.items(3, 3)).ofUnit("N", 3, "5,4").ofUnit("N", 1, "2,3").ofUnit("S", 1,
				"1,5");
		ScoreSheet mean = score(method, both, MEAN);
		ScoreSheet first = score(method, north, Map.of());
		ScoreSheet second = score(method, south, Map.of());
		Rational half = Rational.of(1, 2);
		assertEquals(overall(first).add(overall(second)).multiply(half), overall(mean));
		for (Score item : mean.items()) {
			assertEquals(Samples.value(first.item(item.id()).orElseThrow())
					.add(Samples.value(second.item(item.id()).orElseThrow())).multiply(half), Samples.value(item));
		}
	}

	@Test
	void aUnitWithoutTheFigureIsNotInItsMean() throws ScoringException {
		Survey survey = Samples.survey(Samples.items(3, 3)).ofUnit("A", 1, "5,X").ofUnit("B", 1, "4,4")
				.ofUnit("C", 1, "X,X");
		ScoreSheet sheet = score(new MeanScore(), survey, MEAN);
		assertEquals(List.of(Rational.of(175, 2), Rational.of(75)),
				sheet.items().stream().map(Samples::value).toList());
		assertEquals(Rational.of(175, 2), overall(sheet));
		assertEquals(List.of(Optional.of(Rational.of(3, 4)), Optional.of(Rational.of(1, 4))),
				sheet.items().stream().map(Score::weight).toList());
		assertTrue(sheet.warnings().stream().map(Warning::code).toList().contains("unit-without-score"));
	}

	@Test
	void sheetsThatNameNoUnitAreInNoMean() throws ScoringException {
		Survey survey = Samples.survey(Samples.items(3)).ofUnit("A", 1, "5").with(3, "1");
		ScoreSheet sheet = score(new MeanScore(), survey, MEAN);
		assertEquals(Rational.of(100), overall(sheet));
		assertTrue(sheet.warnings().stream().map(Warning::code).toList().contains("unit-not-named"));
		ScoreSheet none = score(new MeanScore(), Samples.survey(Samples.items(3)).with(3, "1"), MEAN);
		assertInstanceOf(ScoreValue.Missing.class, none.overall().orElseThrow().value());
		assertInstanceOf(ScoreValue.Missing.class, none.items().getFirst().value());
	}
}
