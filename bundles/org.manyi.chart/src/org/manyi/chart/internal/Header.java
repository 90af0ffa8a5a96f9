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
import java.util.Optional;

import org.manyi.chart.Chart;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;

/**
 * Title and subtitle: up to two lines each, and no more than a third of the height.
 *
 * @param texts  their lines
 * @param bottom where they end, in logical pixels
 */
public record Header(List<PlacedText> texts, double bottom) {

	private static final int LINES = 2;
	private static final double GAP = 4;

	/** That of a chart. */
	public static Header of(ChartWords words, Chart chart, ChartSize size, ChartTheme theme, double pad) {
		return of(words, chart.title().map(words::of), chart.subtitle().map(words::of), size, theme, pad);
	}

	static Header of(ChartWords words, Optional<String> title, Optional<String> subtitle, ChartSize size,
			ChartTheme theme, double pad) {
		List<PlacedText> texts = new ArrayList<>();
		TextStyle bold = words.typeface().bold(theme.titleSize());
		TextStyle plain = words.typeface().plain(theme.tickSize() + 1);
		double y = add(texts, words, title, bold, theme.colors().ink(), size, pad, pad);
		y = add(texts, words, subtitle, plain, theme.colors().secondary(), size, pad, y);
		return new Header(texts, y);
	}

	private static double add(List<PlacedText> texts, ChartWords text, Optional<String> part, TextStyle style,
			Color color, ChartSize size, double pad, double top) {
		if (part.isEmpty()) {
			return top;
		}
		double width = size.width() - 2 * pad;
		List<String> lines = new TextWrapper(text.locale()).wrap(part.get(), style, width, LINES)
				.orElseGet(() -> List.of(style.shorten(part.get(), width)));
		double bottom = top + lines.size() * style.lineHeight();
		if (bottom > size.height() / 3.0) {
			return top;
		}
		for (int i = 0; i < lines.size(); i++) {
			texts.add(PlacedText.left(lines.get(i), pad, top + i * style.lineHeight() + style.ascent(), style, color));
		}
		return bottom + GAP;
	}
}
