/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;

/**
 * A font at a size, and how large text is in it: in logical pixels, the same for each zoom and output.
 *
 * @param font the font
 */
public record TextStyle(Font font) {

	private static final FontRenderContext UNZOOMED = new FontRenderContext(null, true, true);

	public double width(String text) {
		return text.isEmpty() ? 0 : font.getStringBounds(text, UNZOOMED).getWidth();
	}

	public double ascent() {
		return metrics().getAscent();
	}

	public double descent() {
		return metrics().getDescent();
	}

	/** From one base line to the next. */
	public double lineHeight() {
		return Math.ceil(ascent() + descent());
	}

	/** The text, or as much of its beginning as fits with an ellipsis behind it; the ellipsis alone if nothing does. */
	public String shorten(String text, double maxWidth) {
		if (width(text) <= maxWidth) {
			return text;
		}
		int end = text.length();
		while (end > 0 && width(text.substring(0, end).strip() + '…') > maxWidth) {
			end = text.offsetByCodePoints(end, -1);
		}
		return text.substring(0, end).strip() + '…';
	}

	private LineMetrics metrics() {
		return font.getLineMetrics("满Ag", UNZOOMED);
	}
}
