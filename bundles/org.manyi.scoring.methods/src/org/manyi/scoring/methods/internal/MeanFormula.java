/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.List;
import java.util.function.Function;

import org.manyi.model.RatingScale;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.derivation.Expression.Constant;
import org.manyi.scoring.api.derivation.Expression.Product;

/** The mean score as a percentage of the highest score of the scale. */
final class MeanFormula implements ItemFormula {

	private final RatingScale scale;
	private final Function<ItemAnswers, Expression> whole;

	/**
	 * @param whole the answers the points are divided by, not fewer than the valid ones
	 * @throws ScoringException when the scale has a negative score or none above 0, for then there is no percentage
	 */
	MeanFormula(RatingScale scale, Function<ItemAnswers, Expression> whole) throws ScoringException {
		RescaledMean.refuseWithoutHighest(scale);
		this.scale = scale;
		this.whole = whole;
	}

	@Override
	public Expression of(ItemAnswers answers) {
		Constant highest = new Constant(Integer.toString(scale.highest()), Rational.of(scale.highest()));
		return ItemAnswers.percentage(answers.points(), new Product(List.of(highest, whole.apply(answers))));
	}
}
