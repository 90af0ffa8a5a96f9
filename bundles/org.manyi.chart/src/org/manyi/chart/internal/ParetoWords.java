/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

import org.manyi.analysis.Pareto;
import org.manyi.analysis.Pareto.Bar;
import org.manyi.analysis.ParetoBasis;
import org.manyi.analysis.ParetoClass;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;

/** The words and numbers of one Pareto chart in one language. */
final class ParetoWords {

	private static final int MOST_DECIMALS = 4;

	private final Locale locale;
	private final Pareto pareto;
	private final int decimals;

	ParetoWords(Pareto pareto, Locale locale) {
		this.locale = locale;
		this.pareto = pareto;
		this.decimals = decimals(pareto);
	}

	/** None for counts; for points one, or as many as the smallest bar needs not to read 0. */
	private static int decimals(Pareto pareto) {
		List<Rational> amounts = pareto.bars().stream().map(Bar::amount)
				.filter(amount -> amount.signum() > 0).toList();
		if (amounts.stream().allMatch(amount -> amount.denominator().equals(BigInteger.ONE))) {
			return 0;
		}
		int needed = 1;
		Rational smallest = amounts.stream().min(Rational::compareTo).orElse(Rational.ONE);
		while (needed < MOST_DECIMALS && smallest.toDecimal(needed, RoundingMode.HALF_UP).signum() == 0) {
			needed++;
		}
		return needed;
	}

	String in(LocalizedText text) {
		return text.in(locale);
	}

	/** A count, or points with the chart's decimals. */
	String amount(Rational amount) {
		return format(amount, decimals);
	}

	/** A number with so many decimals. */
	String number(Rational number, int places) {
		return format(number, places);
	}

	/** Percent with one decimal. */
	String percent(Rational percent) {
		return format(percent, 1) + "\u00a0%";
	}

	String cumulativeAxis() {
		return in(new LocalizedText("累计", "Cumulative"));
	}

	/** What stands in place of the bars when there are none, two lines: what is so, and what to do. */
	List<String> nothing() {
		LocalizedText what = switch (pareto.basis()) {
		case LOW_ANSWERS -> new LocalizedText("这个统计范围内没有不满意作答", "No low answers in this slice");
		case LOST_POINTS -> new LocalizedText("这个统计范围内没有失分", "No points were lost in this slice");
		case CATEGORIES -> new LocalizedText("这个统计范围内没有已归类的意见", "No coded opinions in this slice");
		};
		LocalizedText next = pareto.basis() == ParetoBasis.CATEGORIES
				? new LocalizedText("给意见归类，或换一个依据", "Code the opinions, or choose another basis")
				: new LocalizedText("换一个统计范围或依据再看", "Choose another slice or basis");
		return List.of(in(what), in(next));
	}

	/** A bar's full label and figures on one line. */
	String bar(Bar bar) {
		return in(new LocalizedText("%s %s（%s）", "%s %s (%s)")).formatted(in(bar.label()), amount(bar.amount()),
				percent(bar.percent()));
	}

	/** A bar with its place on the cumulative line. */
	String tooltip(Bar bar) {
		String cumulative = in(new LocalizedText("累计 %s", "cumulative %s")).formatted(percent(bar.cumulativePercent()));
		String paretoClass = bar.paretoClass() == ParetoClass.OTHER ? ""
				: in(new LocalizedText("，%s 类", ", class %s")).formatted(bar.paretoClass());
		return bar(bar) + in(new LocalizedText("，", ", ")) + cumulative + paretoClass;
	}

	/** In how large a part of how many sheets a bar is met with; empty where their number is not known. */
	String sheets(Bar bar, OptionalLong sheets) {
		if (sheets.isEmpty()) {
			return "";
		}
		String share = bar.sheetPercent().map(percent -> in(new LocalizedText("，占调查表 %s", ", %s of the sheets"))
				.formatted(percent(percent))).orElse("");
		return share + in(new LocalizedText("，n = %s", ", n = %s"))
				.formatted(NumberFormat.getIntegerInstance(locale).format(sheets.getAsLong()));
	}

	private String format(Rational number, int places) {
		NumberFormat format = NumberFormat.getInstance(locale);
		format.setMinimumFractionDigits(places);
		format.setMaximumFractionDigits(places);
		return format.format(number.toDecimal(places, RoundingMode.HALF_UP));
	}
}
