/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import org.apache.commons.math3.distribution.HypergeometricDistribution;

/**
 * Chances of misses in a sample without replacement. Only the terms that count are added up, from the largest on.
 *
 * @param population N
 * @param marked     misses in it, [0, N]
 * @param sample     n, [0, N]
 */
record HypergeometricTail(long population, long marked, long sample) {

	private static final double NEGLIGIBLE = 1e-17;

	/** The chance of at most so many in the sample. */
	double atMost(long count) {
		long fewest = Math.max(0, sample + marked - population);
		if (count >= Math.min(marked, sample)) {
			return 1;
		}
		if (count < fewest) {
			return 0;
		}
		return isBelowMiddle(count) ? downwards(count, fewest) : 1 - upwards(count + 1, Math.min(marked, sample));
	}

	/** The chance of at least so many in the sample. */
	double atLeast(long count) {
		long most = Math.min(marked, sample);
		if (count <= Math.max(0, sample + marked - population)) {
			return 1;
		}
		if (count > most) {
			return 0;
		}
		return isBelowMiddle(count) ? 1 - downwards(count - 1, Math.max(0, sample + marked - population))
				: upwards(count, most);
	}

	private boolean isBelowMiddle(long count) {
		return (double) count * population < (double) sample * marked;
	}

	private double downwards(long from, long fewest) {
		double term = chance(from);
		double sum = term;
		for (long count = from; count > fewest && term > sum * NEGLIGIBLE; count--) {
			term *= (double) count * (population - marked - sample + count)
					/ ((double) (marked - count + 1) * (sample - count + 1));
			sum += term;
		}
		return sum;
	}

	private double upwards(long from, long most) {
		double term = chance(from);
		double sum = term;
		for (long count = from; count < most && term > sum * NEGLIGIBLE; count++) {
			term *= (double) (marked - count) * (sample - count)
					/ ((double) (count + 1) * (population - marked - sample + count + 1));
			sum += term;
		}
		return sum;
	}

	private double chance(long count) {
		return new HypergeometricDistribution(null, (int) population, (int) marked, (int) sample)
				.probability((int) count);
	}
}
