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

import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.RatingScale;
import org.manyi.model.Rational;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.derivation.Expression.Constant;
import org.manyi.scoring.api.derivation.Expression.Count;
import org.manyi.scoring.api.derivation.Expression.Named;
import org.manyi.scoring.api.derivation.Expression.Product;
import org.manyi.scoring.api.derivation.Expression.Quotient;
import org.manyi.scoring.api.derivation.Expression.Sum;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.Tally;

/**
 * The answers to an item, at least one of them valid, as the pieces that formulas are made of.
 *
 * @param item  the item
 * @param tally its answers
 */
record ItemAnswers(Item item, ItemTally tally) {

	static final Constant HUNDRED = new Constant("100", Rational.HUNDRED);

	private static final LocalizedText NO_ANSWER = new LocalizedText("没有有效作答。", "No valid answer.");

	/** The answers to the item; empty where none of them is valid. */
	static Optional<ItemAnswers> of(Item item, Tally slice) {
		return slice.item(item.id()).filter(tally -> tally.valid() > 0).map(tally -> new ItemAnswers(item, tally));
	}

	/** The score of an item that nobody answered with a level. */
	static Derivation noScore(String symbol, Item item) {
		return Derivation.missing(symbol, item.name(), NO_ANSWER);
	}

	/** 100 × part / whole. */
	static Expression percentage(Expression part, Expression whole) {
		return new Quotient(new Product(List.of(HUNDRED, part)), whole);
	}

	/** N<sub>j</sub>, the valid answers. */
	Count valid() {
		return new Count("Nⱼ", new LocalizedText("有效作答", "valid answers"), tally.valid());
	}

	/** The returned questionnaires: answers in any of the five states. */
	Count returned() {
		return new Count("N", new LocalizedText("回收的调查表", "returned questionnaires"), tally.returned());
	}

	/** The answers marked not applicable. */
	Count notApplicable() {
		return new Count("Xⱼ", new LocalizedText("不适用", "not applicable"), tally.notApplicable());
	}

	/** The valid answers of that score or a higher one. */
	Count atLeast(int score) {
		return new Count("nⱼ", new LocalizedText(score + " 分及以上的作答", "answers of " + score + " or higher"),
				tally.countAtLeast(score));
	}

	/** Σ<sub>k</sub> s<sub>k</sub>·n<sub>jk</sub>, the scores of all valid answers added up. */
	Expression points(RatingScale scale) {
		List<Expression> terms = new ArrayList<>();
		for (Level level : scale.levels()) {
			terms.add(times("sₖ", new Constant(Integer.toString(level.score()), Rational.of(level.score())), level));
		}
		return new Sum(terms);
	}

	/** A number that belongs to the level, times the answers of that level. */
	Expression times(String symbol, Constant number, Level level) {
		LocalizedText label = level.label();
		return new Product(List.of(new Named(symbol, label, number),
				new Count("nⱼₖ", label, tally.count(level.score()))));
	}
}
