/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.derivation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.derivation.Expression.Constant;
import org.manyi.scoring.api.derivation.Expression.Count;
import org.manyi.scoring.api.derivation.Expression.Difference;
import org.manyi.scoring.api.derivation.Expression.Named;
import org.manyi.scoring.api.derivation.Expression.Product;
import org.manyi.scoring.api.derivation.Expression.Quotient;
import org.manyi.scoring.api.derivation.Expression.Sum;

/**
 * A derivation as the tree a reader opens: a number, the formula it came from, and below it the numbers in that
 * formula, down to the counts.
 *
 * @param symbol   the number's symbol, such as S
 * @param label    what the number is
 * @param formula  its arithmetic in {@linkplain Notation#SYMBOLS symbols}; empty for a count, for a number as written
 *                 in the methodology, and where there is no number
 * @param numbers  the same arithmetic in {@linkplain Notation#NUMBERS numbers}, or the number as written in the
 *                 methodology; empty for a count and where there is no number
 * @param value    the number, or why there is none
 * @param children the intermediate results and counts that stand in the formula, each once, in the order of the formula
 */
public record DerivationNode(String symbol, LocalizedText label, Optional<String> formula, Optional<String> numbers,
		ScoreValue value, List<DerivationNode> children) {

	public DerivationNode {
		children = List.copyOf(children);
	}

	/** The tree of a derivation. */
	public static DerivationNode of(Derivation derivation) {
		return derivation.expression()
				.map(expression -> node(derivation.symbol(), derivation.subject(), expression, derivation.value()))
				.orElseGet(() -> new DerivationNode(derivation.symbol(), derivation.subject(), Optional.empty(),
						Optional.empty(), derivation.value(), List.of()));
	}

	private static DerivationNode node(String symbol, LocalizedText label, Expression expression, ScoreValue value) {
		Optional<String> formula = expression instanceof Constant ? Optional.empty()
				: Optional.of(Notation.SYMBOLS.write(expression));
		Set<Expression> parts = new LinkedHashSet<>();
		collect(expression, parts);
		return new DerivationNode(symbol, label, formula, Optional.of(Notation.NUMBERS.write(expression)), value,
				parts.stream().map(DerivationNode::part).toList());
	}

	private static DerivationNode part(Expression part) {
		ScoreValue value = new ScoreValue.Exact(part.value());
		return switch (part) {
		case Named named -> node(named.symbol(), named.label(), named.definition(), value);
		case Count count -> new DerivationNode(count.symbol(), count.label(), Optional.empty(), Optional.empty(), value,
				List.of());
		default -> throw new IllegalArgumentException("neither an intermediate result nor a count: " + part);
		};
	}

	/** Adds the named parts and counts of the expression, without looking into the named ones. */
	private static void collect(Expression expression, Set<Expression> parts) {
		switch (expression) {
		case Named named -> parts.add(named);
		case Count count -> parts.add(count);
		case Constant constant -> {
			// a number of the methodology stands in the formula itself
		}
		case Sum(List<Expression> terms) -> terms.forEach(term -> collect(term, parts));
		case Product(List<Expression> factors) -> factors.forEach(factor -> collect(factor, parts));
		case Difference(Expression minuend, Expression subtrahend) -> {
			collect(minuend, parts);
			collect(subtrahend, parts);
		}
		case Quotient(Expression dividend, Expression divisor) -> {
			collect(dividend, parts);
			collect(divisor, parts);
		}
		}
	}
}
