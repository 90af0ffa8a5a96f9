/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Breaks text into lines where its language allows, as few as possible and then of nearly the same width. */
public final class TextWrapper {

	private final Locale locale;

	public TextWrapper(Locale locale) {
		this.locale = locale;
	}

	/**
	 * The lines, at least one; empty when the text does not fit without being shortened.
	 *
	 * @param maxWidth in logical pixels
	 */
	public Optional<List<String>> wrap(String text, TextStyle style, double maxWidth, int maxLines) {
		List<String> pieces = pieces(text);
		List<String> greedy = fill(pieces, style, maxWidth);
		if (greedy.size() > maxLines || widest(greedy, style) > maxWidth) {
			return Optional.empty();
		}
		return Optional.of(balance(pieces, greedy, style, maxWidth));
	}

	private List<String> pieces(String text) {
		BreakIterator breaks = BreakIterator.getLineInstance(locale);
		breaks.setText(text);
		List<String> pieces = new ArrayList<>();
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			pieces.add(text.substring(start, end));
			start = end;
		}
		return pieces;
	}

	private static List<String> fill(List<String> pieces, TextStyle style, double maxWidth) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String piece : pieces) {
			if (!line.isEmpty() && style.width((line + piece).stripTrailing()) > maxWidth) {
				lines.add(line.stripTrailing());
				line = "";
			}
			line += piece;
		}
		lines.add(line.stripTrailing());
		return lines;
	}

	/** Narrows the lines as far as their number stays the same. */
	private static List<String> balance(List<String> pieces, List<String> greedy, TextStyle style, double maxWidth) {
		List<String> best = greedy;
		double width = maxWidth;
		while (best.size() > 1) {
			width = Math.nextDown(widest(best, style));
			List<String> narrower = fill(pieces, style, width);
			if (narrower.size() > greedy.size() || widest(narrower, style) > width) {
				break;
			}
			best = narrower;
		}
		return best;
	}

	private static double widest(List<String> lines, TextStyle style) {
		return lines.stream().mapToDouble(style::width).max().orElse(0);
	}
}
