/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.scores;

import java.util.ArrayList;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Rational;
import org.manyi.service.trend.Trend;
import org.manyi.service.trend.TrendPoint;

/**
 * A figure over periods as a small line: in every row of a table so many points are as high, and each row stands in the
 * middle of its own values. So slopes can be compared among rows, heights cannot.
 *
 * @param strokes the stretches between periods without a value and between periods that are not comparable, each with
 *                at least one place
 */
record Sparkline(List<List<Place>> strokes) {

	/** At least so much of the scale is as high as the line, that chance does not look like drama. */
	private static final double LEAST_SPAN = 0.1;

	/**
	 * A period.
	 *
	 * @param across from the first period to the last one, [0, 1]
	 * @param up     from the lower edge to the upper one, [0, 1]
	 */
	record Place(double across, double up) {
	}

	Sparkline {
		strokes = strokes.stream().map(List::copyOf).toList();
	}

	/** How many points all lines together need in height, in the unit of the figures, (0, ∞). */
	static double span(Collection<Trend> trends) {
		return trends.stream().mapToDouble(trend -> {
			DoubleSummaryStatistics values = values(trend);
			double least = LEAST_SPAN * (trend.range().highest().doubleValue() - trend.range().lowest().doubleValue());
			return values.getCount() == 0 ? least : Math.max(least, values.getMax() - values.getMin());
		}).max().orElse(1);
	}

	private static DoubleSummaryStatistics values(Trend trend) {
		return trend.points().stream().map(Sparkline::number).flatMap(Optional::stream).mapToDouble(Double::doubleValue)
				.summaryStatistics();
	}

	private static Optional<Double> number(TrendPoint point) {
		return point.value().number().map(Rational::doubleValue);
	}

	/** How many periods have a value, [0, ∞). */
	static long periods(Trend trend) {
		return values(trend).getCount();
	}

	/**
	 * @param span as of {@link #span}
	 */
	static Sparkline of(Trend trend, double span) {
		DoubleSummaryStatistics values = values(trend);
		double lowest = (values.getMin() + values.getMax() - span) / 2;
		int last = Math.max(1, trend.points().size() - 1);
		List<List<Place>> strokes = new ArrayList<>();
		List<Place> stroke = new ArrayList<>();
		for (int i = 0; i < trend.points().size(); i++) {
			TrendPoint point = trend.points().get(i);
			Optional<Double> value = number(point);
			if (value.isEmpty() || point.broken().isPresent()) {
				end(stroke, strokes);
			}
			if (value.isPresent()) {
				stroke.add(new Place((double) i / last, Math.clamp((value.get() - lowest) / span, 0, 1)));
			}
		}
		end(stroke, strokes);
		return new Sparkline(strokes);
	}

	private static void end(List<Place> stroke, List<List<Place>> strokes) {
		if (!stroke.isEmpty()) {
			strokes.add(List.copyOf(stroke));
			stroke.clear();
		}
	}

	/** The latest period that has a value; empty where none has. */
	Optional<Place> last() {
		return strokes.isEmpty() ? Optional.empty()
				: Optional.of(strokes.getLast().getLast());
	}
}
