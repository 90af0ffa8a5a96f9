/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.manyi.model.Dimension;
import org.manyi.model.ImportanceScale;
import org.manyi.model.Index;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.RatingScale;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringInput;
import org.manyi.scoring.api.ScoringMethod;

/** The scales and surveys that the tests of this bundle share. */
final class Samples {

	/** Five levels with the weights 1.0, 0.8, 0.6, 0.3 and 0. */
	static final List<Level> LEVELS = List.of(level(5, "1.0"), level(4, "0.8"), level(3, "0.6"), level(2, "0.3"),
			level(1, "0"));
	static final RatingScale SCALE = new RatingScale(LEVELS, List.of("X"), List.of(), List.of());
	static final ImportanceScale IMPORTANCE = new ImportanceScale(LEVELS);
	static final Index INDEX = new Index("S", LocalizedText.same("S"));

	private Samples() {
	}

	/** Items q1, q2 … of the importances. */
	static List<Item> items(int... importances) {
		List<Item> items = new ArrayList<>();
		for (int importance : importances) {
			items.add(item("q" + (items.size() + 1), OptionalInt.of(importance), Optional.empty()));
		}
		return items;
	}

	static Item item(String id, OptionalInt importance, Optional<BigDecimal> weight) {
		return new Item(id, LocalizedText.same(id), List.of(), importance, weight);
	}

	static Dimension dimension(String id, Optional<String> weight, String... itemIds) {
		return new Dimension(id, LocalizedText.same(id), List.of(itemIds), weight.map(BigDecimal::new));
	}

	static Survey survey(List<Item> items) {
		return new Survey(items, SCALE, List.of(), OptionalLong.empty());
	}

	/**
	 * The 50 sheets of reference/golden/doc000_responses_50.csv (own data, CC0) by pattern; 60 were sent.
	 */
	static Survey fiftyResponses() {
		return survey(items(3, 3, 3, 3)).sent(60).with(20, "5,5,5,5").with(27, "5,5,4,4").with(1, "5,5,5,3")
				.with(1, "5,5,3,5").with(1, "X,5,4,4");
	}

	/**
	 * The 20 sheets of reference/golden/doc004_item_and_overall.json (own data, CC0), item by item; importances 5, 4, 4
	 * and 3.
	 */
	static Survey twentyResponses() {
		return columns(items(5, 4, 4, 3), "55555555554444443332", "55555544444444333322", "5555555544444444332X",
				"555554444444333322XX");
	}

	/** Sheets written down by item: one mark per sheet. */
	static Survey columns(List<Item> items, String... marks) {
		Survey survey = survey(items);
		for (int i = 0; i < marks[0].length(); i++) {
			int sheet = i;
			survey = survey.with(1, Stream.of(marks).map(column -> column.substring(sheet, sheet + 1))
					.collect(Collectors.joining(",")));
		}
		return survey;
	}

	/** What the method makes of the survey with its default parameters but for those given. */
	static ScoreSheet score(ScoringMethod method, Survey survey, IndicatorSet indicators, ItemWeights weights,
			Map<String, String> changed) throws ScoringException {
		Parameters parameters = parameters(method.descriptor().parameters(), changed);
		return method.score(new ScoringInput(survey.evidence(method.evidenceNeeded(indicators, parameters)), indicators,
				survey.scale(), weights, parameters));
	}

	/** The same without index, dimensions and weights. */
	static ScoreSheet score(ScoringMethod method, Survey survey, Map<String, String> changed) throws ScoringException {
		return score(method, survey, new IndicatorSet(Optional.empty(), List.of(), survey.items()),
				new ItemWeights(Map.of(), List.of(), List.of()), changed);
	}

	static Parameters parameters(List<ParameterDefinition> definitions, Map<String, String> changed) {
		Map<String, String> values = new TreeMap<>();
		definitions.forEach(definition -> values.put(definition.name(), definition.defaultValue()));
		values.putAll(changed);
		return Parameters.of(values);
	}

	/** A scale of every whole number from one to another, without level weights. */
	static RatingScale scale(int lowest, int highest) {
		return new RatingScale(IntStream.rangeClosed(lowest, highest).mapToObj(score -> new Level(score,
				Optional.empty(), LocalizedText.same("L" + score), List.of())).toList(), List.of("X"), List.of(),
				List.of());
	}

	/** The one score of a sheet. */
	static Rational value(Score score) {
		return score.value().number().orElseThrow();
	}

	private static Level level(int score, String weight) {
		return new Level(score, Optional.of(new BigDecimal(weight)), LocalizedText.same("L" + score), List.of());
	}
}
