/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.manyi.analysis.change.Difference;
import org.manyi.analysis.change.ShareSample;
import org.manyi.analysis.interval.Confidence;

class SamplesTest {

	private static final Confidence LEVEL = Confidence.NINETY_FIVE;
	private static final ValueScale HOURS = new ValueScale(-10, 10, false);
	private static final double[] ONE = { 0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0 };
	private static final double[] TWO = { 1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4 };

	/** Student's sleep data (Biometrika 6, 1908) with the results that R prints. */
	@Test
	void sleepDataOfTheSamePersons() {
		Estimate found = Answered.pairs(HOURS, ONE, TWO).change(LEVEL).orElseThrow();
		assertEquals(0.7001142, found.lower(), 0.00000005);
		assertEquals(2.4598858, found.upper(), 0.00000005);
		assertEquals(EstimateMethod.PAIRED_T, found.method());
	}

	@Test
	void sleepDataOfOtherPersons() {
		Estimate found = new OtherCustomers(HOURS, Answered.values(ONE), Answered.values(TWO)).change(LEVEL)
				.orElseThrow();
		assertEquals(-0.2054832, found.lower(), 0.00000005);
		assertEquals(3.3654832, found.upper(), 0.00000005);
		assertEquals(17.776, found.degrees().orElseThrow(), 0.0005);
		assertEquals(EstimateMethod.WELCH, found.method());
	}

	@Test
	void sharesOfOtherCustomersAreNewcombes() {
		Random random = new Random(5);
		for (int round = 0; round < 200; round++) {
			long n = 1 + random.nextInt(60);
			long m = 1 + random.nextInt(60);
			long x = random.nextLong(n + 1);
			long y = random.nextLong(m + 1);
			Estimate found = Answered.shares(Answered.satisfied(y, m), Answered.satisfied(x, n)).change(LEVEL)
					.orElseThrow();
			Difference known = new ShareSample(x, n).minus(new ShareSample(y, m), LEVEL).times(100);
			assertEquals(known.value(), found.value(), 1e-9);
			assertEquals(known.lower(), found.lower(), 1e-9);
			assertEquals(known.upper(), found.upper(), 1e-9);
		}
	}

	/** Cavo et al. 2012, see PairedSharesTest, in percent. */
	@Test
	void sharesOfTheSameCustomersAreBonettsAndPrices() {
		Estimate found = Answered.shares(59, 6, 16, 80).change(LEVEL).orElseThrow();
		assertEquals(-11.95, found.lower(), 0.005);
		assertEquals(-0.32, found.upper(), 0.005);
		assertEquals(EstimateMethod.BONETT_PRICE, found.method());
	}

	/** Three of three may be 97.5 % sure of no more than 1 − 0.025^(1/3) = 70.8 % (Clopper and Pearson). */
	@Test
	void whoAllRoseAlikeDoNotProveACertainty() {
		double[] before = { 30, 30, 30 };
		double[] after = { 80, 80, 80 };
		Estimate found = Answered.pairs(ValueScale.POINTS, before, after).change(LEVEL).orElseThrow();
		assertEquals(50, found.value());
		assertEquals(50 - 0.707598 * 150, found.lower(), 1e-3);
		assertEquals(50 + 0.707598 * 50, found.upper(), 1e-3);
		assertEquals(EstimateMethod.ALL_ALIKE, found.method());
	}

	/** What the mean may be at most where the share of others is the largest that is not refuted, by trying. */
	@Test
	void allAlikeInOneSample() {
		for (int n = 1; n <= 30; n++) {
			Estimate found = Answered.counted(60, n).limits(ValueScale.POINTS, n, LEVEL);
			double others = 0;
			while (Math.pow(1 - others, n) > 0.025) {
				others += 1e-6;
			}
			assertEquals(60 * (1 - others), found.lower(), 0.001);
			assertEquals(60 * (1 - others) + 100 * others, found.upper(), 0.001);
		}
	}

	@Test
	void oneSampleThatDoesNotVaryMakesTheOtherOneNoSurer() {
		ValueCounts before = Answered.counted(0, 20, 30, 30, 60, 30, 80, 20);
		Estimate three = new OtherCustomers(ValueScale.POINTS, before, Answered.counted(80, 3)).change(LEVEL)
				.orElseThrow();
		assertEquals(EstimateMethod.ALL_ALIKE, three.method());
		assertTrue(three.lower() < 0, "three answers prove nothing: " + three.lower());
		Estimate back = new OtherCustomers(ValueScale.POINTS, Answered.counted(80, 3), before).change(LEVEL)
				.orElseThrow();
		assertEquals(three.lower(), -back.upper(), 1e-12);
		assertEquals(three.upper(), -back.lower(), 1e-12);
	}

	@Test
	void nobodyAnswered() {
		ValueCounts nobody = Answered.values();
		ValueCounts some = Answered.values(0, 100);
		assertTrue(Answered.shares(nobody, some).change(LEVEL).isEmpty());
		assertTrue(Answered.shares(some, nobody).change(LEVEL).isEmpty());
		assertTrue(Answered.shares(0, 0, 0, 0).change(LEVEL).isEmpty());
	}

	@Test
	void valuesOutsideOfTheScaleAreRefused() {
		ValueCounts half = Answered.values(50);
		assertThrows(IllegalArgumentException.class, () -> Answered.shares(half, half));
		assertThrows(IllegalArgumentException.class, () -> new SameCustomers(ValueScale.POINTS,
				Map.of(new ValuePair(0, 101), 1L), 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new ValueScale(1, 1, false));
	}

	/** 0.3 − 0.1 and 0.6 − 0.4 are different doubles. */
	@Test
	void equalRisesAreEqual() {
		SameCustomers same = Answered.pairs(new ValueScale(0, 1, false), new double[] { 0.1, 0.4 },
				new double[] { 0.3, 0.6 });
		assertEquals(1, same.rises().counts().size());
	}
}
