/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.change;

import java.util.OptionalDouble;

import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.manyi.analysis.interval.Confidence;
import org.manyi.analysis.interval.Interval;
import org.manyi.analysis.interval.IntervalMethod;
import org.manyi.analysis.interval.Proportion;

/**
 * A share of the respondents of one slice.
 *
 * @param satisfied x, [0, counted]
 * @param counted   n, [1, ∞)
 */
public record ShareSample(long satisfied, long counted) {

	/** Tables whose chances differ by less are equally likely. */
	private static final double ALIKE = 1 + 1e-7;

	public ShareSample {
		if (counted < 1 || satisfied < 0 || satisfied > counted) {
			throw new IllegalArgumentException(satisfied + " of " + counted);
		}
	}

	/** x/n, [0, 1]. */
	public double share() {
		return (double) satisfied / counted;
	}

	/**
	 * By how much this share is above another one. The interval is Newcombe's hybrid of two Wilson intervals (R. G.
	 * Newcombe, Statistics in Medicine 17, 1998, method 10).
	 *
	 * @param other the share of other respondents
	 */
	public Difference minus(ShareSample other, Confidence confidence) {
		double difference = share() - other.share();
		Interval mine = wilson(confidence);
		Interval others = other.wilson(confidence);
		double below = Math.hypot(share() - mine.lower(), others.upper() - other.share());
		double above = Math.hypot(mine.upper() - share(), other.share() - others.lower());
		boolean isFew = leastExpected(other) < 1;
		OptionalDouble z = isFew ? OptionalDouble.empty() : OptionalDouble.of(z(other));
		return new Difference(difference, Math.max(-1, difference - below), Math.min(1, difference + above), confidence,
				isFew ? ChangeTest.FISHER : ChangeTest.CHI_SQUARED, z, OptionalDouble.empty(),
				isFew ? fisher(other) : twoSided(z.getAsDouble()));
	}

	private Interval wilson(Confidence confidence) {
		return new Proportion(satisfied, counted).interval(IntervalMethod.WILSON, confidence);
	}

	private double leastExpected(ShareSample other) {
		double all = (double) counted + other.counted;
		double satisfiedInAll = (double) satisfied + other.satisfied;
		return Math.min(counted, other.counted) * Math.min(satisfiedInAll, all - satisfiedInAll) / all;
	}

	private double z(ShareSample other) {
		double all = (double) counted + other.counted;
		double pooled = ((double) satisfied + other.satisfied) / all;
		double variance = pooled * (1 - pooled) * (1.0 / counted + 1.0 / other.counted) * all / (all - 1);
		return (share() - other.share()) / Math.sqrt(variance);
	}

	private static double twoSided(double z) {
		return 2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-Math.abs(z));
	}

	/** With an expected count below 1 there are no more tables than the square root of all respondents. */
	private double fisher(ShareSample other) {
		long satisfiedInAll = satisfied + other.satisfied;
		if (satisfiedInAll == 0 || satisfiedInAll == counted + other.counted) {
			return 1;
		}
		HypergeometricDistribution tables = new HypergeometricDistribution(null,
				Math.toIntExact(counted + other.counted), Math.toIntExact(satisfiedInAll),
				Math.toIntExact(counted));
		double found = tables.probability((int) satisfied) * ALIKE;
		double sum = 0;
		for (int count = tables.getSupportLowerBound(); count <= tables.getSupportUpperBound(); count++) {
			double chance = tables.probability(count);
			sum += chance <= found ? chance : 0;
		}
		return Math.min(1, sum);
	}
}
