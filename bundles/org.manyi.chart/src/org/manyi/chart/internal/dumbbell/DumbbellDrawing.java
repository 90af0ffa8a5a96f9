/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.dumbbell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.manyi.chart.BarBounds;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.dumbbell.DumbbellChart;
import org.manyi.chart.dumbbell.DumbbellRow;
import org.manyi.chart.internal.FontChooser;
import org.manyi.chart.internal.PdfPage;
import org.manyi.chart.internal.Picture;
import org.manyi.chart.internal.SvgWords;
import org.manyi.chart.internal.SvgWriter;
import org.manyi.model.LocalizedText;

/** Figures of two slices, laid out. */
public final class DumbbellDrawing implements ChartDrawing {

	private final DumbbellChart chart;
	private final DumbbellText text;
	private final ChartSize size;
	private final ChartTheme theme;
	private final DumbbellLayout layout;

	private DumbbellDrawing(DumbbellChart chart, DumbbellText text, ChartSize size, ChartTheme theme) {
		this.chart = chart;
		this.text = text;
		this.size = size;
		this.theme = theme;
		layout = new DumbbellLayout(chart, text, size, theme);
	}

	/** Lays it out. */
	public static DumbbellDrawing of(DumbbellChart chart, ChartSize size, ChartTheme theme, FontChooser fonts) {
		return new DumbbellDrawing(chart, DumbbellText.of(chart, theme, fonts), size, theme);
	}

	DumbbellLayout layout() {
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
			chart.rows().stream().filter(row -> row.id().equals(bar.id())).map(DumbbellRow::words)
					.forEach(words -> tips.add(new SvgWords.Tip(bar.column(), words.in(text.locale()))));
		}
		new SvgWriter(new SvgWords(text.locale(), chart.title().map(text::of), description(), tips, text.typeface()),
				size, theme).write(painter()::paint, out);
	}

	@Override
	public void writePdf(OutputStream out) throws IOException {
		new PdfPage(size, text.locale(), chart.title().map(text::of), description()).write(painter()::paint, out);
	}

	private DumbbellPainter painter() {
		return new DumbbellPainter(chart, layout, size, theme.colors());
	}

	private Picture picture() {
		return new Picture(size, theme.colors().ground(), painter()::paint);
	}
}
