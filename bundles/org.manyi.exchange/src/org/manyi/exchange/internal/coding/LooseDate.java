/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.coding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNull;

/**
 * A date that does not begin with the year: {@code 3/9/2026 12:00}, {@code 03.09.2026}, {@code Sep 3, 2026},
 * {@code 3-Sep-2026}, {@code Thu Sep 03 2026}. Years have four digits.
 *
 * @param first  the first number, day or month
 * @param second the second number, day or month
 * @param year   the year
 * @param order  the order where the text itself tells it
 */
record LooseDate(int first, int second, int year, @NonNull Optional<DateOrder> order) {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");
	private static final String TIME = "(?:[ ,T].*)?";
	private static final Pattern NUMBERS = Pattern
			.compile("(\\d{1,2})(?<sign>[/.-]) ?(\\d{1,2})\\k<sign> ?(\\d{4})" + TIME);
	private static final Pattern DAY_MONTH = Pattern
			.compile("(?:\\p{L}{3,9},? )?(\\d{1,2})[ .-]{1,2}(\\p{L}{3,9})\\.?[ ,-]{1,2}(\\d{4})" + TIME);
	private static final Pattern MONTH_DAY = Pattern
			.compile("(?:\\p{L}{3,9},? )?(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})" + TIME);

	static Optional<LooseDate> of(String cell) {
		String text = cell.strip().toLowerCase(Locale.ROOT);
		Matcher numbers = NUMBERS.matcher(text);
		if (numbers.matches()) {
			// in the countries that write dots the day stands first
			Optional<DateOrder> order = numbers.group("sign").equals(".") ? Optional.of(DateOrder.DAY_FIRST)
					: Optional.empty();
			return Optional.of(new LooseDate(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(3)),
					Integer.parseInt(numbers.group(4)), order));
		}
		Matcher dayMonth = DAY_MONTH.matcher(text);
		if (dayMonth.matches()) {
			return named(dayMonth.group(1), dayMonth.group(2), dayMonth.group(3));
		}
		Matcher monthDay = MONTH_DAY.matcher(text);
		return monthDay.matches() ? named(monthDay.group(2), monthDay.group(1), monthDay.group(3)) : Optional.empty();
	}

	private static Optional<LooseDate> named(String day, String month, String year) {
		int place = MONTHS.indexOf(month.substring(0, 3));
		return place < 0 ? Optional.empty()
				: Optional.of(new LooseDate(Integer.parseInt(day), place + 1, Integer.parseInt(year),
						Optional.of(DateOrder.DAY_FIRST)));
	}

	/**
	 * The day as days since 1970-01-01 when numbers are in that order; empty where the order is not known or there is
	 * no such day.
	 */
	OptionalInt epochDay(DateOrder columnOrder) {
		DateOrder known = order.orElse(columnOrder);
		if (known == DateOrder.UNDECIDED || year < 1900 || year > 2199) {
			return OptionalInt.empty();
		}
		try {
			LocalDate date = known == DateOrder.DAY_FIRST ? LocalDate.of(year, second, first)
					: LocalDate.of(year, first, second);
			return OptionalInt.of((int) date.toEpochDay());
		} catch (DateTimeException e) {
			return OptionalInt.empty();
		}
	}
}
