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
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Assumptions;
import org.manyi.analysis.Pareto;
import org.manyi.analysis.Pareto.Bar;
import org.manyi.analysis.ParetoBasis;
import org.manyi.analysis.ParetoClass;
import org.manyi.chart.ChartException;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.chart.ParetoChart;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;

/** Charts for the tests, and their drawing with the fonts of this machine. */
final class SampleCharts {

	static final ChartSize SIZE = new ChartSize(900, 520);

	private static final List<LocalizedText> NAMES = List.of(new LocalizedText("响应速度", "Response speed"),
			new LocalizedText("设备状况", "Equipment condition"), new LocalizedText("问题处理", "Problem handling"),
			new LocalizedText("施工进度", "Construction progress"), new LocalizedText("沟通协调", "Communication"),
			new LocalizedText("资料交接", "Document handover"), new LocalizedText("文明施工", "Site tidiness"),
			new LocalizedText("结算配合", "Settlement support"), new LocalizedText("HSE 管理", "HSE management"));
	private static final LocalizedText OTHER = new LocalizedText("其他", "Other");

	private SampleCharts() {
	}

	/** Ten bars with each class and "other": 115 low answers. */
	static Pareto ten() {
		List<LocalizedText> labels = new ArrayList<>(names(9, 0));
		labels.add(OTHER);
		return pareto(ParetoBasis.LOW_ANSWERS, labels, rationals(35, 25, 21, 8, 5, 4, 4, 4, 3, 6));
	}

	/** So many bars, each about nine tenths of the one before; labels of the given length, 0 for short ones. */
	static Pareto of(int bars, int labelLength) {
		long[] amounts = IntStream.range(0, bars).mapToLong(i -> Math.max(1, Math.round(300 * Math.pow(0.9, i))))
				.toArray();
		return pareto(ParetoBasis.LOW_ANSWERS, names(bars, labelLength), rationals(amounts));
	}

	static Pareto empty(ParetoBasis basis) {
		return new Pareto(basis, Rational.ZERO, List.of());
	}

	static List<Rational> rationals(long... amounts) {
		return LongStream.of(amounts).mapToObj(Rational::of).toList();
	}

	/** Bars with ids {@code bar0}, {@code bar1} …; one labelled "other" has no class. */
	static Pareto pareto(ParetoBasis basis, List<LocalizedText> labels, List<Rational> amounts) {
		Rational total = Rational.sum(amounts);
		List<Bar> bars = new ArrayList<>();
		Rational before = Rational.ZERO;
		for (int i = 0; i < amounts.size(); i++) {
			Rational amount = amounts.get(i);
			LocalizedText label = labels.get(i);
			ParetoClass paretoClass = label.equals(OTHER) ? ParetoClass.OTHER : startingAt(before.divide(total));
			before = before.add(amount);
			bars.add(new Bar("bar" + i, label, i + 1, amount, percent(amount, total), Optional.empty(),
					percent(before, total), paretoClass));
		}
		return new Pareto(basis, total, bars);
	}

	private static ParetoClass startingAt(Rational share) {
		return share.compareTo(Rational.of(4, 5)) < 0 ? ParetoClass.A
				: share.compareTo(Rational.of(9, 10)) < 0 ? ParetoClass.B : ParetoClass.C;
	}

	private static Rational percent(Rational part, Rational total) {
		return part.divide(total).multiply(Rational.HUNDRED);
	}

	private static List<LocalizedText> names(int count, int length) {
		return IntStream.range(0, count).mapToObj(i -> {
			LocalizedText name = NAMES.get(i % NAMES.size());
			String number = i < NAMES.size() ? "" : " " + (i / NAMES.size() + 1);
			return new LocalizedText(extend(name.zh() + number, "与现场人员配合的情况", length),
					extend(name.en() + number, " as seen by people on site", length));
		}).toList();
	}

	private static String extend(String text, String more, int length) {
		String longer = text;
		while (longer.length() < length) {
			longer += more;
		}
		return length == 0 ? text : longer.substring(0, length).strip();
	}

	static ParetoChart chart(Pareto pareto, Locale locale) {
		return ParetoChart.of(pareto, locale).withSubtitle(
				Optional.of(new LocalizedText("2026 年第三季度 · 东部区域 · 井下作业测评 2.1 · 有效调查表 186 份",
						"2026 Q3 · East region · Well service 2.1 · 186 valid sheets")));
	}

	/** Draws; the test is skipped where the machine has no font for the chart's language. */
	static ParetoDrawing draw(ParetoChart chart, ChartSize size) throws ChartException {
		FontChooser fonts = new FontChooser(new SystemFonts());
		ChartText text = ChartText.of(chart, ChartTheme.LIGHT, fonts);
		Assumptions.assumeTrue(text.typeface().complete() && text.locale().equals(chart.locale()),
				() -> "no font on this machine displays " + chart.locale().getDisplayLanguage(Locale.ENGLISH));
		return new ParetoDrawing(chart, text, size, ChartTheme.LIGHT);
	}
}
