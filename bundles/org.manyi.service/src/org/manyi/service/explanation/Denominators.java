/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.explanation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.derivation.Expression.Constant;
import org.manyi.scoring.api.derivation.Expression.Count;
import org.manyi.scoring.api.derivation.Expression.Difference;
import org.manyi.scoring.api.derivation.Expression.Named;
import org.manyi.scoring.api.derivation.Expression.Product;
import org.manyi.scoring.api.derivation.Expression.Quotient;
import org.manyi.scoring.api.derivation.Expression.Sum;

/** Finds the counts that a derivation divides by. */
final class Denominators {

	private record Name(String symbol, LocalizedText label) {
	}

	private final Map<Name, Denominator> found = new LinkedHashMap<>();
	private final Set<Expression> seen = Collections.newSetFromMap(new IdentityHashMap<>());

	/** The denominators, the outermost first; those of the same symbol and meaning are one. */
	static List<Denominator> of(Expression expression) {
		Denominators denominators = new Denominators();
		denominators.visit(expression);
		return List.copyOf(denominators.found.values());
	}

	private void visit(Expression expression) {
		switch (expression) {
		case Named named -> {
			if (seen.add(named)) {
				visit(named.definition());
			}
		}
		case Count count -> {
			// a derivation ends here
		}
		case Constant constant -> {
			// likewise
		}
		case Sum(List<Expression> terms) -> terms.forEach(this::visit);
		case Product(List<Expression> factors) -> factors.forEach(this::visit);
		case Difference(Expression minuend, Expression subtrahend) -> {
			visit(minuend);
			visit(subtrahend);
		}
		case Quotient(Expression dividend, Expression divisor) -> {
			note(divisor);
			visit(dividend);
			visit(divisor);
		}
		}
	}

	private void note(Expression divisor) {
		switch (divisor) {
		case Count count -> note(new Name(count.symbol(), count.label()), divisor);
		case Named named when isCount(named.definition()) -> note(new Name(named.symbol(), named.label()), divisor);
		case Product(List<Expression> factors) -> factors.forEach(this::note);
		default -> {
			// no count of answers or respondents, such as a sum of weights
		}
		}
	}

	private void note(Name name, Expression count) {
		found.merge(name, new Denominator(name.symbol(), name.label(), count.value(), count.value()),
				(known, other) -> known.with(other.lowest()));
	}

	private static boolean isCount(Expression expression) {
		return switch (expression) {
		case Count count -> true;
		case Named named -> isCount(named.definition());
		case Sum(List<Expression> terms) -> terms.stream().allMatch(Denominators::isCount);
		case Difference(Expression minuend, Expression subtrahend) -> isCount(minuend) && isCount(subtrahend);
		default -> false;
		};
	}
}
