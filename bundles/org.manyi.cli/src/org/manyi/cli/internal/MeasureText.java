/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Target;
import org.manyi.report.ScoreFormat;
import org.manyi.scoring.ScoringResult.Alternative;
import org.manyi.scoring.ScoringResult.MeasureResult;
import org.manyi.scoring.Verdict;
import org.manyi.scoring.api.ScoreUnit;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.service.interval.SliceIntervals;

/** Measures with target and verdict, and the readings on which a verdict would turn. */
final class MeasureText {

	private final Texts texts;
	private final TextPage page;

	MeasureText(Texts texts, TextPage page) {
		this.texts = texts;
		this.page = page;
	}

	void write(List<MeasureResult> measures, SliceIntervals intervals) {
		if (measures.isEmpty()) {
			return;
		}
		page.heading(texts.get("measures.heading"));
		TextTable table = new TextTable().words(texts.get("column.measure")).figures(texts.get("column.value"))
				.figures(texts.get("column.interval", IntervalText.percent(intervals.options().confidence())))
				.figures(texts.get("column.share")).figures(texts.get("column.target"))
				.words(texts.get("column.verdict"));
		measures.forEach(measure -> table.row(List.of(texts.of(measure.measure().name()), value(measure),
				new IntervalText(texts).range(intervals.measure(measure.measure().id())),
				measure.score().share().map(share -> share.numerator() + "/" + share.denominator()).orElse(""),
				measure.measure().target().map(this::target).orElse(""),
				measure.verdict().map(this::word).orElse(""))));
		page.lines(table.lines());
		measures.stream().filter(MeasureResult::verdictDependsOnReading).forEach(this::otherReadings);
	}

	/** The value, written so that it stays on its side of the target. */
	static String value(MeasureResult measure) {
		return value(measure, measure.score().value());
	}

	private static String value(MeasureResult measure, ScoreValue value) {
		List<BigDecimal> target = measure.measure().target().map(Target::atLeast).stream().toList();
		String number = new ScoreFormat(target).format(value);
		boolean percent = measure.unit().unit() == ScoreUnit.PERCENT && !(value instanceof ScoreValue.Missing);
		return percent ? number + "%" : number;
	}

	private void otherReadings(MeasureResult measure) {
		page.line("  " + texts.get("measures.depends", texts.of(measure.measure().name())));
		for (Alternative other : measure.alternatives()) {
			Optional<Verdict> verdict = other.verdict();
			if (verdict.isPresent() && !verdict.equals(measure.verdict())) {
				page.line("    " + other.parameter() + "=" + other.choice() + "  " + value(measure, other.value())
						+ "  " + word(verdict.get()));
			}
		}
	}

	private String target(Target target) {
		return texts.get("measures.target." + target.period().name(), target.atLeast().toPlainString());
	}

	private String word(Verdict verdict) {
		return texts.get("verdict." + verdict.name());
	}
}
