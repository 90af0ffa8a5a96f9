/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.dumbbell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.chart.ChartTheme;
import org.manyi.chart.dumbbell.DumbbellChart;
import org.manyi.chart.dumbbell.DumbbellRow;
import org.manyi.chart.internal.FontChooser;
import org.manyi.chart.internal.Typeface;
import org.manyi.model.LocalizedText;

/**
 * The texts of a chart of two slices in its language and font.
 *
 * @param typeface the font that shows most of them
 */
record DumbbellText(Locale locale, Typeface typeface) {

	private static final String FIGURES = "ABC 0123456789.,%-−–:·…▲▼*";
	private static final LocalizedText NOTHING = new LocalizedText("没有可以对比的数值。", "There are no figures to compare.");

	static DumbbellText of(DumbbellChart chart, ChartTheme theme, FontChooser fonts) {
		String all = Stream.of(Stream.of(NOTHING, chart.names().axis(), chart.names().now(), chart.names().before()),
				chart.title().stream(), chart.subtitle().stream(), chart.rows().stream().map(DumbbellRow::label))
				.flatMap(texts -> texts).map(text -> text.in(chart.locale())).collect(Collectors.joining());
		return new DumbbellText(chart.locale(), fonts.choose(FIGURES + all, theme.fontFamilies()));
	}

	String of(LocalizedText text) {
		return of(text.in(locale));
	}

	String of(String words) {
		return typeface.displayable(words.replaceAll("\\s+", " ").strip());
	}

	String nothing() {
		return of(NOTHING);
	}

	/** What the reader should know: characters that no font has, rows without room for their names. */
	List<LocalizedText> warnings(int unlabelled) {
		List<LocalizedText> warnings = new ArrayList<>();
		if (!typeface.complete()) {
			warnings.add(new LocalizedText("本机没有能显示全部文字的字体，缺少的字以“?”代替。请安装中文字体，例如 fonts-wqy-microhei。",
					"No font on this machine displays all of the chart's text; missing characters are shown as "
							+ "\"?\". Install a Chinese font such as fonts-wqy-microhei."));
		}
		if (unlabelled > 0) {
			warnings.add(new LocalizedText("图太小，有 %d 行没有写名称的地方。".formatted(unlabelled),
					"The chart is too small: %d rows have no room for a name.".formatted(unlabelled)));
		}
		return warnings;
	}

	/** The chart in words, for those who do not see it. */
	String description(DumbbellChart chart) {
		List<String> lines = new ArrayList<>();
		Stream.of(chart.title(), chart.subtitle()).flatMap(Optional::stream).map(text -> text.in(locale))
				.forEach(lines::add);
		lines.add(chart.rows().isEmpty() ? NOTHING.in(locale)
				: "● " + chart.names().now().in(locale) + " ○ " + chart.names().before().in(locale));
		chart.rows().stream().map(row -> row.words().in(locale)).forEach(lines::add);
		return String.join("\n", lines);
	}
}
