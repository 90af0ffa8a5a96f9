/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.change;

import java.util.OptionalDouble;

import org.manyi.analysis.interval.Confidence;

/**
 * How much a figure differs from another one.
 *
 * @param value      the figure less the other one, in the unit of the figures
 * @param lower      the lower limit of the interval of the difference, (−∞, upper]
 * @param upper      its upper limit
 * @param confidence of the interval, two-sided
 * @param test       by which the p-value was found
 * @param statistic  z or t; empty for Fisher's test, which has none
 * @param degrees    the degrees of freedom of t, (0, ∞); empty for other tests
 * @param p          how often chance alone makes a difference at least as large, two-sided, [0, 1]
 */
public record Difference(double value, double lower, double upper, Confidence confidence, ChangeTest test,
		OptionalDouble statistic, OptionalDouble degrees, double p) {

	public Difference {
		if (!(lower <= upper) || !(p >= 0 && p <= 1)) {
			throw new IllegalArgumentException("no difference: " + lower + " to " + upper + ", p = " + p);
		}
	}

	/** The same in another unit, such as percentage points for shares. */
	public Difference times(double factor) {
		return new Difference(value * factor, lower * factor, upper * factor, confidence, test, statistic, degrees, p);
	}
}
