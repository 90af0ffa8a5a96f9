/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * A share of independent trials: x out of n. Both may be fractions, as effective counts are.
 *
 * @param successes x, [0, trials]
 * @param trials    n, (0, ∞)
 */
public record Proportion(double successes, double trials) {

	/** How near quantiles of the beta distribution are sought. */
	private static final double ACCURACY = 1e-15;

	public Proportion {
		if (!(trials > 0) || successes < 0 || successes > trials) {
			throw new IllegalArgumentException(successes + " out of " + trials);
		}
	}

	/** x/n, [0, 1]. */
	public double share() {
		return successes / trials;
	}

	/**
	 * The share with the effective number of trials n′ = n(N − 1)/(N − n), as if it came from an infinite population.
	 * Where only some of the sampled sheets are among the trials, the sheets say how much of the population was seen.
	 *
	 * @param population not a census, of which there is no effective number
	 */
	public Proportion effective(FinitePopulation population) {
		double growth = 1 / population.varianceFactor();
		return new Proportion(successes * growth, trials * growth);
	}

	/**
	 * An interval of the share of an infinite population; Wald's and Agresti's may leave [0, 1].
	 *
	 * @param method one of those for shares
	 * @throws IllegalArgumentException when the method is none for shares
	 */
	public Interval interval(IntervalMethod method, Confidence confidence) {
		double z = confidence.normalQuantile();
		return switch (method) {
		case WALD -> around(share(), z * Math.sqrt(share() * (1 - share()) / trials), confidence, method);
		case WILSON -> wilson(confidence, z);
		case WILSON_CC -> corrected(confidence, z);
		case AGRESTI_COULL -> {
			double n = trials + z * z;
			double p = (successes + z * z / 2) / n;
			yield around(p, z * Math.sqrt(p * (1 - p) / n), confidence, method);
		}
		case CLOPPER_PEARSON -> new Interval(lowerBound(confidence.error() / 2), upperBound(confidence.error() / 2),
				confidence, method);
		case JEFFREYS -> jeffreys(confidence);
		case CENSUS -> new Interval(share(), share(), confidence, method);
		case HYPERGEOMETRIC, DELTA, BOOTSTRAP ->
			throw new IllegalArgumentException("no interval of a share: " + method);
		};
	}

	/**
	 * The lower limit that the true share stays below with a chance of at most {@code error} (Clopper and Pearson),
	 * [0, 1].
	 */
	double lowerBound(double error) {
		return successes == 0 ? 0 : quantile(successes, trials - successes + 1, error);
	}

	/** The upper limit that the true share goes beyond with a chance of at most {@code error}, [0, 1]. */
	double upperBound(double error) {
		return successes == trials ? 1 : 1 - quantile(trials - successes, successes + 1, error);
	}

	private Interval wilson(Confidence confidence, double z) {
		double square = z * z;
		double middle = (successes + square / 2) / (trials + square);
		double half = z * Math.sqrt(share() * (1 - share()) * trials + square / 4) / (trials + square);
		// at 0 and 1 the limit is the share itself, which rounding misses
		return new Interval(successes == 0 ? 0 : middle - half, successes == trials ? 1 : middle + half, confidence,
				IntervalMethod.WILSON);
	}

	private Interval corrected(Confidence confidence, double z) {
		double p = share();
		double square = z * z;
		double below = 2 * (trials + square);
		double lower = (2 * successes + square - 1
				- z * Math.sqrt(square - 2 - 1 / trials + 4 * p * (trials * (1 - p) + 1))) / below;
		double upper = (2 * successes + square + 1
				+ z * Math.sqrt(square + 2 - 1 / trials + 4 * p * (trials * (1 - p) - 1))) / below;
		return new Interval(successes == 0 ? 0 : Math.max(0, lower), successes == trials ? 1 : Math.min(1, upper),
				confidence, IntervalMethod.WILSON_CC);
	}

	private Interval jeffreys(Confidence confidence) {
		double tail = confidence.error() / 2;
		double failures = trials - successes;
		return new Interval(successes == 0 ? 0 : quantile(successes + 0.5, failures + 0.5, tail),
				failures == 0 ? 1 : 1 - quantile(failures + 0.5, successes + 0.5, tail), confidence,
				IntervalMethod.JEFFREYS);
	}

	private static Interval around(double middle, double half, Confidence confidence, IntervalMethod method) {
		return new Interval(middle - half, middle + half, confidence, method);
	}

	private static double quantile(double alpha, double beta, double probability) {
		return new BetaDistribution(null, alpha, beta, ACCURACY).inverseCumulativeProbability(probability);
	}
}
