/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.manyi.model.DueDate;
import org.manyi.model.PeriodUnit;

/** Reads by when something is due: one word such as {@code next-monday}. */
final class DueWord {

	/** What may be written, as a regular expression; the published schema has the same. */
	static final String FORM = "next-(month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
			+ "|end-of-(month|quarter|year)|within-\\d{1,3}-days";

	private static final Pattern PATTERN = Pattern.compile(FORM);
	private static final Pattern DAYS = Pattern.compile("within-(\\d{1,3})-days");
	private static final List<String> DAYS_OF_WEEK = Arrays.stream(DayOfWeek.values())
			.map(day -> day.name().toLowerCase(Locale.ROOT)).toList();

	private DueWord() {
	}

	/** The date the word stands for, or a problem. */
	static Optional<DueDate> read(YamlValue value) {
		return value
				.matching(PATTERN, "next-month、next-monday（至 next-sunday）、end-of-month（quarter、year）或 within-7-days",
				"next-month, next-monday (to next-sunday), end-of-month (quarter, year) or within-7-days")
				.map(DueWord::of);
	}

	private static DueDate of(String word) {
		Matcher days = DAYS.matcher(word);
		if (days.matches()) {
			return new DueDate.WithinDays(Integer.parseInt(days.group(1)));
		}
		String last = word.substring(word.lastIndexOf('-') + 1);
		if (word.startsWith("end-of-")) {
			return new DueDate.EndOf(PeriodUnit.valueOf(last.toUpperCase(Locale.ROOT)));
		}
		return DAYS_OF_WEEK.contains(last) ? new DueDate.NextWeekday(DayOfWeek.valueOf(last.toUpperCase(Locale.ROOT)))
				: new DueDate.NextMonth();
	}
}
