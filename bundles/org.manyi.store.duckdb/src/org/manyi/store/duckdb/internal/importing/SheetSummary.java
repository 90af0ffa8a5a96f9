/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

import org.manyi.model.AnswerCoding;

/**
 * What is kept of a sheet beside its answers because many questions need no more: the worst level, and which other
 * states occur, as bits: 1, 2, 4 and 8 for not applicable, blank, not shown and invalid. One object for all sheets.
 */
final class SheetSummary {

	/** No level at all. */
	static final int NO_LEVEL = 0;

	private int worst;
	private int states;

	void of(byte[] answers) {
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
	int worst() {
		return worst;
	}

	int states() {
		return states;
	}
}
