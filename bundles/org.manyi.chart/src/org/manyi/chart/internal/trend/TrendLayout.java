/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.manyi.chart.Box;
import org.manyi.chart.ChartColors;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.internal.ChartLayout;
import org.manyi.chart.internal.ChartWords;
import org.manyi.chart.internal.Header;
import org.manyi.chart.internal.PlacedText;
import org.manyi.chart.internal.TextStyle;
import org.manyi.chart.trend.TrendChart;
import org.manyi.chart.trend.TrendMark;
import org.manyi.model.LocalizedText;

/** Where everything of a chart over periods stands, in logical pixels. */
final class TrendLayout implements ChartLayout {

	private static final double PAD = 12;
	/** Between the line over the plot and the plot. */
	private static final double GAP = 12;

	private final TrendChart chart;
	private final ChartWords words;
	private final ChartSize size;
	private final ChartColors colors;
	private final TextStyle small;
	private final List<PlacedText> texts = new ArrayList<>();
	private final ValueAxis axis;
	private final Box plot;

	TrendLayout(TrendChart chart, ChartWords words, ChartSize size, ChartTheme theme) {
		this.chart = chart;
		this.words = words;
		this.size = size;
		colors = theme.colors();
		small = words.typeface().plain(theme.tickSize());
		Header header = Header.of(words, chart, size, theme, PAD);
		texts.addAll(header.texts());
		// one line for the unit and the notes over the plot, one for the periods under it
		double top = legend(header.bottom()) + small.lineHeight() + GAP;
		double bottom = Math.max(top + 1, size.height() - PAD - small.lineHeight() - 6);
		axis = ValueAxis.of(chart, Math.max(2, (int) ((bottom - top) / (3 * small.lineHeight()))));
		double left = PAD + 6
				+ axis.ticks().stream().mapToDouble(tick -> small.width(axis.text(tick))).max().orElse(0);
		plot = new Box(left, top, Math.max(1, size.width() - left - PAD), bottom - top);
		if (chart.points().isEmpty()) {
			texts.add(PlacedText.centered(small.shorten(words.of(TrendDrawing.NOTHING), plot.width()), plot.centerX(),
					(plot.y() + plot.bottom()) / 2, small, colors.secondary()));
		} else {
			String unit = words.of(chart.axisLabel());
			texts.add(PlacedText.left(unit, PAD, over(), small, colors.secondary()));
			values();
			periods();
			notes(PAD + small.width(unit) + 8);
			target();
		}
	}

	private double legend(double top) {
		String all = TrendLegend.of(chart).map(words::of).collect(Collectors.joining(" · "));
		if (all.isEmpty() || top + small.lineHeight() > size.height() / 3.0) {
			return top;
		}
		texts.add(PlacedText.left(small.shorten(all, size.width() - 2 * PAD), PAD, top + small.ascent(), small,
				colors.secondary()));
		return top + small.lineHeight() + 2;
	}

	/** The base line of what stands over the plot. */
	private double over() {
		return plot.y() - GAP - small.descent();
	}

	private void values() {
		for (double tick : axis.ticks()) {
			texts.add(PlacedText.right(axis.text(tick), plot.x() - 6, y(tick) + (small.ascent() - small.descent()) / 2,
					small, colors.secondary()));
		}
	}

	private void periods() {
		List<TrendMark> points = chart.points();
		double room = points.stream().mapToDouble(point -> small.width(point.id())).max().orElse(1) + 8;
		int each = Math.max(1, (int) Math.ceil(room / (plot.width() / points.size())));
		// counted from the last one, which always has its label
		for (int i = points.size() - 1; i >= 0; i -= each) {
			double middle = Math.clamp(x(i), PAD + room / 2, Math.max(PAD + room / 2, size.width() - 4 - room / 2));
			texts.add(PlacedText.centered(points.get(i).id(), middle, plot.bottom() + 6 + small.ascent(), small,
					colors.secondary()));
		}
	}

	/** What begins with a period, as far as there is room behind what stands before it. */
	private void notes(double left) {
		double free = left;
		for (int i = 0; i < chart.points().size(); i++) {
			if (chart.points().get(i).note().isPresent()) {
				String note = words.of(chart.points().get(i).note().get());
				double start = Math.max(free, mark(i));
				String shown = small.shorten(note, Math.max(0, size.width() - PAD - start));
				texts.add(PlacedText.left(shown, start, over(), small, colors.ink()));
				free = start + small.width(shown) + 8;
			}
		}
	}

	private void target() {
		chart.target().ifPresent(target -> {
			double line = y(target);
			double baseline = line - 3 - small.ascent() < plot.y() ? line + 2 + small.ascent() : line - 3;
			texts.add(PlacedText.right(words.of(TrendDrawing.TARGET) + " " + axis.text(target), plot.right() - 2,
					baseline, small, colors.threshold()));
		});
	}

	@Override
	public Box plot() {
		return plot;
	}

	@Override
	public List<LocalizedText> warnings() {
		return words.warnings();
	}

	List<PlacedText> texts() {
		return texts;
	}

	/** The lines of the grid. */
	List<Double> rows() {
		return axis.ticks().stream().map(this::y).toList();
	}

	/** The middle of a period. */
	double x(int index) {
		return plot.x() + (index + 0.5) * plot.width() / chart.points().size();
	}

	/** Where it is marked that something begins with a period: between two where the line breaks. */
	double mark(int index) {
		return chart.points().get(index).broken() ? column(index).x() : x(index);
	}

	double y(double value) {
		return axis.y(value, plot);
	}

	/** All that belongs to a period. */
	Box column(int index) {
		double width = plot.width() / chart.points().size();
		return new Box(plot.x() + index * width, plot.y(), width, size.height() - plot.y());
	}
}
