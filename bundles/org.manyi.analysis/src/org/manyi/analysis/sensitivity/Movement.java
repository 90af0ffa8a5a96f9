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

/**
 * The weight of one item is moved to x; the others of its pool keep their proportions to each other and share what is
 * left: λ<sub>i</sub>(x) = λ<sub>i</sub>·(T − x) / (T − λ<sub>j</sub>), where T is the weight of the pool. Whatever
 * follows is linear in x.
 */
final class Movement {

	private final WeightedFigure figure;
	private final Map<WeightedItem, Line> weights = new LinkedHashMap<>();

	/**
	 * @param moved an item that another one can take weight from or give weight to
	 */
	Movement(WeightedFigure figure, WeightedItem moved) {
		this.figure = figure;
		Rational total = figure.poolWeight(moved);
		Rational others = total.subtract(moved.weight());
		List<WeightedItem> pool = figure.pool(moved);
		for (WeightedItem item : figure.items()) {
			Line share = pool.contains(item)
					? Line.constant(total).minus(Line.WEIGHT).times(item.weight().divide(others))
					: Line.constant(item.weight());
			weights.put(item, item.equals(moved) ? Line.WEIGHT : share);
		}
	}

	/** Whether there is another item of the pool that weighs something. */
	static boolean possible(WeightedFigure figure, WeightedItem moved) {
		return figure.poolWeight(moved).compareTo(moved.weight()) > 0;
	}

	/** S. */
	Line value() {
		Line sum = Line.constant(Rational.ZERO);
		for (Map.Entry<WeightedItem, Line> entry : weights.entrySet()) {
			sum = sum.plus(entry.getValue().times(entry.getKey().score()));
		}
		return sum;
	}

	/** The points each item loses, in questionnaire order. */
	Map<String, Line> lostPoints() {
		Map<String, Line> lost = new LinkedHashMap<>();
		weights.forEach((item, weight) -> lost.put(item.id(), weight.times(figure.highest().subtract(item.score()))));
		return lost;
	}

	/** The dimensions that weigh something now, in the order of their first item. */
	List<MovedDimension> dimensions() {
		Map<String, MovedDimension> dimensions = new LinkedHashMap<>();
		weights.forEach((item, weight) -> item.dimension().ifPresent(id -> dimensions.merge(id,
				new MovedDimension(id, weight.times(item.score()), weight), MovedDimension::plus)));
		List<MovedDimension> weighing = new ArrayList<>(dimensions.values());
		weighing.removeIf(dimension -> figure.items().stream().noneMatch(
				item -> item.dimension().filter(dimension.id()::equals).isPresent() && item.weight().signum() > 0));
		return weighing;
	}

	/**
	 * A dimension, whose score is points / weight.
	 *
	 * @param points Σ λ<sub>j</sub>·S<sub>j</sub> of its items
	 * @param weight Σ λ<sub>j</sub> of its items
	 */
	record MovedDimension(String id, Line points, Line weight) {

		MovedDimension plus(MovedDimension other) {
			return new MovedDimension(id, points.plus(other.points), weight.plus(other.weight));
		}

		/** The score at a weight at which the dimension weighs something. */
		Rational score(Rational at) {
			return points.at(at).divide(weight.at(at));
		}
	}
}
