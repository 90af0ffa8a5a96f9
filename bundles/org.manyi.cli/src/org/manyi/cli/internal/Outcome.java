/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.stream.Stream;

import org.manyi.model.Methodology;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.service.Analysis;

/** Says whether an analysis holds any score, and points to the warnings where the result itself goes to a program. */
final class Outcome {

	private final Invocation invocation;

	Outcome(Invocation invocation) {
		this.invocation = invocation;
	}

	/** {@link Commands#DONE}, or {@link Commands#FAILED} with a message when the methodology's main method gave nothing. */
	int of(Analysis analysis) {
		if (hasScore(analysis.total().scores())) {
			return Commands.DONE;
		}
		Texts texts = invocation.texts();
		Methodology methodology = analysis.plan().methodology();
		invocation.say(texts.get("failure.prefix")
				+ texts.get("failure.noScore", methodology.scoring().methodId()));
		scores(analysis.total().scores()).map(Score::value).filter(ScoreValue.Missing.class::isInstance)
				.map(ScoreValue.Missing.class::cast).map(missing -> texts.of(missing.reason())).distinct()
				.forEach(reason -> invocation.say("  " + reason));
		return Commands.FAILED;
	}

	private static boolean hasScore(ScoringResult result) {
		return scores(result).anyMatch(score -> !(score.value() instanceof ScoreValue.Missing));
	}

	private static Stream<Score> scores(ScoringResult result) {
		return Stream.of(result.index().stream().map(ScoringResult.IndexResult::score),
				result.dimensions().stream().map(ScoringResult.DimensionResult::score),
				result.items().stream().map(ScoringResult.ItemResult::score)).flatMap(scores -> scores);
	}
}
