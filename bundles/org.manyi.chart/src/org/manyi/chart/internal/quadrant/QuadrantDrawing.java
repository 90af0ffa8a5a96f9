/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.quadrant;

import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Stream;

import org.manyi.chart.BarBounds;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.internal.ChartWords;
import org.manyi.chart.internal.FontChooser;
import org.manyi.chart.internal.LaidOutDrawing;
import org.manyi.chart.quadrant.QuadrantChart;
import org.manyi.chart.quadrant.QuadrantPoint;
import org.manyi.model.LocalizedText;

/** Items by two measures, laid out. */
public final class QuadrantDrawing extends LaidOutDrawing<QuadrantChart, QuadrantLayout> {

	static final LocalizedText NOTHING = new LocalizedText("没有既有重要性又有得分的调查项。",
			"No item has both an importance and a score.");

	private final QuadrantPainter painter;

	private QuadrantDrawing(QuadrantChart chart, ChartWords words, ChartSize size, ChartTheme theme) {
		super(chart, words, size, theme, QuadrantLayout::new);
		painter = new QuadrantPainter(chart, layout(), theme.colors());
	}

	/** Lays it out. */
	public static QuadrantDrawing of(QuadrantChart chart, ChartSize size, ChartTheme theme, FontChooser fonts) {
		QuadrantChart.Names names = chart.names();
		Stream<LocalizedText> texts = Stream.concat(Stream.of(NOTHING, names.x(), names.y(), names.topLeft(),
				names.topRight(), names.bottomLeft(), names.bottomRight()),
				chart.points().stream().map(QuadrantPoint::label));
		return new QuadrantDrawing(chart, ChartWords.of(chart, texts, theme, fonts), size, theme);
	}

	@Override
	public List<BarBounds> bars() {
		return layout().bounds();
	}

	@Override
	protected Stream<LocalizedText> heading() {
		QuadrantChart.Names names = chart().names();
		return Stream.of(chart().points().isEmpty() ? NOTHING
				: new LocalizedText(names.y().zh() + " / " + names.x().zh(), names.y().en() + " / " + names.x().en()));
	}

	@Override
	protected Stream<LocalizedText> told() {
		return layout().acrossPoints().stream().map(QuadrantPoint::words);
	}

	@Override
	protected Stream<LocalizedText> read() {
		return layout().points().stream().map(QuadrantPoint::words);
	}

	@Override
	protected void paint(Graphics2D g2) {
		painter.paint(g2);
	}
}
