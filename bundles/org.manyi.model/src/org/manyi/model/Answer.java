/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

/** One respondent's answer to one item (作答). */
public sealed interface Answer {

	/** Which of the states of an answer it is in. */
	AnswerState state();

	/**
	 * A valid answer.
	 *
	 * @param score the score of the chosen level, one of the rating scale's
	 */
	record OfLevel(int score) implements Answer {

		@Override
		public AnswerState state() {
			return AnswerState.LEVEL;
		}
	}

	/**
	 * An answer that names no level.
	 *
	 * @param state any state but {@link AnswerState#LEVEL}
	 */
	record Other(AnswerState state) implements Answer {

		public Other {
			if (state == AnswerState.LEVEL) {
				throw new IllegalArgumentException("a level answer carries its score");
			}
		}

		@Override
		public AnswerState state() {
			return state;
		}
	}
}
