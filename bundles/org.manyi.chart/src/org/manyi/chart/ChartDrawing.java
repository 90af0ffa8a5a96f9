/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.osgi.annotation.versioning.ProviderType;

/** A chart that has been laid out: immutable, the same in every output, usable from any thread. */
@ProviderType
public interface ChartDrawing {

	/** The size in logical pixels. */
	ChartSize size();

	/** The bars from left to right; empty when there is nothing to show. */
	List<BarBounds> bars();

	/** The bar whose column holds the point, in logical pixels; empty between and beside the columns. */
	default Optional<BarBounds> barAt(double x, double y) {
		return bars().stream().filter(bar -> bar.column().contains(x, y)).findFirst();
	}

	/**
	 * What is told of each of the {@link #bars()} when the mouse rests on it: its whole name and its exact figures, in
	 * the language of the chart.
	 */
	List<String> tips();

	/** What is told at that point, in logical pixels; empty between and beside the columns. */
	default Optional<String> tipAt(double x, double y) {
		return barAt(x, y).map(bar -> tips().get(bars().indexOf(bar)));
	}

	/** Where the figures stand, within the axes. */
	Box plot();

	/** The chart in words, in its own language, for those who do not see it. */
	String description();

	/** What the reader should know about the drawing: characters no font has, labels that were shortened. */
	List<LocalizedText> warnings();

	/**
	 * The picture.
	 *
	 * @param zoom image pixels per logical pixel, (0, 16]; 2 for a display at 200 %
	 * @return an image without transparency, of type {@link BufferedImage#TYPE_INT_RGB}, size × zoom rounded up
	 * @throws IllegalArgumentException when the zoom is out of range or the image would have more than 100 million
	 *                                  pixels
	 */
	BufferedImage image(double zoom);

	/**
	 * Writes the picture as PNG that states its resolution of 96 dpi × zoom, so that it is as large on paper at each
	 * zoom. The stream stays open.
	 *
	 * @param zoom image pixels per logical pixel, (0, 16]
	 * @throws IllegalArgumentException as for {@link #image}
	 */
	void writePng(OutputStream out, double zoom) throws IOException;

	/**
	 * Writes the picture as SVG in UTF-8: text as text, with the drawing's font and fallbacks for machines without it,
	 * each piece held to the width it was laid out for; with title and description for screen readers, and the full
	 * label and figures of each bar as a tooltip. The same drawing gives the same bytes. The stream stays open.
	 */
	void writeSvg(OutputStream out) throws IOException;

	/**
	 * Writes the picture as a PDF of one page as large as the drawing at 96 dpi: lines, areas and the outlines of text,
	 * sharp at any size and the same on machines without the font; with title, description and language. The stream
	 * stays open.
	 */
	void writePdf(OutputStream out) throws IOException;
}
