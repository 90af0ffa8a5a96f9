/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.util.Locale;

import org.manyi.model.Answer;
import org.manyi.model.AnswerCoding;
import org.manyi.model.AnswerState;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;

/**
 * Answers and the codes that rows hold.
 *
 * @param coding by the survey's scale
 */
record AnswerCodes(AnswerCoding coding) {

	static AnswerCodes of(StoredSurvey survey) {
		return new AnswerCodes(new AnswerCoding(survey.description().questionnaire().scale()));
	}

	Answer answer(int code) {
		AnswerState state = AnswerCoding.state((byte) code);
		return state == AnswerState.LEVEL ? new Answer.OfLevel(coding.score((byte) code)) : new Answer.Other(state);
	}

	byte code(Answer answer) {
		return switch (answer) {
		case Answer.OfLevel(int score) -> coding.ofScore(score);
		case Answer.Other(AnswerState state) -> AnswerCoding.of(state);
		};
	}

	/** As audit records have it: the score, or the name of the state. */
	static String text(Answer answer) {
		return switch (answer) {
		case Answer.OfLevel(int score) -> Integer.toString(score);
		case Answer.Other(AnswerState state) -> state.name().toLowerCase(Locale.ROOT).replace('_', '-');
		};
	}
}
