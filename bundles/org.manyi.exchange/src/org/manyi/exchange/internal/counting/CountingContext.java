/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.util.List;
import java.util.OptionalLong;

import org.manyi.exchange.internal.answers.AnswerCodes;
import org.manyi.exchange.internal.answers.TextTable;
import org.manyi.model.Questionnaire;

/**
 * What the numbers of a {@link ResponseRow} stand for.
 *
 * @param questionnaire items and scale
 * @param codes         answer codes
 * @param groupValues   grouping values, in the order of {@link ResponseRow#groupValues}
 * @param categories    coded opinions
 * @param sent          questionnaires sent of the slice meant
 */
public record CountingContext(Questionnaire questionnaire, AnswerCodes codes, List<GroupValues> groupValues,
		TextTable categories, OptionalLong sent) {

	public CountingContext {
		groupValues = List.copyOf(groupValues);
	}

	/** The context of a part of the slice, of which nobody says how many questionnaires were sent. */
	CountingContext ofPart() {
		return new CountingContext(questionnaire, codes, groupValues, categories, OptionalLong.empty());
	}

	/** The place of the field among the grouping values. */
	int placeOf(org.manyi.model.GroupField field) {
		for (int i = 0; i < groupValues.size(); i++) {
			if (groupValues.get(i).field() == field) {
				return i;
			}
		}
		throw new IllegalArgumentException("not grouped by " + field);
	}
}
