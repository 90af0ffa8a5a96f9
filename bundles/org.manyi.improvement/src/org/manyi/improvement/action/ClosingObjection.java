/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.time.LocalDate;

/** Why an action whose steps are done cannot be closed in this way. */
public sealed interface ClosingObjection extends Objection {

	/** It is closed. */
	record AlreadyClosed() implements ClosingObjection {
	}

	/** Nobody is named who closes it. */
	record NoApprover() implements ClosingObjection {
	}

	/**
	 * Author and approver are one person, and the methodology does not waive that they differ.
	 *
	 * @param person who
	 */
	record ApproverIsAuthor(String person) implements ClosingObjection {
	}

	/**
	 * Answers are too few to show the effect, and the approver gives no reason to close nevertheless.
	 *
	 * @param moreNeeded how many answers are missing, [1, ∞)
	 */
	record NoReason(long moreNeeded) implements ClosingObjection {
	}

	/**
	 * It would be closed before what it rests on.
	 *
	 * @param earliest the day on which it was opened or last verified
	 */
	record TooEarly(LocalDate earliest) implements ClosingObjection {
	}
}
