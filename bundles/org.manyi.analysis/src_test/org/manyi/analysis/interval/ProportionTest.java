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
import java.util.Locale;
import java.util.Random;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

	/** Newcombe's cases (Statistics in Medicine 17, 1998), computed with R's prop.test and binom.test. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			81,263,wald,0.252190126213107,0.363779455535942
			81,263,wilson,0.255288519878274,0.3662095769828
			81,263,wilson_cc,0.253508682295185,0.368176201043004
			81,263,clopper_pearson,0.252736745585271,0.367621922601351
			81,263,agresti_coull,0.255220665189997,0.366277431671078
			81,263,jeffreys,0.254521934991023,0.365647499174082
			15,148,wald,0.052730006408794,0.149972696293909
			15,148,wilson,0.0623863995307363,0.160487241723308
			15,148,wilson_cc,0.0597782084284981,0.164449779364837
			15,148,clopper_pearson,0.0578440100834486,0.161650490349479
			15,148,agresti_coull,0.0613859749287973,0.161487666325247
			15,148,jeffreys,0.0604485170092964,0.157643143478741
			0,20,wald,0,0
			0,20,wilson,0,0.161125158052819
			0,20,wilson_cc,0,0.200453345013487
			0,20,clopper_pearson,0,0.168433470983085
			0,20,agresti_coull,-0.0286844024896695,0.189809560542489
			0,20,jeffreys,0,0.116638982904875
			1,29,wald,-0.0319267259982928,0.100892243239672
			1,29,wilson,0.00611321429276265,0.171755218793203
			1,29,wilson_cc,0.00180264021327966,0.19628175100976
			1,29,clopper_pearson,0.000872646883579922,0.177644295488723
			1,29,agresti_coull,-0.00841807547574054,0.186286508561706
			1,29,jeffreys,0.00374617364905708,0.150077686002232
			37,43,wald,0.756897997389018,0.964032235169121
			37,43,wilson,0.727364120326171,0.934442765720351
			37,43,wilson_cc,0.713733537970379,0.941972526843927
			37,43,clopper_pearson,0.720675199685851,0.947023426133183
			37,43,agresti_coull,0.723559993683381,0.938246892363142
			37,43,jeffreys,0.734811013540057,0.939592693966099
			42,43,wald,0.931696752545421,1.0217916195476
			42,43,wilson,0.879410065593928,0.995882912725666
			42,43,wilson_cc,0.862041579742542,0.998784845682877
			42,43,clopper_pearson,0.87710951729866,0.999411387068407
			42,43,agresti_coull,0.868402368152066,1.00689061016753
			42,43,jeffreys,0.896419310029257,0.997479186132697
			12,30,wald,0.224695491884684,0.575304508115316
			12,30,wilson,0.245906281168019,0.576796397466775
			12,30,wilson_cc,0.232233360650965,0.592497814485615
			12,30,clopper_pearson,0.226557648828594,0.593965069948181
			12,30,agresti_coull,0.245561431180736,0.577141247454058
			12,30,jeffreys,0.240485915614539,0.577799730966294
			20,20,wald,1,1
			20,20,wilson,0.838874841947181,1
			20,20,wilson_cc,0.799546654986513,1
			20,20,clopper_pearson,0.831566529016915,1
			20,20,agresti_coull,0.810190439457511,1.02868440248967
			20,20,jeffreys,0.883361017095125,1
			49,50,wald,0.941194692918209,1.01880530708179
			49,50,wilson,0.895045564103622,0.996460740728354
			49,50,wilson_cc,0.879891880107807,0.998955111705579
			49,50,clopper_pearson,0.8935304542885,0.999493772016959
			49,50,agresti_coull,0.885251695449916,1.00625460938206
			49,50,jeffreys,0.910319648943036,0.997833505824706
			98,100,wald,0.952560504216439,1.00743949578356
			98,100,wilson,0.929988209271456,0.994498032449838
			98,100,wilson_cc,0.922636011699496,0.996528287344818
			98,100,clopper_pearson,0.92961606752893,0.997568663176057
			98,100,agresti_coull,0.925582218274173,0.99890402344712
			98,100,jeffreys,0.937394151215189,0.995821187552528
			196,200,wald,0.960597346459104,0.999402653540896
			196,200,wilson,0.949712913094174,0.992195573583651
			196,200,wilson_cc,0.946242538647981,0.993573986863298
			196,200,clopper_pearson,0.949586390910104,0.994524434120444
			196,200,agresti_coull,0.947900441226042,0.994008045451782
			196,200,jeffreys,0.953153433033158,0.99321240119992
			""")
	void publishedCases(double x, double n, String method, double lower, double upper) {
		Interval interval = new Proportion(x, n).interval(IntervalMethod.valueOf(method.toUpperCase(Locale.ROOT)),
				Confidence.NINETY_FIVE);
		assertEquals(lower, interval.lower(), 1e-12);
		assertEquals(upper, interval.upper(), 1e-12);
	}

	/** Golden: 48 of 50 satisfied customers of the worked example. */
	@ParameterizedTest
	@CsvSource({ "48, 50, 0.8653990931249299, 0.9889611156723803", "47, 50, 0.8378290831116183, 0.9793850296510261",
			"50, 50, 0.9286524008666414, 1", "48, 60, 0.6821819419437211, 0.8817149467710251",
			"47, 49, 0.8628696769391995, 0.9887343666338143" })
	void wilsonOfTheWorkedExample(double x, double n, double lower, double upper) {
		Interval interval = new Proportion(x, n).interval(IntervalMethod.WILSON, Confidence.NINETY_FIVE);
		assertEquals(lower, interval.lower(), 1e-13);
		assertEquals(upper, interval.upper(), 1e-13);
	}

	/** The limits are the shares at which z of a score test is just reached. */
	@Test
	void wilsonInvertsTheScoreTest() {
		Random random = new Random(4);
		for (int i = 0; i < 200; i++) {
			double n = 1 + random.nextInt(500);
			double x = 1 + random.nextInt((int) n);
			Confidence confidence = new Confidence(BigDecimal.valueOf(50 + random.nextInt(50), 2));
			Interval interval = new Proportion(x, n).interval(IntervalMethod.WILSON, confidence);
			double z = confidence.normalQuantile();
			double lower = interval.lower();
			assertEquals(z, (x / n - lower) / Math.sqrt(lower * (1 - lower) / n), 1e-7);
			if (x < n) {
				double upper = interval.upper();
				assertEquals(-z, (x / n - upper) / Math.sqrt(upper * (1 - upper) / n), 1e-7);
			}
		}
	}

	/** At the limits the tails of the binomial distribution are half of what the confidence leaves. */
	@Test
	void clopperPearsonInvertsTheBinomialTest() {
		Random random = new Random(5);
		for (int i = 0; i < 100; i++) {
			int n = 2 + random.nextInt(300);
			int x = 1 + random.nextInt(n - 1);
			Interval interval = new Proportion(x, n).interval(IntervalMethod.CLOPPER_PEARSON, Confidence.NINETY_FIVE);
			assertEquals(0.025, 1 - new BinomialDistribution(n, interval.lower()).cumulativeProbability(x - 1), 1e-9);
			assertEquals(0.025, new BinomialDistribution(n, interval.upper()).cumulativeProbability(x), 1e-9);
		}
	}

	@Test
	void aKnownPopulationNarrowsTheInterval() {
		Proportion sample = new Proportion(48, 50);
		// n' = 50 · 99 / 50 = 99
		Interval known = sample.effective(new FinitePopulation(100, 50)).interval(IntervalMethod.WILSON,
				Confidence.NINETY_FIVE);
		Interval effective = new Proportion(48 * 99 / 50.0, 99).interval(IntervalMethod.WILSON, Confidence.NINETY_FIVE);
		assertEquals(effective.lower(), known.lower(), 1e-14);
		assertEquals(effective.upper(), known.upper(), 1e-14);
		double width = 1;
		for (long population : new long[] { 1_000_000_000, 10_000, 500, 100, 60, 51 }) {
			Interval interval = sample.effective(new FinitePopulation(population, 50)).interval(IntervalMethod.WILSON,
					Confidence.NINETY_FIVE);
			assertTrue(interval.upper() - interval.lower() < width, "N = " + population);
			width = interval.upper() - interval.lower();
		}
		assertTrue(new FinitePopulation(50, 50).isCensus());
		assertEquals(1, new FinitePopulation(1, 0).varianceFactor());
		assertEquals(1, new FinitePopulation(50, 0).varianceFactor());
	}

	@Test
	void refusesWhatIsNoShare() {
		assertThrows(IllegalArgumentException.class, () -> new Proportion(3, 2));
		assertThrows(IllegalArgumentException.class, () -> new Proportion(0, 0));
		assertThrows(IllegalArgumentException.class, () -> new FinitePopulation(49, 50));
		assertThrows(IllegalArgumentException.class, () -> new Confidence(BigDecimal.ONE));
		assertThrows(IllegalArgumentException.class,
				() -> new Proportion(1, 2).interval(IntervalMethod.DELTA, Confidence.NINETY_FIVE));
	}
}
