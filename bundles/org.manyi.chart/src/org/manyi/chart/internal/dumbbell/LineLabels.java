/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.dumbbell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.manyi.chart.dumbbell.DumbbellLine;
import org.manyi.chart.internal.ChartWords;
import org.manyi.chart.internal.TextStyle;

/**
 * The labels of lines: side by side where there is room, else below each other.
 *
 * @param labels from left to right
 * @param levels how many lines of text they take, [0, ∞)
 */
record LineLabels(List<Label> labels, int levels) {

	private static final double GAP = 8;

	/**
	 * A label.
	 *
	 * @param line  what it is of
	 * @param words as they are drawn
	 * @param left  where they begin, in logical pixels
	 * @param level the line of text, from the top, [0, ∞)
	 */
	record Label(DumbbellLine line, String words, double left, int level) {
	}

	/**
	 * @param lines those that are drawn
	 * @param place of a value, in logical pixels
	 * @param from  where labels may begin
	 * @param to    where they must end
	 */
	static LineLabels of(List<DumbbellLine> lines, ChartWords words, TextStyle style, DoubleUnaryOperator place,
			double from, double to) {
		List<Label> labels = new ArrayList<>();
		List<Double> ends = new ArrayList<>();
		for (DumbbellLine line : lines.stream().sorted(Comparator.comparing(DumbbellLine::value)).toList()) {
			String text = style.shorten(words.of(line.label()), to - from);
			double width = style.width(text);
			double left = Math.max(from, Math.min(place.applyAsDouble(line.value()) - width / 2, to - width));
			int level = 0;
			while (level < ends.size() && ends.get(level) + GAP > left) {
				level++;
			}
			if (level == ends.size()) {
				ends.add(left + width);
			} else {
				ends.set(level, left + width);
			}
			labels.add(new Label(line, text, left, level));
		}
		return new LineLabels(List.copyOf(labels), ends.size());
	}
}
