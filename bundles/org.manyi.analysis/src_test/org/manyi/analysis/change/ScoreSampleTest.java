/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.manyi.analysis.interval.Confidence;

class ScoreSampleTest {

	/**
	 * Student's sleep data (Biometrika 6, 1908) with the results that R prints for {@code t.test(extra ~ group)}.
	 */
	@Test
	void sleepDataByWelch() {
		ScoreSample one = sample(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0);
		ScoreSample two = sample(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);
		Difference found = one.minus(two, Confidence.NINETY_FIVE);
		assertEquals(-1.8608, found.statistic().orElseThrow(), 0.00005);
		assertEquals(17.776, found.degrees().orElseThrow(), 0.0005);
		assertEquals(0.07939, found.p(), 0.000005);
		assertEquals(-3.3654832, found.lower(), 0.00000005);
		assertEquals(0.2054832, found.upper(), 0.00000005);
		assertEquals(-1.58, found.value(), 1e-12);
	}

	@Test
	void theOtherWayRoundIsTheOpposite() {
		ScoreSample one = new ScoreSample(80, 2, 40);
		ScoreSample two = new ScoreSample(74, 1.5, 90);
		Difference there = one.minus(two, Confidence.NINETY_FIVE);
		Difference back = two.minus(one, Confidence.NINETY_FIVE);
		assertEquals(there.value(), -back.value());
		assertEquals(there.lower(), -back.upper());
		assertEquals(there.p(), back.p());
	}

	@Test
	void oneRespondentIsNoSample() {
		assertThrows(IllegalArgumentException.class, () -> new ScoreSample(80, 2, 1));
	}

	private static ScoreSample sample(double... values) {
		double mean = DoubleStream.of(values).average().orElseThrow();
		double squares = DoubleStream.of(values).map(value -> (value - mean) * (value - mean)).sum();
		return new ScoreSample(mean, Math.sqrt(squares) / values.length, values.length);
	}
}
