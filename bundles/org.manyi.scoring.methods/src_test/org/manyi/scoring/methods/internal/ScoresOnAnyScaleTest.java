/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.RatingScale;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.Share;

/** Scales of 2 to 11 levels, from 0 and from below, against sums over the single answers. */
class ScoresOnAnyScaleTest {

	private static final List<Item> ITEMS = List.of(item("a"), item("b"), item("c"));
	private static final ItemWeights WEIGHTS = new ItemWeights(
			Map.of("a", Rational.of(2), "b", Rational.of(1, 3), "c", Rational.of(1)), List.of(), List.of());

	private static Item item(String id) {
		return Samples.item(id, OptionalInt.empty(), Optional.empty());
	}

	private static Survey survey(RatingScale scale, Random random) {
		return new Survey(ITEMS, scale, List.of(), OptionalLong.empty()).random(random, 40);
	}

	private static ScoreSheet score(ScoringMethod method, Survey survey, Map<String, String> parameters)
			throws ScoringException {
		return Samples.score(method, survey, new IndicatorSet(Optional.of(Samples.INDEX), List.of(), ITEMS), WEIGHTS,
				parameters);
	}

	private static Rational mean(List<Integer> scores) {
		return Rational.of(scores.stream().mapToLong(score -> score).sum(), scores.size());
	}

	private static Rational share(List<Integer> scores, int from, long whole) {
		return Rational.of(100 * scores.stream().filter(score -> score >= from).count(), whole);
	}

	private static Rational weighted(List<Rational> scores) {
		Rational sum = Rational.ZERO;
		for (int j = 0; j < 3; j++) {
			sum = sum.add(scores.get(j).multiply(WEIGHTS.of(ITEMS.get(j).id())));
		}
		return sum.divide(Rational.of(10, 3));
	}

	@ParameterizedTest
	@CsvSource({ "1, 2", "0, 1", "1, 5", "1, 7", "1, 10", "0, 10", "-1, 1", "-5, 5", "-3, 4" })
	void everyMethodAgreesWithTheSingleAnswers(int lowest, int highest) throws ScoringException {
		RatingScale scale = Samples.scale(lowest, highest);
		Random random = new Random(11);
		for (int run = 0; run < 20; run++) {
			Survey survey = survey(scale, random);
			List<Rational> minMax = new ArrayList<>();
			List<Rational> ofHighest = new ArrayList<>();
			List<Rational> topOne = new ArrayList<>();
			List<Rational> topOfAll = new ArrayList<>();
			List<Rational> promoters = new ArrayList<>();
			for (int j = 0; j < 3; j++) {
				List<Integer> scores = survey.scores(j);
				Rational mean = mean(scores);
				minMax.add(Rational.of(100).multiply(mean.subtract(Rational.of(lowest)))
						.divide(Rational.of(highest - lowest)));
				ofHighest.add(Rational.of(100).multiply(mean).divide(Rational.of(highest)));
				topOne.add(share(scores, highest, scores.size()));
				topOfAll.add(share(scores, highest, survey.sheets().size()));
				promoters.add(share(scores, highest, scores.size()).subtract(Rational.of(
						100 * scores.stream().filter(score -> score == lowest).count(), scores.size())));
			}
			assertSheet(minMax, score(new MeanScore(), survey, Map.of()));
			assertSheet(minMax, score(new AcsiIndex(), survey, Map.of()));
			assertSheet(topOne, score(new TopBox(), survey, Map.of("top", "1")));
			assertSheet(topOfAll, score(new TopBox(), survey, Map.of("top", "1", "denominator", "all")));
			assertSheet(promoters, score(new NetPromoterScore(), survey,
					Map.of("promoters-from", "" + highest, "detractors-to", "" + lowest)));
			Map<String, String> max = Map.of("rescaling", "max");
			if (lowest < 0) {
				assertThrows(ScoringException.class, () -> score(new MeanScore(), survey, max));
			} else {
				assertSheet(ofHighest, score(new MeanScore(), survey, max));
			}
		}
	}

	private static void assertSheet(List<Rational> expected, ScoreSheet sheet) {
		assertEquals(expected, sheet.items().stream().map(Samples::value).toList());
		assertEquals(weighted(expected), Samples.value(sheet.overall().orElseThrow()));
	}

	@ParameterizedTest
	@CsvSource({ "1", "2", "3" })
	void theTopLevelsAreThoseOfTheScaleNotOfItsNumbers(int top) throws ScoringException {
		Survey survey = survey(Samples.scale(1, 4), new Random(3));
		for (int j = 0; j < 3; j++) {
			assertEquals(share(survey.scores(j), 5 - top, survey.scores(j).size()),
					Samples.value(score(new TopBox(), survey, Map.of("top", "" + top)).items().get(j)));
		}
	}

	@Test
	void allLevelsAreNoTopBox() {
		Survey survey = survey(Samples.scale(1, 3), new Random(3));
		assertThrows(ScoringException.class, () -> score(new TopBox(), survey, Map.of("top", "3")));
	}

	@Test
	void pooledAnswersAreOneShare() throws ScoringException {
		Survey survey = survey(Samples.scale(1, 5), new Random(5));
		long top = 0;
		long valid = 0;
		for (int j = 0; j < 3; j++) {
			top += survey.scores(j).stream().filter(score -> score >= 4).count();
			valid += survey.scores(j).size();
		}
		ScoreSheet sheet = score(new TopBox(), survey, Map.of("combination", "pooled-answers"));
		assertEquals(Optional.of(new Share(top, valid, false)), sheet.overall().orElseThrow().share());
		assertEquals(Rational.of(100 * top, valid), Samples.value(sheet.overall().orElseThrow()));
	}

	@Test
	void oneItemAloneIsItsShare() throws ScoringException {
		Survey survey = survey(Samples.scale(1, 5), new Random(6));
		ScoreSheet sheet = score(new TopBox(), survey, Map.of("items", "B"));
		long top = survey.scores(1).stream().filter(score -> score >= 4).count();
		assertEquals(1, sheet.items().size());
		assertEquals(Optional.of(new Share(top, survey.scores(1).size())), sheet.overall().orElseThrow().share());
		assertThrows(ScoringException.class, () -> score(new TopBox(), survey, Map.of("items", "b d")));
	}

	/** An item that weighs 0 in the index may be a measure of its own. */
	@Test
	void namedItemsWithoutWeightWeighTheSame() throws ScoringException {
		Survey survey = survey(Samples.scale(1, 5), new Random(6));
		IndicatorSet indicators = new IndicatorSet(Optional.of(Samples.INDEX), List
				.of(Samples.dimension("d", Optional.of("1"), "a"), Samples.dimension("e", Optional.of("0"), "b", "c")),
				ITEMS);
		ItemWeights weights = new ItemWeights(Map.of("a", Rational.ONE), List.of(), List.of());
		ScoreSheet one = Samples.score(new MeanScore(), survey, indicators, weights, Map.of("items", "b"));
		assertEquals(Samples.value(one.items().getFirst()), Samples.value(one.overall().orElseThrow()));
		ScoreSheet two = Samples.score(new MeanScore(), survey, indicators, weights, Map.of("items", "b c"));
		assertEquals(Samples.value(two.items().get(0)).add(Samples.value(two.items().get(1))).divide(Rational.of(2)),
				Samples.value(two.overall().orElseThrow()));
		assertEquals(Optional.empty(), Samples.score(new MeanScore(), survey, indicators, ItemWeights.UNKNOWN,
				Map.of("items", "b c")).overall().orElseThrow().value().number());
	}
}
