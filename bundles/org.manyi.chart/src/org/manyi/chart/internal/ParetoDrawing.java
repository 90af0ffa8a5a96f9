/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.manyi.chart.BarBounds;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.ParetoChart;
import org.manyi.model.LocalizedText;

/** A Pareto chart laid out. */
final class ParetoDrawing implements ChartDrawing {

	private final ParetoChart chart;
	private final ChartText text;
	private final ChartSize size;
	private final ChartTheme theme;
	private final ParetoScene scene;

	ParetoDrawing(ParetoChart chart, ChartText text, ChartSize size, ChartTheme theme) {
		this.chart = chart;
		this.text = text;
		this.size = size;
		this.theme = theme;
		this.scene = new ParetoLayout(chart, text, size, theme).scene();
	}

	ParetoScene scene() {
		return scene;
	}

	@Override
	public ChartSize size() {
		return size;
	}

	@Override
	public List<BarBounds> bars() {
		return scene.bars();
	}

	@Override
	public List<LocalizedText> warnings() {
		return scene.warnings();
	}

	@Override
	public String description() {
		return new ParetoDescription(chart, chart.locale()).text();
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
		for (BarBounds bar : scene.bars()) {
			tips.add(new SvgWords.Tip(bar.column(), text.words().tooltip(chart.pareto().bars().get(tips.size()))));
		}
		SvgWords words = new SvgWords(text.locale(), text.title(), new ParetoDescription(chart, text.locale()).text(),
				tips, text.typeface());
		new SvgWriter(words, size, theme).write(painter()::paint, out);
	}

	@Override
	public void writePdf(OutputStream out) throws IOException {
		String description = new ParetoDescription(chart, text.locale()).text();
		new PdfPage(size, text.locale(), text.title(), description).write(painter()::paint, out);
	}

	private Picture picture() {
		return new Picture(size, theme.colors().ground(), painter()::paint);
	}

	private ScenePainter painter() {
		return new ScenePainter(chart, size, scene, theme.colors());
	}
}
