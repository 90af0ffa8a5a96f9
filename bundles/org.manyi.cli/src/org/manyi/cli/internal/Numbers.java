/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.math.RoundingMode;

import org.manyi.model.Rational;

/** How shares and amounts that no band or target judges are written. */
final class Numbers {

	private Numbers() {
	}

	/** The share in percent with one decimal, rounded half up, such as {@code 83.3%}. */
	static String percent(long part, long whole) {
		return percent(Rational.of(part, whole).multiply(Rational.HUNDRED));
	}

	/** A number of percent with one decimal, rounded half up, such as {@code 83.3%}. */
	static String percent(Rational percent) {
		return percent.toDecimal(1, RoundingMode.HALF_UP).toPlainString() + "%";
	}

	/** An integer as it is, every other amount with one decimal, rounded half up. */
	static String amount(Rational amount) {
		return amount.denominator().equals(Rational.ONE.denominator()) ? amount.toString()
				: amount.toDecimal(1, RoundingMode.HALF_UP).toPlainString();
	}
}
