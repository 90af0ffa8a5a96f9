/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Rational;

/**
 * The ticks of the left axis: 0, the total, and between them its fifths where they are whole numbers, so that they
 * stand level with those of the right axis, else round numbers.
 */
final class CountTicks {

	private static final int PARTS = 5;
	private static final int MOST_PARTS = 6;
	private static final List<BigDecimal> STEPS = List.of(BigDecimal.ONE, BigDecimal.TWO, new BigDecimal("2.5"),
			new BigDecimal(5), BigDecimal.TEN);

	private final ParetoWords words;

	CountTicks(ParetoWords words) {
		this.words = words;
	}

	/**
	 * The ticks from below.
	 *
	 * @param total (0, ∞)
	 * @param apart how far apart they must stand at least, as a share of the axis, (0, ∞)
	 */
	List<Tick> of(Rational total, double apart) {
		List<Tick> ticks = new ArrayList<>();
		ticks.add(new Tick(0, words.number(Rational.ZERO, 0)));
		double distance = Math.max(apart, 1.0 / MOST_PARTS) * total.doubleValue();
		Rational step = fifth(total, distance).orElseGet(() -> round(total, distance));
		int decimals = Math.max(0, new BigDecimal(step.numerator()).divide(new BigDecimal(step.denominator()))
				.stripTrailingZeros().scale());
		for (Rational value = step; total.subtract(value).doubleValue() >= apart * total.doubleValue(); value = value
				.add(step)) {
			ticks.add(new Tick(value.doubleValue(), words.number(value, decimals)));
		}
		ticks.add(new Tick(total.doubleValue(), words.amount(total)));
		return ticks;
	}

	private static Optional<Rational> fifth(Rational total, double distance) {
		Rational fifth = total.divide(Rational.of(PARTS));
		return isWhole(fifth) && fifth.doubleValue() >= distance ? Optional.of(fifth) : Optional.empty();
	}

	/** The smallest round step that is long enough; a whole number when the total is one. */
	private static Rational round(Rational total, double distance) {
		BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(distance)));
		return STEPS.stream().map(factor -> Rational.of(power.multiply(factor)))
				.filter(step -> step.doubleValue() >= distance && (isWhole(step) || !isWhole(total))).findFirst()
				.orElse(Rational.ONE);
	}

	private static boolean isWhole(Rational number) {
		return number.denominator().equals(BigInteger.ONE);
	}
}
