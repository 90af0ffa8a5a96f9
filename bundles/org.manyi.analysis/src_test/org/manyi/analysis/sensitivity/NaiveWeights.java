/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.manyi.model.Rational;

/** A figure with one weight moved, worked out step by step: what the formulas are checked against. */
record NaiveWeights(WeightedFigure figure, WeightedItem moved, Rational to) {

	/** The figure with its new weights. */
	WeightedFigure after() {
		Rational others = Rational.ZERO;
		for (WeightedItem item : figure.items()) {
			if (inPool(item) && !item.id().equals(moved.id())) {
				others = others.add(item.weight());
			}
		}
		Rational left = others.add(moved.weight()).subtract(to);
		List<WeightedItem> items = new ArrayList<>();
		for (WeightedItem item : figure.items()) {
			Rational weight = item.weight();
			if (item.id().equals(moved.id())) {
				weight = to;
			} else if (inPool(item)) {
				weight = left.multiply(item.weight()).divide(others);
			}
			items.add(new WeightedItem(item.id(), item.score(), weight, item.dimension()));
		}
		return new WeightedFigure(items, figure.highest(), figure.fixedDimensions());
	}

	private boolean inPool(WeightedItem item) {
		return !figure.fixedDimensions() || item.dimension().equals(moved.dimension());
	}

	static List<String> mostLost(WeightedFigure figure) {
		Map<String, Rational> lost = new LinkedHashMap<>();
		figure.items().forEach(item -> lost.put(item.id(), figure.lostPoints(item)));
		return highest(lost);
	}

	/** By score; a dimension that weighs nothing has none. */
	static List<String> lowestDimension(WeightedFigure figure) {
		Map<String, Rational> points = new LinkedHashMap<>();
		Map<String, Rational> weights = new LinkedHashMap<>();
		for (WeightedItem item : figure.items()) {
			String dimension = item.dimension().orElseThrow();
			points.merge(dimension, item.weight().multiply(item.score()), Rational::add);
			weights.merge(dimension, item.weight(), Rational::add);
		}
		Map<String, Rational> negative = new LinkedHashMap<>();
		points.forEach((dimension, sum) -> {
			if (weights.get(dimension).signum() > 0) {
				negative.put(dimension, sum.divide(weights.get(dimension)).negate());
			}
		});
		return highest(negative);
	}

	private static List<String> highest(Map<String, Rational> values) {
		Rational most = values.values().stream().max(Rational::compareTo).orElseThrow();
		return values.keySet().stream().filter(id -> values.get(id).equals(most)).toList();
	}
}
