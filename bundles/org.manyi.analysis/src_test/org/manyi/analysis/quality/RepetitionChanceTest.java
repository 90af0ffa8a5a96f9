/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.manyi.model.Rational;

class RepetitionChanceTest {

	/** Upper tails by R 4.2, phyper(c − 1, m, n − m, p, lower.tail = FALSE). */
	@Test
	void boundsTheHypergeometricTail() {
		assertBound(2.002002002e-05, 1000, 2, 5, 2);
		assertBound(0.00168477799271, 200, 3, 10, 6);
		assertBound(0.00698888740126, 100, 4, 4, 30);
		assertBound(9.31597752544e-05, 2000, 5, 50, 20);
	}

	private static void assertBound(double tail, long sheets, long copies, long placed, long alike) {
		double bound = new RepetitionChance(sheets, 1).atMost(copies, placed, alike);
		assertTrue(bound >= tail && bound <= 12 * tail, bound + " for " + tail);
	}

	/** Against sums of binomial coefficients, for every number of copies there can be. */
	@Test
	void isNeverBelowTheTail() {
		for (int sheets = 2; sheets <= 14; sheets++) {
			for (int placed = 1; placed <= sheets; placed++) {
				for (int alike = 1; alike <= sheets; alike++) {
					for (int copies = Math.max(1, placed + alike - sheets); copies <= Math.min(placed,
							alike); copies++) {
						double bound = new RepetitionChance(sheets, 1).atMost(copies, placed, alike);
						assertTrue(bound >= tail(sheets, placed, alike, copies) - 1e-12 && bound <= 1,
								"%d %d %d %d".formatted(sheets, placed, alike, copies));
					}
				}
			}
		}
	}

	private static double tail(int sheets, int placed, int alike, int copies) {
		double tail = 0;
		for (int k = copies; k <= Math.min(placed, alike); k++) {
			tail += choose(alike, k) * choose(sheets - alike, placed - k) / choose(sheets, placed);
		}
		return tail;
	}

	private static double choose(int n, int k) {
		if (k < 0 || k > n) {
			return 0;
		}
		double ways = 1;
		for (int i = 1; i <= k; i++) {
			ways = ways * (n - k + i) / i;
		}
		return ways;
	}

	@Test
	void onePlaceForAllSaysNothing() {
		assertEquals(1, new RepetitionChance(100, 1).atMost(3, 100, 3));
		assertEquals(1, new RepetitionChance(100, 10).atMost(1, 10, 10));
		assertEquals(1, new RepetitionChance(3, 1).atMost(3, 3, 3));
	}

	@Test
	void morePlacesMakeAMeetingLikelier() {
		double one = new RepetitionChance(10_000, 1).atMost(3, 5, 3);
		assertEquals(200 * one, new RepetitionChance(10_000, 200).atMost(3, 5, 3), 1e-12);
		assertEquals(1, new RepetitionChance(10_000, 10_000_000_000_000L).atMost(3, 5, 3));
	}

	/** Shuffled a thousand times, equal sheets meet as often as expected, within five standard errors. */
	@Test
	void expectsThePairsThatShufflingGives() {
		int[] patterns = { 6, 4, 3, 3, 2, 2, 1, 1, 1, 1 };
		int[] places = { 8, 6, 5, 3, 2 };
		List<Integer> sheets = new ArrayList<>();
		for (int pattern = 0; pattern < patterns.length; pattern++) {
			sheets.addAll(Collections.nCopies(patterns[pattern], pattern));
		}
		Random random = new Random(11);
		int rounds = 1_000;
		double sum = 0;
		double squares = 0;
		for (int round = 0; round < rounds; round++) {
			Collections.shuffle(sheets, random);
			int from = 0;
			long met = 0;
			for (int size : places) {
				List<Integer> place = sheets.subList(from, from + size);
				for (int i = 0; i < size; i++) {
					for (int j = 0; j < i; j++) {
						met += place.get(i).equals(place.get(j)) ? 1 : 0;
					}
				}
				from += size;
			}
			sum += met;
			squares += (double) met * met;
		}
		double mean = sum / rounds;
		double error = Math.sqrt((squares / rounds - mean * mean) / rounds);
		double expected = new RepetitionChance(24, 5).expectedPairs(pairs(places), pairs(patterns)).orElseThrow()
				.doubleValue();
		assertEquals(expected, mean, 5 * error);
	}

	private static long pairs(int[] sizes) {
		long pairs = 0;
		for (int size : sizes) {
			pairs += (long) size * (size - 1) / 2;
		}
		return pairs;
	}

	@Test
	void allPairsInOnePlaceAreExpectedThere() {
		assertEquals(Optional.of(Rational.of(7)), new RepetitionChance(10, 1).expectedPairs(45, 7));
		assertEquals(Optional.empty(), new RepetitionChance(1, 1).expectedPairs(0, 0));
	}
}
