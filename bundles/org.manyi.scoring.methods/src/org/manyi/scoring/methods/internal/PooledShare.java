/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.Share;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.derivation.Expression.Named;
import org.manyi.scoring.api.derivation.Expression.Sum;

/**
 * 100 · Σ n<sub>j</sub> / Σ N<sub>j</sub>: an item enters with its part of all answers.
 *
 * @param formula  the share of one item
 * @param answered the answers to each item that has a valid one, by id
 */
record PooledShare(ShareFormula formula, Map<String, ItemAnswers> answered) implements Combination {

	PooledShare {
		answered = Map.copyOf(answered);
	}

	@Override
	public WeightedMean of(String symbol, LocalizedText subject, List<WeightedMean.Part> items) {
		List<Expression> parts = new ArrayList<>();
		List<Expression> wholes = new ArrayList<>();
		Map<String, Rational> lambda = new LinkedHashMap<>();
		for (WeightedMean.Part item : items) {
			ItemAnswers answers = answered.get(item.id());
			if (answers != null) {
				Named part = answers.atLeast(formula.threshold());
				Named whole = formula.whole().apply(answers);
				parts.add(new Named(part.symbol(), item.name(), part.definition(), part.value()));
				wholes.add(new Named(whole.symbol(), item.name(), whole.definition(), whole.value()));
				lambda.put(item.id(), whole.value());
			}
		}
		if (parts.isEmpty()) {
			return WeightedMean.ofItems(symbol, subject, items);
		}
		Named part = new Named("n", new LocalizedText("计入的作答", "answers that count"), new Sum(parts));
		Named whole = new Named("N", new LocalizedText("各项作答之和", "answers to all items"), new Sum(wholes));
		lambda.replaceAll((id, answers) -> answers.divide(whole.value()));
		Share share = new Share(part.value().numerator().longValueExact(), whole.value().numerator().longValueExact(),
				parts.size() == 1);
		return new WeightedMean(Derivation.of(symbol, subject, ItemAnswers.percentage(part, whole)), lambda,
				Optional.of(share));
	}
}
