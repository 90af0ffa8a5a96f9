/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.Font;

/**
 * The font of one drawing.
 *
 * @param font     the plain font at any size
 * @param complete whether it has every character of the drawing
 */
public record Typeface(Font font, boolean complete) {

	/** The font at a size in logical pixels. */
	public TextStyle plain(double size) {
		return new TextStyle(font.deriveFont(Font.PLAIN, (float) size));
	}

	/** The bold font at a size in logical pixels. */
	public TextStyle bold(double size) {
		return new TextStyle(font.deriveFont(Font.BOLD, (float) size));
	}

	/** The text with a question mark for each character the font lacks: never an empty box. */
	public String displayable(String text) {
		if (complete) {
			return text;
		}
		StringBuilder shown = new StringBuilder();
		text.codePoints().map(c -> font.canDisplay(c) ? c : '?').forEach(shown::appendCodePoint);
		return shown.toString();
	}
}
