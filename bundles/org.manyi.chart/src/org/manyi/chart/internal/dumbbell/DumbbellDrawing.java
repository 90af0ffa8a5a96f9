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
import org.manyi.chart.Box;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.dumbbell.DumbbellChart;
import org.manyi.chart.dumbbell.DumbbellRow;
import org.manyi.chart.internal.ChartWords;
import org.manyi.chart.internal.Drawing;
import org.manyi.chart.internal.FontChooser;
import org.manyi.model.LocalizedText;

/** Figures of two slices, laid out. */
public final class DumbbellDrawing extends Drawing {

	static final LocalizedText NOTHING = new LocalizedText("没有可以对比的数值。", "There are no figures to compare.");

	private final DumbbellChart chart;
	private final ChartWords words;
	private final DumbbellLayout layout;
	private final DumbbellPainter painter;

	private DumbbellDrawing(DumbbellChart chart, ChartWords words, ChartSize size, ChartTheme theme) {
		super(words, chart.title().map(words::of), size, theme);
		this.chart = chart;
		this.words = words;
		layout = new DumbbellLayout(chart, words, size, theme);
		painter = new DumbbellPainter(chart, layout, theme.colors());
	}

	/** Lays it out. */
	public static DumbbellDrawing of(DumbbellChart chart, ChartSize size, ChartTheme theme, FontChooser fonts) {
		Stream<LocalizedText> texts = Stream.concat(
				Stream.of(NOTHING, chart.names().axis(), chart.names().now(), chart.names().before()),
				chart.rows().stream().map(DumbbellRow::label));
		return new DumbbellDrawing(chart, ChartWords.of(chart, texts, theme, fonts), size, theme);
	}

	DumbbellLayout layout() {
		return layout;
	}

	@Override
	public List<BarBounds> bars() {
		return layout.bounds();
	}

	@Override
	public List<String> tips() {
		return chart.rows().stream().map(row -> row.words().in(words.locale())).toList();
	}

	@Override
	public Box plot() {
		return layout.plot();
	}

	@Override
	public String description() {
		DumbbellChart.Names names = chart.names();
		LocalizedText first = chart.rows().isEmpty() ? NOTHING
				: new LocalizedText("● " + names.now().zh() + " ○ " + names.before().zh(),
						"● " + names.now().en() + " ○ " + names.before().en());
		return words.description(chart,
				Stream.concat(Stream.of(first), chart.rows().stream().map(DumbbellRow::words)));
	}

	@Override
	public List<LocalizedText> warnings() {
		return layout.warnings();
	}

	@Override
	protected void paint(Graphics2D g2) {
		painter.paint(g2);
	}
}
