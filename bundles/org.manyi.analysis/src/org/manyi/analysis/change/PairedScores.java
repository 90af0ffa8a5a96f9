/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.change;

import java.util.OptionalDouble;

import org.apache.commons.math3.distribution.TDistribution;
import org.manyi.analysis.interval.Confidence;

/**
 * What the same respondents contribute to a score at two times.
 *
 * @param mean      of the differences, the later value less the earlier one of each respondent
 * @param deviation the standard deviation of the differences, sums of squares divided by n − 1, (0, ∞)
 * @param counted   n, [2, ∞)
 */
public record PairedScores(double mean, double deviation, long counted) {

	public PairedScores {
		if (counted < 2 || !(deviation > 0) || !Double.isFinite(mean)) {
			throw new IllegalArgumentException(mean + " ± " + deviation + " of " + counted);
		}
	}

	/** The mean difference with Student's interval, mean ± t·deviation/√n. */
	public Difference change(Confidence confidence) {
		TDistribution distribution = new TDistribution(null, counted - 1);
		double error = deviation / Math.sqrt(counted);
		double half = distribution.inverseCumulativeProbability((1 + confidence.level().doubleValue()) / 2) * error;
		double t = mean / error;
		return new Difference(mean, mean - half, mean + half, confidence, ChangeTest.PAIRED_T, OptionalDouble.of(t),
				OptionalDouble.of(counted - 1), Math.min(1, 2 * distribution.cumulativeProbability(-Math.abs(t))));
	}
}
