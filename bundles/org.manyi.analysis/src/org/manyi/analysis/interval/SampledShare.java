/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

/**
 * A share found in a sample of a population whose size is known. Who was not asked can only add to the satisfied or to
 * the others, so the population's share lies in [x/M, (M − n + x)/M], whatever a method makes of it.
 *
 * @param satisfied  x, [0, counted]
 * @param counted    n, the sheets that the share is of, [1, population.sample()]; fewer than the sample where some
 *                   sheets left an item out
 * @param population all sheets of the sample, and everybody
 */
public record SampledShare(long satisfied, long counted, FinitePopulation population) {

	public SampledShare {
		if (counted < 1 || satisfied < 0 || satisfied > counted || counted > population.sample()) {
			throw new IllegalArgumentException(satisfied + " of " + counted + " in " + population);
		}
	}

	/** The smallest share that the population can have: nobody else is satisfied, [0, 1]. */
	public double lowest() {
		return (double) satisfied / countable();
	}

	/** The largest share that the population can have: everybody else is satisfied, [0, 1]. */
	public double highest() {
		return (double) (countable() - counted + satisfied) / countable();
	}

	/**
	 * An interval of the population's share, within what it can be. The share itself where everybody was asked. Clopper
	 * and Pearson's is made with the {@linkplain HypergeometricBound hypergeometric distribution}; all others with the
	 * {@linkplain Proportion#effective effective number of trials}, and cut to [{@link #lowest}, {@link #highest}].
	 *
	 * @param method one of those for shares
	 * @throws IllegalArgumentException when the method is none for shares, or an exact interval is asked for in a
	 *                                  population beyond {@link HypergeometricBound#LARGEST_POPULATION}
	 */
	public Interval interval(IntervalMethod method, Confidence confidence) {
		Proportion found = new Proportion(satisfied, counted);
		if (population.isCensus()) {
			return found.interval(IntervalMethod.CENSUS, confidence);
		}
		if (method == IntervalMethod.CLOPPER_PEARSON || method == IntervalMethod.HYPERGEOMETRIC) {
			ShareBound bound = new HypergeometricBound(countable(), confidence.eachSide());
			long misses = counted - satisfied;
			return new Interval(bound.lower(misses, counted), bound.upper(misses, counted), confidence,
					IntervalMethod.HYPERGEOMETRIC);
		}
		return found.effective(population).interval(method, confidence).within(lowest(), highest());
	}

	/** M, how many of the population may count: everybody but those whose sheets are known not to. */
	private long countable() {
		return population.size() - (population.sample() - counted);
	}
}
