/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

import org.manyi.model.Rational;
import org.manyi.scoring.api.ScoreValue;

/**
 * How a score is written for people: one decimal, more where rounding would carry it across a boundary that it is below
 * or above, so that 84.96 with a band from 85 is written 84.96 and never 85.0.
 */
public final class ScoreFormat {

	private static final int USUAL_DECIMALS = 1;
	private static final int MOST_DECIMALS = 15;

	private final List<Rational> boundaries;
	private final int decimals;

	/**
	 * @param boundaries the bands' lower bounds, or targets, that a score is compared with; may be empty
	 */
	public ScoreFormat(Collection<BigDecimal> boundaries) {
		this(boundaries, USUAL_DECIMALS);
	}

	/**
	 * @param boundaries as above
	 * @param decimals   how many there are at the least, [0, 15]
	 */
	public ScoreFormat(Collection<BigDecimal> boundaries, int decimals) {
		this.boundaries = boundaries.stream().map(Rational::of).toList();
		this.decimals = decimals;
	}

	/** The score in decimals, {@code –} where there is none. */
	public String format(ScoreValue value) {
		return switch (value) {
		case ScoreValue.Exact exact -> format(exact.value());
		case ScoreValue.Approximate approximate -> format(Rational.of(new BigDecimal(approximate.value())));
		case ScoreValue.Missing missing -> "–";
		};
	}

	/** The number in decimals, rounded half up, with as many as it takes to stay on its side of every boundary. */
	public String format(Rational value) {
		for (int scale = decimals; scale < MOST_DECIMALS; scale++) {
			BigDecimal rounded = value.toDecimal(scale, RoundingMode.HALF_UP);
			if (keepsItsSide(value, Rational.of(rounded))) {
				return rounded.toPlainString();
			}
		}
		return value.toDecimal(MOST_DECIMALS, RoundingMode.FLOOR).toPlainString();
	}

	/**
	 * A share in percent, without the sign, beside boundaries in percent.
	 *
	 * @param share finite
	 */
	public String percent(double share) {
		return format(Rational.of(new BigDecimal(Double.toString(share))).multiply(Rational.HUNDRED));
	}

	private boolean keepsItsSide(Rational value, Rational rounded) {
		return boundaries.stream()
				.allMatch(boundary -> value.compareTo(boundary) >= 0 == rounded.compareTo(boundary) >= 0);
	}
}
