/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.population;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Times of events as texts: in the company's own time, to the second. Year, month and day stand in this order, as in
 * {@code 2026-03-08}, {@code 2026/3/8}, {@code 2026.3.8}, {@code 2026. 3. 8.}, {@code 2026年3月8日} or {@code 20260308};
 * a time of the day may follow, such as {@code 14:05}, {@code 14:05:30}, {@code 下午2:05}, {@code 2:05 PM} or
 * {@code 14时05分}.
 */
public final class EventTime {

	private static final int EARLIEST_YEAR = 1900;
	private static final int LATEST_YEAR = 2199;
	private static final int NOON = 12;
	private static final int MIDNIGHT = 24;
	private static final Set<String> AFTERNOON = Set.of("下午", "午後", "午后", "오후", "pm");
	private static final String DAY = "(?<year>\\d{4})(?:(?<separator>[-/])(?<month>\\d{1,2})"
			+ "\\k<separator>(?<day>\\d{1,2})|\\.\\s*(?<dmonth>\\d{1,2})\\.\\s*(?<dday>\\d{1,2})\\.?"
			+ "|年(?<cmonth>\\d{1,2})月(?<cday>\\d{1,2})[日号]|(?<pmonth>\\d{2})(?<pday>\\d{2}))";
	private static final String TIME = "(?<before>[上下]午|午[前後后]|오[전후])?\\s*(?<hour>\\d{1,2})[:时](?<minute>\\d{2})"
			+ "(?:分|[:分](?<second>\\d{2})(?:\\.\\d+|秒)?)?\\s*(?<after>am|pm)?";
	private static final Pattern WRITTEN = Pattern.compile(DAY + "(?:(?:t|\\s+|(?<=[日号]))" + TIME + ")?");
	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

	private EventTime() {
	}

	/**
	 * The time that a text says. A day alone is its beginning; 24:00 is the beginning of the next day. A fraction of a
	 * second is left out.
	 *
	 * @return empty for any other text, such as one with a zone, and for a day or time that there is not
	 */
	public static Optional<LocalDateTime> parse(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
		Matcher parts = WRITTEN.matcher(plain);
		if (!parts.matches()) {
			return Optional.empty();
		}
		try {
			LocalDate day = LocalDate.of(number(parts, "year"), number(parts, "month", "dmonth", "cmonth", "pmonth"),
					number(parts, "day", "dday", "cday", "pday"));
			return day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR ? Optional.empty()
					: Optional.of(time(day, parts));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static LocalDateTime time(LocalDate day, Matcher parts) {
		int hour = number(parts, "hour");
		int minute = number(parts, "minute");
		int second = number(parts, "second");
		Optional<String> half = Optional.ofNullable(parts.group("before"))
				.or(() -> Optional.ofNullable(parts.group("after")));
		if (half.isPresent()) {
			if (hour > NOON) {
				throw new DateTimeException("no hour of half a day");
			}
			hour = hour % NOON + (AFTERNOON.contains(half.get()) ? NOON : 0);
		}
		return hour == MIDNIGHT && minute == 0 && second == 0 ? day.plusDays(1).atStartOfDay()
				: day.atTime(LocalTime.of(hour, minute, second));
	}

	/** What the first of these groups says that is there; 0 where none is. */
	private static int number(Matcher parts, String... groups) {
		for (String group : groups) {
			@Nullable
			String digits = parts.group(group);
			if (digits != null) {
				return Integer.parseInt(digits);
			}
		}
		return 0;
	}

	/** Such as {@code 2026-03-08 14:05}, with seconds where they are not 0. */
	public static String text(LocalDateTime time) {
		return time.format(time.getSecond() == 0 ? MINUTES : SECONDS);
	}
}
