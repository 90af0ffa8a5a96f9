/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.manyi.scoring.api.derivation.Notation.NUMBERS;
import static org.manyi.scoring.api.derivation.Notation.SYMBOLS;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.derivation.Expression.Constant;
import org.manyi.scoring.api.derivation.Expression.Count;
import org.manyi.scoring.api.derivation.Expression.Difference;
import org.manyi.scoring.api.derivation.Expression.Named;
import org.manyi.scoring.api.derivation.Expression.Product;
import org.manyi.scoring.api.derivation.Expression.Quotient;
import org.manyi.scoring.api.derivation.Expression.Sum;

class NotationTest {

	private static final Pattern TOKEN = Pattern.compile("\\d+(?:\\.\\d+)?|-\\d+(?:\\.\\d+)?|[()+−×/]");

	private static Constant constant(String text) {
		return new Constant(text, Rational.of(new BigDecimal(text)));
	}

	private static Count count(String symbol, long n) {
		return new Count(symbol, LocalizedText.same(symbol), n);
	}

	private static Named named(String symbol, Expression definition) {
		return new Named(symbol, LocalizedText.same(symbol), definition);
	}

	private static Expression sum(Expression... terms) {
		return new Sum(List.of(terms));
	}

	private static Expression product(Expression... factors) {
		return new Product(List.of(factors));
	}

	private static void assertWritten(String symbols, String numbers, Expression expression) {
		assertEquals(symbols, SYMBOLS.write(expression));
		assertEquals(numbers, NUMBERS.write(expression));
	}

	@Test
	void anItemScore() {
		Expression score = product(new Quotient(constant("100"), count("N", 184)),
				sum(product(constant("1.0"), count("n₅", 39)), product(constant("0.8"), count("n₄", 61))));
		assertWritten("100 / N × (1.0 × n₅ + 0.8 × n₄)", "100 / 184 × (1.0 × 39 + 0.8 × 61)", score);
	}

	@Test
	void termsThatReadTheSameStandOnceAfterSigma() {
		Expression series = sum(product(named("a", constant("1.0")), count("n", 39)),
				product(named("a", constant("0.8")), count("n", 61)));
		assertWritten("Σ a × n", "1.0 × 39 + 0.8 × 61", series);
		assertWritten("100 / N × Σ a × n", "100 / 184 × (1.0 × 39 + 0.8 × 61)",
				product(new Quotient(constant("100"), count("N", 184)), series));
		assertWritten("(Σ a × n) × 100 / N", "(1.0 × 39 + 0.8 × 61) × 100 / 184",
				product(series, new Quotient(constant("100"), count("N", 184))));
		assertWritten("(Σ a × n) / N", "(1.0 × 39 + 0.8 × 61) / 184", new Quotient(series, count("N", 184)));
		assertWritten("(100 × Σ a × n) / N", "100 × (1.0 × 39 + 0.8 × 61) / 184",
				new Quotient(product(constant("100"), series), count("N", 184)));
		assertWritten("(Σ a × n) + 1", "1.0 × 39 + 0.8 × 61 + 1", sum(series, constant("1")));
		assertWritten("Σ (x − 1)", "2 − 1 + 3 − 1", sum(new Difference(count("x", 2), constant("1")),
				new Difference(count("x", 3), constant("1"))));
	}

	@Test
	void parenthesesStandWhereTheyAreNeeded() {
		Count a = count("a", 2);
		Count b = count("b", 3);
		Count c = count("c", 5);
		assertWritten("a − (b + c)", "2 − (3 + 5)", new Difference(a, sum(b, c)));
		assertWritten("a − (b − c)", "2 − (3 − 5)", new Difference(a, new Difference(b, c)));
		assertWritten("a − b − c", "2 − 3 − 5", new Difference(new Difference(a, b), c));
		assertWritten("a / (b × c)", "2 / (3 × 5)", new Quotient(a, product(b, c)));
		assertWritten("a / (b / c)", "2 / (3 / 5)", new Quotient(a, new Quotient(b, c)));
		assertWritten("a / b / c", "2 / 3 / 5", new Quotient(new Quotient(a, b), c));
		assertWritten("a × b / c", "2 × 3 / 5", new Quotient(product(a, b), c));
		assertWritten("(a + b) × c", "(2 + 3) × 5", product(sum(a, b), c));
		assertWritten("a + b × c", "2 + 3 × 5", sum(a, product(b, c)));
	}

	@Test
	void sumsAndProductsOfOneOrNone() {
		assertWritten("0", "0", sum());
		assertWritten("1", "1", product());
		assertWritten("a × b", "2 × 3", product(sum(count("a", 2)), product(count("b", 3))));
	}

	@Test
	void negativeNumbersStandApart() {
		assertWritten("a + (-1.5)", "2 + (-1.5)", sum(count("a", 2), constant("-1.5")));
		assertWritten("a × d", "2 × (-3)",
				product(count("a", 2), named("d", new Difference(constant("2"), constant("5")))));
		assertWritten("-1.5", "-1.5", constant("-1.5"));
	}

	@Test
	void intermediateResultsAreRoundedAndPlain() {
		assertWritten("S", "83.684211", named("S", new Quotient(constant("1590"), constant("19"))));
		assertWritten("S", "84.5", named("S", constant("84.5")));
		assertWritten("S", "0.000001", named("S", new Quotient(constant("1"), constant("1000000"))));
		assertWritten("S", "10000000000", named("S", product(constant("100000"), constant("100000"))));
	}

	/** What is written, read and calculated again from left to right, gives the expression's value. */
	@Test
	void whatIsWrittenCalculatesToTheValue() {
		Random random = new Random(3);
		for (int run = 0; run < 2000; run++) {
			Expression expression = random(random, 4);
			String line = NUMBERS.write(expression);
			assertEquals(outcome(expression::value), outcome(new Calculator(line)::result), line);
		}
	}

	/** The value; empty for a division by 0. */
	private static Optional<Rational> outcome(Supplier<Rational> calculation) {
		try {
			return Optional.of(calculation.get());
		} catch (ArithmeticException divisionByZero) {
			return Optional.empty();
		}
	}

	private static Expression random(Random random, int depth) {
		if (depth == 0 || random.nextInt(4) == 0) {
			int number = random.nextInt(9);
			return random.nextBoolean() ? count("n", number) : constant(Integer.toString(number - 4));
		}
		List<Expression> parts = new ArrayList<>();
		int size = random.nextInt(4);
		for (int i = 0; i < size; i++) {
			parts.add(random(random, depth - 1));
		}
		return switch (random.nextInt(4)) {
		case 0 -> new Sum(parts);
		case 1 -> new Product(parts);
		case 2 -> new Difference(random(random, depth - 1), random(random, depth - 1));
		default -> new Quotient(random(random, depth - 1), random(random, depth - 1));
		};
	}

	/** Reads a line by the rules of school: × and / before + and −, from left to right. */
	private static final class Calculator {

		private final Deque<String> tokens = new ArrayDeque<>();

		Calculator(String line) {
			Matcher matcher = TOKEN.matcher(line);
			while (matcher.find()) {
				tokens.add(matcher.group());
			}
		}

		Rational result() {
			Rational result = sum();
			assertEquals(0, tokens.size());
			return result;
		}

		private Rational sum() {
			Rational value = product();
			while ("+".equals(tokens.peek()) || "−".equals(tokens.peek())) {
				value = tokens.remove().equals("+") ? value.add(product()) : value.subtract(product());
			}
			return value;
		}

		private Rational product() {
			Rational value = number();
			while ("×".equals(tokens.peek()) || "/".equals(tokens.peek())) {
				value = tokens.remove().equals("×") ? value.multiply(number()) : value.divide(number());
			}
			return value;
		}

		private Rational number() {
			String token = tokens.remove();
			if (!token.equals("(")) {
				return Rational.of(new BigDecimal(token));
			}
			Rational value = sum();
			assertEquals(")", tokens.remove());
			return value;
		}
	}
}
