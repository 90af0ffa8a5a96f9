/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentCounts;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.scoring.api.evidence.ResponseCounts;

/** Sheets for which conditions hold. */
final class SheetCounts implements Accumulator {

	private final List<RespondentCondition> asked;
	private final Condition[] conditions;
	private final long[] counts;
	private long returned;
	private long valid;

	SheetCounts(ConditionList list) {
		asked = list.asked();
		conditions = list.prepared();
		counts = new long[conditions.length];
	}

	@Override
	public void add(ResponseRow row) {
		add((AnswerSummary) row);
	}

	void add(AnswerSummary respondent) {
		returned++;
		if (respondent.levels() > 0) {
			valid++;
		}
		for (int i = 0; i < conditions.length; i++) {
			if (conditions[i].holds(respondent)) {
				counts[i]++;
			}
		}
	}

	/** Adds what the other has counted. */
	SheetCounts plus(SheetCounts other) {
		returned += other.returned;
		valid += other.valid;
		for (int i = 0; i < counts.length; i++) {
			counts[i] += other.counts[i];
		}
		return this;
	}

	@Override
	public RespondentCounts evidence(CountingContext context) {
		return evidence(RespondentUnit.SHEET, context);
	}

	RespondentCounts evidence(RespondentUnit unit, CountingContext context) {
		Map<RespondentCondition, Long> byCondition = new HashMap<>();
		for (int i = 0; i < counts.length; i++) {
			byCondition.put(asked.get(i), counts[i]);
		}
		ResponseCounts responses = new ResponseCounts(
				unit == RespondentUnit.SHEET ? context.sent() : java.util.OptionalLong.empty(), returned, valid);
		return new RespondentCounts(unit, responses, byCondition);
	}
}
