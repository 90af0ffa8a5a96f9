/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.manyi.chart.BarBounds;
import org.manyi.chart.Box;
import org.manyi.chart.ChartDrawing;

/**
 * What an SVG document says beside what is painted.
 *
 * @param locale      its language
 * @param title       its title; empty for none
 * @param description the chart in words
 * @param tips        areas with what they tell
 * @param typeface    the font of all text
 */
public record SvgWords(Locale locale, Optional<String> title, String description, List<Tip> tips, Typeface typeface) {

	/** The columns of a drawing with what they tell. */
	static List<Tip> tips(ChartDrawing drawing) {
		List<BarBounds> bars = drawing.bars();
		List<String> words = drawing.tips();
		return IntStream.range(0, bars.size()).mapToObj(i -> new Tip(bars.get(i).column(), words.get(i))).toList();
	}

	/** An area with what it tells when the mouse rests on it. */
	public record Tip(Box area, String words) {
	}
}
