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
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.RatingScale;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.evidence.Tally;

/**
 * Scores every item of a tally by one formula, and dimensions and index of these.
 *
 * @param indicators what is scored
 * @param index      what the overall score is called
 * @param scale      the scale of the answers
 * @param weights    the weights of the items, not yet normalised
 * @param symbol     of an item score
 * @param formula    of an item score
 */
record IndicatorScoring(IndicatorSet indicators, Index index, RatingScale scale, ItemWeights weights, String symbol,
		ItemFormula formula) {

	/** The sheet with weighted means of item scores above the items. */
	ScoreSheet weightedMeans(Tally tally) {
		List<WeightedMean.Part> parts = new ArrayList<>();
		for (Item item : indicators.items()) {
			Optional<ItemAnswers> answers = answers(item, tally);
			parts.add(part(item, answers));
		}
		return sheet(new IndicatorScores(indicators, index, parts, WeightedMean::ofItems));
	}

	/** The answers to an item; empty where none is valid. */
	Optional<ItemAnswers> answers(Item item, Tally tally) {
		return ItemAnswers.of(item, tally, scale);
	}

	/** The item with its score, as a part of the scores above it. */
	WeightedMean.Part part(Item item, Optional<ItemAnswers> answers) {
		Derivation score = answers.map(present -> Derivation.of(symbol, item.name(), formula.of(present)))
				.orElseGet(() -> ItemAnswers.noScore(symbol, item));
		return new WeightedMean.Part(item.id(), item.name(), score, answers.flatMap(formula::share),
				weights.of(item.id()));
	}

	/** The sheet; its warnings speak of what enters the scores above the items, which are none without weights. */
	ScoreSheet sheet(IndicatorScores scores) {
		ScoreSheet sheet = scores.toScoreSheet();
		return weights.isUnknown() ? new ScoreSheet(sheet.items(), sheet.dimensions(), sheet.overall(), List.of())
				: sheet;
	}
}
