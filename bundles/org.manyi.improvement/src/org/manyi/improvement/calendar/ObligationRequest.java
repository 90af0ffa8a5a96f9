/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import java.nio.file.Path;
import java.time.LocalDate;

import org.manyi.model.Methodology;

/**
 * Which obligations are asked for.
 *
 * @param workspace   its folder
 * @param methodology whose occasions and duties; nothing is owed before the day on which it takes effect
 * @param from        the first day
 * @param until       the last day, not before the first
 * @param today       on which day they stand as they do
 */
public record ObligationRequest(Path workspace, Methodology methodology, LocalDate from, LocalDate until,
		LocalDate today) {

	public ObligationRequest {
		if (until.isBefore(from)) {
			throw new IllegalArgumentException("until " + until + ", before " + from);
		}
	}
}
