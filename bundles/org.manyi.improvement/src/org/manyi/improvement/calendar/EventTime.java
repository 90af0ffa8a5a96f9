/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads when an event began or ended. */
public final class EventTime {

	private static final Pattern WRITTEN = Pattern
			.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?))?");
	private static final Set<String> NEXT_DAY = Set.of("24:00", "24:00:00");

	private EventTime() {
	}

	/**
	 * @param text a day, {@code 2026-03-08}, or a time of it, {@code 2026-03-08 24:00}, with or without seconds; a day
	 *             alone is its beginning
	 * @return empty for any other text, and for a day that is in no calendar
	 */
	public static Optional<LocalDateTime> parse(String text) {
		Matcher parts = WRITTEN.matcher(text.strip());
		if (!parts.matches()) {
			return Optional.empty();
		}
		try {
			LocalDate day = LocalDate.parse(parts.group(1));
			if (parts.group(2) == null) {
				return Optional.of(day.atStartOfDay());
			}
			boolean next = NEXT_DAY.contains(parts.group(2));
			return Optional.of(next ? day.plusDays(1).atStartOfDay() : day.atTime(LocalTime.parse(parts.group(2))));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}
}
