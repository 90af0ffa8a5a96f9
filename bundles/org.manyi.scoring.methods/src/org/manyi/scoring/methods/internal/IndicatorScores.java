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
import java.util.stream.Stream;

import org.manyi.model.Dimension;
import org.manyi.model.Index;
import org.manyi.model.IndicatorSet;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.methods.internal.WeightedMean.Part;

/**
 * The scores of all three levels of an indicator set, made of its item scores.
 * <p>
 * A dimension is made of its items, mostly as their weighted mean. So is the index of all items; where dimensions have
 * fixed weights it is the weighted mean of the dimensions by these, and the λ of an item in the index is its λ in its
 * dimension times the dimension's.
 */
final class IndicatorScores {

	private final IndicatorSet indicators;
	private final Index index;
	private final Combination combination;
	private final Map<String, Part> items = new LinkedHashMap<>();
	private final Map<String, WeightedMean> means = new LinkedHashMap<>();

	/**
	 * @param index       what the overall score is called
	 * @param items       every item of the set, in questionnaire order
	 * @param combination what a dimension, and an index without dimension weights, is of its items
	 */
	IndicatorScores(IndicatorSet indicators, Index index, List<Part> items, Combination combination) {
		this.indicators = indicators;
		this.index = index;
		this.combination = combination;
		items.forEach(part -> this.items.put(part.id(), part));
		for (Dimension dimension : indicators.dimensions()) {
			means.put(dimension.id(), combination.of("Sᵢ", dimension.name(),
					dimension.itemIds().stream().map(this.items::get).toList()));
		}
	}

	ScoreSheet toScoreSheet() {
		return indicators.dimensions().stream().anyMatch(dimension -> dimension.weight().isPresent()) ? byDimensions()
				: byItems();
	}

	private ScoreSheet byItems() {
		WeightedMean overall = combination.of("S", index.name(), List.copyOf(items.values()));
		Map<String, Rational> lambda = new LinkedHashMap<>(overall.lambda());
		for (Dimension dimension : indicators.dimensions()) {
			List<Rational> shares = dimension.itemIds().stream().flatMap(id -> overall.lambdaOf(id).stream()).toList();
			if (!shares.isEmpty()) {
				lambda.put(dimension.id(), Rational.sum(shares));
			}
		}
		return sheet(overall, lambda, warnings(items.values().stream()));
	}

	private ScoreSheet byDimensions() {
		Optional<LocalizedText> gap = gapInDimensionWeights();
		List<Part> dimensions = indicators.dimensions().stream().map(this::part).toList();
		WeightedMean overall = gap.map(reason -> WeightedMean.missing("S", index.name(), reason))
				.orElseGet(() -> WeightedMean.of("S", index.name(), "ᵢ", dimensions));
		Map<String, Rational> lambda = new LinkedHashMap<>(overall.lambda());
		overall.lambda().forEach((dimension, share) -> means.get(dimension).lambda()
				.forEach((item, within) -> lambda.put(item, within.multiply(share))));
		return sheet(overall, lambda, warnings(Stream.concat(items.values().stream(), dimensions.stream())));
	}

	/** Why the index cannot be made of dimensions: not every item is in a dimension with a weight. */
	private Optional<LocalizedText> gapInDimensionWeights() {
		Stream<LocalizedText> unweighted = indicators.dimensions().stream()
				.filter(dimension -> dimension.weight().isEmpty()).map(Dimension::name);
		Stream<LocalizedText> outside = indicators.items().stream()
				.filter(item -> indicators.dimensionOf(item.id()).isEmpty()).map(item -> item.name());
		return Stream.concat(unweighted, outside).findFirst().map(name -> new LocalizedText(
				"部分维度有固定权数，但“%s”没有维度权数。请为每个维度填写 weight，并把每个调查项归入维度。".formatted(name.zh()),
				("Some dimensions have a fixed weight, but “%s” has no dimension weight. "
						+ "Give every dimension a weight and put every item into a dimension.").formatted(name.en())));
	}

	private Part part(Dimension dimension) {
		return new Part(dimension.id(), dimension.name(), means.get(dimension.id()).derivation(), Optional.empty(),
				dimension.weight().map(Rational::of).orElse(Rational.ZERO));
	}

	private ScoreSheet sheet(WeightedMean overall, Map<String, Rational> lambda, List<Warning> warnings) {
		List<Score> itemScores = items.values().stream().map(part -> new Score(part.id(), part.score(),
				part.share(), Optional.ofNullable(lambda.get(part.id())))).toList();
		List<Score> dimensionScores = new ArrayList<>();
		means.forEach((id, mean) -> dimensionScores.add(
				new Score(id, mean.derivation(), mean.share(), Optional.ofNullable(lambda.get(id)))));
		return new ScoreSheet(itemScores, dimensionScores,
				Optional.of(new Score(index.id(), overall.derivation(), overall.share(), Optional.empty())), warnings);
	}

	private static List<Warning> warnings(Stream<Part> parts) {
		return parts.flatMap(part -> warning(part).stream()).toList();
	}

	private static Optional<Warning> warning(Part part) {
		LocalizedText name = part.name();
		if (part.weight().signum() == 0) {
			return Optional.of(new Warning("zero-weight", Optional.of(part.id()),
					new LocalizedText("“%s”的权数为 0，不计入上级得分。".formatted(name.zh()),
							"“%s” has weight 0 and does not enter the scores above it.".formatted(name.en()))));
		}
		if (!part.hasScore()) {
			return Optional.of(new Warning("no-score", Optional.of(part.id()),
					new LocalizedText("“%s”没有得分，不计入上级得分，其权数由其余各项分担。".formatted(name.zh()),
							"“%s” has no score; it does not enter the scores above it, the others share its weight."
									.formatted(name.en()))));
		}
		return Optional.empty();
	}
}
