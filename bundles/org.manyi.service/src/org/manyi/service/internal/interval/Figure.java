/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.interval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Rational;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.ScoringResult.DimensionResult;
import org.manyi.scoring.ScoringResult.ItemResult;
import org.manyi.scoring.ScoringResult.MeasureResult;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.Share;

/**
 * One number of a result.
 *
 * @param isMeasure whether it is a measure's, not an indicator's
 * @param id        of the index, dimension, item or measure
 * @param score     the number
 * @param range     the interval it lies in
 */
record Figure(boolean isMeasure, String id, Score score, ScoreRange range) {

	/** Every number of a result, always in the same order: index, dimensions, items, measures. */
	static List<Figure> of(ScoringResult result) {
		List<Figure> figures = new ArrayList<>();
		result.index()
				.ifPresent(index -> figures.add(new Figure(false, index.index().id(), index.score(), result.range())));
		for (DimensionResult dimension : result.dimensions()) {
			figures.add(new Figure(false, dimension.dimension().id(), dimension.score(), result.range()));
		}
		for (ItemResult item : result.items()) {
			figures.add(new Figure(false, item.item().id(), item.score(), result.range()));
		}
		for (MeasureResult measure : result.measures()) {
			figures.add(new Figure(true, measure.measure().id(), measure.score(), measure.unit()));
		}
		return figures;
	}

	/** The number, NaN where there is none. */
	double value() {
		return score.value().number().map(Rational::doubleValue).orElse(Double.NaN);
	}

	/** The share of respondents that the number is, in percent; empty where it is none. */
	Optional<Share> share() {
		return score.share().filter(Share::ofRespondents).filter(share -> score.value().number()
				.equals(Optional.of(Rational.HUNDRED.multiply(Rational.of(share.numerator(), share.denominator())))));
	}

	boolean hasValue() {
		return score.value().number().isPresent();
	}
}
