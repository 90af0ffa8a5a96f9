/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.manyi.model.Rational;

/** How it is written that a figure rose or fell, such as {@code ▲ 2.3}, {@code ▼ 0.4} or {@code 0.0}. */
public final class ArrowText {

	private ArrowText() {
	}

	/**
	 * By how much, rounded half up, behind the sign of more or less; what is 0 so rounded has no sign.
	 *
	 * @param decimals [0, ∞)
	 */
	public static String of(Rational difference, int decimals) {
		BigDecimal rounded = difference.toDecimal(decimals, RoundingMode.HALF_UP);
		String sign = rounded.signum() == 0 ? "" : rounded.signum() < 0 ? "▼ " : "▲ ";
		return sign + rounded.abs().toPlainString();
	}
}
