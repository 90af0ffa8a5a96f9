/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.trend;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.manyi.chart.BarBounds;
import org.manyi.chart.Box;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.internal.FontChooser;
import org.manyi.chart.internal.PdfPage;
import org.manyi.chart.internal.Picture;
import org.manyi.chart.internal.SvgWords;
import org.manyi.chart.internal.SvgWriter;
import org.manyi.chart.trend.TrendChart;
import org.manyi.model.LocalizedText;

/** A chart of a figure over periods, laid out. */
public final class TrendDrawing implements ChartDrawing {

	private final TrendChart chart;
	private final TrendText text;
	private final ChartSize size;
	private final ChartTheme theme;
	private final TrendPainter painter;

	private TrendDrawing(TrendChart chart, TrendText text, ChartSize size, ChartTheme theme) {
		this.chart = chart;
		this.text = text;
		this.size = size;
		this.theme = theme;
		painter = new TrendPainter(chart, text, size, theme);
	}

	/** Lays it out. */
	public static TrendDrawing of(TrendChart chart, ChartSize size, ChartTheme theme, FontChooser fonts) {
		return new TrendDrawing(chart, TrendText.of(chart, theme, fonts), size, theme);
	}

	@Override
	public ChartSize size() {
		return size;
	}

	@Override
	public List<BarBounds> bars() {
		List<BarBounds> bars = new ArrayList<>();
		for (int i = 0; i < chart.points().size(); i++) {
			Box column = painter.column(i);
			bars.add(new BarBounds(chart.points().get(i).id(), column, column));
		}
		return bars;
	}

	@Override
	public String description() {
		return text.description(chart);
	}

	@Override
	public List<LocalizedText> warnings() {
		return text.warnings();
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
			tips.add(new SvgWords.Tip(bar.column(), chart.points().get(tips.size()).words().in(text.locale())));
		}
		new SvgWriter(new SvgWords(text.locale(), chart.title().map(text::of), description(), tips, text.typeface()),
				size, theme).write(painter::paint, out);
	}

	@Override
	public void writePdf(OutputStream out) throws IOException {
		new PdfPage(size, text.locale(), chart.title().map(text::of), description()).write(painter::paint, out);
	}

	private Picture picture() {
		return new Picture(size, theme.colors().ground(), painter::paint);
	}
}
