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
 * A score of the respondents of one slice.
 *
 * @param value         the score
 * @param standardError of the score by the delta method, which divides sums of squares by n, (0, ∞)
 * @param counted       n, the respondents that the score is made of, [2, ∞)
 */
public record ScoreSample(double value, double standardError, long counted) {

	public ScoreSample {
		if (counted < 2 || !(standardError > 0) || !Double.isFinite(value)) {
			throw new IllegalArgumentException(value + " ± " + standardError + " of " + counted);
		}
	}

	/** The variance of the score that sums of squares divided by n − 1 give. */
	private double variance() {
		return standardError * standardError * counted / (counted - 1);
	}

	/**
	 * By how much this score is above another one, by Welch's t: of a mean of level values that is the test itself, of
	 * an index as good as the delta method is.
	 *
	 * @param other the score of other respondents
	 */
	public Difference minus(ScoreSample other, Confidence confidence) {
		double difference = value - other.value;
		double sum = variance() + other.variance();
		double degrees = sum * sum
				/ (variance() * variance() / (counted - 1) + other.variance() * other.variance() / (other.counted - 1));
		TDistribution distribution = new TDistribution(null, degrees);
		double t = difference / Math.sqrt(sum);
		double half = distribution.inverseCumulativeProbability((1 + confidence.level().doubleValue()) / 2)
				* Math.sqrt(sum);
		return new Difference(difference, difference - half, difference + half, confidence, ChangeTest.WELCH,
				OptionalDouble.of(t), OptionalDouble.of(degrees),
				Math.min(1, 2 * distribution.cumulativeProbability(-Math.abs(t))));
	}
}
