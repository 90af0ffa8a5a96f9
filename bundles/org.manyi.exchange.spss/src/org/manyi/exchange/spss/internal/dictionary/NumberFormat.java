/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * How the numbers of a variable are written as text. Dates count seconds from the beginning of the Gregorian calendar,
 * 1582-10-14 00:00; times count seconds.
 */
public enum NumberFormat {
	/** Digits alone, without exponent and without zeros at the end: {@code 5}, {@code -0.25}. */
	PLAIN {
		@Override
		public String text(double value) {
			return plain(value);
		}
	},
	/** The day: {@code 2026-09-03}. Also of months, quarters and weeks, of which it is the first day. */
	DATE {
		@Override
		public String text(double value) {
			return isDate(value) ? time(value).toLocalDate().toString() : plain(value);
		}
	},
	/** Day and time: {@code 2026-09-03T12:00:00}, with thousandths where there are any. */
	DATE_TIME {
		@Override
		public String text(double value) {
			if (!isDate(value)) {
				return plain(value);
			}
			LocalDateTime time = time(value);
			return (time.getNano() == 0 ? SECONDS : THOUSANDTHS).format(time);
		}
	},
	/** Hours, minutes and seconds: {@code 00:02:30}; hours may exceed 24. */
	TIME {
		@Override
		public String text(double value) {
			if (!(Math.abs(value) <= LONGEST_TIME)) {
				return plain(value);
			}
			long thousandths = Math.round(Math.abs(value) * 1000);
			long seconds = thousandths / 1000;
			String text = String.format(Locale.ROOT, "%s%02d:%02d:%02d", value < 0 ? "-" : "", seconds / 3600,
					seconds / 60 % 60, seconds % 60);
			return thousandths % 1000 == 0 ? text : text + String.format(Locale.ROOT, ".%03d", thousandths % 1000);
		}
	};

	private static final LocalDateTime EPOCH = LocalDateTime.of(1582, 10, 14, 0, 0);
	/** 9999-12-31 24:00. */
	private static final double LATEST = EPOCH.until(LocalDateTime.of(10000, 1, 1, 0, 0), ChronoUnit.SECONDS);
	private static final double LONGEST_TIME = 1e9;
	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
	private static final DateTimeFormatter THOUSANDTHS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS",
			Locale.ROOT);

	/** The text of a value that is not missing. A date outside of (1582-10-14, 9999-12-31] is written as a number. */
	public abstract String text(double value);

	/** @param code number of a print format of SPSS */
	static NumberFormat ofCode(int code) {
		return switch (code) {
		// DATE, ADATE, JDATE, MOYR, QYR, WKYR, EDATE, SDATE
		case 20, 23, 24, 28, 29, 30, 38, 39 -> DATE;
		// DATETIME, YMDHMS
		case 22, 41 -> DATE_TIME;
		// TIME, DTIME, MTIME
		case 21, 25, 40 -> TIME;
		default -> PLAIN;
		};
	}

	private static boolean isDate(double value) {
		return value > 0 && value < LATEST;
	}

	private static LocalDateTime time(double value) {
		return EPOCH.plus(Math.round(value * 1000), ChronoUnit.MILLIS);
	}

	private static String plain(double value) {
		if (value == 0) {
			return "0";
		}
		return Double.isFinite(value) ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
				: Double.toString(value);
	}
}
