/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.model.Dimension;
import org.manyi.model.Index;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.MeasureDefinition;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.ResponseCounts;

/**
 * What a methodology makes of one slice. Scores that a failed method did not give are missing, with the failure as the
 * reason.
 *
 * @param responses  sent, returned, valid
 * @param index      the index; empty where the methodology has none
 * @param dimensions one result per dimension, in order
 * @param items      one result per item, in questionnaire order
 * @param measures   one result per measure, in order
 * @param range      the interval and unit of item, dimension and index scores
 * @param weights    the weights before normalising, with their intermediate values
 * @param warnings   what a reader must know, failures of methods among them
 */
public record ScoringResult(ResponseCounts responses, Optional<IndexResult> index, List<DimensionResult> dimensions,
		List<ItemResult> items, List<MeasureResult> measures, ScoreRange range, ItemWeights weights,
		List<Warning> warnings) {

	public ScoringResult {
		dimensions = List.copyOf(dimensions);
		items = List.copyOf(items);
		measures = List.copyOf(measures);
		warnings = List.copyOf(warnings);
	}

	/** The item scores, in questionnaire order. */
	public List<Score> itemScores() {
		List<Score> scores = new ArrayList<>();
		for (ItemResult item : items) {
			scores.add(item.score());
		}
		return scores;
	}

	/** Why each indicator or measure without a score has none, by its id: index, dimensions, items, then measures. */
	public Map<String, LocalizedText> missing() {
		Map<String, LocalizedText> missing = new LinkedHashMap<>();
		Stream.of(index.stream().map(IndexResult::score), dimensions.stream().map(DimensionResult::score),
				items.stream().map(ItemResult::score)).flatMap(scores -> scores).forEach(score -> {
					if (score.value() instanceof ScoreValue.Missing(LocalizedText reason)) {
						missing.put(score.id(), reason);
					}
				});
		measures.forEach(result -> {
			if (result.score().value() instanceof ScoreValue.Missing(LocalizedText reason)) {
				missing.put(result.measure().id(), reason);
			}
		});
		return missing;
	}

	/**
	 * The index with its score and band.
	 *
	 * @param index the index
	 * @param score its score, which may be missing
	 * @param band  the band the score is in
	 */
	public record IndexResult(Index index, Score score, BandVerdict band) {
	}

	/**
	 * A dimension with its score and band.
	 *
	 * @param dimension the dimension
	 * @param score     its score, which may be missing
	 * @param band      the band the score is in
	 * @param tally     the counts of its items added up: answers, not sheets
	 */
	public record DimensionResult(Dimension dimension, Score score, BandVerdict band, ItemTally tally) {
	}

	/**
	 * An item with its score and band.
	 *
	 * @param item  the item
	 * @param score its score, which may be missing
	 * @param band  the band the score is in
	 * @param tally the answers it was made of
	 */
	public record ItemResult(Item item, Score score, BandVerdict band, ItemTally tally) {
	}

	/**
	 * A measure with its verdict.
	 *
	 * @param measure      the measure
	 * @param score        its value
	 * @param unit         interval and unit of the value
	 * @param verdict      whether the target is met; empty where there is no target or no value
	 * @param alternatives the same measure by the method's other readings, one parameter changed at a time; empty where
	 *                     there are none
	 */
	public record MeasureResult(MeasureDefinition measure, Score score, ScoreRange unit, Optional<Verdict> verdict,
			List<Alternative> alternatives) {

		public MeasureResult {
			alternatives = List.copyOf(alternatives);
		}

		/** Whether another reading would turn the verdict. */
		public boolean verdictDependsOnReading() {
			return verdict.isPresent() && alternatives.stream()
					.anyMatch(other -> other.verdict().isPresent() && !other.verdict().equals(verdict));
		}
	}

	/**
	 * A measure by another reading.
	 *
	 * @param parameter the parameter changed
	 * @param choice    its other value
	 * @param value     what the measure would be
	 * @param verdict   what the verdict would be; empty where there is no value
	 */
	public record Alternative(String parameter, String choice, ScoreValue value, Optional<Verdict> verdict) {
	}
}
