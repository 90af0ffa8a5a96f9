/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/**
 * Of a population whose size is known, sampled without replacement: the smallest and largest number of satisfied
 * customers in it that the sample does not make unlikelier than 1 − confidence. When everybody was asked they are what
 * was found.
 * <p>
 * The limits are whole numbers of customers over N, so they cannot meet a confidence exactly. The convention is that of
 * test inversion: the lower limit is the smallest X with P(at least as many satisfied as found | X) &gt; α, the upper
 * one the largest X with P(at most as many | X) &gt; α; at equality X is rejected. The confidence is therefore at least
 * what it says, and the limits never pass what the sample leaves possible. L. Katz, Confidence intervals for the number
 * showing a certain characteristic in a population when sampling is without replacement, Journal of the American
 * Statistical Association 48 (1953) 256-261; J. P. Buonaccorsi, A note on confidence intervals for proportions in
 * finite populations, The American Statistician 41 (1987) 215-218.
 *
 * @param population N, [1, 2147483647]
 * @param confidence one-sided
 */
public record HypergeometricBound(long population, Confidence confidence) implements ShareBound {

	public static final long LARGEST_POPULATION = Integer.MAX_VALUE;

	private static final double ROUNDING = 1 + 1e-12;

	public HypergeometricBound {
		if (population < 1 || population > LARGEST_POPULATION) {
			throw new IllegalArgumentException("population of " + population);
		}
	}

	@Override
	public double lower(long misses, long sample) {
		return (double) (population - mostMisses(misses, sample)) / population;
	}

	@Override
	public double upper(long misses, long sample) {
		return (double) (population - fewestMisses(misses, sample)) / population;
	}

	@Override
	public boolean shows(long misses, long sample, BigDecimal target) {
		return mostMisses(misses, sample) <= allowed(target);
	}

	@Override
	public boolean refutes(long misses, long sample, BigDecimal target) {
		return fewestMisses(misses, sample) > allowed(target);
	}

	@Override
	public OptionalLong smallestSample(long misses, long from, BigDecimal target) {
		long below = Math.max(Math.max(from, misses), 1) - 1;
		if (below >= population || misses > allowed(target)) {
			return OptionalLong.empty();
		}
		long enough = population; // a census with no more misses than are allowed shows it
		while (enough - below > 1) {
			long middle = below + (enough - below) / 2;
			if (shows(misses, middle, target)) {
				enough = middle;
			} else {
				below = middle;
			}
		}
		return OptionalLong.of(enough);
	}

	/** How many of the population may be not satisfied for the target to be met. */
	public long allowed(BigDecimal target) {
		return population
				- target.multiply(BigDecimal.valueOf(population)).setScale(0, RoundingMode.CEILING).longValueExact();
	}

	/** The most misses in the population of which as few in the sample as there are have a chance above α. */
	private long mostMisses(long misses, long sample) {
		long known = misses;
		long beyond = population - (sample - misses) + 1;
		while (beyond - known > 1) {
			long middle = known + (beyond - known) / 2;
			if (new HypergeometricTail(population, middle, sample).atMost(misses) > confidence.error() * ROUNDING) {
				known = middle;
			} else {
				beyond = middle;
			}
		}
		return known;
	}

	/** The fewest misses in the population of which as many in the sample as there are have a chance above α. */
	private long fewestMisses(long misses, long sample) {
		long below = misses - 1;
		long known = population - (sample - misses);
		while (known - below > 1) {
			long middle = below + (known - below) / 2;
			if (new HypergeometricTail(population, middle, sample).atLeast(misses) > confidence.error() * ROUNDING) {
				known = middle;
			} else {
				below = middle;
			}
		}
		return known;
	}
}
