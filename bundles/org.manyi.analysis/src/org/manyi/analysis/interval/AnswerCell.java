/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import org.manyi.model.Answer;
import org.manyi.model.AnswerState;
import org.manyi.scoring.api.evidence.ItemTally;

/**
 * One count of a tally.
 *
 * @param itemId the item
 * @param answer the answer that is counted
 */
public record AnswerCell(String itemId, Answer answer) {

	/** The count in the tally of the item. */
	long in(ItemTally tally) {
		return switch (answer) {
			case Answer.OfLevel(int score) -> tally.count(score);
			case Answer.Other(AnswerState state) -> switch (state) {
				case NOT_APPLICABLE -> tally.notApplicable();
				case BLANK -> tally.blank();
				case NOT_SHOWN -> tally.notShown();
				case INVALID -> tally.invalid();
				case LEVEL -> 0;
			};
		};
	}
}
