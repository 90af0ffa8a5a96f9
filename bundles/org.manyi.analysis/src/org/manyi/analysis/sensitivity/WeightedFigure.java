/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.sensitivity;

import java.util.List;

import org.manyi.model.Rational;

/**
 * A figure S = Σ λ<sub>j</sub>·S<sub>j</sub> whose weights may be moved.
 *
 * @param items           the items, in questionnaire order, at least one; their weights add up to 1
 * @param highest         the highest score there is: an item loses λ<sub>j</sub>·(highest − S<sub>j</sub>) points
 * @param fixedDimensions whether the weights of dimensions are fixed, so that what one item gains is lost by the others
 *                        of its dimension; else by all others
 */
public record WeightedFigure(List<WeightedItem> items, Rational highest, boolean fixedDimensions) {

	public WeightedFigure {
		items = List.copyOf(items);
		Rational total = Rational.sum(items.stream().map(WeightedItem::weight).toList());
		if (!total.equals(Rational.ONE)) {
			throw new IllegalArgumentException("the weights add up to " + total);
		}
	}

	/** S. */
	public Rational value() {
		return Rational.sum(items.stream().map(item -> item.weight().multiply(item.score())).toList());
	}

	/** λ<sub>j</sub>·(highest − S<sub>j</sub>): how many points of the figure the item costs. */
	public Rational lostPoints(WeightedItem item) {
		return item.weight().multiply(highest.subtract(item.score()));
	}

	/**
	 * The items that share a fixed weight with that one, itself among them: the only ones that its weight can go to.
	 */
	List<WeightedItem> pool(WeightedItem item) {
		return fixedDimensions ? items.stream().filter(other -> other.dimension().equals(item.dimension())).toList()
				: items;
	}

	/** The weight that the items of its pool share, (0, 1]; 0 where none of them weighs anything. */
	Rational poolWeight(WeightedItem item) {
		return Rational.sum(pool(item).stream().map(WeightedItem::weight).toList());
	}
}
