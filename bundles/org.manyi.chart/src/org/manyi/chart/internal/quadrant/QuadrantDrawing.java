/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.quadrant;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.manyi.chart.BarBounds;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.internal.FontChooser;
import org.manyi.chart.internal.PdfPage;
import org.manyi.chart.internal.Picture;
import org.manyi.chart.internal.SvgWords;
import org.manyi.chart.internal.SvgWriter;
import org.manyi.chart.quadrant.QuadrantChart;
import org.manyi.chart.quadrant.QuadrantPoint;
import org.manyi.model.LocalizedText;

/** Items by two measures, laid out. */
public final class QuadrantDrawing implements ChartDrawing {

	private final QuadrantChart chart;
	private final QuadrantText text;
	private final ChartSize size;
	private final ChartTheme theme;
	private final QuadrantLayout layout;

	private QuadrantDrawing(QuadrantChart chart, QuadrantText text, ChartSize size, ChartTheme theme) {
		this.chart = chart;
		this.text = text;
		this.size = size;
		this.theme = theme;
		layout = new QuadrantLayout(chart, text, size, theme);
	}

	/** Lays it out. */
	public static QuadrantDrawing of(QuadrantChart chart, ChartSize size, ChartTheme theme, FontChooser fonts) {
		return new QuadrantDrawing(chart, QuadrantText.of(chart, theme, fonts), size, theme);
	}

	QuadrantLayout layout() {
		return layout;
	}

	@Override
	public ChartSize size() {
		return size;
	}

	@Override
	public List<BarBounds> bars() {
		return layout.bounds();
	}

	@Override
	public String description() {
		return text.description(chart);
	}

	@Override
	public List<LocalizedText> warnings() {
		return layout.warnings();
	}

	@Override
	public BufferedImage image(double zoom) {
		return picture().image(zoom);
	}

	@Override
	public void writePng(OutputStream out, double zoom) throws IOException {
		picture().writePng(out, zoom);
	}

	@Override
	public void writeSvg(OutputStream out) throws IOException {
		List<SvgWords.Tip> tips = new ArrayList<>();
		for (BarBounds bar : bars()) {
			chart.points().stream().filter(point -> point.id().equals(bar.id())).map(QuadrantPoint::words)
					.forEach(words -> tips.add(new SvgWords.Tip(bar.column(), words.in(text.locale()))));
		}
		new SvgWriter(new SvgWords(text.locale(), chart.title().map(text::of), description(), tips, text.typeface()),
				size, theme).write(painter()::paint, out);
	}

	@Override
	public void writePdf(OutputStream out) throws IOException {
		new PdfPage(size, text.locale(), chart.title().map(text::of), description()).write(painter()::paint, out);
	}

	private QuadrantPainter painter() {
		return new QuadrantPainter(chart, layout, size, theme.colors());
	}

	private Picture picture() {
		return new Picture(size, theme.colors().ground(), painter()::paint);
	}
}
