/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import org.manyi.model.LocalizedText;
import org.manyi.model.RatingScale;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.derivation.Expression.Constant;
import org.manyi.scoring.api.derivation.Expression.Difference;
import org.manyi.scoring.api.derivation.Expression.Named;

/** The mean score of an item on 0-100. */
final class RescaledMean {

	private RescaledMean() {
	}

	/** 100 · (x̄ − min) / (max − min), in [0, 100]. */
	static ItemFormula betweenEnds(RatingScale scale) {
		Named lowest = lowest(scale);
		Difference span = new Difference(highest(scale), lowest);
		return answers -> ItemAnswers.percentage(new Difference(answers.mean(), lowest), span);
	}

	/**
	 * 100 · x̄ / max, in [0, 100].
	 *
	 * @throws ScoringException when the scale has a negative score or none above 0, for then there is no percentage
	 */
	static ItemFormula byHighest(RatingScale scale) throws ScoringException {
		refuseWithoutHighest(scale);
		Named highest = highest(scale);
		return answers -> ItemAnswers.percentage(answers.mean(), highest);
	}

	/**
	 * Sees that a mean can be a percentage of the highest score.
	 *
	 * @throws ScoringException when the scale has a negative score or none above 0
	 */
	static void refuseWithoutHighest(RatingScale scale) throws ScoringException {
		if (scale.lowest() < 0 || scale.highest() <= 0) {
			throw new ScoringException(new LocalizedText(
					"平均分 / 最高分要求等级分数不为负且最高分大于 0，而评价等级为 %d 到 %d。请改用另一种算法。".formatted(scale.lowest(), scale.highest()),
					("Mean score / highest score needs scores that are not negative and a highest above 0; "
							+ "the scale runs from %d to %d. Choose another reading.").formatted(scale.lowest(),
									scale.highest())));
		}
	}

	/** The lowest score of the scale, as a number of formulas. */
	static Named lowest(RatingScale scale) {
		return end("min", new LocalizedText("评价等级的最低分", "lowest score of the scale"), scale.lowest());
	}

	/** The highest score of the scale, likewise. */
	static Named highest(RatingScale scale) {
		return end("max", new LocalizedText("评价等级的最高分", "highest score of the scale"), scale.highest());
	}

	private static Named end(String symbol, LocalizedText label, int score) {
		Expression constant = new Constant(Integer.toString(score), Rational.of(score));
		return new Named(symbol, label, constant);
	}
}
