/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Numbers in cells as texts: as many digits as a spreadsheet keeps, without zeros or a point at the end; dates as
 * {@code 2026-09-03}, with a time {@code 2026-09-03T12:00:05}; times as {@code HH:mm:ss}, hours beyond 24 included.
 * Times are rounded to the second.
 *
 * @param from1904 whether days are counted from 1904-01-01, as spreadsheets of old Macintoshes do
 */
public record CellTexts(boolean from1904) {

	private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
	private static final int SECONDS = 86_400;
	/** 9999-12-31. */
	private static final int LAST_DAY = 2_958_465;
	/** Days are counted as if 1900 had had a 29 February, which is this one. */
	private static final int NO_DAY = 60;

	/** A number by its format; a date outside of the calendar is the number it is. */
	public String of(double value, CellFormat format) {
		return switch (format) {
		case NUMBER -> number(value);
		case DATE -> isDay(value) ? date(value) : number(value);
		case TIME -> value >= 0 && value <= LAST_DAY ? time(value) : number(value);
		};
	}

	private static String number(double value) {
		if (value == Math.rint(value) && Math.abs(value) < 1e15) {
			return Long.toString((long) value);
		}
		if (Double.isNaN(value) || Double.isInfinite(value)) {
			return Double.toString(value);
		}
		return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
	}

	private boolean isDay(double value) {
		return value >= (from1904 ? 0 : 1) && value < LAST_DAY + 1 && (from1904 || (long) value != NO_DAY);
	}

	private String date(double value) {
		long days = (long) Math.floor(value);
		LocalDateTime begin = from1904 ? LocalDateTime.of(1904, 1, 1, 0, 0)
				: days < NO_DAY ? LocalDateTime.of(1899, 12, 31, 0, 0) : LocalDateTime.of(1899, 12, 30, 0, 0);
		long seconds = Math.round((value - days) * SECONDS);
		LocalDateTime time = begin.plusDays(days).plusSeconds(seconds);
		String day = time.toLocalDate().toString();
		return time.truncatedTo(ChronoUnit.DAYS).equals(time) ? day
				: day + "T" + clock(time.toLocalTime().toSecondOfDay());
	}

	private static String time(double value) {
		return clock(Math.round(value * SECONDS));
	}

	private static String clock(long seconds) {
		return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
	}
}
