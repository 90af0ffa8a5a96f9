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
import java.util.OptionalLong;

import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentCounts;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.scoring.api.evidence.ResponseCounts;

/** Respondents for which conditions hold. */
final class RespondentTally {

	private final ConditionList conditions;
	private final long[] counts;
	private long returned;
	private long valid;

	RespondentTally(ConditionList conditions) {
		this.conditions = conditions;
		counts = new long[conditions.prepared().length];
	}

	RespondentTally copy() {
		RespondentTally copy = new RespondentTally(conditions);
		System.arraycopy(counts, 0, copy.counts, 0, counts.length);
		copy.returned = returned;
		copy.valid = valid;
		return copy;
	}

	void add(AnswerSummary respondent) {
		add(conditions.outcome(respondent), 1);
	}

	/**
	 * Adds respondents alike.
	 *
	 * @param outcome what holds of each of them
	 * @param number  how many there are
	 */
	void add(Outcome outcome, long number) {
		returned += number;
		if (outcome.valid()) {
			valid += number;
		}
		for (int i = outcome.holds().nextSetBit(0); i >= 0; i = outcome.holds().nextSetBit(i + 1)) {
			counts[i] += number;
		}
	}

	/**
	 * What was counted.
	 *
	 * @param sent questionnaires sent, where respondents are sheets and it is known
	 */
	RespondentCounts evidence(RespondentUnit unit, OptionalLong sent) {
		List<RespondentCondition> asked = conditions.asked();
		Map<RespondentCondition, Long> byCondition = new HashMap<>();
		for (int i = 0; i < counts.length; i++) {
			byCondition.put(asked.get(i), counts[i]);
		}
		return new RespondentCounts(unit, new ResponseCounts(sent, returned, valid), byCondition);
	}
}
