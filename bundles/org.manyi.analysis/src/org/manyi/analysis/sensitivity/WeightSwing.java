/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.sensitivity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Rational;

/**
 * What a figure is when the weight of one item is half of what it is, and when it is twice as much; the other items of
 * its pool share what is left or missing, as in {@link ItemSensitivity}. The figure is linear in the weight, so that
 * what it is now stands between the two.
 *
 * @param item    the item, whose weight is above 0 and can move
 * @param halved  at λ<sub>j</sub> / 2
 * @param doubled at 2·λ<sub>j</sub>, or at the weight of the pool where that is less
 */
public record WeightSwing(ItemSensitivity item, Point halved, Point doubled) {

	private static final Rational TWO = Rational.of(2);
	/** Of items that move the figure alike, the one that is asked first. */
	private static final Comparator<WeightSwing> WIDEST = Comparator.comparing(WeightSwing::width).reversed();

	/**
	 * The figure at a weight.
	 *
	 * @param weight of the item, (0, 1]
	 * @param figure in the unit of the figure
	 */
	public record Point(Rational weight, Rational figure) {
	}

	/** That of an item; empty where its weight is 0 or cannot move. */
	static Optional<WeightSwing> of(Rational figure, ItemSensitivity item) {
		Rational now = item.item().weight();
		if (!item.movable() || now.signum() == 0) {
			return Optional.empty();
		}
		Rational twice = now.multiply(TWO);
		return Optional.of(new WeightSwing(item, at(figure, item, now.divide(TWO)),
				at(figure, item, twice.compareTo(item.most()) > 0 ? item.most() : twice)));
	}

	private static Point at(Rational figure, ItemSensitivity item, Rational weight) {
		return new Point(weight, figure.add(item.slope().multiply(weight.subtract(item.item().weight()))));
	}

	/**
	 * Those of all items whose weights can move, the one that moves the figure most first.
	 *
	 * @param figure what the figure is now
	 * @param items  in questionnaire order
	 */
	public static List<WeightSwing> widestFirst(Rational figure, List<ItemSensitivity> items) {
		return items.stream().flatMap(item -> of(figure, item).stream()).sorted(WIDEST).toList();
	}

	/** How far the two are from each other, [0, ∞), in the unit of the figure. */
	public Rational width() {
		Rational width = doubled.figure().subtract(halved.figure());
		return width.signum() < 0 ? width.negate() : width;
	}

	/** Whether what stays as it is in that range is another one at either of the two. */
	public boolean leaves(StableRange<?> range) {
		return range.lower().filter(limit -> isBeyond(limit, limit.weight().compareTo(halved.weight()))).isPresent()
				|| range.upper().filter(limit -> isBeyond(limit, doubled.weight().compareTo(limit.weight())))
						.isPresent();
	}

	/** At a limit that is part of the range it is still the same. */
	private static boolean isBeyond(WeightLimit<?> limit, int past) {
		return past > 0 || past == 0 && !limit.included();
	}
}
