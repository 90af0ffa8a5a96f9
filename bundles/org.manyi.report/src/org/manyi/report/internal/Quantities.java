/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.derivation.Expression.Constant;
import org.manyi.scoring.api.derivation.Expression.Count;
import org.manyi.scoring.api.derivation.Expression.Difference;
import org.manyi.scoring.api.derivation.Expression.Named;
import org.manyi.scoring.api.derivation.Expression.Product;
import org.manyi.scoring.api.derivation.Expression.Quotient;
import org.manyi.scoring.api.derivation.Expression.Sum;

/** The intermediate results of derivations, each once, in an order in which each needs only earlier ones. */
final class Quantities {

	private final Map<Named, Integer> numbers = new IdentityHashMap<>();
	private final List<Named> inOrder = new ArrayList<>();

	/** Adds those of an expression. */
	void add(Expression expression) {
		switch (expression) {
		case Named named -> {
			if (!numbers.containsKey(named)) {
				add(named.definition());
				numbers.put(named, inOrder.size());
				inOrder.add(named);
			}
		}
		case Count count -> {
			// needs nothing
		}
		case Constant constant -> {
			// likewise
		}
		case Sum(List<Expression> terms) -> terms.forEach(this::add);
		case Product(List<Expression> factors) -> factors.forEach(this::add);
		case Difference(Expression minuend, Expression subtrahend) -> {
			add(minuend);
			add(subtrahend);
		}
		case Quotient(Expression dividend, Expression divisor) -> {
			add(dividend);
			add(divisor);
		}
		}
	}

	List<Named> inOrder() {
		return inOrder;
	}

	/** The place of an intermediate result that was added. */
	int numberOf(Named named) {
		Integer number = numbers.get(named);
		if (number == null) {
			throw new IllegalArgumentException("never added: " + named.symbol());
		}
		return number;
	}
}
