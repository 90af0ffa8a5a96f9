/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedValuesTest {

	/** Airport survey of 2017 (its code 11 once left out, once wrongly taken for promoters), and a round example. */
	@ParameterizedTest
	@CsvSource({
			"1436, 968, 342, 39.83976693372178, 0.48876655125458257, 1.3341371334870167, 37.22490620164972, "
					+ "42.45462766579384",
			"1520, 968, 342, 41.62544169611308, 0.48468279039568485, 1.308686378294612, 39.06046352759748, "
					+ "44.19041986462868",
			"50, 30, 20, 30, 0.61, 7.810249675906654, 14.692191924957331, 45.307808075042665" })
	void netPromoterScore(long promoters, long passives, long detractors, double score, double variance, double error,
			double lower, double upper) {
		CountedValues values = values(promoters, passives, detractors);
		assertEquals(score, values.mean(), 1e-12);
		assertEquals(variance * 10_000, values.variance(), 1e-9);
		assertEquals(error, values.standardError(1), 1e-12);
		Interval interval = values.interval(Confidence.NINETY_FIVE, 1);
		assertEquals(lower, interval.lower(), 1e-12);
		assertEquals(upper, interval.upper(), 1e-12);
	}

	@Test
	void ofACensusThereIsNothingToBeUnsureOf() {
		Interval interval = values(50, 30, 20).interval(Confidence.NINETY_FIVE,
				new FinitePopulation(100, 100).varianceFactor());
		assertEquals(new Interval(30, 30, Confidence.NINETY_FIVE, IntervalMethod.CENSUS), interval);
	}

	@Test
	void nobodyHasNoMean() {
		assertThrows(IllegalArgumentException.class, () -> values(0, 0, 0));
	}

	private static CountedValues values(long promoters, long passives, long detractors) {
		return new CountedValues(new LinkedHashMap<>(Map.of(BigDecimal.valueOf(100), promoters, BigDecimal.ZERO,
				passives, BigDecimal.valueOf(-100), detractors)));
	}
}
