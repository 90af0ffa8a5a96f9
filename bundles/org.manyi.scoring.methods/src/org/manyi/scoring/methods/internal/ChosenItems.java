/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.Dimension;
import org.manyi.model.Index;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.RatingScale;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringInput;

/**
 * What the parameter {@code items} leaves of the indicators, all where nobody says otherwise. A figure of named items
 * is made of these by themselves: weights of dimensions are not used, and items that have none but the weight 0, or a
 * single one, weigh the same.
 *
 * @param indicators the chosen items, and the dimensions that have one
 * @param weights    their weights, not yet normalised
 */
record ChosenItems(IndicatorSet indicators, ItemWeights weights) {

	private static final String NAME = "items";

	static final ParameterDefinition DEFINITION = new ParameterDefinition(NAME,
			new LocalizedText("计入的调查项", "Items that enter"), new ParameterDefinition.Items(),
			ParameterDefinition.Items.ALL);

	/** Those of the named items that there are; all where none is named. */
	static List<Item> known(Parameters parameters, IndicatorSet indicators) {
		List<String> named = parameters.items(NAME);
		return indicators.items().stream()
				.filter(item -> named.isEmpty() || named.stream().anyMatch(item.id()::equalsIgnoreCase)).toList();
	}

	/**
	 * What is left of the input.
	 *
	 * @throws ScoringException when an item is named that there is none of
	 */
	static ChosenItems of(ScoringInput input) throws ScoringException {
		List<String> named = input.parameters().items(NAME);
		if (named.isEmpty()) {
			return new ChosenItems(input.indicators(), input.weights());
		}
		List<String> ids = input.indicators().items().stream().map(Item::id).toList();
		List<String> unknown = named.stream().filter(name -> ids.stream().noneMatch(name::equalsIgnoreCase)).toList();
		if (!unknown.isEmpty()) {
			throw new ScoringException(new LocalizedText(
					"参数 items 所写的调查项不存在：" + String.join("、", unknown) + "。现有调查项：" + String.join("、", ids) + "。",
					"The parameter items names items that do not exist: " + String.join(", ", unknown) + ". There are: "
							+ String.join(", ", ids) + "."));
		}
		IndicatorSet chosen = among(known(input.parameters(), input.indicators()), input.indicators());
		return new ChosenItems(chosen, weights(chosen.items(), input.weights()));
	}

	/**
	 * How these items are scored.
	 *
	 * @param otherwise what the overall score is called where the indicators have no index
	 * @param symbol    of an item score
	 */
	IndicatorScoring scoredBy(Index otherwise, RatingScale scale, String symbol, ItemFormula formula) {
		return new IndicatorScoring(indicators, indicators.index().orElse(otherwise), scale, weights, symbol, formula);
	}

	/** The same items, each with the weight 1 and no dimension with a fixed one. */
	ChosenItems unweighted() {
		List<Dimension> dimensions = indicators.dimensions().stream().map(
				dimension -> new Dimension(dimension.id(), dimension.name(), dimension.itemIds(), Optional.empty()))
				.toList();
		return new ChosenItems(new IndicatorSet(indicators.index(), dimensions, indicators.items()),
				equal(indicators.items()));
	}

	private static IndicatorSet among(List<Item> items, IndicatorSet indicators) {
		List<String> ids = items.stream().map(Item::id).toList();
		List<Dimension> dimensions = new ArrayList<>();
		for (Dimension dimension : indicators.dimensions()) {
			List<String> left = dimension.itemIds().stream().filter(ids::contains).toList();
			if (!left.isEmpty()) {
				dimensions.add(new Dimension(dimension.id(), dimension.name(), left, Optional.empty()));
			}
		}
		return new IndicatorSet(indicators.index(), dimensions, items);
	}

	private static ItemWeights weights(List<Item> items, ItemWeights weights) {
		boolean nothing = !weights.isUnknown()
				&& items.stream().allMatch(item -> weights.of(item.id()).signum() == 0);
		if (items.size() > 1 && !nothing) {
			return weights;
		}
		return equal(items);
	}

	/** The weight 1 for each of the items. */
	static ItemWeights equal(List<Item> items) {
		Map<String, Rational> ones = new LinkedHashMap<>();
		items.forEach(item -> ones.put(item.id(), Rational.ONE));
		return new ItemWeights(ones, List.of(), List.of());
	}
}
