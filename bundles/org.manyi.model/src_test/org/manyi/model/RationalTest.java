/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

class RationalTest {

	/** A number whose arithmetic is somebody else's. */
	private static final class Foreign extends BigInteger {

		private static final long serialVersionUID = 1L;

		Foreign(String value) {
			super(value);
		}

		@Override
		@NonNullByDefault({}) // the superclass says nothing about null
		public BigInteger divide(BigInteger other) {
			return this;
		}

		@Override
		@NonNullByDefault({}) // the superclass says nothing about null
		public BigInteger multiply(BigInteger other) {
			throw new IllegalStateException();
		}
	}

	/** So many that rounding to a double afterwards rounds the quotient itself. */
	private static final MathContext MANY_DIGITS = new MathContext(200);

	@Test
	void aSubclassOfAnIntegerIsTakenByItsValue() {
		Rational third = Rational.of(new Foreign("1000000000000000000000"), new Foreign("3000000000000000000000"));
		assertEquals(Rational.of(1, 3), third);
		Rational large = Rational.of(new Foreign("1000000000000000000000"), BigInteger.ONE);
		assertEquals("2000000000000000000000", large.multiply(Rational.of(2)).toString());
		assertEquals(70, large.bitLength());
		assertEquals(BigInteger.class, large.numerator().getClass());
	}

	@Test
	void equalValuesAreEqualObjects() {
		assertEquals(Rational.of(1, 2), Rational.of(-3, -6));
		assertEquals(Rational.of(1, 2).hashCode(), Rational.of(50, 100).hashCode());
		assertEquals(Rational.of(-1, 2), Rational.of(1, -2));
		assertEquals(Rational.ZERO, Rational.of(0, -7));
	}

	@Test
	void aDenominatorOfZeroIsRefused() {
		assertThrows(ArithmeticException.class, () -> Rational.of(1, 0));
		assertThrows(ArithmeticException.class, () -> Rational.ONE.divide(Rational.ZERO));
	}

	@Test
	void decimalsAreTakenExactly() {
		assertEquals(Rational.of(2124, 25), Rational.of(new BigDecimal("84.96")));
		assertEquals(Rational.of(1200), Rational.of(new BigDecimal("1.2E+3")));
		assertEquals(Rational.of(BigInteger.ONE, BigInteger.TEN.pow(40)), Rational.of(new BigDecimal("1E-40")));
	}

	@Test
	void aThirdThreeTimesIsOne() {
		Rational third = Rational.of(1, 3);
		assertEquals(Rational.ONE, Rational.sum(List.of(third, third, third)));
		assertEquals(Rational.ZERO, Rational.sum(List.of()));
	}

	@Test
	void roundsAsAsked() {
		Rational value = Rational.of(new BigDecimal("84.96"));
		assertEquals(new BigDecimal("85.0"), value.toDecimal(1, RoundingMode.HALF_UP));
		assertEquals(new BigDecimal("84.9"), value.toDecimal(1, RoundingMode.FLOOR));
		assertEquals(0.1, Rational.of(1, 10).doubleValue());
	}

	@Test
	void agreesWithLongArithmeticOnRandomFractions() {
		Random random = new Random(20260901);
		for (int i = 0; i < 2000; i++) {
			long a = random.nextInt(-999, 1000);
			long b = random.nextInt(1, 1000);
			long c = random.nextInt(-999, 1000);
			long d = random.nextInt(1, 1000);
			Rational left = Rational.of(a, b);
			Rational right = Rational.of(c, d);
			assertEquals(Rational.of(a * d + c * b, b * d), left.add(right));
			assertEquals(Rational.of(a * d - c * b, b * d), left.subtract(right));
			assertEquals(Rational.of(a * c, b * d), left.multiply(right));
			assertEquals(Long.signum(a * d - c * b), left.compareTo(right));
			assertEquals((double) a / b, left.doubleValue());
			if (c != 0) {
				assertEquals(left, left.divide(right).multiply(right));
			}
		}
	}

	/** 2²³ and half of what the next double is more: the even one of the two neighbours, as IEEE 754 rounds. */
	@Test
	void halfWayBetweenTwoDoublesIsTheEvenOne() {
		BigInteger half = BigInteger.ONE.shiftLeft(53).add(BigInteger.ONE);
		BigInteger divisor = BigInteger.ONE.shiftLeft(30);
		assertEquals(0x1p23, Rational.of(half, divisor).doubleValue());
		Rational above = Rational.of(half, divisor).add(Rational.of(BigInteger.ONE, BigInteger.TEN.pow(40)));
		assertEquals(Math.nextUp(0x1p23), above.doubleValue());
		assertEquals(-Math.nextUp(0x1p23), above.multiply(Rational.of(-1)).doubleValue());
		Rational tiny = Rational.of(BigInteger.ONE, BigInteger.TEN.pow(300));
		assertEquals(1e-300, tiny.doubleValue());
	}

	@Test
	void comparesBeyondDoublePrecision() {
		Rational boundary = Rational.of(85);
		Rational justBelow = boundary.subtract(Rational.of(BigInteger.ONE, BigInteger.TEN.pow(30)));
		assertEquals(85.0, justBelow.doubleValue());
		assertTrue(justBelow.compareTo(boundary) < 0);
	}

	@Test
	void plainTextIsExactOrRoundedHalfUp() {
		assertEquals("84.5", Rational.of(169, 2).toPlainString(6));
		assertEquals("83.684211", Rational.of(1590, 19).toPlainString(6));
		assertEquals("0.1", Rational.of(5, 100).toPlainString(1));
		assertEquals("-0.1", Rational.of(-5, 100).toPlainString(1));
		assertEquals("1200", Rational.of(1200).toPlainString(6));
		assertEquals("0", Rational.of(1, 1000).toPlainString(2));
		assertEquals("0", Rational.ZERO.toPlainString(0));
	}

	@Test
	void lowestTermsBelowAndAboveTheSizeOfALong() {
		for (BigInteger factor : List.of(BigInteger.ONE, BigInteger.TEN.pow(15), BigInteger.TEN.pow(40),
				BigInteger.valueOf(Long.MIN_VALUE))) {
			Rational fraction = Rational.of(BigInteger.valueOf(6).multiply(factor),
					BigInteger.valueOf(-4).multiply(factor));
			assertEquals(BigInteger.valueOf(-3), fraction.numerator());
			assertEquals(BigInteger.TWO, fraction.denominator());
		}
		BigInteger smallest = BigInteger.valueOf(Long.MIN_VALUE);
		assertEquals(Rational.ONE, Rational.of(smallest, smallest));
		assertEquals(Rational.of(0), Rational.of(BigInteger.ZERO, BigInteger.TEN.pow(30)));
	}

	@Test
	void agreesWithBigIntegersAroundTheSizesOfIntsAndLongs() {
		List<BigInteger> terms = new ArrayList<>();
		for (int bits : List.of(0, 1, 30, 31, 32, 52, 53, 54, 62, 63, 64, 90)) {
			for (int off = -1; off <= 1; off++) {
				BigInteger term = BigInteger.ONE.shiftLeft(bits).add(BigInteger.valueOf(off));
				terms.add(term);
				terms.add(term.negate());
			}
		}
		for (BigInteger a : terms) {
			for (BigInteger b : terms) {
				Rational left = Rational.of(a, BigInteger.valueOf(7));
				Rational right = Rational.of(b, BigInteger.valueOf(3));
				BigInteger a3 = a.multiply(BigInteger.valueOf(3));
				BigInteger b7 = b.multiply(BigInteger.valueOf(7));
				assertEquals(Rational.of(a3.add(b7), BigInteger.valueOf(21)), left.add(right));
				assertEquals(Rational.of(a3.subtract(b7), BigInteger.valueOf(21)), left.subtract(right));
				assertEquals(Rational.of(a.multiply(b), BigInteger.valueOf(21)), left.multiply(right));
				assertEquals(a3.compareTo(b7), left.compareTo(right));
				assertEquals(a.signum(), left.signum());
				if (b.signum() != 0) {
					Rational quotient = Rational.of(a, b);
					assertEquals(left, quotient.multiply(right).multiply(Rational.of(3, 7)));
					assertEquals(quotient.hashCode(), Rational.of(a3, b.multiply(BigInteger.valueOf(3))).hashCode());
					assertEquals(BigInteger.ONE, quotient.numerator().gcd(quotient.denominator()));
					assertEquals(new BigDecimal(a).divide(new BigDecimal(b), MANY_DIGITS).doubleValue(),
							quotient.doubleValue());
				}
			}
		}
	}
}
