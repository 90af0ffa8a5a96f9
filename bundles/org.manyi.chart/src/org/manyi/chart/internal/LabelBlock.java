/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * The category labels, broken into lines.
 *
 * @param angle     0 for level text, π/4 for slanting, π/2 for upright, rising to the right
 * @param style     their font
 * @param labels    the lines of each
 * @param height    of the zone they take, in logical pixels
 * @param shortened how many of them lost their end
 */
record LabelBlock(double angle, TextStyle style, List<List<String>> labels, double height, int shortened) {

	boolean slants() {
		return angle > 0 && angle < Math.PI / 2;
	}

	/**
	 * Puts the labels under their bars.
	 *
	 * @param middle of the bar with this index, in logical pixels
	 * @param top    upper edge of the zone, in logical pixels
	 * @return the lines of each label
	 */
	List<List<PlacedText>> place(IntToDoubleFunction middle, double top, Color color) {
		List<List<PlacedText>> all = new ArrayList<>();
		for (int i = 0; i < labels.size(); i++) {
			List<String> lines = labels.get(i);
			List<PlacedText> placed = new ArrayList<>();
			for (int line = 0; line < lines.size(); line++) {
				placed.add(angle == 0 ? level(lines, line, middle.applyAsDouble(i), top, color)
						: turned(lines, line, middle.applyAsDouble(i), top, color));
			}
			all.add(placed);
		}
		return all;
	}

	private PlacedText level(List<String> lines, int line, double middle, double top, Color color) {
		double baseline = top + style.ascent() + line * style.lineHeight();
		return PlacedText.centered(lines.get(line), middle, baseline, style, color);
	}

	/** The end of the text points to the bar; several lines stand side by side round the bar's middle. */
	private PlacedText turned(List<String> lines, int line, double middle, double top, Color color) {
		double across = (line - (lines.size() - 1) / 2.0) * style.lineHeight()
				+ (style.ascent() - style.descent()) / 2;
		double length = style.width(lines.get(line));
		// an upright text ends at the top; a slanting one below it by half its thickness
		double endY = top + (slants() ? style.lineHeight() / 2 * Math.cos(angle) : 0);
		double x = middle - length * Math.cos(angle) + across * Math.sin(angle);
		double y = endY + length * Math.sin(angle) + across * Math.cos(angle);
		return new PlacedText(lines.get(line), x, y, -angle, style, color);
	}
}
