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

import org.manyi.analysis.Pareto.Bar;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.ParetoChart;
import org.manyi.model.LocalizedText;

/**
 * The words of one chart in the language and font they are drawn in.
 *
 * @param locale   the chart's, or the other language's where no font can display the chart's
 * @param words    numbers and phrases
 * @param typeface the font
 * @param title    empty for none
 * @param subtitle empty for none
 * @param axis     label of the left axis
 * @param labels   of the bars
 * @param warnings about missing fonts
 */
record ChartText(Locale locale, ParetoWords words, Typeface typeface, Optional<String> title,
		Optional<String> subtitle, String axis, List<String> labels, List<LocalizedText> warnings) {

	private static final String FIGURES = "ABC 0123456789.,%\u00a0…";
	private static final String UNDRAWABLE = "[\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069\\uFFFE\\uFFFF]";

	ChartWords chartWords() {
		return new ChartWords(locale, typeface);
	}

	static ChartText of(ParetoChart chart, ChartTheme theme, FontChooser fonts) {
		Locale wanted = chart.locale();
		Typeface typeface = fonts.choose(everything(chart, wanted), theme.fontFamilies());
		if (typeface.complete()) {
			return in(chart, wanted, typeface, List.of());
		}
		boolean chinese = wanted.getLanguage().equals(Locale.CHINESE.getLanguage());
		Locale other = chinese ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
		Typeface otherTypeface = fonts.choose(everything(chart, other), theme.fontFamilies());
		if (otherTypeface.complete()) {
			return in(chart, other, otherTypeface, List.of(new LocalizedText(
					"本机没有能显示这些文字的字体，图中改用另一种语言。请安装中文字体，例如 fonts-wqy-microhei。",
					"No font on this machine displays the chart's language, so it is drawn in the other one. "
							+ "Install a Chinese font such as fonts-wqy-microhei.")));
		}
		return in(chart, wanted, typeface, new ChartWords(wanted, typeface).warnings());
	}

	private static ChartText in(ParetoChart chart, Locale locale, Typeface typeface, List<LocalizedText> warnings) {
		ParetoWords words = new ParetoWords(chart.pareto(), locale);
		return new ChartText(locale, words, typeface, chart.title().map(text -> clean(text, locale, typeface)),
				chart.subtitle().map(text -> clean(text, locale, typeface)), clean(chart.axisLabel(), locale, typeface),
				chart.pareto().bars().stream().map(bar -> clean(bar.label(), locale, typeface)).toList(), warnings);
	}

	private static String everything(ParetoChart chart, Locale locale) {
		ParetoWords words = new ParetoWords(chart.pareto(), locale);
		Stream<String> own = Stream.concat(words.nothing().stream(), Stream.of(words.cumulativeAxis(), FIGURES));
		List<LocalizedText> given = new ArrayList<>(chart.pareto().bars().stream().map(Bar::label).toList());
		given.add(chart.axisLabel());
		chart.title().ifPresent(given::add);
		chart.subtitle().ifPresent(given::add);
		return Stream.concat(own, given.stream().map(text -> oneLine(text.in(locale)))).collect(Collectors.joining());
	}

	private static String clean(LocalizedText text, Locale locale, Typeface typeface) {
		return typeface.displayable(oneLine(text.in(locale)));
	}

	/** Without line breaks and what cannot be drawn: control and direction characters, halves of surrogate pairs. */
	static String oneLine(String text) {
		return text.replaceAll("\\s+", " ").replaceAll(UNDRAWABLE, "").strip();
	}
}
