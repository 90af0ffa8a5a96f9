/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;

import org.manyi.analysis.LowestItems;
import org.manyi.model.BandScale;
import org.manyi.model.DocumentControl;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.MethodologyStatus;
import org.manyi.model.RatingScale;
import org.manyi.model.Rational;
import org.manyi.model.SurveyPlan;
import org.manyi.model.Weighting;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.ScoringResult.ItemResult;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.scoring.api.evidence.Tally;
import org.manyi.service.Paretos;
import org.manyi.service.SliceAnalysis;
import org.manyi.service.interval.IntervalOptions;
import org.manyi.service.interval.SliceIntervals;

/** A methodology to test with. */
public final class Examples {

	private Examples() {
	}

	public static Methodology methodology() {
		return methodology(Optional.empty());
	}

	/** The same with an item weight. */
	static Methodology weighing(String weight) {
		return methodology(Optional.of(new BigDecimal(weight)));
	}

	private static Methodology methodology(Optional<BigDecimal> weight) {
		return methodology(new IndicatorSet(Optional.empty(), List.of(),
				List.of(new Item("Q1", LocalizedText.same("Q1"), List.of(), OptionalInt.empty(), weight))));
	}

	/** The same with other indicators. */
	public static Methodology methodology(IndicatorSet indicators) {
		RatingScale scale = new RatingScale(List.of(level(5), level(4), level(3), level(2), level(1)), List.of("X"),
				List.of(), List.of());
		return new Methodology("example", "1.0.0", LocalizedText.same("Example"), MethodologyStatus.APPROVED,
				DocumentControl.NONE, LocalizedText.same("customer"),
				indicators, scale, Optional.empty(),
				new Weighting(new MethodCall("equal", Map.of())), new MethodCall("kpi", Map.of()), BandScale.NONE,
				List.of(), 2, 10, SurveyPlan.NONE, List.of(), "0000", "");
	}

	/** A slice in which every item has twelve answers of level 4 and 80 points. */
	public static SliceAnalysis scored(Methodology methodology) {
		List<ItemResult> items = methodology.indicators().items().stream().map(item -> new ItemResult(item,
				new Score(item.id(), new Derivation("S", item.name(), Optional.empty(),
						new ScoreValue.Exact(Rational.of(80, 1))), Optional.empty(), Optional.empty()),
				new BandVerdict.None(), new ItemTally(item.id(), new TreeMap<>(Map.of(4, 12L)), 0, 0, 0, 0))).toList();
		ResponseCounts responses = new ResponseCounts(OptionalLong.empty(), 12, 0);
		ScoringResult scores = new ScoringResult(responses, Optional.empty(), List.of(), items, List.of(),
				ScoreRange.POINTS_0_100, ItemWeights.UNKNOWN, List.of());
		Tally tally = new Tally(responses, items.stream().map(ItemResult::tally).toList(), List.of());
		return new SliceAnalysis(scores, new LowestItems(List.of()), new Paretos(methodology, scores, tally),
				SliceIntervals.none(IntervalOptions.USUAL));
	}

	private static Level level(int score) {
		return new Level(score, Optional.of(BigDecimal.ONE), LocalizedText.same("level " + score), List.of());
	}
}
