/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.manyi.analysis.sensitivity.SimulationResult;
import org.manyi.analysis.sensitivity.WeightLimit;
import org.manyi.explore.ui.internal.FewAnswers;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Rational;
import org.manyi.service.compare.Sensitivity;

/** Says what matters of a sensitivity in words. */
record SensitivitySentence(Sensitivity sensitivity, Texts texts) {

	/** How firm the figure stands, in a sentence; that there are too few answers to say so, where there are. */
	String conclusion(RangeQuestion question, List<SensitivityRow> rows) {
		return new FewAnswers(texts).words(sensitivity.analysis()).orElseGet(() -> headline(question, rows));
	}

	private String headline(RangeQuestion question, List<SensitivityRow> rows) {
		Messages messages = texts.messages();
		String name = texts.of(sensitivity.name());
		String value = texts.numbers().score(sensitivity.score().value(), sensitivity.bands())
				+ sensitivity.band().certain().map(in -> " " + texts.of(in.name())).orElse("");
		Optional<SensitivityRow> tightest = rows.stream().filter(row -> row.nearest().isPresent()).findFirst();
		if (tightest.isEmpty()) {
			return texts.format(messages.sensitivityFirm, name, value, question.words(messages));
		}
		WeightLimit<String> limit = tightest.get().nearest().orElseThrow();
		return texts.format(messages.sensitivityTurns, name, value, question.words(messages), tightest.get().name(),
				SensitivityColumns.weight(tightest.get().item().item().weight()),
				SensitivityColumns.weight(limit.weight()), limit.beyond());
	}

	/** What came of weights at random. */
	String draws() {
		Messages messages = texts.messages();
		SimulationResult result = sensitivity.simulation();
		long draws = result.settings().draws();
		List<String> words = new ArrayList<>();
		words.add(texts.format(messages.sensitivityDraws, draws, plain(result.settings().concentration()),
				number(result.low()), number(result.high())));
		result.bands().stream().filter(band -> band.in() > 0).forEach(band -> words
				.add(texts.of(band.band().name()) + " " + SensitivityColumns.percent(Rational.of(band.in(), draws))));
		result.targetMet().ifPresent(met -> words
				.add(messages.met + " " + SensitivityColumns.percent(Rational.of(met, draws))));
		result.lowestDimension().entrySet().stream().max(Map.Entry.comparingByValue())
				.ifPresent(most -> words.add(texts.format(messages.sensitivityDimension,
						RangeQuestion.name(most.getKey(), sensitivity.analysis().plan().methodology(), texts),
						SensitivityColumns.percent(Rational.of(most.getValue(), draws)))));
		return String.join(" · ", words);
	}

	/** How the weights move. */
	String how() {
		Messages messages = texts.messages();
		String moved = sensitivity.figure().fixedDimensions() ? messages.sensitivityHowFixed : messages.sensitivityHow;
		return sensitivity.weighed() ? moved : messages.sensitivityAlike + " " + moved;
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}

	private static String plain(double value) {
		return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
	}
}
