/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.chart.ChartTheme;
import org.manyi.chart.internal.FontChooser;
import org.manyi.chart.internal.Typeface;
import org.manyi.chart.trend.TrendChart;
import org.manyi.chart.trend.TrendMark;
import org.manyi.model.LocalizedText;

/**
 * The words of one chart in the font that they are drawn in.
 *
 * @param locale   their language
 * @param typeface the font
 */
record TrendText(Locale locale, Typeface typeface) {

	private static final String FIGURES = "ABC 0123456789.,%-–:·!// Q…";
	private static final LocalizedText TARGET = new LocalizedText("目标", "Target");
	private static final LocalizedText NOTHING = new LocalizedText("没有带日期的调查表，画不出趋势。",
			"No response says its date, so there is no trend.");
	private static final LocalizedText LEGEND = new LocalizedText("浅色带：95 % 区间 · 虚线：控制限 · !：不像偶然 · 空心点：作答太少",
			"Ribbon: 95 % interval · dashed: control limits · !: more than chance · hollow: few answers");

	static TrendText of(TrendChart chart, ChartTheme theme, FontChooser fonts) {
		StringBuilder all = new StringBuilder(FIGURES);
		Stream.of(Stream.of(TARGET, NOTHING, LEGEND, chart.axisLabel()), chart.title().stream(),
				chart.subtitle().stream(), chart.points().stream().flatMap(point -> point.note().stream()))
				.flatMap(texts -> texts).forEach(text -> all.append(text.in(chart.locale())));
		return new TrendText(chart.locale(), fonts.choose(all.toString(), theme.fontFamilies()));
	}

	String of(LocalizedText text) {
		return typeface.displayable(text.in(locale).replaceAll("\\s+", " "));
	}

	String target(String value) {
		return of(TARGET) + " " + value;
	}

	String nothing() {
		return of(NOTHING);
	}

	String legend() {
		return of(LEGEND);
	}

	List<LocalizedText> warnings() {
		return typeface.complete() ? List.of()
				: List.of(new LocalizedText("本机没有能显示全部文字的字体，缺少的字以“?”代替。请安装中文字体，例如 fonts-wqy-microhei。",
						"No font on this machine displays all of the chart's text; missing characters are shown as "
								+ "\"?\". Install a Chinese font such as fonts-wqy-microhei."));
	}

	/** The chart in words, for those who do not see it. */
	String description(TrendChart chart) {
		List<String> sentences = new ArrayList<>();
		chart.title().map(this::plain).ifPresent(sentences::add);
		chart.subtitle().map(this::plain).ifPresent(sentences::add);
		Optional<Double> target = chart.target();
		target.map(value -> plain(TARGET) + " " + value).ifPresent(sentences::add);
		if (chart.points().isEmpty()) {
			sentences.add(plain(NOTHING));
		}
		chart.points().stream().map(TrendMark::words).map(this::plain).forEach(sentences::add);
		return String.join("\n", sentences);
	}

	private String plain(LocalizedText text) {
		return text.in(locale);
	}
}
