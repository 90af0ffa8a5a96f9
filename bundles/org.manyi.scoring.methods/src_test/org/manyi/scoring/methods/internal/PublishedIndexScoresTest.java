/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.Dimension;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.derivation.Notation;

/**
 * reference/index_scores: acsi_formula_cases.json and nps_cases.json; figures of the pages they name, and arithmetic.
 */
class PublishedIndexScoresTest {

	private static final List<Item> ITEMS = List.of(item("x1"), item("x2"), item("x3"));

	private static Item item(String id) {
		return Samples.item(id, OptionalInt.empty(), Optional.empty());
	}

	/** A thousand sheets of 1 to 10 whose answers to each item have the mean. */
	private static Survey withMeans(List<BigDecimal> means) {
		Survey survey = new Survey(ITEMS, Samples.scale(1, 10), List.of(), OptionalLong.empty());
		List<int[]> columns = new ArrayList<>();
		for (BigDecimal mean : means) {
			int points = mean.movePointRight(3).intValueExact();
			int[] column = new int[1000];
			for (int i = 0; i < 1000; i++) {
				column[i] = points / 1000 + (i < points % 1000 ? 1 : 0);
			}
			columns.add(column);
		}
		for (int i = 0; i < 1000; i++) {
			survey = survey.with(1, columns.get(0)[i] + "," + columns.get(1)[i] + "," + columns.get(2)[i]);
		}
		return survey;
	}

	private static ItemWeights weights(String... written) {
		Map<String, Rational> weights = new LinkedHashMap<>();
		for (int j = 0; j < 3; j++) {
			weights.put(ITEMS.get(j).id(), Rational.of(new BigDecimal(written[j])));
		}
		return new ItemWeights(weights, List.of(), List.of());
	}

	@ParameterizedTest
	@CsvSource({ "8, 7, 7, 0.3885, 0.319, 0.2925, 70.98333333333333",
			"7.988, 7.128, 7.316, 1, 1, 1, 71.97037037037038", "10, 10, 10, 0.3885, 0.319, 0.2925, 100",
			"1, 1, 1, 0.3885, 0.319, 0.2925, 0" })
	void acsi(String x1, String x2, String x3, String w1, String w2, String w3, double index) throws ScoringException {
		Survey survey = withMeans(List.of(new BigDecimal(x1), new BigDecimal(x2), new BigDecimal(x3)));
		IndicatorSet indicators = new IndicatorSet(Optional.of(Samples.INDEX),
				List.of(Samples.dimension("d", Optional.empty(), "x1", "x2", "x3")), ITEMS);
		ScoreSheet sheet = Samples.score(new AcsiIndex(), survey, indicators, weights(w1, w2, w3), Map.of());
		Score overall = sheet.overall().orElseThrow();
		assertEquals(index, Samples.value(overall).doubleValue(), 1e-12);
		assertEquals(Samples.value(overall), Samples.value(sheet.dimensions().getFirst()));
		assertEquals("100 × ((Σ wⱼ × x̄ⱼ) − (Σ wⱼ × min)) / ((Σ wⱼ × max) − (Σ wⱼ × min))",
				Notation.SYMBOLS.write(overall.derivation().expression().orElseThrow()));
	}

	@Test
	void fixedDimensionWeightsGoBeforeItems() throws ScoringException {
		Survey survey = withMeans(List.of(BigDecimal.valueOf(10), BigDecimal.valueOf(1), BigDecimal.valueOf(1)));
		List<Dimension> dimensions = List.of(Samples.dimension("d", Optional.of("3"), "x1"),
				Samples.dimension("e", Optional.of("1"), "x2", "x3"));
		ScoreSheet sheet = Samples.score(new AcsiIndex(), survey,
				new IndicatorSet(Optional.of(Samples.INDEX), dimensions, ITEMS), weights("1", "1", "1"), Map.of());
		assertEquals(Rational.of(75), Samples.value(sheet.overall().orElseThrow()));
	}

	private static Survey promoters(Map<Integer, Integer> counts) {
		Survey survey = new Survey(List.of(item("x1")), Samples.scale(0, 10), List.of(), OptionalLong.empty());
		for (var entry : counts.entrySet()) {
			survey = survey.with(entry.getValue(), "" + entry.getKey());
		}
		return survey;
	}

	private static Score nps(Survey survey, Map<String, String> parameters) throws ScoringException {
		return Samples.score(new NetPromoterScore(), survey,
				new IndicatorSet(Optional.of(Samples.INDEX), List.of(), survey.items()),
				new ItemWeights(Map.of("x1", Rational.ONE), List.of(), List.of()), parameters).items().getFirst();
	}

	@Test
	void netPromoterScore() throws ScoringException {
		assertEquals(Rational.of(100), Samples.value(nps(promoters(Map.of(10, 1)), Map.of())));
		assertEquals(Rational.of(-100), Samples.value(nps(promoters(Map.of(0, 1)), Map.of())));
		assertEquals(Rational.ZERO, Samples.value(nps(promoters(Map.of(7, 3)), Map.of())));
		Score score = nps(promoters(Map.of(9, 50, 7, 30, 6, 20)).with(4, "X").with(1, "!"), Map.of());
		assertEquals(Rational.of(30), Samples.value(score));
		assertEquals("100 × (50 − 20) / 100",
				Notation.NUMBERS.write(score.derivation().expression().orElseThrow()));
		assertEquals("100 × (Pⱼ − Dⱼ) / Nⱼ",
				Notation.SYMBOLS.write(score.derivation().expression().orElseThrow()));
	}

	@Test
	void everyCustomerOnceByTheWorstAnswer() throws ScoringException {
		Survey survey = new Survey(List.of(item("x1")), Samples.scale(0, 10), List.of(), OptionalLong.empty())
				.with("A", "10").with("A", "9").with("A", "X").with("B", "10").with("B", "6").with("C", "8")
				.with("C", "9").with("D", "3").with("E", "").with("F", "9");
		assertEquals(Rational.of(0), Samples.value(nps(survey, Map.of("unit", "customer"))));
		assertEquals(Rational.of(300, 8), Samples.value(nps(survey, Map.of())));
		assertThrows(ScoringException.class,
				() -> nps(survey, Map.of("unit", "customer", "roll-up", "mean-of-units")));
	}

	@ParameterizedTest
	@CsvSource({ "9, 9", "11, 6", "9, -1" })
	void thresholdsMustSuitTheScale(String promotersFrom, String detractorsTo) {
		assertThrows(ScoringException.class, () -> nps(promoters(Map.of(7, 3)),
				Map.of("promoters-from", promotersFrom, "detractors-to", detractorsTo)));
	}
}
