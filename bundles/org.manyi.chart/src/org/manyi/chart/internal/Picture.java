/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

import org.manyi.chart.ChartSize;

/**
 * What is painted in logical pixels, as an image at any zoom.
 *
 * @param size    the size in logical pixels
 * @param ground  what is under everything
 * @param painter paints the rest
 */
public record Picture(ChartSize size, Color ground, Consumer<Graphics2D> painter) {

	private static final double LARGEST_ZOOM = 16;
	private static final double MOST_PIXELS = 100e6;

	/** As {@link org.manyi.chart.ChartDrawing#image} says. */
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
			g2.setPaint(ground);
			g2.fillRect(0, 0, image.getWidth(), image.getHeight());
			g2.scale(zoom, zoom);
			painter.accept(g2);
		} finally {
			g2.dispose();
		}
		return image;
	}

	/** As {@link org.manyi.chart.ChartDrawing#writePng} says. */
	public void writePng(OutputStream out, double zoom) throws IOException {
		new PngWriter().write(image(zoom), zoom, out);
	}

	/** Smooth lines and text, wherever they fall. */
	public static void smooth(Graphics2D g2) {
		g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
	}
}
