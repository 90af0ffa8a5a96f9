/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

/**
 * Small numbers that stand for answers where many are kept. A level is its place in the scale, 1 for the highest score;
 * each other state has a number of its own, so that there is never a missing value.
 *
 * @param scale the rating scale
 */
public record AnswerCoding(RatingScale scale) {

	/** The codes of {@link AnswerState#NOT_APPLICABLE}, blank, not shown and invalid. */
	public static final byte NOT_APPLICABLE = 101;
	public static final byte BLANK = 102;
	public static final byte NOT_SHOWN = 103;
	public static final byte INVALID = 104;

	/** The code of the level of that score. */
	public byte ofScore(int score) {
		for (int place = 0; place < scale.levels().size(); place++) {
			if (scale.levels().get(place).score() == score) {
				return (byte) (place + 1);
			}
		}
		throw new IllegalArgumentException("the scale has no level " + score);
	}

	/** The code of a state other than a level. */
	public static byte of(AnswerState state) {
		return switch (state) {
		case NOT_APPLICABLE -> NOT_APPLICABLE;
		case BLANK -> BLANK;
		case NOT_SHOWN -> NOT_SHOWN;
		case INVALID -> INVALID;
		case LEVEL -> throw new IllegalArgumentException("a level has a code by its score");
		};
	}

	/** The state that a code stands for. */
	public static AnswerState state(byte code) {
		return switch (code) {
		case NOT_APPLICABLE -> AnswerState.NOT_APPLICABLE;
		case BLANK -> AnswerState.BLANK;
		case NOT_SHOWN -> AnswerState.NOT_SHOWN;
		case INVALID -> AnswerState.INVALID;
		default -> AnswerState.LEVEL;
		};
	}

	/** The score of a level's code. */
	public int score(byte code) {
		return scale.levels().get(code - 1).score();
	}
}
