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

import org.manyi.analysis.Pareto;
import org.manyi.analysis.Pareto.Bar;
import org.manyi.analysis.ParetoClass;
import org.manyi.chart.ParetoChart;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;

/** A Pareto chart in words, for those who do not see it. */
final class ParetoDescription {

	private final ParetoChart chart;
	private final Pareto pareto;
	private final ParetoWords words;

	ParetoDescription(ParetoChart chart, Locale locale) {
		this.chart = chart;
		this.pareto = chart.pareto();
		this.words = new ParetoWords(pareto, locale);
	}

	/** Heading, total, then class by class every bar with its figures, then the marked one. */
	String text() {
		List<String> sentences = new ArrayList<>();
		chart.title().map(words::in).ifPresent(sentences::add);
		chart.subtitle().map(words::in).ifPresent(sentences::add);
		if (pareto.bars().isEmpty()) {
			sentences.addAll(words.nothing());
		} else {
			sentences.add(total());
			for (ParetoClass paretoClass : ParetoClass.values()) {
				classText(paretoClass).ifPresent(sentences::add);
			}
			selectedText().ifPresent(sentences::add);
		}
		return String.join(say("。", ". "), sentences) + say("。", ".");
	}

	private String total() {
		int bars = pareto.bars().size();
		return say("%s合计 %s，共 %d 项", bars == 1 ? "%s: %s in %d category" : "%s: %s in %d categories")
				.formatted(words.in(chart.axisLabel()), words.amount(pareto.total()), bars);
	}

	private Optional<String> classText(ParetoClass paretoClass) {
		List<Bar> bars = pareto.bars().stream().filter(bar -> bar.paretoClass() == paretoClass).toList();
		if (bars.isEmpty()) {
			return Optional.empty();
		}
		String list = bars.stream().map(words::bar).collect(Collectors.joining(say("、", "; ")));
		if (paretoClass == ParetoClass.OTHER) {
			return Optional.of(say("未分类：%s", "Without class: %s").formatted(list));
		}
		Rational share = Rational.sum(bars.stream().map(Bar::percent).toList());
		return Optional.of(say("%s 类 %d 项，占 %s：%s", "Class %s (%d, %s): %s").formatted(paretoClass, bars.size(),
				words.percent(share), list));
	}

	private Optional<String> selectedText() {
		return chart.selectedId()
				.flatMap(id -> pareto.bars().stream().filter(bar -> bar.id().equals(id)).findFirst())
				.map(bar -> say("已选中第 %d 位：%s", "Selected, rank %d: %s").formatted(bar.rank(), words.tooltip(bar)));
	}

	private String say(String zh, String en) {
		return words.in(new LocalizedText(zh, en));
	}
}
