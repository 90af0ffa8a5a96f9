/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal.quadrant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.chart.ChartTheme;
import org.manyi.chart.internal.FontChooser;
import org.manyi.chart.internal.Typeface;
import org.manyi.chart.quadrant.QuadrantChart;
import org.manyi.chart.quadrant.QuadrantPoint;
import org.manyi.model.LocalizedText;

/**
 * The words of one chart in the font that they are drawn in.
 *
 * @param locale   their language
 * @param typeface the font
 */
record QuadrantText(Locale locale, Typeface typeface) {

	private static final String FIGURES = "ABC 0123456789.,%-–:·…";
	private static final LocalizedText NOTHING = new LocalizedText("没有既有重要性又有得分的调查项。",
			"No item has both an importance and a score.");

	static QuadrantText of(QuadrantChart chart, ChartTheme theme, FontChooser fonts) {
		String all = Stream.of(names(chart.names()), chart.title().stream(), chart.subtitle().stream(),
				chart.points().stream().map(QuadrantPoint::label)).flatMap(texts -> texts)
				.map(text -> text.in(chart.locale())).collect(Collectors.joining());
		return new QuadrantText(chart.locale(),
				fonts.choose(FIGURES + NOTHING.in(chart.locale()) + all, theme.fontFamilies()));
	}

	private static Stream<LocalizedText> names(QuadrantChart.Names names) {
		return Stream.of(names.x(), names.y(), names.topLeft(), names.topRight(), names.bottomLeft(),
				names.bottomRight());
	}

	String of(LocalizedText text) {
		return typeface.displayable(text.in(locale).replaceAll("\\s+", " ").strip());
	}

	String nothing() {
		return of(NOTHING);
	}

	/** What the reader should know: characters that no font has, labels without room. */
	List<LocalizedText> warnings(int unlabelled) {
		List<LocalizedText> warnings = new ArrayList<>();
		if (!typeface.complete()) {
			warnings.add(new LocalizedText("本机没有能显示全部文字的字体，缺少的字以“?”代替。请安装中文字体，例如 fonts-wqy-microhei。",
					"No font on this machine displays all of the chart's text; missing characters are shown as "
							+ "\"?\". Install a Chinese font such as fonts-wqy-microhei."));
		}
		if (unlabelled > 0) {
			warnings.add(new LocalizedText("图太小，有 %d 项没有写名称的地方。".formatted(unlabelled),
					"The chart is too small: %d points have no room for a label.".formatted(unlabelled)));
		}
		return warnings;
	}

	/** The chart in words, for those who do not see it. */
	String description(QuadrantChart chart) {
		List<String> sentences = new ArrayList<>();
		Stream.of(chart.title(), chart.subtitle()).flatMap(Optional::stream).map(text -> text.in(locale))
				.forEach(sentences::add);
		sentences.add(chart.points().isEmpty() ? NOTHING.in(locale)
				: chart.names().y().in(locale) + " / " + chart.names().x().in(locale));
		chart.points().stream().map(point -> point.words().in(locale)).forEach(sentences::add);
		return String.join("\n", sentences);
	}
}
