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
 * @param item   the item
 * @param tally  its answers
 * @param scale  the scale they are on
 * @param levels n<sub>jk</sub>, the answers of each level of the scale
 */
record ItemAnswers(Item item, ItemTally tally, RatingScale scale, List<Count> levels) {

	static final Constant HUNDRED = new Constant("100", Rational.HUNDRED);

	private static final LocalizedText NO_ANSWER = new LocalizedText("没有有效作答。", "No valid answer.");
	private static final LocalizedText VALID = new LocalizedText("有效作答", "valid answers");
	private static final LocalizedText RETURNED = new LocalizedText("回收的调查表", "returned questionnaires");
	private static final LocalizedText MEAN = new LocalizedText("有效作答的平均分", "mean score of the valid answers");

	ItemAnswers {
		levels = List.copyOf(levels);
	}

	/** The answers to the item; empty where none of them is valid. */
	static Optional<ItemAnswers> of(Item item, Tally slice, RatingScale scale) {
		return slice.item(item.id()).filter(tally -> tally.valid() > 0).map(tally -> {
			List<Count> levels = new ArrayList<>();
			for (Level level : scale.levels()) {
				levels.add(new Count("nⱼₖ", level.label(), tally.count(level.score())));
			}
			return new ItemAnswers(item, tally, scale, levels);
		});
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
	Named valid() {
		return new Named("Nⱼ", VALID, new Sum(List.copyOf(levels)), Rational.of(tally.valid()));
	}

	/** The returned questionnaires: answers in any of the five states. */
	Named returned() {
		return new Named("N", RETURNED,
				new Sum(List.of(valid(), notApplicable(),
						new Count("Bⱼ", new LocalizedText("空白", "blank"), tally.blank()),
						new Count("Uⱼ", new LocalizedText("未展示", "not shown"), tally.notShown()),
						new Count("Iⱼ", new LocalizedText("无效", "invalid"), tally.invalid()))),
				Rational.of(tally.returned()));
	}

	/** The answers marked not applicable. */
	Count notApplicable() {
		return new Count("Xⱼ", new LocalizedText("不适用", "not applicable"), tally.notApplicable());
	}

	/** The valid answers of that score or a higher one. */
	Named atLeast(int score) {
		return atLeast("nⱼ", new LocalizedText(score + " 分及以上的作答", "answers of " + score + " or higher"), score);
	}

	/** The same under another name. */
	Named atLeast(String symbol, LocalizedText label, int score) {
		return among(symbol, label, score, Integer.MAX_VALUE);
	}

	/** The valid answers of that score or a lower one, under a name. */
	Named atMost(String symbol, LocalizedText label, int score) {
		return among(symbol, label, Integer.MIN_VALUE, score);
	}

	private Named among(String symbol, LocalizedText label, int low, int high) {
		List<Expression> counts = new ArrayList<>();
		long sum = 0;
		for (int i = 0; i < levels.size(); i++) {
			int score = scale.levels().get(i).score();
			if (low <= score && score <= high) {
				counts.add(levels.get(i));
				sum += levels.get(i).count();
			}
		}
		return new Named(symbol, label, new Sum(counts), Rational.of(sum));
	}

	/** x̄<sub>j</sub>, the mean score of the valid answers. */
	Named mean() {
		return new Named("x̄ⱼ", MEAN, new Quotient(points(), valid()));
	}

	/** Σ<sub>k</sub> s<sub>k</sub>·n<sub>jk</sub>, the scores of all valid answers added up. */
	Expression points() {
		List<Expression> terms = new ArrayList<>();
		for (int i = 0; i < levels.size(); i++) {
			int score = scale.levels().get(i).score();
			terms.add(times("sₖ", new Constant(Integer.toString(score), Rational.of(score)), i));
		}
		return new Sum(terms);
	}

	/**
	 * A number that belongs to a level, times the answers of that level.
	 *
	 * @param level its place on the scale, from the highest
	 */
	Expression times(String symbol, Constant number, int level) {
		Count count = levels.get(level);
		return new Product(List.of(new Named(symbol, count.label(), number), count));
	}
}
