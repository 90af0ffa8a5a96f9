/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import org.manyi.model.AnswerCoding;

/**
 * What is kept of a sheet beside its answers because many questions need no more: the worst level, and which other
 * states occur, as bits: 1, 2, 4 and 8 for not applicable, blank, not shown and invalid. One object for all sheets.
 */
public final class SheetSummary {

	/** No level at all. */
	public static final int NO_LEVEL = 0;

	private int worst;
	private int states;

	/** Takes the codes of a sheet. */
	public void of(byte[] answers) {
		worst = NO_LEVEL;
		states = 0;
		for (byte code : answers) {
			if (code < AnswerCoding.NOT_APPLICABLE) {
				worst = Math.max(worst, code);
			} else {
				states |= 1 << code - AnswerCoding.NOT_APPLICABLE;
			}
		}
	}

	/** The code of the lowest level, {@link #NO_LEVEL} where there is none: codes go from the highest score down. */
	public int worst() {
		return worst;
	}

	/** The sum of the bits of the other states that occur. */
	public int states() {
		return states;
	}
}
