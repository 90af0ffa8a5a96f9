/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.wizard;

import java.util.ArrayList;
import java.util.List;

import org.manyi.exchange.api.mapping.AnswerMeaning;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.model.AnswerState;
import org.manyi.model.RatingScale;

/** What an answer may mean, in the user's words: a level, or one of the other states. */
record MeaningChoices(RatingScale scale, Texts texts) {

	/** The meanings, in the order in which they are offered. */
	List<AnswerMeaning> all() {
		List<AnswerMeaning> meanings = new ArrayList<>();
		scale.levels().forEach(level -> meanings.add(new AnswerMeaning.Level(level.score())));
		for (AnswerState state : AnswerState.values()) {
			if (state != AnswerState.LEVEL) {
				meanings.add(new AnswerMeaning.State(state));
			}
		}
		return meanings;
	}

	String words(AnswerMeaning meaning) {
		return switch (meaning) {
		case AnswerMeaning.Level(int score) -> scale.level(score).map(level -> score + " " + texts.of(level.label()))
				.orElse(Integer.toString(score));
		case AnswerMeaning.State(AnswerState state) -> switch (state) {
		case NOT_APPLICABLE -> texts.messages().stateNotApplicable;
		case BLANK -> texts.messages().stateBlank;
		case NOT_SHOWN -> texts.messages().stateNotShown;
		case INVALID, LEVEL -> texts.messages().stateInvalid;
		};
		};
	}
}
