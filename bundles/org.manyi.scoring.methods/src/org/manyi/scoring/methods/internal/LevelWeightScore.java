/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.RatingScale;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.derivation.Expression.Constant;
import org.manyi.scoring.api.derivation.Expression.Product;
import org.manyi.scoring.api.derivation.Expression.Quotient;
import org.manyi.scoring.api.derivation.Expression.Sum;

/**
 * The item score 100 / N · Σ<sub>k</sub> a<sub>k</sub> · n<sub>jk</sub> of a scale whose levels have weights
 * a<sub>k</sub>.
 */
final class LevelWeightScore {

	private final RatingScale scale;

	/**
	 * @throws ScoringException when a level of the scale has no weight; names every such level
	 */
	LevelWeightScore(RatingScale scale) throws ScoringException {
		List<Level> unweighted = scale.levels().stream().filter(level -> level.weight().isEmpty()).toList();
		if (!unweighted.isEmpty()) {
			throw new ScoringException(new LocalizedText(
					"评价等级缺少权数：" + list(unweighted, Locale.CHINESE) + "。请在测评方法的 scale.levels 中为每个等级填写 weight。",
					"Levels without a weight: " + list(unweighted, Locale.ENGLISH)
							+ ". Give every level under scale.levels of the methodology a weight."));
		}
		this.scale = scale;
	}

	/**
	 * The score of one item, in [0, 100] as level weights are in [0, 1] and {@code whole} is not smaller than the valid
	 * answers.
	 *
	 * @param whole N, not 0
	 */
	Expression of(ItemAnswers answers, Expression whole) {
		List<Expression> weighted = new ArrayList<>();
		for (int level = 0; level < scale.levels().size(); level++) {
			BigDecimal weight = scale.levels().get(level).weight().orElseThrow();
			weighted.add(answers.times("aₖ", new Constant(weight.toPlainString(), Rational.of(weight)), level));
		}
		return new Product(List.of(new Quotient(ItemAnswers.HUNDRED, whole), new Sum(weighted)));
	}

	private static String list(List<Level> levels, Locale locale) {
		return levels.stream().map(level -> level.score() + " " + level.label().in(locale))
				.collect(Collectors.joining(", "));
	}
}
