/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Index;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.Share;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.derivation.Expression.Count;
import org.manyi.scoring.api.derivation.Expression.Named;
import org.manyi.scoring.api.derivation.Expression.Quotient;
import org.manyi.scoring.api.derivation.Expression.Sum;

/** The one figure of all items that have a valid answer. */
final class KpiFigure {

	private static final String SYMBOL = "KPI";

	private final Index index;
	private final List<ItemAnswers> answered = new ArrayList<>();

	/**
	 * @param index what the figure is called
	 */
	KpiFigure(Index index) {
		this.index = index;
	}

	void add(ItemAnswers answers) {
		answered.add(answers);
	}

	/** The mean over items of what the formula makes of each. */
	Score mean(ItemFormula formula) {
		if (answered.isEmpty()) {
			return missing();
		}
		List<Expression> terms = new ArrayList<>();
		for (ItemAnswers answers : answered) {
			terms.add(new Named("Pⱼ", answers.item().name(), formula.of(answers)));
		}
		Count items = new Count("m", new LocalizedText("有有效作答的调查项", "items with a valid answer"), terms.size());
		return score(new Quotient(new Sum(terms), items), Optional.empty());
	}

	/** The share of the valid answers to any item that are at or above the threshold. */
	Score pooled(int threshold) {
		if (answered.isEmpty()) {
			return missing();
		}
		List<Expression> satisfied = new ArrayList<>();
		List<Expression> valid = new ArrayList<>();
		for (ItemAnswers answers : answered) {
			Named part = answers.atLeast(threshold);
			Named whole = answers.valid();
			satisfied.add(new Named(part.symbol(), answers.item().name(), part.definition(), part.value()));
			valid.add(new Named(whole.symbol(), answers.item().name(), whole.definition(), whole.value()));
		}
		Named part = new Named("n", new LocalizedText("达到分数线的作答", "answers at or above the threshold"),
				new Sum(satisfied));
		Named whole = new Named("N", new LocalizedText("各项有效作答之和", "valid answers to all items"), new Sum(valid));
		return score(ItemAnswers.percentage(part, whole), Optional.of(new Share(
				part.value().numerator().longValueExact(), whole.value().numerator().longValueExact(),
				answered.size() == 1)));
	}

	private Score missing() {
		LocalizedText reason = new LocalizedText("没有任何调查项得到有效作答。", "No item has a valid answer.");
		return new Score(index.id(), Derivation.missing(SYMBOL, index.name(), reason), Optional.empty(),
				Optional.empty());
	}

	private Score score(Expression expression, Optional<Share> share) {
		return new Score(index.id(), Derivation.of(SYMBOL, index.name(), expression), share, Optional.empty());
	}
}
