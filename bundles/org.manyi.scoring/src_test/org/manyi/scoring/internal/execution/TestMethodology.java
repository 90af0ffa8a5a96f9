/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;

import org.manyi.model.Band;
import org.manyi.model.BandScale;
import org.manyi.model.ClauseReference;
import org.manyi.model.Dimension;
import org.manyi.model.DocumentControl;
import org.manyi.model.Index;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.MeasureDefinition;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.MethodologyStatus;
import org.manyi.model.PeriodUnit;
import org.manyi.model.RatingScale;
import org.manyi.model.ReadingMark;
import org.manyi.model.Rule;
import org.manyi.model.SurveyPlan;
import org.manyi.model.Target;
import org.manyi.model.Weighting;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.scoring.api.evidence.Tally;

/** A methodology with two items in one dimension, scored by method main, and evidence for it. */
final class TestMethodology {

	static final Rule RULE = new Rule("rate.reading", new LocalizedText("按有效", "Of the valid ones"),
			ReadingMark.INTERPRETED, Optional.of(new ClauseReference("规定", "§4")));
	static final Rule BANDS_RULE = new Rule("bands", new LocalizedText("含下限", "From the lower limit on"),
			ReadingMark.AS_WRITTEN, Optional.empty());

	private TestMethodology() {
	}

	static Methodology of(MeasureDefinition... measures) {
		return of(new MethodCall("main", Map.of()), measures);
	}

	static Methodology of(MethodCall scoring, MeasureDefinition... measures) {
		List<Item> items = List.of(item("Q1"), item("Q2"));
		return new Methodology("test", "1.0.0", LocalizedText.same("test"), MethodologyStatus.DRAFT,
				DocumentControl.NONE, LocalizedText.same("customer"),
				new IndicatorSet(Optional.of(new Index("index", LocalizedText.same("Index"))),
						List.of(new Dimension("D", LocalizedText.same("D"), List.of("Q1", "Q2"), Optional.empty())),
						items),
				new RatingScale(List.of(level(2), level(1)), List.of(), List.of(), List.of()), Optional.empty(),
				new Weighting(new MethodCall("flat", Map.of())), scoring,
				new BandScale(List.of(band("high", "85"), band("middle", "70"), band("low", "0"))), List.of(measures),
				1, 10, SurveyPlan.NONE,
				List.of(RULE, BANDS_RULE), "00", "");
	}

	static MeasureDefinition measure(String id, String method, String atLeast) {
		return measure(id, method, Map.of(), atLeast);
	}

	static MeasureDefinition measure(String id, String method, Map<String, String> parameters, String atLeast) {
		return new MeasureDefinition(id, LocalizedText.same(id), new MethodCall(method, parameters),
				Optional.of(new Target(new BigDecimal(atLeast), PeriodUnit.YEAR)));
	}

	static EvidenceSet evidence() {
		return evidence(new ItemTally("Q1", counts(7, 3), 0, 0, 0, 0), new ItemTally("Q2", counts(10, 0), 0, 0, 0, 0));
	}

	static EvidenceSet evidence(ItemTally... items) {
		Tally tally = new Tally(new ResponseCounts(OptionalLong.empty(), 10, 10), List.of(items), List.of());
		return new EvidenceSet(Map.of(new EvidenceRequest.ForTally(), tally));
	}

	static TreeMap<Integer, Long> counts(long two, long one) {
		return new TreeMap<>(Map.of(2, two, 1, one));
	}

	private static Item item(String id) {
		return new Item(id, LocalizedText.same(id), List.of(), OptionalInt.empty(), Optional.empty());
	}

	private static Level level(int score) {
		return new Level(score, Optional.empty(), LocalizedText.same("l" + score), List.of());
	}

	private static Band band(String name, String lower) {
		return new Band(LocalizedText.same(name), new BigDecimal(lower));
	}
}
