/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.answers;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;

/**
 * Reads the day a response was given: year, month and day in this order, as in {@code 2026-09-03}, {@code 2026/9/3},
 * {@code 2026.9.3}, {@code 2026. 9. 3.}, {@code 2026年9月3日} or {@code 20260903}, a time after a blank or a T. A year and
 * month alone will do with {@code -}, {@code /} or 年. An order of day and month that would have to be guessed is not
 * read.
 */
public final class ResponseDate {

	/** A blank cell. */
	public static final int NONE = 0;
	/** A cell that holds no date. */
	public static final int UNREADABLE = -1;

	private static final int EARLIEST_YEAR = 1900;
	private static final int LATEST_YEAR = 2199;
	private static final int DIGITS_OF_A_DAY = 8;
	/** By what 上午, 下午, 午後, 오전 begin. */
	private static final String HALVES_OF_THE_DAY = "上下午오";

	private char[] text = new char[0];
	private int position;
	private int end;
	private int dayOfMonth;

	/**
	 * The day as days since 1970-01-01, of a month alone its first day; empty for a blank cell or one that holds no
	 * date.
	 */
	public OptionalInt epochDay(char[] buffer, int offset, int length) {
		int month = month(buffer, offset, length);
		return month == NONE || month == UNREADABLE ? OptionalInt.empty()
				: OptionalInt.of((int) LocalDate.of(month / 12, month % 12 + 1, dayOfMonth).toEpochDay());
	}

	/** The month as year · 12 + month − 1, or {@link #NONE} or {@link #UNREADABLE}. */
	public int month(char[] buffer, int offset, int length) {
		if (length == 10 && buffer[offset + 4] == '-' && buffer[offset + 7] == '-') {
			int month = isoMonth(buffer, offset);
			if (month != UNREADABLE) {
				return month;
			}
		}
		int month = plain(buffer, offset, length);
		if (month != UNREADABLE) {
			return month;
		}
		char[] half = Normalizer.normalize(new String(buffer, offset, length), Form.NFKC).toCharArray();
		return plain(half, 0, half.length);
	}

	/** The usual case at once: year, month and day of ten characters, no later than the 28th. */
	private int isoMonth(char[] buffer, int offset) {
		int year = pair(buffer, offset) * 100 + pair(buffer, offset + 2);
		int month = pair(buffer, offset + 5);
		dayOfMonth = pair(buffer, offset + 8);
		return year >= EARLIEST_YEAR && year <= LATEST_YEAR && month >= 1 && month <= 12 && dayOfMonth >= 1
				&& dayOfMonth <= 28
				? year * 12 + month - 1
				: UNREADABLE;
	}

	/** The number of two digits, far below 0 where one is none. */
	private static int pair(char[] buffer, int offset) {
		int tens = buffer[offset] - '0';
		int ones = buffer[offset + 1] - '0';
		return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? Short.MIN_VALUE : tens * 10 + ones;
	}

	private int plain(char[] buffer, int offset, int length) {
		text = buffer;
		position = offset;
		end = offset + length;
		while (end > position && text[end - 1] <= ' ') {
			end--;
		}
		while (position < end && text[position] <= ' ') {
			position++;
		}
		if (position == end) {
			return NONE;
		}
		int begin = position;
		int number = number(DIGITS_OF_A_DAY);
		if (position - begin == DIGITS_OF_A_DAY) {
			return date(number / 10000, number / 100 % 100, number % 100);
		}
		return position - begin == 4 ? afterYear(number) : UNREADABLE;
	}

	private int afterYear(int year) {
		char separator = take();
		if (separator != '-' && separator != '/' && separator != '.' && separator != '年') {
			return UNREADABLE;
		}
		skipBlanksAfterPoint(separator);
		int month = shortNumber();
		char next = separator == '年' ? '月' : separator;
		if (position == end) {
			return separator == '-' || separator == '/' ? date(year, month, 1) : UNREADABLE;
		}
		if (take() != next) {
			return UNREADABLE;
		}
		if (position == end && separator == '年') {
			return date(year, month, 1);
		}
		skipBlanksAfterPoint(separator);
		int day = shortNumber();
		if (separator == '.' && position < end && text[position] == '.') {
			position++;
		}
		if (separator == '年' && position < end && (text[position] == '日' || text[position] == '号')) {
			position++;
		}
		return date(year, month, day);
	}

	/** In Korea the parts are written apart. */
	private void skipBlanksAfterPoint(char separator) {
		while (separator == '.' && position < end && text[position] == ' ') {
			position++;
		}
	}

	private int date(int year, int month, int day) {
		boolean valid = year >= EARLIEST_YEAR && year <= LATEST_YEAR && month >= 1 && month <= 12 && day >= 1
				&& (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth()) && atTimeOrEnd();
		dayOfMonth = day;
		return valid ? year * 12 + month - 1 : UNREADABLE;
	}

	private boolean atTimeOrEnd() {
		if (position == end) {
			return true;
		}
		boolean afterDay = text[position - 1] == '日';
		if (text[position] == 'T' || text[position] == 't') {
			position++;
			afterDay = true;
		}
		while (position < end && text[position] == ' ') {
			position++;
			afterDay = true;
		}
		return afterDay && position < end
				&& (isDigit(text[position]) || HALVES_OF_THE_DAY.indexOf(text[position]) >= 0);
	}

	private int shortNumber() {
		int begin = position;
		int number = number(2);
		return position == begin ? -1 : number;
	}

	private int number(int most) {
		int number = 0;
		int begin = position;
		while (position < end && position - begin < most && isDigit(text[position])) {
			number = number * 10 + text[position++] - '0';
		}
		return number;
	}

	private char take() {
		return position < end ? text[position++] : 0;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
