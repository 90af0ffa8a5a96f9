/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.util.stream.Collectors;

import org.manyi.model.FrozenWeights;
import org.manyi.model.Judgments;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.model.Weighting;
import org.manyi.service.methodology.Chapter;

/** What a methodology says of the weights of its items. */
final class WeightProvisions {

	private static final int DIGITS = 6;

	private final Provisions.Sink sink;

	WeightProvisions(Provisions.Sink sink) {
		this.sink = sink;
	}

	void of(Weighting weighting) {
		add("", new LocalizedText("赋权方法", "Weighting"), LocalizedText.same(weighting.call().methodId()));
		weighting.call().parameters().forEach((name, value) -> add("." + name,
				new LocalizedText("赋权方法的参数 " + name, "Weighting, parameter " + name), LocalizedText.same(value)));
		weighting.judgments().forEach(this::judgments);
		weighting.frozen().ifPresent(this::frozen);
	}

	private void judgments(Judgments judgments) {
		String rows = judgments.matrix().stream().map(row -> row.stream().map(WeightProvisions::entry)
				.collect(Collectors.joining(" "))).collect(Collectors.joining("; "));
		add(".judgments." + judgments.expert(),
				new LocalizedText("判断矩阵（" + judgments.expert() + "）", "Judgments of " + judgments.expert()),
				LocalizedText.same(String.join(" ", judgments.itemIds()) + ": " + rows));
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
		frozen.values().forEach((item, weight) -> add(".frozen." + item,
				new LocalizedText("调查项 " + item + " 的权数", "Weight of item " + item),
				LocalizedText.same(Wording.number(weight))));
	}

	private void add(String key, LocalizedText title, LocalizedText text) {
		sink.add(Chapter.WEIGHTING, "weighting" + key, title, text);
	}
}
