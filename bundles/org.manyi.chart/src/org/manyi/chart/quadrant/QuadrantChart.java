/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.quadrant;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.manyi.chart.Chart;
import org.manyi.chart.ChartView;
import org.manyi.model.LocalizedText;

/**
 * Items by two measures as data: what is shown, not how.
 *
 * @param points     in the order in which labels are given room; none gives a picture that says so in words
 * @param xLine      where right begins, finite
 * @param yLine      where high begins, finite
 * @param names      of the quadrants and axes
 * @param title      the heading; empty for none
 * @param subtitle   of which slice, methodology, version and how many answers the chart speaks; empty for none
 * @param locale     language of the labels and format of the numbers
 * @param selectedId id of the point to mark; empty, or an id that has no point, marks none
 * @param view       the part that is shown: points outside are not drawn, and not told of either
 */
public record QuadrantChart(List<QuadrantPoint> points, double xLine, double yLine, Names names,
		Optional<LocalizedText> title, Optional<LocalizedText> subtitle, Locale locale, Optional<String> selectedId,
		ChartView view) implements Chart {

	/**
	 * What is written beside the points.
	 *
	 * @param x           the axis to the right
	 * @param y           the axis upwards
	 * @param topLeft     a quadrant
	 * @param topRight    a quadrant
	 * @param bottomLeft  a quadrant
	 * @param bottomRight a quadrant
	 */
	public record Names(LocalizedText x, LocalizedText y, LocalizedText topLeft, LocalizedText topRight,
			LocalizedText bottomLeft, LocalizedText bottomRight) {
	}

	public QuadrantChart {
		points = List.copyOf(points);
	}

	/** The whole of it. */
	public QuadrantChart(List<QuadrantPoint> points, double xLine, double yLine, Names names,
			Optional<LocalizedText> title, Optional<LocalizedText> subtitle, Locale locale,
			Optional<String> selectedId) {
		this(points, xLine, yLine, names, title, subtitle, locale, selectedId, ChartView.WHOLE);
	}

	/** The same with another part shown. */
	public QuadrantChart within(ChartView part) {
		return new QuadrantChart(points, xLine, yLine, names, title, subtitle, locale, selectedId, part);
	}
}
