/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.analysis.interval.Confidence;

class PairedSharesTest {

	private static Difference change(double both, double gained, double lost, double neither) {
		return new PairedShares(both, gained, lost, neither).change(Confidence.NINETY_FIVE);
	}

	/**
	 * Complete response before and after consolidation therapy (Cavo et al. 2012), as M. W. Fagerland, S. Lydersen and
	 * P. Laake give it in Statistical Analysis of Contingency Tables (2017), chapter 8.
	 */
	@Test
	void consolidationTherapy() {
		Difference found = change(59, 6, 16, 80);
		assertEquals(-0.0621, found.value(), 0.00005);
		assertEquals(-0.1195, found.lower(), 0.00005);
		assertEquals(-0.0032, found.upper(), 0.00005);
		assertEquals(0.034690, found.p(), 0.0000005);
		assertEquals(-2.132, found.statistic().orElseThrow(), 0.0005);
		assertEquals(ChangeTest.MCNEMAR, found.test());
	}

	/** Approval of a prime minister (A. Agresti, Categorical Data Analysis, table 10.1): z² = 17.36. */
	@Test
	void approvalOfAPrimeMinister() {
		Difference found = change(794, 86, 150, 570);
		double z = found.statistic().orElseThrow();
		assertEquals(17.36, z * z, 0.005);
		assertEquals(-0.04, found.value(), 1e-12);
	}

	/** The chances of all numbers of changes to one side, in whole numbers. */
	@Test
	void chancesAreCountedOneByOne() {
		for (int changed = 0; changed <= 40; changed++) {
			for (int gained = 0; gained <= changed; gained++) {
				assertEquals(naive(gained, changed), change(3, gained, changed - gained, 2).p(), 1e-10,
						gained + " of " + changed);
			}
		}
	}

	/** Twice the smaller tail with half the chance of the number found. */
	private static double naive(int gained, int changed) {
		if (changed == 0) {
			return 1;
		}
		int few = Math.min(gained, changed - gained);
		BigInteger halves = BigInteger.ZERO;
		for (int k = 0; k <= few; k++) {
			halves = halves.add(choose(changed, k).multiply(BigInteger.valueOf(k == few ? 1 : 2)));
		}
		if (2 * gained == changed) {
			halves = BigInteger.TWO.pow(changed).subtract(choose(changed, few).divide(BigInteger.TWO));
		}
		return new BigDecimal(halves).divide(new BigDecimal(BigInteger.TWO.pow(changed)), MathContext.DECIMAL64)
				.doubleValue();
	}

	private static BigInteger choose(int n, int k) {
		BigInteger ways = BigInteger.ONE;
		for (int i = 0; i < k; i++) {
			ways = ways.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
		}
		return ways;
	}

	/** Every outcome of n customers: how often the interval holds the true difference. */
	@ParameterizedTest
	@CsvSource({ "10, 0.3, 0.1", "20, 0.3, 0.1", "20, 0.05, 0.05", "40, 0.4, 0.05", "40, 0.01, 0.01" })
	void intervalsHoldTheTruthOftenEnough(int n, double up, double down) {
		double covered = 0;
		for (int gained = 0; gained <= n; gained++) {
			for (int lost = 0; gained + lost <= n; lost++) {
				double chance = choose(n, gained).multiply(choose(n - gained, lost)).doubleValue()
						* Math.pow(up, gained) * Math.pow(down, lost) * Math.pow(1 - up - down, n - gained - lost);
				Difference found = change(n - gained - lost, gained, lost, 0);
				covered += found.lower() <= up - down && up - down <= found.upper() ? chance : 0;
			}
		}
		assertTrue(covered > 0.93, "covered " + covered);
	}

	@Test
	void theOtherWayRoundIsTheOpposite() {
		Difference there = change(11, 9, 3, 7);
		Difference back = change(11, 3, 9, 7);
		assertEquals(there.value(), -back.value(), 1e-15);
		assertEquals(there.lower(), -back.upper(), 1e-15);
		assertEquals(there.p(), back.p(), 1e-15);
	}

	@Test
	void nobodyChanged() {
		Difference found = change(5, 0, 0, 5);
		assertEquals(0, found.value());
		assertEquals(1, found.p());
		assertTrue(found.lower() < 0 && found.upper() > 0);
		assertTrue(found.statistic().isEmpty());
	}

	@Test
	void veryManyCustomers() {
		Difference found = change(0, 600_000_000_000L, 599_998_000_000L, 0);
		assertEquals(2e6 / Math.sqrt(1_199_998_000_000.0), found.statistic().orElseThrow(), 1e-9);
		assertTrue(found.p() > 0.06 && found.p() < 0.08, "p " + found.p());
		assertEquals(0.5, change(0, 500_338, 499_663, 0).p(), 0.001);
	}

	@Test
	void nobodyIsNoSample() {
		assertThrows(IllegalArgumentException.class, () -> new PairedShares(0, 0, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new PairedShares(1, -1, 0, 0));
	}
}
