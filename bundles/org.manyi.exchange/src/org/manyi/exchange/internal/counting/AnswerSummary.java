/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

/** What conditions on respondents are decided from: the answers of one sheet, or of all sheets of one customer. */
interface AnswerSummary {

	/** Answers with a level, [0, ∞). */
	long levels();

	/** Sum of the scores of these answers. */
	long scoreSum();

	/** The smallest of these scores; any value where there is none. */
	int lowestScore();

	/** The states that occur, one bit per ordinal of {@link org.manyi.model.AnswerState}. */
	int states();

	/** Whether the item is answered with a level. */
	boolean answers(int item);

	/** The smallest score given to the item; any value where there is none. */
	int lowestScore(int item);

	/** The highest score given to the item; any value where there is none. */
	int highestScore(int item);
}
