/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.manyi.analysis.trend.ControlChartKind;
import org.manyi.explore.ui.internal.scores.Sparkline.Place;
import org.manyi.model.LocalizedText;
import org.manyi.model.Period;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.service.FigureKind;
import org.manyi.service.trend.Trend;
import org.manyi.service.trend.TrendPoint;

class SparklineTest {

	private static final int MISSING = -1;
	private static final LocalizedText WORDS = LocalizedText.same("other words");

	/**
	 * @param broken the places where the line breaks
	 */
	private static Trend trend(Set<Integer> broken, int... values) {
		List<TrendPoint> points = new ArrayList<>();
		for (int i = 0; i < values.length; i++) {
			ScoreValue value = values[i] == MISSING ? new ScoreValue.Missing(WORDS)
					: new ScoreValue.Exact(Rational.of(values[i]));
			points.add(new TrendPoint(Period.parse("2026-0" + (i + 1)).orElseThrow(), value, 20, false,
					Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
					broken.contains(i) ? Optional.of(WORDS) : Optional.empty()));
		}
		return new Trend(FigureKind.ITEM, "Q1", WORDS, ScoreRange.POINTS_0_100, Optional.empty(),
				ControlChartKind.INDIVIDUALS, points);
	}

	@Test
	void theRowThatVariesMostIsAsHighAsTheLine() {
		Trend steep = trend(Set.of(), 60, 90);
		Trend flat = trend(Set.of(), 80, 83);
		assertEquals(30, Sparkline.span(List.of(steep, flat)));
		assertEquals(List.of(List.of(new Place(0, 0), new Place(1, 1))), Sparkline.of(steep, 30).strokes());
		assertEquals(List.of(List.of(new Place(0, 0.45), new Place(1, 0.55))), Sparkline.of(flat, 30).strokes());
	}

	@Test
	void smallMovesStaySmallInEveryRow() {
		assertEquals(10, Sparkline.span(List.of(trend(Set.of(), 80, 81))));
		assertEquals(1, Sparkline.span(List.of()));
	}

	@Test
	void theLineEndsWhereAPeriodIsMissingOrNotComparable() {
		Trend trend = trend(Set.of(3), 80, MISSING, 80, 80, 80);
		assertEquals(List.of(List.of(new Place(0, 0.5)), List.of(new Place(0.5, 0.5)),
				List.of(new Place(0.75, 0.5), new Place(1, 0.5))), Sparkline.of(trend, 10).strokes());
		assertEquals(4, Sparkline.periods(trend));
		assertEquals(Optional.of(new Place(1, 0.5)), Sparkline.of(trend, 10).last());
	}

	@Test
	void withoutAValueThereIsNoLine() {
		Trend nothing = trend(Set.of(), MISSING, MISSING);
		assertEquals(Optional.empty(), Sparkline.of(nothing, 10).last());
		assertEquals(0, Sparkline.periods(nothing));
	}
}
