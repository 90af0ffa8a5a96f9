/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who answers for one version of a methodology, why it was made, and from when to when it holds.
 *
 * @param changeReason  why this version was made
 * @param author        who wrote it, a person or a role; likewise the next two
 * @param reviewer      who reviewed it
 * @param approver      who approved it
 * @param approvedOn    the date of approval
 * @param effectiveFrom the first day on which it holds; empty where it holds from the beginning
 * @param retiredFrom   the first day on which it no longer holds, after {@code effectiveFrom}; empty where it holds
 *                      until another version does
 */
public record DocumentControl(Optional<LocalizedText> changeReason, Optional<String> author,
		Optional<String> reviewer, Optional<String> approver, Optional<LocalDate> approvedOn,
		Optional<LocalDate> effectiveFrom, Optional<LocalDate> retiredFrom) {

	/** Nothing is known. */
	public static final DocumentControl NONE = new DocumentControl(Optional.empty(), Optional.empty(),
			Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

	/** Whether the day is in [effectiveFrom, retiredFrom). */
	public boolean holdsOn(LocalDate day) {
		return effectiveFrom.map(first -> !day.isBefore(first)).orElse(true)
				&& retiredFrom.map(day::isBefore).orElse(true);
	}
}
