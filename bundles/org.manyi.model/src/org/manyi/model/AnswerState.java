/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

/**
 * What one answer cell says. The five states are never merged: only {@link #LEVEL} is a valid answer, the others are
 * counted each by itself and shown.
 */
public enum AnswerState {
	/** A level of the rating scale: a valid answer. */
	LEVEL,
	/** The respondent marked the item as not applicable (X 不适用). */
	NOT_APPLICABLE,
	/** The item was shown and left empty. */
	BLANK,
	/** The item was not put to the respondent; also every item without a column in the file. */
	NOT_SHOWN,
	/** Something that is none of the above, such as a 7 on a scale of 1 to 5. */
	INVALID
}
