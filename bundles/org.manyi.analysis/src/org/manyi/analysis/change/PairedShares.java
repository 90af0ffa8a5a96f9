/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.change;

import java.util.OptionalDouble;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Beta;
import org.manyi.analysis.interval.Confidence;

/**
 * The same respondents at two times, by whether they were satisfied. They may be fractions, as those of a sample that
 * is only thought of are.
 *
 * @param both    satisfied at both times, [0, ∞)
 * @param gained  satisfied at the later time alone, [0, ∞)
 * @param lost    satisfied at the earlier time alone, [0, ∞)
 * @param neither satisfied at no time, [0, ∞)
 */
public record PairedShares(double both, double gained, double lost, double neither) {

	private static final double LARGEST_BINOMIAL = 1e6;

	public PairedShares {
		if (!(both >= 0 && gained >= 0 && lost >= 0 && neither >= 0 && both + gained + lost + neither > 0)) {
			throw new IllegalArgumentException(both + ", " + gained + ", " + lost + ", " + neither);
		}
	}

	/** n, (0, ∞). */
	public double counted() {
		return both + gained + lost + neither;
	}

	/**
	 * The later share less the earlier one, (gained − lost)/n. The interval is Wald's around (gained − lost)/(n + 2)
	 * with one respondent added to each kind of change (D. G. Bonett and R. M. Price, Journal of Educational and
	 * Behavioral Statistics 37, 2012; recommended by M. W. Fagerland, S. Lydersen, P. Laake, Statistics in Medicine 33,
	 * 2014), cut to [−1, 1].
	 */
	public Difference change(Confidence confidence) {
		double up = (gained + 1) / (counted() + 2);
		double down = (lost + 1) / (counted() + 2);
		double middle = up - down;
		double half = confidence.normalQuantile()
				* Math.sqrt((up + down - middle * middle) / (counted() + 2));
		double changed = gained + lost;
		OptionalDouble z = changed == 0 ? OptionalDouble.empty()
				: OptionalDouble.of((gained - lost) / Math.sqrt(changed));
		return new Difference((gained - lost) / counted(), Math.max(-1, middle - half), Math.min(1, middle + half),
				confidence, ChangeTest.MCNEMAR, z, OptionalDouble.empty(), midP());
	}

	/** Of very many changes the binomial distribution is the normal one. */
	private double midP() {
		double changed = gained + lost;
		double fewer = Math.min(gained, lost);
		if (changed == 0) {
			return 1;
		}
		if (changed > LARGEST_BINOMIAL) {
			return 2 * new NormalDistribution(null, 0, 1)
					.cumulativeProbability(-Math.abs(gained - lost) / Math.sqrt(changed));
		}
		double atMost = atMost(fewer, changed);
		double below = fewer < 1 ? 0 : atMost(fewer - 1, changed);
		return gained == lost ? 1 - (atMost - below) / 2 : Math.min(1, atMost + below);
	}

	/** The chance of at most so many of them where either side is as likely. */
	private static double atMost(double count, double all) {
		return count >= all ? 1 : Beta.regularizedBeta(0.5, all - count, count + 1);
	}
}
