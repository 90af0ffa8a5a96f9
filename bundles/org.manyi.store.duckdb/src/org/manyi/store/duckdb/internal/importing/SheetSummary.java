/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

import org.manyi.model.AnswerCoding;
import org.manyi.model.AnswerState;

/**
 * What is kept of a sheet beside its answers because many questions need no more: how many levels, their sum, the worst one,
 * which other states occur. One object for all sheets.
 */
public final class SheetSummary {

	/** No level at all. */
	public static final int NO_LEVEL = 0;

	private final int[] scores;
	private int levels;
	private int scoreSum;
	private int worst;
	private int states;

	/**
	 * @param coding whose scores are added up
	 */
	SheetSummary(AnswerCoding coding) {
		scores = new int[coding.scale().levels().size() + 1];
		for (int code = 1; code < scores.length; code++) {
			scores[code] = coding.score((byte) code);
		}
	}

	/** The bit that stands for a state other than a level: 1, 2, 4 and 8 for not applicable, blank, not shown and invalid. */
	public static int bit(AnswerState state) {
		return 1 << AnswerCoding.of(state) - AnswerCoding.NOT_APPLICABLE;
	}

	void of(byte[] answers) {
		levels = 0;
		scoreSum = 0;
		worst = NO_LEVEL;
		states = 0;
		for (byte code : answers) {
			if (code < AnswerCoding.NOT_APPLICABLE) {
				levels++;
				scoreSum += scores[code];
				worst = Math.max(worst, code);
			} else {
				states |= 1 << code - AnswerCoding.NOT_APPLICABLE;
			}
		}
	}

	int levels() {
		return levels;
	}

	int scoreSum() {
		return scoreSum;
	}

	/** The code of the lowest level, {@link #NO_LEVEL} where there is none: codes go from the highest score down. */
	int worst() {
		return worst;
	}

	int states() {
		return states;
	}
}
