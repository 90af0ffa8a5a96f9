/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.chart.Chart;
import org.manyi.chart.ChartTheme;
import org.manyi.model.LocalizedText;

/**
 * The words of one chart: in which language, and in which font they are drawn.
 *
 * @param locale   their language
 * @param typeface the font
 */
public record ChartWords(Locale locale, Typeface typeface) {

	private static final String FIGURES = "ABC Q0123456789.,%-−–:·!/…▲▼*";
	private static final LocalizedText NO_FONT = new LocalizedText(
			"本机没有能显示全部文字的字体，缺少的字以“?”代替。请安装中文字体，例如 fonts-wqy-microhei。",
			"No font on this machine displays all of the chart's text; missing characters are shown as \"?\". "
					+ "Install a Chinese font such as fonts-wqy-microhei.");

	/**
	 * The words of a chart in the font that has all of them.
	 *
	 * @param texts that are drawn beside title, subtitle and numbers
	 */
	public static ChartWords of(Chart chart, Stream<LocalizedText> texts, ChartTheme theme, FontChooser fonts) {
		String all = Stream.of(chart.title().stream(), chart.subtitle().stream(), texts).flatMap(some -> some)
				.map(text -> text.in(chart.locale())).collect(Collectors.joining());
		return new ChartWords(chart.locale(), fonts.choose(FIGURES + all, theme.fontFamilies()));
	}

	/** A text as it is drawn: on one line, with a question mark for what the font lacks. */
	public String of(LocalizedText text) {
		return of(text.in(locale));
	}

	/** Words as they are drawn. */
	public String of(String words) {
		return typeface.displayable(words.replaceAll("\\s+", " ").strip());
	}

	/** That characters are missing, where some are. */
	public List<LocalizedText> warnings() {
		return typeface.complete() ? List.of() : List.of(NO_FONT);
	}

	/** The same, and that so many names have no room, where some have none. */
	public List<LocalizedText> warnings(int unlabelled) {
		List<LocalizedText> warnings = new ArrayList<>(warnings());
		if (unlabelled > 0) {
			warnings.add(new LocalizedText("图太小，有 %d 个名称没有写的地方。".formatted(unlabelled),
					"The chart is too small: %d names have no room.".formatted(unlabelled)));
		}
		return warnings;
	}

	/** The chart in words, for those who do not see it: its headings, then these lines. */
	public String description(Chart chart, Stream<LocalizedText> lines) {
		return Stream.concat(Stream.of(chart.title(), chart.subtitle()).flatMap(Optional::stream), lines)
				.map(text -> text.in(locale)).collect(Collectors.joining("\n"));
	}
}
