/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNull;

/**
 * A month, quarter or year of the calendar.
 *
 * @param unit  how long it is
 * @param first its first month: of a quarter January, April, July or October, of a year January
 */
public record Period(PeriodUnit unit, YearMonth first) implements Comparable<@NonNull Period> {

	private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?");
	private static final int QUARTER = 3;
	private static final int YEAR = 12;

	public Period {
		if ((first.getMonthValue() - 1) % months(unit) != 0) {
			throw new IllegalArgumentException(first + " is not the first month of a " + unit);
		}
	}

	/**
	 * What a group or a slice calls it: {@code 2026-09}, {@code 2026-Q3} or {@code 2026}.
	 *
	 * @return empty for any other text, such as that of sheets without a date
	 */
	public static Optional<Period> parse(String text) {
		Matcher parts = WRITTEN.matcher(text);
		if (!parts.matches()) {
			return Optional.empty();
		}
		int year = Integer.parseInt(parts.group(1));
		String month = parts.group(2);
		String quarter = parts.group(3);
		if (month != null) {
			return Optional.of(new Period(PeriodUnit.MONTH, YearMonth.of(year, Integer.parseInt(month))));
		}
		return Optional.of(quarter == null ? new Period(PeriodUnit.YEAR, YearMonth.of(year, 1))
				: new Period(PeriodUnit.QUARTER,
						YearMonth.of(year, (Integer.parseInt(quarter) - 1) * QUARTER + 1)));
	}

	/** The period of that length that a month is in. */
	public static Period of(PeriodUnit unit, YearMonth month) {
		return new Period(unit, month.minusMonths((month.getMonthValue() - 1) % months(unit)));
	}

	/** The one so many periods later; earlier where negative. */
	public Period plus(long periods) {
		return new Period(unit, first.plusMonths(periods * months(unit)));
	}

	/** The same part of the year before. */
	public Period lastYear() {
		return new Period(unit, first.minusMonths(YEAR));
	}

	/**
	 * How many periods of this length lie between the beginnings of this one and another; negative where it is earlier.
	 */
	public long until(Period other) {
		return Math.floorDiv(number(other.first) - number(first), months(unit));
	}

	/** Whether some month is in both. */
	public boolean overlaps(Period other) {
		return !first.isAfter(other.last()) && !other.first.isAfter(last());
	}

	private YearMonth last() {
		return first.plusMonths(months(unit) - 1L);
	}

	private static long number(YearMonth month) {
		return (long) month.getYear() * YEAR + month.getMonthValue() - 1;
	}

	/** Its last day. */
	public LocalDate lastDay() {
		return last().atEndOfMonth();
	}

	/** The field whose groups are such periods. */
	public GroupField field() {
		return switch (unit) {
		case MONTH -> GroupField.MONTH;
		case QUARTER -> GroupField.QUARTER;
		case YEAR -> GroupField.YEAR;
		};
	}

	private static int months(PeriodUnit unit) {
		return switch (unit) {
		case MONTH -> 1;
		case QUARTER -> QUARTER;
		case YEAR -> YEAR;
		};
	}

	/** By their first month, then from the shortest. */
	@Override
	public int compareTo(Period other) {
		int order = first.compareTo(other.first);
		return order != 0 ? order : unit.compareTo(other.unit);
	}

	/** As {@link #parse} reads it. */
	@Override
	public String toString() {
		return switch (unit) {
		case MONTH -> first.toString();
		case QUARTER -> "%04d-Q%d".formatted(first.getYear(), first.getMonthValue() / QUARTER + 1);
		case YEAR -> "%04d".formatted(first.getYear());
		};
	}
}
