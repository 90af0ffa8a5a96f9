/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.explore.ui.internal.Indicators;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.ReadingMark;
import org.manyi.scoring.ScoringResult.Alternative;
import org.manyi.scoring.ScoringResult.MeasureResult;
import org.manyi.scoring.Verdict;
import org.manyi.scoring.api.Reading;
import org.manyi.service.Analysis;

/** In which words the rules behind a figure are told: the readings in force, and a measure by its other readings. */
record Explanation(Texts texts) {

	/** A paragraph. */
	record Line(String text, Style style) {
	}

	/** How a paragraph is set. */
	enum Style {
		HEADING, PLAIN, ALERT
	}

	List<Line> lines(Analysis analysis, Indicators.Figure figure) {
		Messages messages = texts.messages();
		List<Line> lines = new ArrayList<>();
		Optional<MeasureResult> measure = analysis.total().scores().measures().stream()
				.filter(result -> result.measure().id().equals(figure.id())).findFirst();
		measure.filter(result -> !result.alternatives().isEmpty()).ifPresent(result -> {
			lines.add(new Line(messages.alternatives, Style.HEADING));
			result.alternatives().forEach(other -> lines.add(alternative(result, other)));
		});
		List<Reading> readings = analysis.plan().readings().stream()
				.filter(reading -> concerns(reading, analysis, measure)).toList();
		if (!readings.isEmpty()) {
			lines.add(new Line(messages.readings, Style.HEADING));
			readings.forEach(reading -> lines.add(reading(reading)));
		}
		return lines;
	}

	/** A reading of a method's parameter concerns the figures of that method; another one concerns all. */
	private static boolean concerns(Reading reading, Analysis analysis, Optional<MeasureResult> measure) {
		String method = measure.map(result -> result.measure().method().methodId())
				.orElse(analysis.plan().methodology().scoring().methodId());
		boolean ofMethod = reading.value().isPresent() || isMethod(reading.subject(), analysis);
		return !ofMethod || reading.subject().startsWith(method + ".")
				|| reading.subject().startsWith(analysis.plan().methodology().weighting().call().methodId() + ".");
	}

	private static boolean isMethod(String subject, Analysis analysis) {
		return subject.startsWith(analysis.plan().methodology().scoring().methodId() + ".")
				|| analysis.plan().methodology().measures().stream()
						.anyMatch(measure -> subject.startsWith(measure.method().methodId() + "."));
	}

	private Line reading(Reading reading) {
		StringBuilder line = new StringBuilder("• ").append(texts.of(reading.text()));
		reading.mark().ifPresent(mark -> line.append(" — ").append(mark(mark)));
		reading.clause().ifPresent(
				clause -> line.append(" · ").append(clause.document()).append(' ').append(clause.clause()));
		if (!reading.approved()) {
			line.append(" · ").append(texts.messages().notApproved);
		}
		boolean alert = !reading.approved() || reading.mark().filter(ReadingMark.DEPARTS::equals).isPresent();
		return new Line(line.toString(), alert ? Style.ALERT : Style.PLAIN);
	}

	private String mark(ReadingMark mark) {
		Messages messages = texts.messages();
		return switch (mark) {
			case AS_WRITTEN -> messages.markAsWritten;
			case INTERPRETED -> messages.markInterpreted;
			case DEPARTS -> messages.markDeparts;
		};
	}

	private Line alternative(MeasureResult result, Alternative other) {
		String value = texts.numbers().score(other.value(),
				result.measure().target().map(target -> target.atLeast()).stream().toList(), result.unit().unit());
		String verdict = other.verdict().map(this::verdict).orElse("");
		boolean turned = result.verdict().isPresent() && other.verdict().isPresent()
				&& !other.verdict().equals(result.verdict());
		return new Line("• " + texts.format(texts.messages().alternative, other.parameter() + " = " + other.choice(),
				value, verdict), turned ? Style.ALERT : Style.PLAIN);
	}

	private String verdict(Verdict verdict) {
		Messages messages = texts.messages();
		return switch (verdict) {
			case MET -> messages.met;
			case MISSED -> messages.missed;
			case UNDECIDED -> messages.undecided;
		};
	}
}
