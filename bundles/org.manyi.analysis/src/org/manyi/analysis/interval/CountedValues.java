/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Respondents by the value each of them contributes to a mean, such as 100, 0 and −100 for promoters, passives and
 * detractors: a multinomial sample. The net promoter score is their mean.
 *
 * @param counts how many contribute each value, [0, ∞); at least one does
 */
public record CountedValues(Map<BigDecimal, Long> counts) {

	public CountedValues {
		counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
		if (counts.values().stream().anyMatch(count -> count < 0)
				|| counts.values().stream().allMatch(count -> count == 0)) {
			throw new IllegalArgumentException("no respondents: " + counts);
		}
	}

	/** n, [1, ∞). */
	public long respondents() {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

	/** Their mean, in the unit of the values. */
	public double mean() {
		return sum(0, 1) / respondents();
	}

	/** Σ n<sub>k</sub>·(v<sub>k</sub> − mean)² / n, the variance of one respondent's value, [0, ∞). */
	public double variance() {
		return sum(mean(), 2) / respondents();
	}

	/** √(variance / n), [0, ∞); less where the population is known. */
	public double standardError(double varianceFactor) {
		return Math.sqrt(variance() * varianceFactor / respondents());
	}

	/**
	 * mean ± z·standard error.
	 *
	 * @param varianceFactor 1, or that of a {@link FinitePopulation}
	 */
	public Interval interval(Confidence confidence, double varianceFactor) {
		double half = confidence.normalQuantile() * standardError(varianceFactor);
		return new Interval(mean() - half, mean() + half, confidence,
				varianceFactor == 0 ? IntervalMethod.CENSUS : IntervalMethod.DELTA);
	}

	private double sum(double from, int power) {
		double sum = 0;
		for (Map.Entry<BigDecimal, Long> value : counts.entrySet()) {
			sum += Math.pow(value.getKey().doubleValue() - from, power) * value.getValue();
		}
		return sum;
	}
}
