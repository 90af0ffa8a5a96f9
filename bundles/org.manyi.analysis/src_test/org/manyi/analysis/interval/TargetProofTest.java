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
import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.analysis.interval.TargetProof.Need;

class TargetProofTest {

	/** Smallest samples whose one-sided Clopper-Pearson bound reaches the target, by misses. */
	@ParameterizedTest
	@CsvSource({ "0.98, 0, 149", "0.98, 1, 236", "0.98, 2, 313", "0.98, 3, 386", "0.98, 4, 456", "0.98, 5, 523",
			"0.96, 0, 74", "0.96, 1, 117", "0.96, 2, 156", "0.96, 3, 192", "0.96, 4, 227", "0.96, 5, 261" })
	void smallestSample(BigDecimal target, long misses, long sample) {
		BinomialBound bound = new BinomialBound(Confidence.NINETY_FIVE);
		assertEquals(OptionalLong.of(sample), bound.smallestSample(misses, 1, target));
		assertTrue(bound.lower(misses, sample) >= target.doubleValue());
		assertTrue(bound.lower(misses, sample - 1) < target.doubleValue());
	}

	@Test
	void furtherCustomersByFurtherMisses() {
		TargetProof proof = TargetProof.of(99, 100, new BigDecimal("0.98"), OptionalLong.empty(),
				Confidence.NINETY_FIVE, 3);
		assertEquals(ProofVerdict.OPEN, proof.verdict());
		assertEquals(java.util.List.of(need(0, 136), need(1, 213), need(2, 286)), proof.needs());
		assertEquals(ProofVerdict.SHOWN, TargetProof
				.of(235, 236, new BigDecimal("0.98"), OptionalLong.empty(), Confidence.NINETY_FIVE, 1).verdict());
		assertEquals(ProofVerdict.REFUTED, TargetProof
				.of(80, 100, new BigDecimal("0.98"), OptionalLong.empty(), Confidence.NINETY_FIVE, 1).verdict());
	}

	/** Before anybody is asked, the needs are the whole samples. */
	@Test
	void plansASample() {
		TargetProof plan = TargetProof.of(0, 0, new BigDecimal("0.96"), OptionalLong.empty(), Confidence.NINETY_FIVE,
				3);
		assertEquals(ProofVerdict.OPEN, plan.verdict());
		assertEquals(java.util.List.of(need(0, 74), need(1, 117), need(2, 156)), plan.needs());
		assertTrue(plan.share().isEmpty());
		assertEquals(OptionalLong.of(57), TargetProof.of(0, 0, new BigDecimal("0.99"), OptionalLong.of(60),
				Confidence.NINETY_FIVE, 1).needs().getFirst().furtherCustomers());
	}

	@Test
	void noSampleShowsThatEverybodyIsSatisfied() {
		BigDecimal all = BigDecimal.ONE;
		assertEquals(OptionalLong.empty(),
				TargetProof.of(1000, 1000, all, OptionalLong.empty(), Confidence.NINETY_FIVE, 1).needs().getFirst()
						.furtherCustomers());
		TargetProof census = TargetProof.of(40, 40, all, OptionalLong.of(40), Confidence.NINETY_FIVE, 1);
		assertEquals(ProofVerdict.SHOWN, census.verdict());
		assertEquals(need(0, 0), census.needs().getFirst());
		assertTrue(census.isCensus());
	}

	@Test
	void notWithThisPopulation() {
		// two of 60 may be missed at 96 %; three were
		TargetProof proof = TargetProof.of(27, 30, new BigDecimal("0.96"), OptionalLong.of(60), Confidence.NINETY_FIVE,
				2);
		assertEquals(new Need(0, OptionalLong.empty()), proof.needs().getFirst());
		assertEquals(ProofVerdict.REFUTED, proof.verdict());
		assertEquals(57 / 60.0, proof.upper(), 0);
	}

	@Test
	void equalityShows() {
		// four of four at 50 % have a chance of exactly 1/16
		Confidence confidence = new Confidence(new BigDecimal("0.9375"));
		assertEquals(OptionalLong.of(4), new BinomialBound(confidence).smallestSample(0, 1, new BigDecimal("0.5")));
	}

	/** Against chances added up exactly, for every sample of populations up to 14. */
	@Test
	void hypergeometricBoundsOfSmallPopulations() {
		BigDecimal[] levels = { new BigDecimal("0.95"), new BigDecimal("0.9"), new BigDecimal("0.8") };
		Random random = new Random(7);
		for (int population = 1; population <= 14; population++) {
			for (int sample = 1; sample <= population; sample++) {
				for (int misses = 0; misses <= sample; misses++) {
					BigDecimal level = levels[random.nextInt(levels.length)];
					BigDecimal target = BigDecimal.valueOf(1 + random.nextInt(100), 2);
					compare(population, sample, misses, new Confidence(level), target);
				}
			}
		}
	}

	private static void compare(int population, int sample, int misses, Confidence confidence, BigDecimal target) {
		BigDecimal error = BigDecimal.ONE.subtract(confidence.level());
		int most = population;
		while (!possible(population, most, sample, 0, misses, error)) {
			most--;
		}
		int fewest = 0;
		while (!possible(population, fewest, sample, misses, sample, error)) {
			fewest++;
		}
		HypergeometricBound bound = new HypergeometricBound(population, confidence);
		String which = misses + " of " + sample + " in " + population + " at " + confidence.level();
		assertEquals((double) (population - most) / population, bound.lower(misses, sample), 0, which);
		assertEquals((double) (population - fewest) / population, bound.upper(misses, sample), 0, which);
		boolean shown = BigDecimal.valueOf(population - most)
				.compareTo(target.multiply(BigDecimal.valueOf(population))) >= 0;
		boolean refuted = BigDecimal.valueOf(population - fewest)
				.compareTo(target.multiply(BigDecimal.valueOf(population))) < 0;
		TargetProof proof = TargetProof.of(sample - misses, sample, target, OptionalLong.of(population), confidence, 1);
		assertEquals(shown ? ProofVerdict.SHOWN : refuted ? ProofVerdict.REFUTED : ProofVerdict.OPEN, proof.verdict(),
				which);
		OptionalLong naive = OptionalLong.empty();
		for (int larger = sample; larger <= population && naive.isEmpty(); larger++) {
			if (bound.shows(misses, larger, target)) {
				naive = OptionalLong.of(larger - sample);
			}
		}
		assertEquals(naive, proof.needs().getFirst().furtherCustomers(), which + " for " + target);
	}

	/** Whether so many misses in the population give a number of the range in the sample with a chance above α. */
	private static boolean possible(int population, int marked, int sample, int from, int to, BigDecimal error) {
		BigInteger ways = BigInteger.ZERO;
		for (int count = from; count <= to; count++) {
			ways = ways.add(choose(marked, count).multiply(choose(population - marked, sample - count)));
		}
		BigDecimal needed = error.multiply(new BigDecimal(choose(population, sample)));
		return new BigDecimal(ways).compareTo(needed) > 0;
	}

	private static BigInteger choose(int all, int some) {
		if (some < 0 || some > all) {
			return BigInteger.ZERO;
		}
		BigInteger ways = BigInteger.ONE;
		for (int i = 0; i < some; i++) {
			ways = ways.multiply(BigInteger.valueOf(all - i)).divide(BigInteger.valueOf(i + 1));
		}
		return ways;
	}

	/** A very large population is as good as an unknown one. */
	@Test
	void hypergeometricOfALargePopulationIsBinomial() {
		HypergeometricBound large = new HypergeometricBound(1_000_000_000, Confidence.NINETY_FIVE);
		BinomialBound unknown = new BinomialBound(Confidence.NINETY_FIVE);
		for (int misses = 0; misses < 30; misses += 3) {
			assertEquals(unknown.lower(misses, 400), large.lower(misses, 400), 1e-6);
			assertEquals(unknown.upper(misses, 400), large.upper(misses, 400), 1e-6);
		}
	}

	@Test
	void refusesNumbersThatContradictEachOther() {
		BigDecimal target = new BigDecimal("0.98");
		assertThrows(IllegalArgumentException.class,
				() -> TargetProof.of(5, 4, target, OptionalLong.empty(), Confidence.NINETY_FIVE, 1));
		assertThrows(IllegalArgumentException.class,
				() -> TargetProof.of(4, 4, target, OptionalLong.of(3), Confidence.NINETY_FIVE, 1));
		assertThrows(IllegalArgumentException.class,
				() -> TargetProof.of(4, 4, BigDecimal.ZERO, OptionalLong.empty(), Confidence.NINETY_FIVE, 1));
	}

	private static Need need(long misses, long customers) {
		return new Need(misses, OptionalLong.of(customers));
	}
}
