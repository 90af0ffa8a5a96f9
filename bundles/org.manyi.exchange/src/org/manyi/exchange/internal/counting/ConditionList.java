/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.manyi.model.Questionnaire;
import org.manyi.scoring.api.evidence.RespondentCondition;

/**
 * The conditions of one request, prepared once for all groups.
 *
 * @param asked    as asked
 * @param prepared ready to be decided, in the same order
 * @param items    the places of items whose scores must be kept by themselves
 */
record ConditionList(List<RespondentCondition> asked, Condition[] prepared, int[] items) {

	static ConditionList of(Set<RespondentCondition> conditions, Questionnaire questionnaire) {
		List<RespondentCondition> asked = List.copyOf(conditions);
		return new ConditionList(asked,
				asked.stream().map(condition -> Condition.of(condition, questionnaire)).toArray(Condition[]::new),
				asked.stream().flatMap(condition -> Condition.itemsOf(condition, questionnaire).stream())
						.mapToInt(Integer::intValue).distinct().toArray());
	}

	Outcome outcome(AnswerSummary respondent) {
		BitSet holds = new BitSet(prepared.length);
		for (int i = 0; i < prepared.length; i++) {
			holds.set(i, prepared[i].holds(respondent));
		}
		return new Outcome(respondent.levels() > 0, holds);
	}
}
