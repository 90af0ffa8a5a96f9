/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.manyi.chart.BarBounds;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.ParetoChart;
import org.manyi.model.LocalizedText;

/** A Pareto chart laid out. */
final class ParetoDrawing implements ChartDrawing {

	private static final double LARGEST_ZOOM = 16;
	private static final double MOST_PIXELS = 100e6;

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
		if (!(zoom > 0 && zoom <= LARGEST_ZOOM)) {
			throw new IllegalArgumentException("zoom must be above 0 and at most " + LARGEST_ZOOM + ", not " + zoom);
		}
		if (size.width() * zoom * size.height() * zoom > MOST_PIXELS) {
			throw new IllegalArgumentException(
					"an image of " + size.width() + " × " + size.height() + " × " + zoom + " is too large");
		}
		int width = (int) Math.ceil(size.width() * zoom);
		int height = (int) Math.ceil(size.height() * zoom);
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D g2 = image.createGraphics();
		try {
			g2.setPaint(theme.colors().ground());
			g2.fillRect(0, 0, image.getWidth(), image.getHeight());
			g2.scale(zoom, zoom);
			painter().paint(g2);
		} finally {
			g2.dispose();
		}
		return image;
	}

	@Override
	public void writePng(OutputStream out, double zoom) throws IOException {
		new PngWriter().write(image(zoom), zoom, out);
	}

	@Override
	public void writeSvg(OutputStream out) throws IOException {
		new SvgWriter(chart, text, size, theme, scene).write(painter()::paint, out);
	}

	private ScenePainter painter() {
		return new ScenePainter(chart, size, scene, theme.colors());
	}
}
