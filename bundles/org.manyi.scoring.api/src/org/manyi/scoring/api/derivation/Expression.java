/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.derivation;

import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;

/**
 * Arithmetic that can be shown and computed. A score's value <em>is</em> the value of its expression, so what a reader
 * opens is what was calculated.
 */
public sealed interface Expression {

	/**
	 * The exact value.
	 *
	 * @throws ArithmeticException on division by 0
	 */
	Rational value();

	/**
	 * A number of the methodology, such as a level weight.
	 *
	 * @param text  the number as written
	 * @param value its value
	 */
	record Constant(String text, @NonNull Rational value) implements Expression {
	}

	/**
	 * A count of the evidence, where a derivation ends.
	 *
	 * @param symbol such as N or n₅
	 * @param label  what is counted
	 * @param count  [0, ∞)
	 */
	record Count(String symbol, LocalizedText label, long count) implements Expression {

		@Override
		public Rational value() {
			return Rational.of(count);
		}
	}

	/**
	 * A sum.
	 *
	 * @param terms in the order they are shown in; the sum is 0 when there are none
	 */
	record Sum(List<Expression> terms) implements Expression {

		public Sum {
			terms = List.copyOf(terms);
		}

		@Override
		public Rational value() {
			Rational sum = Rational.ZERO;
			for (Expression term : terms) {
				sum = sum.add(term.value());
			}
			return sum;
		}
	}

	/**
	 * A product.
	 *
	 * @param factors in the order they are shown in; the product is 1 when there are none
	 */
	record Product(List<Expression> factors) implements Expression {

		public Product {
			factors = List.copyOf(factors);
		}

		@Override
		public Rational value() {
			Rational product = Rational.ONE;
			for (Expression factor : factors) {
				product = product.multiply(factor.value());
			}
			return product;
		}
	}

	/**
	 * {@code minuend} less {@code subtrahend}.
	 *
	 * @param minuend    what is taken from
	 * @param subtrahend what is taken away
	 */
	record Difference(Expression minuend, Expression subtrahend) implements Expression {

		@Override
		public Rational value() {
			return minuend.value().subtract(subtrahend.value());
		}
	}

	/**
	 * {@code dividend} divided by {@code divisor}.
	 *
	 * @param dividend above the line
	 * @param divisor  below the line; the expression has no value when this is 0
	 */
	record Quotient(Expression dividend, Expression divisor) implements Expression {

		@Override
		public Rational value() {
			return dividend.value().divide(divisor.value());
		}
	}

	/**
	 * An intermediate result with a name of its own, such as an item's score inside the index. It is computed once.
	 *
	 * @param symbol     such as S or λ
	 * @param label      what it is
	 * @param definition how it comes about
	 * @param value      the definition's value
	 */
	record Named(String symbol, LocalizedText label, Expression definition, @NonNull Rational value)
			implements Expression {

		/** The result with the value that its definition has now. */
		public Named(String symbol, LocalizedText label, Expression definition) {
			this(symbol, label, definition, definition.value());
		}
	}
}
