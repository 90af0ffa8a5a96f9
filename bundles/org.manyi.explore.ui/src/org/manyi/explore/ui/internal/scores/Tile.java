/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.analysis.interval.IntervalEstimate;
import org.manyi.explore.ui.internal.BandChip;
import org.manyi.explore.ui.internal.FewAnswers;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Methodology;
import org.manyi.model.PeriodUnit;
import org.manyi.model.Target;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.ScoringResult.MeasureResult;
import org.manyi.scoring.Verdict;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.service.Analysis;
import org.manyi.service.interval.MeasureProof;
import org.manyi.service.interval.ProofOptions;

/**
 * A figure that matters, above the table: the index or a measure.
 *
 * @param chip  the band of the index
 * @param note  what it is judged by
 * @param alert what the reader must not overlook; may be empty
 * @param hint  what else is worth knowing, told when the mouse rests on it; may be empty
 */
public record Tile(String id, String name, String value, Optional<BandChip> chip, String note, String alert,
		String hint) {

	/** The index, then the measures. */
	public static List<Tile> of(Analysis analysis, Texts texts) {
		ScoringResult result = analysis.total().scores();
		Methodology methodology = analysis.plan().methodology();
		List<Tile> tiles = new ArrayList<>();
		result.index()
				.ifPresent(index -> tiles.add(new Tile(index.index().id(), texts.of(index.index().name()),
						texts.numbers().score(index.score().value(), methodology.bands()),
						BandChip.of(index.band(), methodology.bands(), texts),
						texts.format(texts.messages().indexOf, result.responses().valid()),
						alert(analysis, index.score().value(), texts),
						range(analysis.total().intervals().indicator(index.index().id()), texts))));
		List<MeasureProof> proofs = MeasureProof.of(analysis.whole(), ProofOptions.USUAL);
		for (MeasureResult measure : result.measures()) {
			tiles.add(
					of(measure, hint(analysis, measure, proofs.get(result.measures().indexOf(measure)), texts), texts));
		}
		if (!tiles.isEmpty()) {
			tiles.set(0, tiles.getFirst().alerting(unanswered(result, texts)));
		}
		return tiles;
	}

	/** That items have no valid answer, so that the figure stands on the others alone; empty where all have. */
	private static String unanswered(ScoringResult result, Texts texts) {
		long missing = result.items().stream().filter(item -> item.tally().valid() == 0).count();
		return missing == 0 || missing == result.items().size() ? ""
				: texts.format(texts.messages().itemsUnanswered, missing, result.items().size());
	}

	private Tile alerting(String more) {
		return new Tile(id, name, value, chip, note,
				Stream.of(alert, more).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · ")), hint);
	}

	/** Why there is no index, or that it is of few responses. */
	private static String alert(Analysis analysis, ScoreValue index, Texts texts) {
		return index instanceof ScoreValue.Missing(var reason) ? texts.of(reason)
				: new FewAnswers(texts).mark(analysis).orElse("");
	}

	private static String hint(Analysis analysis, MeasureResult measure, MeasureProof proof, Texts texts) {
		List<String> sentences = new ArrayList<>();
		sentences.add(range(analysis.total().intervals().measure(measure.measure().id()), texts));
		sentences.add(new ProofHint(texts).of(proof));
		sentences.removeIf(String::isEmpty);
		return String.join("\n", sentences);
	}

	private static String range(Optional<IntervalEstimate> estimate, Texts texts) {
		return estimate.flatMap(IntervalEstimate::interval).map(interval -> texts.format(texts.messages().intervalHint,
				texts.numbers().percent(interval.confidence().level()),
				texts.numbers().range(interval.lower(), interval.upper()))).orElse("");
	}

	private static Tile of(MeasureResult result, String hint, Texts texts) {
		Messages messages = texts.messages();
		Optional<Target> target = result.measure().target();
		String value = texts.numbers().score(result.score().value(), target.map(Target::atLeast).stream().toList(),
				result.unit().unit());
		String note = target.map(set -> texts.format(messages.target,
				texts.numbers().withUnit(set.atLeast().toPlainString(), result.unit().unit()),
				period(set.period(), messages))).orElse(messages.noTarget);
		String met = result.verdict().filter(Verdict.MET::equals).map(verdict -> " · " + messages.met).orElse("");
		List<String> alerts = new ArrayList<>();
		if (result.score().value() instanceof ScoreValue.Missing(var reason)) {
			alerts.add(texts.of(reason));
		}
		result.verdict().filter(verdict -> verdict != Verdict.MET)
				.ifPresent(verdict -> alerts.add(verdict == Verdict.MISSED ? messages.missed : messages.undecided));
		if (result.verdictDependsOnReading()) {
			alerts.add(messages.dependsOnReading);
		}
		return new Tile(result.measure().id(), texts.of(result.measure().name()), value, Optional.empty(), note + met,
				String.join(" · ", alerts), hint);
	}

	private static String period(PeriodUnit period, Messages messages) {
		return switch (period) {
			case MONTH -> messages.month;
			case QUARTER -> messages.quarter;
			case YEAR -> messages.year;
		};
	}
}
