/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.manyi.model.GroupField;
import org.manyi.store.api.workspace.CodedResponse;

/**
 * Months as the store counts them: {@code (year − 1899) · 12 + month − 1}, so that January divides by twelve and the
 * numbers stay small; 0 where the date is not known or is not of the years 1900 to 2199.
 */
public final class MonthNumber {

	/** No date. */
	public static final int UNKNOWN = 0;

	private static final int BASE_YEAR = 1899;
	private static final int LATEST_YEAR = 2199;
	private static final int MONTHS = 12;
	private static final int QUARTER = 3;
	private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

	private MonthNumber() {
	}

	/** The month of a day since 1970-01-01. */
	public static int ofDay(int epochDay) {
		if (epochDay == CodedResponse.UNKNOWN) {
			return UNKNOWN;
		}
		LocalDate day = LocalDate.ofEpochDay(epochDay);
		return day.getYear() <= BASE_YEAR || day.getYear() > LATEST_YEAR ? UNKNOWN
				: (day.getYear() - BASE_YEAR) * MONTHS + day.getMonthValue() - 1;
	}

	/** How many months a period of that kind has. */
	public static int length(GroupField period) {
		return switch (period) {
		case MONTH -> 1;
		case QUARTER -> QUARTER;
		case YEAR -> MONTHS;
		default -> throw new IllegalArgumentException(period + " is no period");
		};
	}

	/** The period that begins with that month, as in {@link org.manyi.model.GroupKey}. */
	public static String text(GroupField period, int first) {
		if (first == UNKNOWN) {
			return "";
		}
		int year = BASE_YEAR + first / MONTHS;
		int month = first % MONTHS;
		return switch (period) {
		case MONTH -> "%04d-%02d".formatted(year, month + 1);
		case QUARTER -> "%04d-Q%d".formatted(year, month / QUARTER + 1);
		default -> "%04d".formatted(year);
		};
	}

	/** The first month of a period as it is written, empty where it is none of that kind. */
	public static Optional<Integer> first(GroupField period, String text) {
		if (text.isEmpty()) {
			return Optional.of(UNKNOWN);
		}
		Matcher parts = PERIOD.matcher(text);
		if (!parts.matches()) {
			return Optional.empty();
		}
		int year = (Integer.parseInt(parts.group(1)) - BASE_YEAR) * MONTHS;
		int first = parts.group(2) != null ? year + (Integer.parseInt(parts.group(2)) - 1) * QUARTER
				: parts.group(3) != null ? year + Integer.parseInt(parts.group(3)) - 1 : year;
		return text(period, first).equals(text) ? Optional.of(first) : Optional.empty();
	}
}
