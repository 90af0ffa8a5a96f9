/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

import java.util.OptionalDouble;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.manyi.analysis.change.Difference;
import org.manyi.analysis.interval.Confidence;

/**
 * A figure, or a change of one, with its limits.
 *
 * @param value      in the unit of the figure
 * @param lower      the lower limit, (−∞, upper]
 * @param upper      the upper limit
 * @param confidence of the interval, two-sided
 * @param method     how the limits came about
 * @param degrees    the degrees of freedom of t, (0, ∞); empty where limits are not made with it
 */
public record Estimate(double value, double lower, double upper, Confidence confidence, EstimateMethod method,
		OptionalDouble degrees) {

	public Estimate {
		if (!(lower <= upper) || !Double.isFinite(value)) {
			throw new IllegalArgumentException(value + ": " + lower + " to " + upper);
		}
	}

	static Estimate of(Difference difference, EstimateMethod method) {
		return new Estimate(difference.value(), difference.lower(), difference.upper(), difference.confidence(), method,
				difference.degrees());
	}

	/** This less another one that is independent of it. */
	Estimate minus(Estimate other, EstimateMethod by) {
		double difference = value - other.value;
		return new Estimate(difference, difference - Math.hypot(value - lower, other.upper - other.value),
				difference + Math.hypot(upper - value, other.value - other.lower), confidence, by,
				OptionalDouble.empty());
	}

	/** Half of its width, [0, ∞). */
	public double half() {
		return (upper - lower) / 2;
	}

	/**
	 * The smallest true change that such an interval leaves 0 aside for with that chance: (q<sub>1 − α/2</sub> +
	 * q<sub>power</sub>) standard errors, with quantiles of t or of the normal distribution (S.-C. Chow, J. Shao, H.
	 * Wang, Sample Size Calculations in Clinical Research, 2nd edition 2008, sections 3.1 and 3.2).
	 *
	 * @param power [0.5, 1)
	 */
	public double detectable(double power) {
		double side = (1 + confidence.level().doubleValue()) / 2;
		return half() * (1 + quantile(power) / quantile(side));
	}

	private double quantile(double probability) {
		return degrees.isPresent()
				? new TDistribution(null, degrees.getAsDouble()).inverseCumulativeProbability(probability)
				: new NormalDistribution(null, 0, 1).inverseCumulativeProbability(probability);
	}
}
