/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.trend;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.manyi.chart.Chart;
import org.manyi.chart.ChartView;
import org.manyi.model.LocalizedText;

/**
 * A line chart of a figure over periods as data: what is shown, not how.
 *
 * @param points     in the order of time; none gives a picture that says so in words
 * @param axisLabel  the unit of the axis, one or two words
 * @param title      the heading; empty for none
 * @param subtitle   of which slice, methodology, version and how many answers the chart speaks; empty for none
 * @param target     the value of the dashed line; empty for none
 * @param lowest     the axis never goes below
 * @param highest    the axis never goes above, (lowest, ∞)
 * @param locale     language of the labels and format of the numbers
 * @param marked     ids of the periods that stand on a tinted ground
 */
public record TrendChart(List<TrendMark> points, LocalizedText axisLabel, Optional<LocalizedText> title,
		Optional<LocalizedText> subtitle, Optional<Double> target, double lowest, double highest, Locale locale,
		Set<String> marked) implements Chart {

	private static final int FEWEST = 2;

	public TrendChart {
		points = List.copyOf(points);
		marked = Set.copyOf(marked);
	}

	/** The same of the periods in a part of it: those of which half or more is in sight, two of them at least. */
	public TrendChart within(ChartView part) {
		int all = points.size();
		int from = Math.clamp(Math.round(part.left() * all), 0, Math.max(0, all - FEWEST));
		int to = Math.clamp(Math.round(part.right() * all), Math.min(all, from + FEWEST), all);
		return new TrendChart(points.subList(from, to), axisLabel, title, subtitle, target, lowest, highest, locale,
				marked);
	}
}
