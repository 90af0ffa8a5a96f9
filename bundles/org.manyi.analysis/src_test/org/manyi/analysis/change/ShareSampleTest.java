/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.Random;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.analysis.interval.Confidence;

class ShareSampleTest {

	/** R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10. */
	@ParameterizedTest
	@CsvSource({ "56, 70, 48, 80, 0.0524, 0.3339", "9, 10, 3, 10, 0.1705, 0.8090", "6, 7, 2, 7, 0.0582, 0.8062",
			"5, 56, 0, 29, -0.0381, 0.1926", "0, 10, 0, 20, -0.1611, 0.2775", "0, 10, 0, 10, -0.2775, 0.2775",
			"10, 10, 0, 20, 0.6791, 1.0000", "10, 10, 0, 10, 0.6075, 1.0000" })
	void intervalsAreNewcombes(long x, long n, long otherX, long otherN, double lower, double upper) {
		Difference found = new ShareSample(x, n).minus(new ShareSample(otherX, otherN), Confidence.NINETY_FIVE);
		assertEquals(lower, found.lower(), 0.00005);
		assertEquals(upper, found.upper(), 0.00005);
	}

	/** R. A. Fisher's tea tasting, The Design of Experiments (1935): 34/70 two-sided. */
	@Test
	void teaTastingByTheExactTest() {
		assertEquals(34.0 / 70, naiveFisher(3, 4, 1, 4), 1e-12);
	}

	@Test
	void rareSharesAreTestedExactly() {
		Random random = new Random(7);
		for (int round = 0; round < 300; round++) {
			int n = 1 + random.nextInt(30);
			int m = 1 + random.nextInt(30);
			int x = random.nextInt(Math.min(n, 2) + 1);
			int y = random.nextInt(Math.min(m, 2) + 1);
			Difference found = new ShareSample(x, n).minus(new ShareSample(y, m), Confidence.NINETY_FIVE);
			if (found.test() == ChangeTest.FISHER) {
				assertEquals(naiveFisher(x, n, y, m), found.p(), 1e-9, x + "/" + n + " " + y + "/" + m);
			}
		}
		assertEquals(ChangeTest.FISHER,
				new ShareSample(0, 10).minus(new ShareSample(1, 10), Confidence.NINETY_FIVE).test());
	}

	/** z² is (N − 1)/N times the textbook chi-squared, here Σ (found − expected)² / expected. */
	@Test
	void commonSharesAreTestedByChiSquared() {
		Difference found = new ShareSample(56, 70).minus(new ShareSample(48, 80), Confidence.NINETY_FIVE);
		double chi = 0;
		double[][] table = { { 56, 14 }, { 48, 32 } };
		double[] rows = { 70, 80 };
		double[] columns = { 104, 46 };
		for (int i = 0; i < 2; i++) {
			for (int j = 0; j < 2; j++) {
				double expected = rows[i] * columns[j] / 150;
				chi += (table[i][j] - expected) * (table[i][j] - expected) / expected;
			}
		}
		double z = found.statistic().orElseThrow();
		assertEquals(chi * 149 / 150, z * z, 1e-9);
		assertEquals(ChangeTest.CHI_SQUARED, found.test());
		assertEquals(1 - new ChiSquaredDistribution(1).cumulativeProbability(z * z), found.p(), 1e-9);
	}

	@Test
	void equalSharesAreNoChange() {
		assertEquals(1, new ShareSample(10, 10).minus(new ShareSample(20, 20), Confidence.NINETY_FIVE).p(), 1e-12);
		assertEquals(1, new ShareSample(50, 100).minus(new ShareSample(50, 100), Confidence.NINETY_FIVE).p(), 1e-12);
	}

	@Test
	void nobodyIsNoSample() {
		assertThrows(IllegalArgumentException.class, () -> new ShareSample(0, 0));
	}

	/** Every table with the same totals, in whole numbers. */
	private static double naiveFisher(int x, int n, int y, int m) {
		int marked = x + y;
		BigInteger found = choose(n, x).multiply(choose(m, y));
		BigInteger sum = BigInteger.ZERO;
		for (int k = 0; k <= marked; k++) {
			BigInteger ways = choose(n, k).multiply(choose(m, marked - k));
			sum = ways.compareTo(found) <= 0 ? sum.add(ways) : sum;
		}
		return sum.doubleValue() / choose(n + m, marked).doubleValue();
	}

	private static BigInteger choose(int n, int k) {
		BigInteger ways = k > n ? BigInteger.ZERO : BigInteger.ONE;
		for (int i = 0; i < k && k <= n; i++) {
			ways = ways.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
		}
		return ways;
	}
}
