/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SampledShareTest {

	private static final Confidence NINETY = new Confidence(new BigDecimal("0.90"));

	/** By exact sums of all samples of all populations up to 12, at levels that binary fractions do not hold. */
	@Test
	void exactLimitsInvertBothTests() {
		int compared = 0;
		for (Confidence confidence : List.of(Confidence.NINETY_FIVE, NINETY, new Confidence(new BigDecimal("0.5")))) {
			for (int population = 2; population <= 12; population++) {
				for (int sample = 1; sample < population; sample++) {
					for (int satisfied = 0; satisfied <= sample; satisfied++) {
						Interval interval = share(satisfied, sample, population)
								.interval(IntervalMethod.CLOPPER_PEARSON, confidence);
						Interval naive = naive(satisfied, sample, population, confidence);
						String message = satisfied + " of " + sample + " among " + population;
						assertEquals(naive.lower(), interval.lower(), 1e-15, message);
						assertEquals(naive.upper(), interval.upper(), 1e-15, message);
						assertEquals(IntervalMethod.HYPERGEOMETRIC, interval.method());
						compared++;
					}
				}
			}
		}
		assertEquals(1056, compared);
	}

	/**
	 * Whatever the population, samples whose exact interval holds its share have a chance of at least the confidence.
	 */
	@Test
	void exactIntervalsCoverAtLeastAsOftenAsTheySay() {
		int population = 30;
		int sample = 11;
		for (int marked = 0; marked <= population; marked++) {
			double covered = 0;
			HypergeometricDistribution found = new HypergeometricDistribution(null, population, marked, sample);
			for (int satisfied = 0; satisfied <= sample; satisfied++) {
				Interval interval = share(satisfied, sample, population).interval(IntervalMethod.CLOPPER_PEARSON,
						NINETY);
				double share = (double) marked / population;
				if (interval.lower() <= share && share <= interval.upper()) {
					covered += found.probability(satisfied);
				}
			}
			assertTrue(covered >= 0.90, marked + ": " + covered);
		}
	}

	/** Two of 50 were not satisfied: of 60 at most 58 can be, 96.67 %. Wilson's formula alone goes to 97.7 %. */
	@Test
	void noLimitPassesWhatTheMissesLeavePossible() {
		SampledShare share = share(48, 50, 60);
		assertEquals(0.9770777, new Proportion(48, 50).effective(share.population())
				.interval(IntervalMethod.WILSON, Confidence.NINETY_FIVE).upper(), 1e-7);
		assertEquals(58 / 60.0, share.interval(IntervalMethod.WILSON, Confidence.NINETY_FIVE).upper(), 0);
		assertEquals(58 / 60.0, share.interval(IntervalMethod.CLOPPER_PEARSON, Confidence.NINETY_FIVE).upper(), 0);
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = { "CENSUS", "DELTA", "BOOTSTRAP" })
	void everyLimitIsPossible(IntervalMethod method) {
		for (long population : new long[] { 5, 21, 100 }) {
			for (long sample = 1; sample < population; sample++) {
				for (long satisfied = 0; satisfied <= sample; satisfied++) {
					Interval interval = share(satisfied, sample, population).interval(method, Confidence.NINETY_FIVE);
					String message = satisfied + " of " + sample + " among " + population + ": " + interval;
					assertTrue(interval.lower() >= (double) satisfied / population, message);
					assertTrue(interval.upper() <= (double) (population - sample + satisfied) / population, message);
					// the limits of an exact interval are whole customers, which the share of the sample need not be
					double whole = interval.method() == IntervalMethod.HYPERGEOMETRIC ? population : 1e9;
					double found = (double) satisfied / sample * whole;
					assertTrue(interval.lower() * whole <= Math.ceil(found)
							&& Math.floor(found) <= interval.upper() * whole, message);
				}
			}
		}
	}

	/** Ten sheets leave the item out: of 100 at most 90 can answer it, of whom 20 did. */
	@Test
	void sheetsThatDoNotCountNarrowWhatIsPossible() {
		SampledShare share = new SampledShare(15, 20, new FinitePopulation(100, 30));
		assertEquals(15 / 90.0, share.lowest(), 0);
		assertEquals(85 / 90.0, share.highest(), 0);
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = { "DELTA", "BOOTSTRAP" })
	void censusIsTheShareItself(IntervalMethod method) {
		Interval interval = share(48, 50, 50).interval(method, Confidence.NINETY_FIVE);
		assertEquals(new Interval(0.96, 0.96, Confidence.NINETY_FIVE, IntervalMethod.CENSUS), interval);
	}

	@Test
	void refusesWhatIsNoSample() {
		assertThrows(IllegalArgumentException.class, () -> share(3, 2, 10));
		assertThrows(IllegalArgumentException.class, () -> share(-1, 2, 10));
		assertThrows(IllegalArgumentException.class, () -> share(0, 0, 10));
		assertThrows(IllegalArgumentException.class, () -> new SampledShare(1, 5, new FinitePopulation(10, 4)));
	}

	private static SampledShare share(long satisfied, long sample, long population) {
		return new SampledShare(satisfied, sample, new FinitePopulation(population, sample));
	}

	private static Interval naive(int satisfied, int sample, int population, Confidence confidence) {
		BigDecimal tail = BigDecimal.ONE.subtract(confidence.level()).divide(BigDecimal.TWO);
		BigDecimal limit = tail.multiply(new BigDecimal(choose(population, sample)));
		int lower = 0;
		while (compare(ways(lower, satisfied, sample, sample, population), limit) <= 0) {
			lower++;
		}
		int upper = population;
		while (compare(ways(upper, 0, satisfied, sample, population), limit) <= 0) {
			upper--;
		}
		return new Interval((double) lower / population, (double) upper / population, confidence,
				IntervalMethod.HYPERGEOMETRIC);
	}

	private static int compare(BigInteger ways, BigDecimal limit) {
		return new BigDecimal(ways).compareTo(limit);
	}

	/** How many samples hold from {@code from} to {@code to} of the marked. */
	private static BigInteger ways(int marked, int from, int to, int sample, int population) {
		BigInteger sum = BigInteger.ZERO;
		for (int count = from; count <= to; count++) {
			sum = sum.add(choose(marked, count).multiply(choose(population - marked, sample - count)));
		}
		return sum;
	}

	private static BigInteger choose(int n, int k) {
		if (k < 0 || k > n) {
			return BigInteger.ZERO;
		}
		BigInteger ways = BigInteger.ONE;
		for (int i = 0; i < k; i++) {
			ways = ways.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
		}
		return ways;
	}
}
