/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

import org.manyi.analysis.quality.Coefficient;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;

/** How figures stand in messages. */
final class Figures {

	private static final BigDecimal SMALLEST_CHANCE = new BigDecimal("0.000001");
	private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.UP);

	private Figures() {
	}

	/** A share with one decimal, such as {@code 83.3 %}. */
	static String percent(long part, long whole) {
		return whole == 0 ? "—"
				: Rational.of(part, whole).multiply(Rational.HUNDRED).toDecimal(1, RoundingMode.HALF_UP) + " %";
	}

	/** At most one decimal. */
	static String number(Rational number) {
		return number.toPlainString(1);
	}

	/** A threshold as it was set. */
	static String number(BigDecimal threshold) {
		return threshold.stripTrailingZeros().toPlainString();
	}

	/** Three decimals, or a dash where there is none. */
	static String coefficient(Coefficient coefficient) {
		return coefficient.number().map(number -> String.format(Locale.ROOT, "%.3f", number)).orElse("—");
	}

	/** A bound of chance with two digits, rounded up. */
	static LocalizedText chance(double bound) {
		BigDecimal exact = BigDecimal.valueOf(bound);
		return exact.compareTo(SMALLEST_CHANCE) < 0
				? new LocalizedText("不到百万分之一", "less than one in a million")
				: new LocalizedText("至多 " + exact.round(TWO_DIGITS).toPlainString(),
						"at most " + exact.round(TWO_DIGITS).toPlainString());
	}
}
