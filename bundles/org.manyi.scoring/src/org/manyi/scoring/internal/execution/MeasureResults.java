/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.MeasureDefinition;
import org.manyi.scoring.ScoringResult.Alternative;
import org.manyi.scoring.ScoringResult.MeasureResult;
import org.manyi.scoring.Verdict;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.internal.plugin.Outcome;

/** Makes the result of a measure of the sheets by its reading and by others. */
final class MeasureResults {

	private final Sheets sheets;
	private final List<Warning> warnings;

	/**
	 * @param sheets   the sheets made
	 * @param warnings where warnings are added
	 */
	MeasureResults(Sheets sheets, List<Warning> warnings) {
		this.sheets = sheets;
		this.warnings = warnings;
	}

	MeasureResult of(PreparedMeasure prepared) {
		return switch (prepared.sheet()) {
			case Outcome.Failure<SheetOrder> failure -> {
				MeasureDefinition measure = prepared.measure();
				Score score = missing(measure, failure(measure, failure.reason()));
				yield new MeasureResult(measure, score, ScoreRange.PERCENT_0_100, Optional.empty(), List.of());
			}
			case Outcome.Success<SheetOrder> success -> of(prepared, success.value());
		};
	}

	private MeasureResult of(PreparedMeasure prepared, SheetOrder order) {
		MeasureDefinition measure = prepared.measure();
		ScoreRange range = order.method().described().range();
		Decisions decisions = new Decisions(range);
		Score score = switch (sheets.of(order)) {
			case Outcome.Failure<Optional<ScoreSheet>> failure -> missing(measure, failure(measure, failure.reason()));
			case Outcome.Success<Optional<ScoreSheet>> success -> {
				success.value()
						.ifPresent(sheet -> sheet.warnings().forEach(warning -> warnings.add(about(measure, warning))));
				yield success.value().flatMap(ScoreSheet::overall)
						.orElseGet(() -> missing(measure, MissingScores.notGiven(measure.method().methodId())));
			}
		};
		Optional<Verdict> verdict = decisions.verdict(score.value(), measure.target());
		List<Alternative> alternatives = alternatives(prepared, decisions);
		MeasureResult result = new MeasureResult(measure, score, range, verdict, alternatives);
		if (result.verdictDependsOnReading()) {
			warnings.add(dependsOnReading(result));
		}
		return result;
	}

	/** The other readings; one that the method refuses, such as two choices that exclude each other, is no reading. */
	private List<Alternative> alternatives(PreparedMeasure prepared, Decisions decisions) {
		MeasureDefinition measure = prepared.measure();
		List<Alternative> alternatives = new ArrayList<>();
		for (PreparedMeasure.Other other : prepared.others()) {
			Optional<ScoreValue> value = switch (sheets.of(other.sheet())) {
				case Outcome.Failure<Optional<ScoreSheet>> failure when failure.refused() -> Optional.empty();
				case Outcome.Failure<Optional<ScoreSheet>> failure ->
					Optional.of(new ScoreValue.Missing(failure(measure, failure.reason())));
				case Outcome.Success<Optional<ScoreSheet>> success ->
					success.value().map(sheet -> sheet.overall().map(Score::value).orElseGet(
							() -> new ScoreValue.Missing(MissingScores.notGiven(measure.method().methodId()))));
			};
			value.ifPresent(known -> alternatives.add(new Alternative(other.reading().parameter(),
					other.reading().choice(), known, decisions.verdict(known, measure.target()))));
		}
		return alternatives;
	}

	/** Notes the failure and says it as the reason of a missing value. */
	private LocalizedText failure(MeasureDefinition measure, LocalizedText phrase) {
		LocalizedText reason = MissingScores.methodFailed(measure.method().methodId(), phrase);
		warnings.add(MissingScores.warning(Optional.of(measure.id()), reason));
		return reason;
	}

	private static Score missing(MeasureDefinition measure, LocalizedText reason) {
		return MissingScores.score(measure.method().methodId(), measure.id(), measure.name(), reason);
	}

	/** A warning of the whole, told of the measure it came with. */
	private static Warning about(MeasureDefinition measure, Warning warning) {
		return new Warning(warning.code(), warning.subject().or(() -> Optional.of(measure.id())), warning.text());
	}

	private static Warning dependsOnReading(MeasureResult result) {
		MeasureDefinition measure = result.measure();
		List<String> zh = new ArrayList<>();
		List<String> en = new ArrayList<>();
		for (Alternative other : result.alternatives()) {
			if (other.verdict().isPresent() && !other.verdict().equals(result.verdict())) {
				LocalizedText verdict = other.verdict().get().words();
				zh.add(other.parameter() + "=" + other.choice() + " 时" + verdict.zh());
				en.add(verdict.en() + " with " + other.parameter() + "=" + other.choice());
			}
		}
		LocalizedText own = result.verdict().orElse(Verdict.UNDECIDED).words();
		return new Warning("verdict-depends-on-reading", Optional.of(measure.id()),
				new LocalizedText("“" + measure.name().zh() + "”的结论取决于读法：现行读法" + own.zh() + "，" + String.join("，", zh),
						"the verdict on " + measure.name().en() + " depends on the reading: " + own.en()
								+ " by the reading in force, " + String.join(", ", en)));
	}
}
