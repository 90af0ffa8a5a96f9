/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.effect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.analysis.effect.ValueScale;
import org.manyi.model.Level;
import org.manyi.model.Rational;
import org.manyi.model.RatingScale;

/** What a sheet contributes to a figure that is the mean of what all sheets contribute. */
public sealed interface FigureRule {

	/** The id of the item or measure. */
	String figure();

	/** What a sheet can contribute. */
	ValueScale scale();

	/** The items that it is made of; empty where it is made of all. */
	default List<String> items() {
		return switch (this) {
		case ItemScore item -> List.of(item.figure());
		case WeightedItems weighted -> weighted.weights().keySet().stream().map(ItemScore::figure).toList();
		case SatisfiedCustomer all -> List.of();
		};
	}

	/**
	 * What a sheet contributes, in the unit of the figure; empty where it does not count.
	 *
	 * @param levels the scores of the levels that it gives, by item; items in other states are absent
	 */
	OptionalDouble value(Map<String, Integer> levels);

	/**
	 * The score of an item.
	 *
	 * @param figure  the id of the item
	 * @param scale   what an answer can contribute
	 * @param byLevel what an answer contributes, by the score of its level
	 */
	record ItemScore(String figure, ValueScale scale, SortedMap<Integer, Double> byLevel) implements FigureRule {

		public ItemScore {
			byLevel = Collections.unmodifiableSortedMap(new TreeMap<>(byLevel));
		}

		/**
		 * 100·a<sub>k</sub> points for level k (B 文件内容(五)4).
		 *
		 * @throws IllegalArgumentException where a level has no weight
		 */
		public static ItemScore byLevelWeights(String item, RatingScale scale) {
			SortedMap<Integer, Double> points = new TreeMap<>();
			for (Level level : scale.levels()) {
				points.put(level.score(), level.weight().map(Rational::of).map(Rational.HUNDRED::multiply)
						.orElseThrow(() -> new IllegalArgumentException("no weight: " + level)).doubleValue());
			}
			return new ItemScore(item, ValueScale.POINTS, points);
		}

		/**
		 * 100 percent for the levels from one on, else 0 (A §7).
		 *
		 * @param satisfied the lowest score that is satisfied, such as 4
		 */
		public static ItemScore satisfied(String item, RatingScale scale, int satisfied) {
			SortedMap<Integer, Double> percent = new TreeMap<>();
			scale.levels().forEach(level -> percent.put(level.score(), level.score() >= satisfied ? 100.0 : 0.0));
			return new ItemScore(item, ValueScale.PERCENT_SATISFIED, percent);
		}

		@Override
		public OptionalDouble value(Map<String, Integer> levels) {
			Integer score = levels.get(figure);
			Double value = score == null ? null : byLevel.get(score);
			return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
		}
	}

	/**
	 * A dimension or the index, as each customer's own: Σ λ<sub>j</sub>·v<sub>j</sub> / Σ λ<sub>j</sub> over the items
	 * that the sheet answers with a level; one that answers none does not count. Where all sheets answer all items the
	 * mean is the score of the methodology; where some leave items out it is near it, as that has for each item its own
	 * number of answers.
	 *
	 * @param figure  the id of the dimension or index
	 * @param weights λ by item, (0, ∞) each
	 */
	record WeightedItems(String figure, Map<ItemScore, Double> weights) implements FigureRule {

		public WeightedItems {
			weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
			if (weights.isEmpty() || !weights.values().stream().allMatch(weight -> weight > 0)) {
				throw new IllegalArgumentException("no weights: " + weights);
			}
		}

		/** From the least that an item contributes to the most. */
		@Override
		public ValueScale scale() {
			return new ValueScale(
					weights.keySet().stream().mapToDouble(item -> item.scale().lowest()).min().orElseThrow(),
					weights.keySet().stream().mapToDouble(item -> item.scale().highest()).max().orElseThrow(), false);
		}

		@Override
		public OptionalDouble value(Map<String, Integer> levels) {
			double sum = 0;
			double whole = 0;
			for (Map.Entry<ItemScore, Double> item : weights.entrySet()) {
				OptionalDouble value = item.getKey().value(levels);
				sum += value.isPresent() ? item.getValue() * value.getAsDouble() : 0;
				whole += value.isPresent() ? item.getValue() : 0;
			}
			return whole == 0 ? OptionalDouble.empty()
					: OptionalDouble.of(Math.clamp(sum / whole, scale().lowest(), scale().highest()));
		}
	}

	/**
	 * The satisfied rate: 100 percent for a sheet of which all levels are satisfied (A §4.3(4)); one without a level
	 * does not count.
	 *
	 * @param figure    the id of the measure
	 * @param satisfied the lowest score that is satisfied, such as 4
	 */
	record SatisfiedCustomer(String figure, int satisfied) implements FigureRule {

		@Override
		public ValueScale scale() {
			return ValueScale.PERCENT_SATISFIED;
		}

		@Override
		public OptionalDouble value(Map<String, Integer> levels) {
			return levels.isEmpty() ? OptionalDouble.empty()
					: OptionalDouble.of(levels.values().stream().allMatch(score -> score >= satisfied) ? 100 : 0);
		}
	}
}
