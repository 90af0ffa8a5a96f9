/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.manyi.model.Answer;
import org.manyi.model.AnswerState;
import org.manyi.model.RatingScale;

/**
 * What an answer is, in the user's words: a level, or one of the other states.
 *
 * @param scale the scale of the survey
 * @param texts in the user's language
 */
public record AnswerWords(RatingScale scale, Texts texts) {

	/** Every answer there can be, in the order in which they are offered. */
	public List<Answer> all() {
		List<Answer> answers = new ArrayList<>();
		scale.levels().forEach(level -> answers.add(new Answer.OfLevel(level.score())));
		for (AnswerState state : AnswerState.values()) {
			if (state != AnswerState.LEVEL) {
				answers.add(new Answer.Other(state));
			}
		}
		return answers;
	}

	/** Such as {@code 5 very satisfied}. */
	public String of(Answer answer) {
		return switch (answer) {
		case Answer.OfLevel(int score) -> scale.level(score).map(level -> score + " " + texts.of(level.label()))
				.orElse(Integer.toString(score));
		case Answer.Other(AnswerState state) -> switch (state) {
		case NOT_APPLICABLE -> texts.messages().stateNotApplicable;
		case BLANK -> texts.messages().stateBlank;
		case NOT_SHOWN -> texts.messages().stateNotShown;
		case INVALID, LEVEL -> texts.messages().stateInvalid;
		};
		};
	}

	/** As {@link org.manyi.service.DecisionService#correct} reads it. */
	public static String written(Answer answer) {
		return switch (answer) {
		case Answer.OfLevel(int score) -> Integer.toString(score);
		case Answer.Other(AnswerState state) -> state.name().toLowerCase(Locale.ROOT).replace('_', '-');
		};
	}
}
