/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.List;

import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.service.Analysis;
import org.manyi.store.api.InputReport;

/** Says whether an analysis holds the scores that were asked for, and why not. */
final class Outcome {

	private final Invocation invocation;

	Outcome(Invocation invocation) {
		this.invocation = invocation;
	}

	/**
	 * {@link Commands#DONE}, or {@link Commands#FAILED} with a message when the methodology's main method gave no score
	 * at all, or not the index that the methodology has.
	 */
	int of(Analysis analysis) {
		ScoringResult scores = analysis.total().scores();
		List<Score> wanted = scores.index().map(index -> List.of(index.score())).orElseGet(() -> itemScores(scores));
		if (wanted.stream().anyMatch(score -> !(score.value() instanceof ScoreValue.Missing))) {
			return Commands.DONE;
		}
		Texts texts = invocation.texts();
		InputReport input = analysis.input();
		String name = scores.index().map(index -> texts.of(index.index().name()))
				.orElseGet(() -> analysis.plan().methodology().scoring().methodId());
		invocation.say(texts.get("failure.prefix") + texts.get("failure.noScore", name));
		wanted.stream().map(Score::value).filter(ScoreValue.Missing.class::isInstance)
				.map(ScoreValue.Missing.class::cast).map(missing -> texts.of(missing.reason())).distinct()
				.forEach(reason -> invocation.say("  " + reason));
		invocation.say("  " + texts.get("failure.read", input.rows(), input.rejectedRows(), input.invalid(),
				scores.responses().valid()));
		return Commands.FAILED;
	}

	private static List<Score> itemScores(ScoringResult result) {
		return result.items().stream().map(ScoringResult.ItemResult::score).toList();
	}
}
