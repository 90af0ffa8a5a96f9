/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.quality;

import java.util.Optional;

import org.manyi.model.Rational;

/**
 * How likely it is that equal sheets meet, were all sheets spread at random over their places (days, units, …).
 *
 * @param sheets all sheets, [0, ∞)
 * @param places the places that have one, [0, sheets]
 */
public record RepetitionChance(long sheets, long places) {

	/**
	 * A bound of the chance that any place gets so many of some equal sheets: places · exp(−D), at most 1, with
	 * D = c·ln(c·n / (p·m)) + (p − c)·ln((p − c)·n / (p·(n − m))). For one place that is Hoeffding's bound
	 * (1963, theorems 1 and 4) of the hypergeometric tail; over the places it is summed. The true chance is smaller,
	 * mostly by a factor of 2 to 10.
	 *
	 * @param copies c, the equal sheets of the place, [1, placed]
	 * @param placed p, all sheets of the place, [1, n]
	 * @param alike  m, the equal sheets of all n, [copies, n]
	 * @return (0, 1]
	 */
	public double atMost(long copies, long placed, long alike) {
		double n = sheets;
		if (copies * n <= (double) alike * placed) {
			return 1;
		}
		double others = placed - copies;
		double distance = copies * Math.log(copies * n / ((double) placed * alike))
				+ (others == 0 ? 0 : others * Math.log(others * n / (placed * (n - alike))));
		return Math.min(1, places * Math.exp(-distance));
	}

	/**
	 * How many pairs of equal sheets of one place are to be expected: the pairs of places times the share of pairs that
	 * are equal. Exact under random spreading.
	 *
	 * @param pairs      pairs of sheets of the same place, [0, ∞)
	 * @param equalPairs pairs of equal sheets, wherever they are, [0, ∞)
	 * @return empty where there are fewer than two sheets
	 */
	public Optional<Rational> expectedPairs(long pairs, long equalPairs) {
		return sheets < 2 ? Optional.empty()
				: Optional.of(Rational.of(pairs).multiply(Rational.of(equalPairs))
						.divide(Rational.of(sheets).multiply(Rational.of(sheets - 1, 2))));
	}
}
