/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An exact fraction of two integers in lowest terms with a positive denominator, so that equal values are equal
 * objects. Scores are computed with it because a band boundary is decided exactly: 84.96 is below 85.
 */
public final class Rational implements Comparable<@NonNull Rational> {

	/** The terms of a fraction that longs are too small for. */
	private record Large(BigInteger numerator, BigInteger denominator) {
	}

	/** Integers below it are doubles without loss. */
	private static final long EXACT_DOUBLES = 1L << 53;
	/** More than a double has, and one that tells halves from what is above them. */
	private static final int QUOTIENT_BITS = 66;

	/** 0. */
	public static final Rational ZERO = of(0);
	/** 1. */
	public static final Rational ONE = of(1);
	/** 100. */
	public static final Rational HUNDRED = of(100);

	/** The terms, for almost every fraction of counts; 0 and 0 where they are large. */
	private final long numerator;
	private final long denominator;
	private final @Nullable Large large;

	/** Takes the terms as they are: in lowest terms, the denominator above 0. */
	private Rational(long numerator, long denominator) {
		this.numerator = numerator;
		this.denominator = denominator;
		this.large = null;
	}

	private Rational(Large large) {
		this.numerator = 0;
		this.denominator = 0;
		this.large = large;
	}

	/** The integer. */
	public static Rational of(long value) {
		return new Rational(value, 1);
	}

	/**
	 * The fraction in lowest terms; a minus sign of the denominator goes to the numerator.
	 *
	 * @throws ArithmeticException when the denominator is 0
	 */
	public static Rational of(long numerator, long denominator) {
		if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
			return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
		}
		if (denominator == 0) {
			throw new ArithmeticException("denominator is 0");
		}
		long divisor = numerator;
		for (long rest = denominator; rest != 0;) {
			long next = divisor % rest;
			divisor = rest;
			rest = next;
		}
		if (divisor < 0 != denominator < 0) {
			divisor = -divisor;
		}
		return new Rational(numerator / divisor, denominator / divisor);
	}

	/**
	 * The fraction in lowest terms; a minus sign of the denominator goes to the numerator.
	 *
	 * @throws ArithmeticException when the denominator is 0
	 */
	public static Rational of(BigInteger numerator, BigInteger denominator) {
		if (numerator.getClass() != BigInteger.class || denominator.getClass() != BigInteger.class) {
			// a subclass may compute otherwise, and change
			return of(new BigInteger(numerator.toByteArray()), new BigInteger(denominator.toByteArray()));
		}
		if (denominator.signum() == 0) {
			throw new ArithmeticException("denominator is 0");
		}
		BigInteger divisor = numerator.gcd(denominator);
		if (denominator.signum() < 0) {
			divisor = divisor.negate();
		}
		BigInteger above = numerator.divide(divisor);
		BigInteger below = denominator.divide(divisor);
		return above.bitLength() < Long.SIZE && below.bitLength() < Long.SIZE
				? new Rational(above.longValue(), below.longValue())
				: new Rational(new Large(above, below));
	}

	/** The decimal exactly as written, without rounding. */
	public static Rational of(BigDecimal value) {
		return value.scale() <= 0 ? of(value.toBigIntegerExact(), BigInteger.ONE)
				: of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
	}

	/** The sum, 0 for an empty collection. */
	public static Rational sum(Collection<Rational> terms) {
		Rational sum = ZERO;
		for (Rational term : terms) {
			sum = sum.add(term);
		}
		return sum;
	}

	/** With the sign of the value; 0 for 0. */
	public BigInteger numerator() {
		Large terms = large;
		return terms == null ? BigInteger.valueOf(numerator) : terms.numerator();
	}

	/** Above 0; 1 for an integer. */
	public BigInteger denominator() {
		Large terms = large;
		return terms == null ? BigInteger.valueOf(denominator) : terms.denominator();
	}

	/** Whether the products of the terms of two such fractions, and the sums of these, are longs. */
	private boolean isShort() {
		return large == null && numerator == (int) numerator && denominator == (int) denominator;
	}

	/** The exact sum. */
	public Rational add(Rational other) {
		if (isShort() && other.isShort()) {
			return of(numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
		}
		return of(numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
				denominator().multiply(other.denominator()));
	}

	/** This less {@code other}, exactly. */
	public Rational subtract(Rational other) {
		return add(other.negate());
	}

	/** The exact product. */
	public Rational multiply(Rational other) {
		if (isShort() && other.isShort()) {
			return of(numerator * other.numerator, denominator * other.denominator);
		}
		return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
	}

	/**
	 * This divided by {@code other}, exactly.
	 *
	 * @throws ArithmeticException when {@code other} is 0
	 */
	public Rational divide(Rational other) {
		if (isShort() && other.isShort()) {
			return of(numerator * other.denominator, denominator * other.numerator);
		}
		return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
	}

	/** The same with the other sign. */
	public Rational negate() {
		return isShort() ? new Rational(-numerator, denominator) : of(numerator().negate(), denominator());
	}

	/** -1, 0 or 1 as the value is negative, zero or positive. */
	public int signum() {
		Large terms = large;
		return terms == null ? Long.signum(numerator) : terms.numerator().signum();
	}

	/** How many bits the longer of the two terms takes at most, [0, ∞). */
	public int bitLength() {
		Large terms = large;
		return terms == null ? Long.SIZE : Math.max(terms.numerator().bitLength(), terms.denominator().bitLength());
	}

	/** The value rounded to {@code scale} digits after the point. */
	public BigDecimal toDecimal(int scale, RoundingMode mode) {
		return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), scale, mode);
	}

	/**
	 * The value as a decimal without exponent and without trailing zeros: exact where it has at most {@code digits}
	 * digits after the point, else rounded half up to that many.
	 */
	public String toPlainString(int digits) {
		BigDecimal rounded = toDecimal(digits, RoundingMode.HALF_UP);
		return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
	}

	/** The nearest double; among those below 2⁻¹⁰²² one of the two nearest. */
	public double doubleValue() {
		if (large == null && -EXACT_DOUBLES < numerator && numerator < EXACT_DOUBLES
				&& denominator < EXACT_DOUBLES) {
			// both are doubles without loss, and the quotient of two doubles is the nearest one
			return (double) numerator / denominator;
		}
		BigInteger dividend = numerator().abs();
		int shift = Math.max(0, QUOTIENT_BITS - dividend.bitLength() + denominator().bitLength());
		BigInteger[] parts = dividend.shiftLeft(shift).divideAndRemainder(denominator());
		// the last bit says that something was cut off, so that rounding to a double rounds the whole
		BigInteger quotient = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
		return Math.copySign(Math.scalb(quotient.doubleValue(), -shift), signum());
	}

	@Override
	public int compareTo(Rational other) {
		if (isShort() && other.isShort()) {
			return Long.compare(numerator * other.denominator, other.numerator * denominator);
		}
		return numerator().multiply(other.denominator()).compareTo(other.numerator().multiply(denominator()));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Rational that && numerator == that.numerator && denominator == that.denominator
				&& Objects.equals(large, that.large);
	}

	@Override
	public int hashCode() {
		return 31 * (31 * Long.hashCode(numerator) + Long.hashCode(denominator)) + Objects.hashCode(large);
	}

	/** The integer, or {@code numerator/denominator}. */
	@Override
	public String toString() {
		return denominator().equals(BigInteger.ONE) ? numerator().toString() : numerator() + "/" + denominator();
	}
}
