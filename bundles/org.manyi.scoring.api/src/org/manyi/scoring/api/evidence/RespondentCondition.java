/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.manyi.model.AnswerState;

/**
 * Something that holds of a respondent or not. Answers that are no level never satisfy a comparison; by themselves they
 * decide nothing.
 */
public sealed interface RespondentCondition {

	/** At least one item is answered with a level: the respondent is valid. */
	record AnyLevel() implements RespondentCondition {
	}

	/**
	 * At least one item is answered with a level, and every level answered is {@code score} or higher.
	 *
	 * @param score the smallest score that satisfies
	 */
	record EveryLevelAtLeast(int score) implements RespondentCondition {
	}

	/**
	 * At least one item is answered with a level, and the mean score of the answered items is {@code mean} or higher.
	 *
	 * @param mean compared exactly
	 */
	record MeanAtLeast(BigDecimal mean) implements RespondentCondition {
	}

	/**
	 * No answer is in one of the states.
	 *
	 * @param states states other than {@link AnswerState#LEVEL}
	 */
	record NoAnswerIn(Set<AnswerState> states) implements RespondentCondition {

		public NoAnswerIn {
			states = Set.copyOf(states);
		}
	}

	/**
	 * The item is answered with a level whose score is in [{@code low}, {@code high}].
	 *
	 * @param itemId the item
	 * @param low    the smallest score that satisfies
	 * @param high   the largest score that satisfies, [low, ∞)
	 */
	record ItemBetween(String itemId, int low, int high) implements RespondentCondition {
	}

	/**
	 * Every one of the conditions holds.
	 *
	 * @param conditions at least one
	 */
	record AllOf(List<RespondentCondition> conditions) implements RespondentCondition {

		public AllOf {
			conditions = List.copyOf(conditions);
		}
	}
}
