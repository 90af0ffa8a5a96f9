/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.derivation.Expression.Constant;
import org.manyi.scoring.api.derivation.Expression.Count;
import org.manyi.scoring.api.derivation.Expression.Difference;
import org.manyi.scoring.api.derivation.Expression.Named;
import org.manyi.scoring.api.derivation.Expression.Product;
import org.manyi.scoring.api.derivation.Expression.Quotient;
import org.manyi.scoring.api.derivation.Expression.Sum;

class ExpressionTest {

	private static Constant constant(String text) {
		return new Constant(text, Rational.of(new BigDecimal(text)));
	}

	private static Count count(String symbol, long n) {
		return new Count(symbol, LocalizedText.same(symbol), n);
	}

	@Test
	void theValueIsTheArithmetic() {
		Expression weighted = new Sum(List.of(new Product(List.of(constant("1.0"), count("n₅", 8))),
				new Product(List.of(constant("0.8"), count("n₄", 8))),
				new Product(List.of(constant("0.6"), count("n₃", 2))),
				new Product(List.of(constant("0.3"), count("n₂", 1)))));
		Expression score = new Quotient(new Product(List.of(constant("100"), weighted)), count("N", 19));
		assertEquals(Rational.of(1590, 19), score.value());
		assertEquals(new ScoreValue.Exact(Rational.of(1590, 19)),
				Derivation.of("S", LocalizedText.same("item"), score).value());
		assertEquals(Rational.of(310, 19), new Difference(constant("100"), score).value());
	}

	@Test
	void emptySumAndProduct() {
		assertEquals(Rational.ZERO, new Sum(List.of()).value());
		assertEquals(Rational.ONE, new Product(List.of()).value());
	}

	@Test
	void aNamedResultIsItsDefinition() {
		Named named = new Named("N", LocalizedText.same("valid"), new Sum(List.of(count("a", 2), count("b", 3))));
		assertEquals(Rational.of(5), named.value());
		assertThrows(ArithmeticException.class, () -> new Quotient(named, count("N", 0)).value());
	}
}
