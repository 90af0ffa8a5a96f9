/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.manyi.methodology.ui.internal.Messages;
import org.manyi.methodology.ui.internal.Texts;
import org.manyi.model.Band;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.api.Reading;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.service.Analysis;
import org.manyi.ui.NumberText;
import org.manyi.ui.ShownSurvey;

/**
 * Says in words what the figures say.
 *
 * @param texts the words
 */
record WhatIfWords(Texts texts) {

	/** The score of a side as it is printed. */
	String score(Optional<Figure.Side> side) {
		return side.map(known -> texts.numbers().score(known.value(), known.bands())).orElse(NumberText.MISSING);
	}

	/** What matters: index or first measure, before and after; empty where there is neither. */
	String headline(List<Figure> figures) {
		return figures.stream().findFirst().map(figure -> {
			String after = score(figure.after());
			return texts.of(figure.name()) + "  " + figure.changeInWords()
					.map(change -> score(figure.before()) + " → " + after + "   " + change).orElse(after);
		}).orElse("");
	}

	/**
	 * Of which survey in which state that is, by whose readings, why there is no index, how many bands turn, and which
	 * item is the lowest.
	 */
	String summary(WhatIf whatIf, List<Figure> figures) {
		List<String> words = new ArrayList<>();
		words.add(texts.format(messages().whatIfOf, String.valueOf(whatIf.after().request().source().getFileName()),
				whatIf.after().total().scores().responses().valid()));
		state(whatIf.survey()).ifPresent(words::add);
		words.add(readings(whatIf));
		missing(figures).ifPresent(reason -> words.add("▼ " + reason));
		bands(figures).ifPresent(words::add);
		words.add(lowest(whatIf));
		return String.join(" · ", words);
	}

	/** That the figures are not those of the data as they are now. */
	private Optional<String> state(ShownSurvey.Survey survey) {
		return survey.submitted() ? Optional.of(messages().whatIfSubmitted)
				: survey.asOf().isPresent()
						? Optional.of(texts.format(messages().whatIfAsOf, Long.toString(survey.asOf().getAsLong())))
						: Optional.empty();
	}

	/** That the rule is read as by the version that is compared with, or how it is read instead. */
	private String readings(WhatIf whatIf) {
		List<Reading> others = whatIf.otherReadings();
		return others.isEmpty()
				? texts.format(messages().readingsStay, whatIf.before().plan().methodology().version())
				: texts.format(messages().readingsTurn, others.stream().map(reading -> texts.of(reading.text()))
						.collect(Collectors.joining("; ")));
	}

	/** Why the first figure is none any more. */
	private Optional<String> missing(List<Figure> figures) {
		return figures.stream().findFirst().flatMap(Figure::after).map(Figure.Side::value)
				.filter(ScoreValue.Missing.class::isInstance)
				.map(value -> texts.of(((ScoreValue.Missing) value).reason()));
	}

	/** That no band changes is said only of figures that have bands, and where none of them was lost. */
	private Optional<String> bands(List<Figure> figures) {
		BandTurn bands = new BandTurn(() -> texts);
		long turned = figures.stream().filter(bands::turns).count();
		if (turned > 0) {
			return Optional.of(texts.format(messages().bandsTurn, turned));
		}
		boolean judged = figures.stream().anyMatch(figure -> hasBand(figure.after()));
		boolean lost = figures.stream().anyMatch(figure -> hasBand(figure.before()) && !hasBand(figure.after()));
		return judged && !lost && missing(figures).isEmpty() ? Optional.of(messages().noBandTurns) : Optional.empty();
	}

	private static boolean hasBand(Optional<Figure.Side> side) {
		return side.filter(known -> known.band() instanceof BandVerdict.In(Band band)).isPresent();
	}

	private String lowest(WhatIf whatIf) {
		String before = lowest(whatIf.before());
		String after = lowest(whatIf.after());
		return before.equals(after) ? texts.format(messages().lowestStays, after)
				: texts.format(messages().lowestTurns, before, after);
	}

	private String lowest(Analysis analysis) {
		return analysis.total().lowest().entries().stream().filter(entry -> entry.rank() == 1)
				.flatMap(entry -> analysis.plan().methodology().indicators().item(entry.itemId()).stream())
				.map(item -> texts.of(item.name())).findFirst().orElse(NumberText.MISSING);
	}

	/** That the figures are those of an older text, and why; empty where nothing is wrong with the text. */
	String state(WhatIfState state) {
		return state.problems() > 0 ? texts.format(messages().whatIfOlder, state.problems()) : "";
	}

	private Messages messages() {
		return texts.messages();
	}
}
