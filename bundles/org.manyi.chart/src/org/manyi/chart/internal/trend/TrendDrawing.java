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
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.internal.ChartWords;
import org.manyi.chart.internal.FontChooser;
import org.manyi.chart.internal.LaidOutDrawing;
import org.manyi.chart.trend.TrendChart;
import org.manyi.chart.trend.TrendMark;
import org.manyi.model.LocalizedText;

/** A chart of a figure over periods, laid out. */
public final class TrendDrawing extends LaidOutDrawing<TrendChart, TrendLayout> {

	static final LocalizedText TARGET = new LocalizedText("目标", "Target");
	static final LocalizedText NOTHING = new LocalizedText("没有带日期的调查表，画不出趋势。",
			"No response says its date, so there is no trend.");

	private final TrendPainter painter;

	private TrendDrawing(TrendChart chart, ChartWords words, ChartSize size, ChartTheme theme) {
		super(chart, words, size, theme, TrendLayout::new);
		painter = new TrendPainter(chart, layout(), theme.colors(), words.typeface().bold(theme.labelSize()));
	}

	/** Lays it out. */
	public static TrendDrawing of(TrendChart chart, ChartSize size, ChartTheme theme, FontChooser fonts) {
		Stream<LocalizedText> own = Stream.concat(Stream.of(TARGET, NOTHING, chart.axisLabel()),
				TrendLegend.of(chart));
		Stream<LocalizedText> notes = chart.points().stream().flatMap(point -> point.note().stream());
		return new TrendDrawing(chart, ChartWords.of(chart, Stream.concat(own, notes), theme, fonts), size, theme);
	}

	@Override
	public List<BarBounds> bars() {
		return IntStream.range(0, chart().points().size())
				.mapToObj(i -> new BarBounds(chart().points().get(i).id(), layout().column(i), layout().column(i)))
				.toList();
	}

	@Override
	protected Stream<LocalizedText> heading() {
		Stream<LocalizedText> target = chart().target().stream()
				.map(value -> new LocalizedText(TARGET.zh() + " " + value, TARGET.en() + " " + value));
		return Stream.concat(target, chart().points().isEmpty() ? Stream.of(NOTHING) : Stream.empty());
	}

	@Override
	protected Stream<LocalizedText> told() {
		return chart().points().stream().map(TrendMark::words);
	}

	@Override
	protected void paint(Graphics2D g2) {
		painter.paint(g2);
	}
}
