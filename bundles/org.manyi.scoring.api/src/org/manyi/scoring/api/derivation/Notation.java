/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.derivation;

import java.util.ArrayList;
import java.util.List;

import org.manyi.model.Rational;
import org.manyi.scoring.api.derivation.Expression.Constant;
import org.manyi.scoring.api.derivation.Expression.Count;
import org.manyi.scoring.api.derivation.Expression.Difference;
import org.manyi.scoring.api.derivation.Expression.Named;
import org.manyi.scoring.api.derivation.Expression.Product;
import org.manyi.scoring.api.derivation.Expression.Quotient;
import org.manyi.scoring.api.derivation.Expression.Sum;

/**
 * Writes an expression as a line of text that calculates to the expression's value: × and / before + and −, from left
 * to right, parentheses where that order is not meant and nowhere else.
 */
public enum Notation {

	/**
	 * Counts and intermediate results by their symbols: {@code 100 / N × Σ a × n}. Two or more terms of a sum that read
	 * the same are written once, after Σ, which reaches to the end of its product.
	 */
	SYMBOLS {
		@Override
		Phrase count(Count count) {
			return Phrase.atom(count.symbol());
		}

		@Override
		Phrase named(Named named) {
			return Phrase.atom(named.symbol());
		}

		@Override
		Phrase sum(List<Phrase> terms) {
			boolean alike = terms.stream().distinct().count() == 1;
			return alike ? new Phrase("Σ " + terms.getFirst().within(Strength.PRODUCT), Strength.SERIES)
					: super.sum(terms);
		}
	},

	/**
	 * Everything by its number: {@code 100 / 184 × (1.0 × 39 + 0.8 × 61)}. Counts and numbers of the methodology stand
	 * in full; an intermediate result that takes more than {@value #DIGITS} digits after the point is rounded half up.
	 */
	NUMBERS {
		@Override
		Phrase count(Count count) {
			return Phrase.atom(Long.toString(count.count()));
		}

		@Override
		Phrase named(Named named) {
			return named.definition() instanceof Constant constant ? constant(constant) : Phrase.number(named.value());
		}
	};

	/** How many digits after the point an intermediate result is written with at most. */
	public static final int DIGITS = 6;

	/** The expression as one line, such as {@code 100 / 184 × 125.3}. */
	public String write(Expression expression) {
		return phrase(expression).text();
	}

	abstract Phrase count(Count count);

	abstract Phrase named(Named named);

	Phrase sum(List<Phrase> terms) {
		List<String> texts = new ArrayList<>();
		for (Phrase term : terms) {
			texts.add(term.within(Strength.SUM));
		}
		return new Phrase(String.join(" + ", texts), Strength.SUM);
	}

	private Phrase phrase(Expression expression) {
		return switch (expression) {
		case Constant constant -> constant(constant);
		case Count count -> count(count);
		case Named named -> named(named);
		case Sum(List<Expression> terms) -> switch (terms.size()) {
		case 0 -> Phrase.atom("0");
		case 1 -> phrase(terms.getFirst());
		default -> sum(terms.stream().map(this::phrase).toList());
		};
		case Product(List<Expression> factors) -> switch (factors.size()) {
		case 0 -> Phrase.atom("1");
		case 1 -> phrase(factors.getFirst());
		default -> product(factors.stream().map(this::phrase).toList());
		};
		case Difference(Expression minuend, Expression subtrahend) -> new Phrase(
				phrase(minuend).within(Strength.SUM) + " − " + phrase(subtrahend).within(Strength.PRODUCT),
				Strength.SUM);
		case Quotient(Expression dividend, Expression divisor) -> new Phrase(
				phrase(dividend).within(Strength.PRODUCT) + " / " + phrase(divisor).within(Strength.ATOM),
				Strength.PRODUCT);
		};
	}

	private static Phrase product(List<Phrase> factors) {
		Phrase last = factors.getLast();
		boolean openEnd = last.strength() == Strength.SERIES;
		List<String> texts = new ArrayList<>();
		for (Phrase factor : factors.subList(0, factors.size() - 1)) {
			texts.add(factor.within(Strength.PRODUCT));
		}
		texts.add(openEnd ? last.text() : last.within(Strength.PRODUCT));
		return new Phrase(String.join(" × ", texts), openEnd ? Strength.SERIES : Strength.PRODUCT);
	}

	private static Phrase constant(Constant constant) {
		String text = constant.text();
		if (text.startsWith("-") || text.startsWith("−")) {
			return new Phrase(text, Strength.SIGNED);
		}
		return new Phrase(text, text.contains("/") ? Strength.PRODUCT : Strength.ATOM);
	}

	/** How firmly the parts of a phrase hold together, weakest first. */
	private enum Strength {
		SIGNED, SERIES, SUM, PRODUCT, ATOM
	}

	/**
	 * A piece of a line.
	 *
	 * @param text     as written without parentheses around it
	 * @param strength what it must be put in parentheses within
	 */
	private record Phrase(String text, Strength strength) {

		static Phrase atom(String text) {
			return new Phrase(text, Strength.ATOM);
		}

		static Phrase number(Rational value) {
			return new Phrase(value.toPlainString(DIGITS), value.signum() < 0 ? Strength.SIGNED : Strength.ATOM);
		}

		/** The text, in parentheses when it holds together less firmly than needed. */
		String within(Strength needed) {
			return strength.compareTo(needed) < 0 ? "(" + text + ")" : text;
		}
	}
}
