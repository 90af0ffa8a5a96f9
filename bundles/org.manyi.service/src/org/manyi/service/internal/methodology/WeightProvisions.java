/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.manyi.model.FrozenWeights;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Judgments;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.model.Weighting;
import org.manyi.service.methodology.Chapter;

/** What a methodology says of the weights of its items. */
final class WeightProvisions {

	private static final int DIGITS = 6;

	private final Provisions.Sink sink;
	private final PlugInNames names;
	private final IndicatorSet indicators;

	WeightProvisions(Provisions.Sink sink, PlugInNames names, IndicatorSet indicators) {
		this.sink = sink;
		this.names = names;
		this.indicators = indicators;
	}

	void of(Weighting weighting) {
		String scheme = weighting.call().methodId();
		LocalizedText title = new LocalizedText("赋权方法", "Weighting");
		add("", title, names.of(scheme));
		weighting.call().parameters().forEach((name, value) -> {
			add("." + name, Wording.of(title, names.of(scheme, name)),
					names.of(scheme, name, value, indicators));
		});
		Map<String, Integer> told = new HashMap<>();
		weighting.judgments()
				.forEach(judgments -> judgments(judgments, told.merge(judgments.expert(), 1, Integer::sum)));
		weighting.frozen().ifPresent(this::frozen);
	}

	/**
	 * @param number which of the expert's it is, [1, ∞)
	 */
	private void judgments(Judgments judgments, int number) {
		List<String> rows = judgments.matrix().stream()
				.map(row -> row.stream().map(WeightProvisions::entry).collect(Collectors.joining(" "))).toList();
		LocalizedText items = Wording.items(judgments.itemIds(), indicators);
		add(".judgments." + judgments.expert() + (number == 1 ? "" : "#" + number),
				new LocalizedText("判断矩阵（" + judgments.expert() + "）", "Judgments of " + judgments.expert()),
				new LocalizedText(items.zh() + "：" + String.join("；", rows),
						items.en() + ": " + String.join("; ", rows)));
	}

	private static String entry(Rational value) {
		return value.numerator().bitLength() < Integer.SIZE && value.denominator().bitLength() < Integer.SIZE
				? value.denominator().intValue() == 1 ? value.numerator().toString()
						: value.numerator() + "/" + value.denominator()
				: value.toPlainString(DIGITS);
	}

	private void frozen(FrozenWeights frozen) {
		add(".frozen", new LocalizedText("权数的来源", "Weights computed from"),
				new LocalizedText("%s，%s".formatted(frozen.from(), frozen.date()),
						"%s, on %s".formatted(frozen.from(), frozen.date())));
		frozen.values().forEach((item, weight) -> {
			LocalizedText name = Wording.item(item, indicators);
			add(".frozen." + item, new LocalizedText("“" + name.zh() + "”的权数", "Weight of “" + name.en() + "”"),
					LocalizedText.same(Wording.number(weight)));
		});
	}

	private void add(String key, LocalizedText title, LocalizedText text) {
		sink.add(Chapter.WEIGHTING, "weighting" + key, title, text);
	}
}
