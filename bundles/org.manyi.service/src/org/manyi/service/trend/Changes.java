/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.analysis.change.Adjustment;
import org.manyi.analysis.interval.Confidence;
import org.manyi.service.Analysis;
import org.manyi.service.FigureKind;

/**
 * How the figures of a slice differ from those of another one (变化). The two are taken as independent samples: no
 * customer is followed from the one to the other, which makes tests of customers asked in both rather too careful. What
 * was chosen because it was worst improves by itself; that is for the reader to bear in mind.
 *
 * @param now        the slice
 * @param before     what it is compared with
 * @param adjustment how p-values are adjusted: items together, dimensions together, measures together; the index stands
 *                   by itself
 * @param confidence of the intervals; a change is significant whose adjusted p-value is below 1 − its level
 * @param figures    every figure of the slice: the index, dimensions, items, then measures
 */
public record Changes(Analysis now, Analysis before, Adjustment adjustment, Confidence confidence,
		List<FigureChange> figures) {

	public Changes {
		figures = List.copyOf(figures);
	}

	/**
	 * The changes as far as the intervals of both analyses tell: shares of respondents are always tested, other figures
	 * where both have intervals by the delta method.
	 *
	 * @param now    the slice
	 * @param before another slice of the same survey, scored by what holds for that
	 */
	public static Changes of(Analysis now, Analysis before, Adjustment adjustment) {
		Confidence confidence = Confidence.NINETY_FIVE;
		List<FigureChange> figures = new ArrayList<>(new ChangeTester(now, before, confidence).figures());
		for (FigureKind kind : FigureKind.values()) {
			adjust(figures, kind, adjustment, 1 - confidence.level().doubleValue());
		}
		return new Changes(now, before, adjustment, confidence, figures);
	}

	private static void adjust(List<FigureChange> figures, FigureKind kind, Adjustment adjustment, double level) {
		List<Integer> places = new ArrayList<>();
		List<Double> values = new ArrayList<>();
		for (int place = 0; place < figures.size(); place++) {
			if (figures.get(place).kind() == kind
					&& figures.get(place).finding() instanceof ChangeFinding.Tested tested) {
				places.add(place);
				values.add(tested.difference().p());
			}
		}
		List<Double> adjusted = adjustment.adjust(values);
		for (int i = 0; i < places.size(); i++) {
			FigureChange change = figures.get(places.get(i));
			if (change.finding() instanceof ChangeFinding.Tested tested) {
				figures.set(places.get(i), change.with(new ChangeFinding.Tested(tested.difference(), tested.counted(),
						tested.before(), adjustment, places.size(), adjusted.get(i), adjusted.get(i) < level)));
			}
		}
	}

	/** The change of the indicator or measure of that id; empty where the slice has no such figure. */
	public Optional<FigureChange> find(String id) {
		return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
	}
}
