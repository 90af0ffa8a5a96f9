/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import java.math.BigDecimal;
import java.util.OptionalLong;

import org.apache.commons.math3.special.Beta;

/**
 * Of a population that is very large or not known: the one-sided bounds of Clopper and Pearson (1934). A target t is
 * shown where a share of t gives so few misses with a chance of at most 1 − confidence.
 *
 * @param confidence one-sided
 */
public record BinomialBound(Confidence confidence) implements ShareBound {

	/** Where equality decides, rounding must not. */
	private static final double ROUNDING = 1 + 1e-12;
	private static final long LARGEST = 1L << 53;

	@Override
	public double lower(long misses, long sample) {
		return new Proportion(sample - misses, sample).lowerBound(confidence.error());
	}

	@Override
	public double upper(long misses, long sample) {
		return new Proportion(sample - misses, sample).upperBound(confidence.error());
	}

	@Override
	public boolean shows(long misses, long sample, BigDecimal target) {
		return atMost(misses, sample, target.doubleValue()) <= confidence.error() * ROUNDING;
	}

	@Override
	public boolean refutes(long misses, long sample, BigDecimal target) {
		return misses > 0 && atLeast(misses, sample, target.doubleValue()) <= confidence.error() * ROUNDING;
	}

	@Override
	public OptionalLong smallestSample(long misses, long from, BigDecimal target) {
		if (target.compareTo(BigDecimal.ONE) >= 0) {
			return OptionalLong.empty();
		}
		long below = Math.max(from, 1) - 1;
		long enough = Math.max(below + 1, misses + 1);
		while (!shows(misses, enough, target)) {
			if (enough >= LARGEST) {
				return OptionalLong.empty();
			}
			below = enough;
			enough *= 2;
		}
		while (enough - below > 1) {
			long middle = below + (enough - below) / 2;
			if (middle >= misses && shows(misses, middle, target)) {
				enough = middle;
			} else {
				below = middle;
			}
		}
		return OptionalLong.of(enough);
	}

	/** The chance of at most so many misses where the share of satisfied customers is {@code share}. */
	private static double atMost(long misses, long sample, double share) {
		return misses >= sample ? 1 : Beta.regularizedBeta(share, sample - misses, misses + 1);
	}

	/** The chance of at least so many misses, [1, sample], where the share of satisfied customers is {@code share}. */
	private static double atLeast(long misses, long sample, double share) {
		return Beta.regularizedBeta(1 - share, misses, sample - misses + 1);
	}
}
