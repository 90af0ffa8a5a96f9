/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

import org.manyi.analysis.interval.Confidence;

/**
 * What an effect has to be shown with.
 *
 * @param smallest   the smallest effect that matters, in the unit of the figure, (0, ∞)
 * @param power      the chance with which a true effect of that size has to be found, [0.5, 1)
 * @param least      fewer valid answers at either time tell nothing, [1, ∞)
 * @param confidence of the intervals of all figures together, two-sided
 */
public record EffectAim(double smallest, double power, long least, Confidence confidence) {

	/**
	 * Ten points of a hundred with a power of 80 %, and ten valid answers, as an item has to have that is called the
	 * lowest.
	 */
	public static final EffectAim USUAL = new EffectAim(10, 0.8, 10, Confidence.NINETY_FIVE);

	public EffectAim {
		if (!(smallest > 0) || !Double.isFinite(smallest) || !(power >= 0.5 && power < 1) || least < 1) {
			throw new IllegalArgumentException(smallest + " with " + power + " of " + least);
		}
	}
}
