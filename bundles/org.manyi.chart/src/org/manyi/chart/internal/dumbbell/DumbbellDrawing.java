/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.dumbbell;

import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Stream;

import org.manyi.chart.BarBounds;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.dumbbell.DumbbellChart;
import org.manyi.chart.dumbbell.DumbbellLine;
import org.manyi.chart.dumbbell.DumbbellRow;
import org.manyi.chart.internal.ChartWords;
import org.manyi.chart.internal.FontChooser;
import org.manyi.chart.internal.LaidOutDrawing;
import org.manyi.model.LocalizedText;

/** Two values a row, laid out. */
public final class DumbbellDrawing extends LaidOutDrawing<DumbbellChart, DumbbellLayout> {

	static final LocalizedText NOTHING = new LocalizedText("没有可以对比的数值。", "There are no figures to compare.");

	private final DumbbellPainter painter;

	private DumbbellDrawing(DumbbellChart chart, ChartWords words, ChartSize size, ChartTheme theme) {
		super(chart, words, size, theme, DumbbellLayout::new);
		painter = new DumbbellPainter(chart, layout(), theme.colors());
	}

	/** Lays it out. */
	public static DumbbellDrawing of(DumbbellChart chart, ChartSize size, ChartTheme theme, FontChooser fonts) {
		Stream<LocalizedText> texts = Stream.of(
				Stream.of(NOTHING, chart.names().axis(), chart.names().now(), chart.names().before()),
				chart.lines().stream().map(DumbbellLine::label), chart.rows().stream().map(DumbbellRow::label))
				.flatMap(some -> some);
		return new DumbbellDrawing(chart, ChartWords.of(chart, texts, theme, fonts), size, theme);
	}

	@Override
	public List<BarBounds> bars() {
		return layout().bounds();
	}

	@Override
	protected Stream<LocalizedText> heading() {
		DumbbellChart.Names names = chart().names();
		LocalizedText dots = new LocalizedText("● " + names.now().zh() + " ○ " + names.before().zh(),
				"● " + names.now().en() + " ○ " + names.before().en());
		return chart().rows().isEmpty() ? Stream.of(NOTHING)
				: Stream.concat(Stream.of(dots), layout().lines().stream().map(DumbbellLine::label));
	}

	@Override
	protected Stream<LocalizedText> told() {
		return chart().rows().stream().map(DumbbellRow::words);
	}

	@Override
	protected void paint(Graphics2D g2) {
		painter.paint(g2);
	}
}
