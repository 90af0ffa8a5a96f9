/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.special.Gamma;

/**
 * Draws binomial numbers: by inversion where few are expected, else by Hörmann's transformed rejection with squeeze,
 * BTRS (Journal of Statistical Computation and Simulation 46, 1993), whose time does not grow with their number. Both
 * are exact; the distribution of the same name in commons-math inverts its distribution function by search, which takes
 * a hundred times as long.
 *
 * @param random where chance comes from
 */
record BinomialSampler(RandomGenerator random) {

	private static final double FEW = 10;

	/**
	 * A number of successes.
	 *
	 * @param trials      [0, ∞)
	 * @param probability [0, 1]
	 */
	long draw(long trials, double probability) {
		if (probability > 0.5) {
			return trials - draw(trials, 1 - probability);
		}
		if (trials == 0 || probability <= 0) {
			return 0;
		}
		return trials * probability < FEW ? byInversion(trials, probability) : byRejection(trials, probability);
	}

	private long byInversion(long trials, double probability) {
		double odds = probability / (1 - probability);
		double chance = Math.exp(trials * Math.log1p(-probability));
		double rest = random.nextDouble();
		long count = 0;
		while (rest >= chance && count < trials) {
			rest -= chance;
			count++;
			chance *= odds * (trials - count + 1) / count;
		}
		return count;
	}

	private long byRejection(long trials, double probability) {
		double deviation = Math.sqrt(trials * probability * (1 - probability));
		double b = 1.15 + 2.53 * deviation;
		double a = -0.0873 + 0.0248 * b + 0.01 * probability;
		double centre = trials * probability + 0.5;
		double squeeze = 0.92 - 4.2 / b;
		double alpha = (2.83 + 5.1 / b) * deviation;
		double logOdds = Math.log(probability / (1 - probability));
		double mode = Math.floor((trials + 1) * probability);
		double atMode = Gamma.logGamma(mode + 1) + Gamma.logGamma(trials - mode + 1);
		while (true) {
			double u = random.nextDouble() - 0.5;
			double v = random.nextDouble();
			double fromEdge = 0.5 - Math.abs(u);
			double count = Math.floor((2 * a / fromEdge + b) * u + centre);
			if (fromEdge >= 0.07 && v <= squeeze) {
				return (long) count;
			}
			if (count >= 0 && count <= trials && Math.log(v * alpha / (a / (fromEdge * fromEdge) + b)) <= atMode
					- Gamma.logGamma(count + 1) - Gamma.logGamma(trials - count + 1) + (count - mode) * logOdds) {
				return (long) count;
			}
		}
	}
}
