/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;

/** A chart laid out, of whatever kind: the same painting in every output. A kind says what stands where. */
public abstract class Drawing implements ChartDrawing {

	private final ChartWords words;
	private final Optional<String> title;
	private final ChartSize size;
	private final ChartTheme theme;

	/**
	 * @param words the language and the font of its texts
	 * @param title empty for none
	 */
	protected Drawing(ChartWords words, Optional<String> title, ChartSize size, ChartTheme theme) {
		this.words = words;
		this.title = title;
		this.size = size;
		this.theme = theme;
	}

	/** Paints everything that stands on the ground, in logical pixels. */
	protected abstract void paint(Graphics2D g2);

	/** The chart in words, in the language in which its texts are drawn. */
	protected String drawnDescription() {
		return description();
	}

	@Override
	public final ChartSize size() {
		return size;
	}

	@Override
	public final BufferedImage image(double zoom) {
		return picture().image(zoom);
	}

	@Override
	public final void writePng(OutputStream out, double zoom) throws IOException {
		picture().writePng(out, zoom);
	}

	@Override
	public final void writeSvg(OutputStream out) throws IOException {
		new SvgWriter(new SvgWords(words.locale(), title, drawnDescription(), SvgWords.tips(this), words.typeface()),
				size, theme).write(this::paintAll, out);
	}

	@Override
	public final void writePdf(OutputStream out) throws IOException {
		new PdfPage(size, words.locale(), title, drawnDescription()).write(this::paintAll, out);
	}

	private Picture picture() {
		return new Picture(size, theme.colors().ground(), this::paintAll);
	}

	private void paintAll(Graphics2D g2) {
		Picture.smooth(g2);
		g2.setPaint(theme.colors().ground());
		g2.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()));
		paint(g2);
	}
}
