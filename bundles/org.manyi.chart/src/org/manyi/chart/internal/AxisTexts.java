/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.util.ArrayList;
import java.util.List;

import org.manyi.chart.Box;
import org.manyi.chart.ChartColors;
import org.manyi.chart.ChartTheme;

/** The text of the two vertical axes: short titles above them, ticks beside the plot. */
final class AxisTexts {

	private static final double GAP = 6;
	/** From the plot to the text of its ticks: the plot's margin, the mark and a little space. */
	private static final double TICK_GAP = ParetoPlot.MARGIN + ScaleAxis.MARK + 3;

	private final ChartText text;
	private final ChartColors colors;
	private final TextStyle style;

	AxisTexts(ChartText text, ChartTheme theme) {
		this.text = text;
		this.colors = theme.colors();
		this.style = text.typeface().plain(theme.tickSize());
	}

	double lineHeight() {
		return style.lineHeight();
	}

	/** The room the ticks take beside the plot. */
	double width(List<Tick> ticks) {
		return TICK_GAP + ticks.stream().mapToDouble(tick -> style.width(tick.label())).max().orElse(0);
	}

	/** Both titles on one line from left to right; the left one alone where there is no room for both. */
	List<PlacedText> titles(double left, double right, double top) {
		double baseline = top + style.ascent();
		String count = style.shorten(text.axis(), right - left);
		String cumulative = text.typeface().displayable(text.words().cumulativeAxis());
		List<PlacedText> titles = new ArrayList<>();
		titles.add(PlacedText.left(count, left, baseline, style, colors.secondary()));
		if (style.width(count) + style.width(cumulative) + 2 * GAP < right - left) {
			titles.add(PlacedText.right(cumulative, right, baseline, style, colors.secondary()));
		}
		return titles;
	}

	/**
	 * The ticks beside the plot.
	 *
	 * @param end   where the left axis ends
	 * @param total what 100 % are, (0, end]
	 */
	List<PlacedText> ticks(List<Tick> counts, double end, List<Tick> percents, double total, Box plot) {
		List<PlacedText> texts = new ArrayList<>();
		for (Tick tick : counts) {
			texts.add(PlacedText.right(tick.label(), plot.x() - TICK_GAP, baseline(tick.value() / end, plot), style,
					colors.secondary()));
		}
		for (Tick tick : percents) {
			boolean threshold = tick.value() == PercentTicks.THRESHOLD;
			texts.add(PlacedText.left(tick.label(), plot.right() + TICK_GAP,
					baseline(tick.value() / 100 * total / end, plot), style,
					threshold ? colors.threshold() : colors.secondary()));
		}
		return texts;
	}

	private double baseline(double share, Box plot) {
		return plot.bottom() - share * plot.height() + (style.ascent() - style.descent()) / 2;
	}
}
