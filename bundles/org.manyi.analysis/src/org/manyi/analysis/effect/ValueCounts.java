/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.commons.math3.distribution.TDistribution;
import org.manyi.analysis.interval.Confidence;
import org.manyi.analysis.interval.Interval;
import org.manyi.analysis.interval.IntervalMethod;
import org.manyi.analysis.interval.Proportion;

/**
 * How many respondents contribute each value.
 *
 * @param counts by value, in the unit of the figure, each (0, ∞); none where nobody answered
 */
public record ValueCounts(SortedMap<Double, Long> counts) {

	public ValueCounts {
		counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
		if (counts.values().stream().anyMatch(count -> count <= 0)) {
			throw new IllegalArgumentException("counts: " + counts);
		}
	}

	/** n, [0, ∞). */
	public long counted() {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

	/** Whether there are two different values at least. */
	public boolean isVaried() {
		return counts.size() > 1;
	}

	/**
	 * The mean, in the unit of the values.
	 *
	 * @throws IllegalStateException where nobody answered
	 */
	public double mean() {
		if (counts.isEmpty()) {
			throw new IllegalStateException("nobody answered");
		}
		return counts.size() == 1 ? counts.firstKey() : squares(0, 1) / counted();
	}

	/** Σ n<sub>k</sub>·(v<sub>k</sub> − mean)² / (n − 1), [0, ∞); 0 where there is one value alone. */
	public double variance() {
		return isVaried() ? squares(mean(), 2) / (counted() - 1) : 0;
	}

	private double squares(double from, int power) {
		double sum = 0;
		for (Map.Entry<Double, Long> value : counts.entrySet()) {
			sum += Math.pow(value.getKey() - from, power) * value.getValue();
		}
		return sum;
	}

	/**
	 * Between which limits the mean of all respondents lies: Wilson's for shares, else Student's. Where all contribute
	 * the same, at most 1 − (α/2)<sup>1/n</sup> of all respondents contribute something else (Clopper and Pearson 1934
	 * for none of n), and that lies between the ends of the scale.
	 *
	 * @param number the respondents that it would be like these, [1, ∞); {@link #counted} for these themselves
	 */
	Estimate limits(ValueScale scale, long number, Confidence confidence) {
		double mean = mean();
		if (scale.isShare()) {
			Interval share = new Proportion((mean - scale.lowest()) / scale.width() * number, number)
					.interval(IntervalMethod.WILSON, confidence).times(scale.width());
			return new Estimate(mean, scale.lowest() + share.lower(), scale.lowest() + share.upper(), confidence,
					EstimateMethod.WILSON, OptionalDouble.empty());
		}
		if (isVaried() && number > 1) {
			double half = new TDistribution(null, number - 1)
					.inverseCumulativeProbability((1 + confidence.level().doubleValue()) / 2)
					* Math.sqrt(variance() / number);
			return new Estimate(mean, Math.max(scale.lowest(), mean - half), Math.min(scale.highest(), mean + half),
					confidence, EstimateMethod.STUDENT, OptionalDouble.of(number - 1));
		}
		double others = othersAtMost(number, confidence);
		return new Estimate(mean, mean - others * (mean - scale.lowest()), mean + others * (scale.highest() - mean),
				confidence, EstimateMethod.ALL_ALIKE, OptionalDouble.empty());
	}

	/** The share of all respondents that may differ where none of so many does, (0, 1). */
	static double othersAtMost(long number, Confidence confidence) {
		return 1 - Math.pow((1 - confidence.level().doubleValue()) / 2, 1.0 / number);
	}
}
