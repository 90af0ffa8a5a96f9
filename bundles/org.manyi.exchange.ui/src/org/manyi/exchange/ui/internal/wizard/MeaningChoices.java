/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.wizard;

import java.util.List;

import org.manyi.exchange.api.mapping.AnswerMeaning;
import org.manyi.exchange.ui.internal.AnswerWords;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.model.Answer;
import org.manyi.model.AnswerState;
import org.manyi.model.RatingScale;

/** What an answer may mean, in the user's words: a level, or one of the other states. */
record MeaningChoices(RatingScale scale, Texts texts) {

	/** The meanings, in the order in which they are offered. */
	List<AnswerMeaning> all() {
		return answers().all().stream().map(MeaningChoices::meaning).toList();
	}

	String words(AnswerMeaning meaning) {
		return answers().of(switch (meaning) {
		case AnswerMeaning.Level(int score) -> new Answer.OfLevel(score);
		case AnswerMeaning.State(AnswerState state) -> new Answer.Other(state);
		});
	}

	private AnswerWords answers() {
		return new AnswerWords(scale, texts);
	}

	private static AnswerMeaning meaning(Answer answer) {
		return switch (answer) {
		case Answer.OfLevel(int score) -> new AnswerMeaning.Level(score);
		case Answer.Other(AnswerState state) -> new AnswerMeaning.State(state);
		};
	}
}
