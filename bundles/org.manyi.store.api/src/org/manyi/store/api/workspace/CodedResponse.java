/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import java.util.List;

import org.manyi.model.ResponseField;

/**
 * One response as it is handed to a {@link ResponseSink}. Only lent: whoever keeps anything of it copies it before the
 * call returns.
 */
public interface CodedResponse {

	/** The row of the source it comes from, as {@link org.manyi.store.api.Reject#row} counts, [1, ∞). */
	long row();

	/**
	 * What the respondent said of an item.
	 *
	 * @param item the item's place in the questionnaire, [0, items)
	 * @return a code of {@link org.manyi.model.AnswerCoding}
	 */
	byte answer(int item);

	/** The text as it stood in the source where the answer is invalid, else the empty text. */
	String invalidText(int item);

	/**
	 * Any field but date, duration and categories.
	 *
	 * @return the empty text where the source does not say; equal texts are usually the same object
	 */
	String text(ResponseField field);

	/**
	 * A number that stands for the text of a field, so that texts that repeat need not be compared again.
	 *
	 * @return [0, ∞), not many more than there are different texts; the same text has always the same number in one
	 *         reading; {@link #UNKNOWN} where the text is empty or has none
	 */
	default int textNumber(ResponseField field) {
		return UNKNOWN;
	}

	/** The response date as days since 1970-01-01; {@link #UNKNOWN} where missing or unreadable. */
	int epochDay();

	/** How long answering took, in seconds, [0, ∞); {@link #UNKNOWN} where the source does not say. */
	int durationSeconds();

	/** Coded opinions in the order of the cell, repeated where repeated. */
	List<String> categories();

	/** Stands for a date or duration that the source does not say, and for a number that there is not. */
	int UNKNOWN = Integer.MIN_VALUE;
}
