/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.time.YearMonth;
import java.util.List;

import org.manyi.model.Answer;
import org.manyi.store.api.workspace.ResponseKey;

/**
 * What the audit record says of a decision: said when it is written, and again when it is compared with what is kept of
 * it.
 *
 * @param text without the reason
 */
record DecisionDetail(String text) {

	/** Responses were excluded or included. */
	static DecisionDetail of(List<Long> ascendingNumbers) {
		return new DecisionDetail(
				"responses=%d numbers=%s".formatted(ascendingNumbers.size(), new NumberRanges(ascendingNumbers)));
	}

	/** An answer was corrected. */
	static DecisionDetail of(ResponseKey response, String itemId, Answer from, Answer to) {
		return new DecisionDetail("response=%d import=%d row=%d item=%s from=%s to=%s".formatted(response.number(),
				response.importNumber(), response.row(), itemId, AnswerCodes.text(from), AnswerCodes.text(to)));
	}

	/** A month was submitted. */
	static DecisionDetail of(YearMonth month, long dataVersion) {
		return new DecisionDetail("month=%s data-version=%d".formatted(month, dataVersion));
	}

	/** As it stands in the audit record. */
	String because(String reason) {
		return text + " reason=" + reason;
	}
}
