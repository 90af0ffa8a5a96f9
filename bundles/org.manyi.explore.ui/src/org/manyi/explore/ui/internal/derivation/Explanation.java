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
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.ReadingMark;
import org.manyi.scoring.ScoringResult.Alternative;
import org.manyi.scoring.ScoringResult.MeasureResult;
import org.manyi.scoring.Verdict;
import org.manyi.scoring.api.Reading;
import org.manyi.service.Analysis;
import org.manyi.service.explanation.Denominator;
import org.manyi.service.explanation.ExplainedFigure;

/**
 * In which words the rules behind a figure are told: the rule, its denominators, a measure by its other readings, and
 * the readings in force.
 */
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
		Optional<ExplainedFigure> explained = ExplainedFigure.of(analysis).stream()
				.filter(candidate -> candidate.id().equals(figure.id())).findFirst();
		explained.ifPresent(found -> lines.addAll(rule(analysis, found)));
		Optional<MeasureResult> measure = analysis.total().scores().measures().stream()
				.filter(result -> result.measure().id().equals(figure.id())).findFirst();
		measure.filter(result -> !result.alternatives().isEmpty()).ifPresent(result -> {
			lines.add(new Line(messages.alternatives, Style.HEADING));
			result.alternatives().forEach(other -> lines.add(alternative(result, other)));
		});
		explained.map(ExplainedFigure::readings).filter(readings -> !readings.isEmpty()).ifPresent(readings -> {
			lines.add(new Line(messages.readings, Style.HEADING));
			readings.forEach(reading -> lines.add(reading(reading)));
		});
		return lines;
	}

	/** The rule in force with its version and mark, the method with the source of the formula, the denominators. */
	private List<Line> rule(Analysis analysis, ExplainedFigure figure) {
		Messages messages = texts.messages();
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(messages.ruleHeading, Style.HEADING));
		Methodology methodology = analysis.plan().methodology();
		Optional<LocalizedText> mark = analysis.plan().approval().mark();
		lines.add(new Line("• " + texts.of(methodology.name()) + " " + methodology.version()
				+ mark.map(words -> " · " + texts.of(words)).orElse(""), mark.isPresent() ? Style.ALERT : Style.PLAIN));
		figure.method()
				.ifPresent(method -> lines
						.add(new Line("• " + texts.of(method.name()) + " " + method.version() + " · " + method.source(),
								Style.PLAIN)));
		for (Denominator denominator : figure.denominators()) {
			String counts = denominator.lowest().equals(denominator.highest()) ? denominator.lowest().toString()
					: denominator.lowest() + " – " + denominator.highest();
			lines.add(new Line("• " + texts.format(messages.ruleDenominator, denominator.symbol(),
					texts.of(denominator.label()), counts), Style.PLAIN));
		}
		return lines;
	}

	private Line reading(Reading reading) {
		StringBuilder line = new StringBuilder("• ").append(texts.of(reading.text()));
		reading.mark().ifPresent(mark -> line.append(" — ").append(texts.of(mark.label())));
		reading.clause().ifPresent(
				clause -> line.append(" · ").append(clause.document()).append(' ').append(clause.clause()));
		if (!reading.approved()) {
			line.append(" · ").append(texts.messages().notApproved);
		}
		boolean alert = !reading.approved() || reading.mark().filter(ReadingMark.DEPARTS::equals).isPresent();
		return new Line(line.toString(), alert ? Style.ALERT : Style.PLAIN);
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
