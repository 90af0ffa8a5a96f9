/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

import org.eclipse.jdt.annotation.NonNull;

/**
 * An exact fraction of two integers in lowest terms with a positive denominator, so that equal values are equal objects.
 * Scores are computed with it because a band boundary is decided exactly: 84.96 is below 85.
 */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<@NonNull Rational> {

	/** Integers of so many bits are doubles without loss. */
	private static final int DOUBLE_BITS = 53;

	public static final Rational ZERO = of(0);
	public static final Rational ONE = of(1);
	public static final Rational HUNDRED = of(100);

	/**
	 * @throws ArithmeticException when the denominator is 0
	 */
	public Rational {
		if (denominator.signum() == 0) {
			throw new ArithmeticException("denominator is 0");
		}
		BigInteger divisor = commonDivisor(numerator, denominator);
		if (denominator.signum() < 0) {
			divisor = divisor.negate();
		}
		if (!divisor.equals(BigInteger.ONE)) {
			numerator = numerator.divide(divisor);
			denominator = denominator.divide(divisor);
		}
	}

	public static Rational of(long value) {
		return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
	}

	/**
	 * @throws ArithmeticException when the denominator is 0
	 */
	public static Rational of(long numerator, long denominator) {
		return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
	}

	/** The decimal exactly as written, without rounding. */
	public static Rational of(BigDecimal value) {
		return value.scale() <= 0 ? new Rational(value.toBigIntegerExact(), BigInteger.ONE)
				: new Rational(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
	}

	/** The sum, 0 for an empty collection. */
	public static Rational sum(Collection<Rational> terms) {
		Rational sum = ZERO;
		for (Rational term : terms) {
			sum = sum.add(term);
		}
		return sum;
	}

	public Rational add(Rational other) {
		return new Rational(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
				denominator.multiply(other.denominator));
	}

	public Rational subtract(Rational other) {
		return add(other.negate());
	}

	public Rational multiply(Rational other) {
		return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
	}

	/**
	 * @throws ArithmeticException when {@code other} is 0
	 */
	public Rational divide(Rational other) {
		return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
	}

	public Rational negate() {
		return new Rational(numerator.negate(), denominator);
	}

	/** The greatest common divisor; almost every fraction of counts is small enough for the short way. */
	private static BigInteger commonDivisor(BigInteger a, BigInteger b) {
		if (a.bitLength() >= Long.SIZE || b.bitLength() >= Long.SIZE) {
			return a.gcd(b);
		}
		long divisor = a.longValue();
		for (long rest = b.longValue(); rest != 0;) {
			long next = divisor % rest;
			divisor = rest;
			rest = next;
		}
		return BigInteger.valueOf(divisor).abs();
	}

	/** -1, 0 or 1 as the value is negative, zero or positive. */
	public int signum() {
		return numerator.signum();
	}

	/** The value rounded to {@code scale} digits after the point. */
	public BigDecimal toDecimal(int scale, RoundingMode mode) {
		return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, mode);
	}

	/**
	 * The value as a decimal without exponent and without trailing zeros: exact where it has at most {@code digits}
	 * digits after the point, else rounded half up to that many.
	 */
	public String toPlainString(int digits) {
		BigDecimal rounded = toDecimal(digits, RoundingMode.HALF_UP);
		return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
	}

	/** The nearest double. */
	public double doubleValue() {
		if (numerator.bitLength() <= DOUBLE_BITS && denominator.bitLength() <= DOUBLE_BITS) {
			// both are doubles without loss, and the quotient of two doubles is the nearest one
			return numerator.doubleValue() / denominator.doubleValue();
		}
		return new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL128).doubleValue();
	}

	@Override
	public int compareTo(Rational other) {
		return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
	}

	/** The integer, or {@code numerator/denominator}. */
	@Override
	public String toString() {
		return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
	}
}
