/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.manyi.model.Rational;

/** How a difference of figures is written for people, such as {@code +0.25}, {@code −1.50} or {@code 0}. */
public final class DifferenceText {

	private static final int USUAL_DECIMALS = 2;
	private static final int MOST_DECIMALS = 12;

	private DifferenceText() {
	}

	/**
	 * The difference with its sign and that many decimals, rounded half up; what is 0 so rounded has no sign. That of a
	 * negative one is U+2212.
	 *
	 * @param decimals [0, ∞)
	 */
	public static String of(Rational difference, int decimals) {
		BigDecimal rounded = difference.toDecimal(decimals, RoundingMode.HALF_UP);
		String sign = rounded.signum() == 0 ? "" : rounded.signum() < 0 ? "−" : "+";
		return sign + rounded.abs().toPlainString();
	}

	/**
	 * The difference with its sign and two decimals, rounded half up, or as many more as it takes not to write as 0
	 * what is none. The sign of a negative one is U+2212.
	 */
	public static String of(Rational difference) {
		if (difference.signum() == 0) {
			return "0";
		}
		int decimals = USUAL_DECIMALS;
		BigDecimal rounded = difference.toDecimal(decimals, RoundingMode.HALF_UP);
		while (rounded.signum() == 0 && decimals < MOST_DECIMALS) {
			decimals++;
			rounded = difference.toDecimal(decimals, RoundingMode.HALF_UP);
		}
		return (difference.signum() < 0 ? "−" : "+") + rounded.abs().toPlainString();
	}
}
