/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.manyi.model.Band;
import org.manyi.model.BandScale;
import org.manyi.model.ClauseReference;
import org.manyi.model.DocumentControl;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.MethodologyStatus;
import org.manyi.model.RatingScale;
import org.manyi.model.ReadingMark;
import org.manyi.model.Rule;
import org.manyi.model.SurveyPlan;
import org.manyi.model.Weighting;

/** Versions of one small methodology. */
final class Versions {

	private Versions() {
	}

	/** A version that holds in [effective, retired), with one band of the name from that score on. */
	static Methodology of(String version, MethodologyStatus status, Optional<String> effective,
			Optional<String> retired, String band, String from) {
		Item item = new Item("Q1", new LocalizedText("质量", "Quality"), List.of(), OptionalInt.empty(),
				Optional.empty());
		return new Methodology("example", version, LocalizedText.same("Example"), status,
				new DocumentControl(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
						Optional.empty(),
						effective.map(LocalDate::parse), retired.map(LocalDate::parse)),
				LocalizedText.same("customer"), new IndicatorSet(Optional.empty(), List.of(), List.of(item)),
				new RatingScale(List.of(level(2), level(1)), List.of("X"), List.of(), List.of()), Optional.empty(),
				new Weighting(new MethodCall("equal", Map.of())), new MethodCall("kpi", Map.of("threshold", "4")),
				new BandScale(List.of(new Band(new LocalizedText(band, band), new BigDecimal(from)))), List.of(), 1, 10,
				SurveyPlan.NONE,
				List.of(new Rule("bands", LocalizedText.same("lower bounds"), ReadingMark.INTERPRETED,
						Optional.of(new ClauseReference("Rule", "§3"))),
						new Rule("kpi.threshold", LocalizedText.same("4"), ReadingMark.AS_WRITTEN, Optional.empty())),
				version + band + from, "");
	}

	private static Level level(int score) {
		return new Level(score, Optional.empty(), LocalizedText.same("level " + score), List.of());
	}
}
