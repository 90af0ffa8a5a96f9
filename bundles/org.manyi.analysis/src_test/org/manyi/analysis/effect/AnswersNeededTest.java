/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.manyi.analysis.interval.Confidence;

class AnswersNeededTest {

	private static final ValueScale WIDE = new ValueScale(-1000, 1000, false);

	/** Half a standard deviation, 5 % two-sided, 80 %: 34 pairs, as t tables and programs for power have it. */
	@Test
	void pairsForHalfADeviation() {
		// differences of −10 and 10 alternating have the deviation 10·√(n/(n − 1)), here of 10,000
		SameCustomers same = new SameCustomers(WIDE, Map.of(new ValuePair(0, 10), 5000L,
				new ValuePair(0, -10), 5000L), 0, 0);
		assertEquals(OptionalLong.of(34), needed(same, 5));
	}

	/** J. Cohen, Statistical Power Analysis for the Behavioral Sciences (1988), table 2.4.1: d = 0.5 takes 64 each. */
	@Test
	void groupsForHalfADeviation() {
		ValueCounts before = Answered.counted(-10, 32, 10, 32);
		double deviation = Math.sqrt(before.variance());
		OtherCustomers other = new OtherCustomers(WIDE, before, before);
		assertEquals(OptionalLong.of(64), needed(other, deviation / 2));
	}

	/** One after the other from 1 on. */
	@Test
	void sameAsTryingAllNumbers() {
		Random random = new Random(11);
		for (int round = 0; round < 60; round++) {
			Samples samples = Answered.shares(1 + random.nextInt(20), random.nextInt(20), random.nextInt(20),
					random.nextInt(20));
			double smallest = 8 + random.nextInt(30);
			long from = 1 + random.nextInt(10);
			long naive = from;
			while (samples.changeOf(naive, Confidence.NINETY_FIVE).detectable(0.8) > smallest) {
				naive++;
			}
			assertEquals(OptionalLong.of(naive), new AnswersNeeded(
					number -> samples.changeOf(number, Confidence.NINETY_FIVE).detectable(0.8)).least(smallest, from));
		}
	}

	/** With ten answers before, no number after shows so small an effect. */
	@Test
	void noNumberWillDo() {
		OtherCustomers other = Answered.shares(Answered.satisfied(5, 10), Answered.satisfied(5, 10));
		assertEquals(OptionalLong.empty(), needed(other, 1));
	}

	private static OptionalLong needed(Samples samples, double smallest) {
		return new AnswersNeeded(number -> samples.changeOf(number, Confidence.NINETY_FIVE).detectable(0.8))
				.least(smallest, 2);
	}
}
