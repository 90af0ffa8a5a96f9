/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.interval;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

import org.manyi.analysis.interval.Confidence;
import org.manyi.analysis.interval.CountedValues;
import org.manyi.analysis.interval.FinitePopulation;
import org.manyi.analysis.interval.Interval;
import org.manyi.analysis.interval.IntervalMethod;
import org.manyi.analysis.interval.Proportion;
import org.manyi.analysis.interval.SampledShare;

/**
 * An interval of plain counts.
 *
 * @param value         the share in percent, or the net promoter score
 * @param respondents   n, [1, ∞)
 * @param population    N, [n, ∞); empty where it is not known
 * @param variance      of one respondent's value, in the square of the unit of {@code value}
 * @param standardError √(variance / n), less where the population is known
 * @param interval      in the unit of {@code value}
 */
public record CountInterval(double value, long respondents, OptionalLong population, double variance,
		double standardError, Interval interval) {

	private static final int PERCENT = 100;

	/**
	 * Of a share. With a known population as {@link SampledShare#interval} has it.
	 *
	 * @param method one for shares
	 * @throws IllegalArgumentException when the counts contradict each other
	 */
	public static CountInterval ofShare(long successes, long respondents, OptionalLong population,
			IntervalMethod method, Confidence confidence) {
		Proportion proportion = new Proportion(successes, respondents);
		double variance = proportion.share() * (1 - proportion.share()) * PERCENT * PERCENT;
		double factor = factor(respondents, population);
		Interval interval = population.isPresent()
				? new SampledShare(successes, respondents, new FinitePopulation(population.getAsLong(), respondents))
						.interval(method, confidence)
				: proportion.interval(method, confidence);
		return new CountInterval(proportion.share() * PERCENT, respondents, population, variance,
				Math.sqrt(variance * factor / respondents), interval.times(PERCENT));
	}

	/**
	 * Of a net promoter score, 100 · (promoters − detractors) / all, by its multinomial variance. With a known
	 * population within what it can be if all others were detractors, or promoters.
	 *
	 * @throws IllegalArgumentException when there is nobody, or more than in the population
	 */
	public static CountInterval ofPromoters(long promoters, long passives, long detractors, OptionalLong population,
			Confidence confidence) {
		Map<BigDecimal, Long> counts = new LinkedHashMap<>();
		counts.put(BigDecimal.valueOf(PERCENT), promoters);
		counts.put(BigDecimal.ZERO, passives);
		counts.put(BigDecimal.valueOf(-PERCENT), detractors);
		CountedValues values = new CountedValues(counts);
		double factor = factor(values.respondents(), population);
		return new CountInterval(values.mean(), values.respondents(), population, values.variance(),
				values.standardError(factor), values.interval(confidence, factor)
						.within(reached(values, population, -PERCENT), reached(values, population, PERCENT)));
	}

	/**
	 * The population's mean if all who were not asked had the value; the value itself for a population that is not
	 * known.
	 */
	private static double reached(CountedValues values, OptionalLong population, int value) {
		if (population.isEmpty()) {
			return value;
		}
		double seen = (double) values.respondents() / population.getAsLong();
		return values.mean() * seen + value * (1 - seen);
	}

	private static double factor(long respondents, OptionalLong population) {
		return population.isPresent() ? new FinitePopulation(population.getAsLong(), respondents).varianceFactor() : 1;
	}
}
