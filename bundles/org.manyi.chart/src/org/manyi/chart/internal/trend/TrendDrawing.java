/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.trend;

import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.manyi.chart.BarBounds;
import org.manyi.chart.Box;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.internal.ChartWords;
import org.manyi.chart.internal.Drawing;
import org.manyi.chart.internal.FontChooser;
import org.manyi.chart.trend.TrendChart;
import org.manyi.chart.trend.TrendMark;
import org.manyi.model.LocalizedText;

/** A chart of a figure over periods, laid out. */
public final class TrendDrawing extends Drawing {

	static final LocalizedText TARGET = new LocalizedText("目标", "Target");
	static final LocalizedText NOTHING = new LocalizedText("没有带日期的调查表，画不出趋势。",
			"No response says its date, so there is no trend.");

	private final TrendChart chart;
	private final ChartWords words;
	private final TrendLayout layout;
	private final TrendPainter painter;

	private TrendDrawing(TrendChart chart, ChartWords words, ChartSize size, ChartTheme theme) {
		super(words, chart.title().map(words::of), size, theme);
		this.chart = chart;
		this.words = words;
		layout = new TrendLayout(chart, words, size, theme);
		painter = new TrendPainter(chart, layout, theme.colors(), words.typeface().bold(theme.labelSize()));
	}

	/** Lays it out. */
	public static TrendDrawing of(TrendChart chart, ChartSize size, ChartTheme theme, FontChooser fonts) {
		Stream<LocalizedText> own = Stream.concat(Stream.of(TARGET, NOTHING, chart.axisLabel()),
				TrendLegend.of(chart));
		Stream<LocalizedText> notes = chart.points().stream().flatMap(point -> point.note().stream());
		return new TrendDrawing(chart, ChartWords.of(chart, Stream.concat(own, notes), theme, fonts), size, theme);
	}

	TrendLayout layout() {
		return layout;
	}

	@Override
	public List<BarBounds> bars() {
		return IntStream.range(0, chart.points().size())
				.mapToObj(i -> new BarBounds(chart.points().get(i).id(), layout.column(i), layout.column(i))).toList();
	}

	@Override
	public List<String> tips() {
		return chart.points().stream().map(point -> point.words().in(words.locale())).toList();
	}

	@Override
	public Box plot() {
		return layout.plot();
	}

	@Override
	public String description() {
		Stream<LocalizedText> target = chart.target().stream()
				.map(value -> new LocalizedText(TARGET.zh() + " " + value, TARGET.en() + " " + value));
		Stream<LocalizedText> nothing = chart.points().isEmpty() ? Stream.of(NOTHING) : Stream.empty();
		return words.description(chart,
				Stream.of(target, nothing, chart.points().stream().map(TrendMark::words)).flatMap(lines -> lines));
	}

	@Override
	public List<LocalizedText> warnings() {
		return words.warnings();
	}

	@Override
	protected void paint(Graphics2D g2) {
		painter.paint(g2);
	}
}
