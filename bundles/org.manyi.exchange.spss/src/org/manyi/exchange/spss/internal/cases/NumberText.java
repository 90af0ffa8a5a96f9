/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.cases;

import org.manyi.exchange.spss.internal.dictionary.NumberFormat;

/** Writes numbers into a buffer; small whole ones, which are nearly all, without an object. */
final class NumberText {

	private static final int SMALL = 1_000_000_000;
	private static final int MOST_DIGITS = 9;

	private char[] chars = new char[32];
	private int begin;
	private int length;

	char[] chars() {
		return chars;
	}

	int begin() {
		return begin;
	}

	int length() {
		return length;
	}

	void write(double value, NumberFormat format) {
		int whole = (int) value;
		if (format == NumberFormat.PLAIN && whole == value && whole > -SMALL && whole < SMALL) {
			write(whole);
		} else {
			write(format.text(value));
		}
	}

	private void write(int value) {
		int end = MOST_DIGITS + 1;
		begin = end;
		int left = Math.abs(value);
		do {
			chars[--begin] = (char) ('0' + left % 10);
			left /= 10;
		} while (left > 0);
		if (value < 0) {
			chars[--begin] = '-';
		}
		length = end - begin;
	}

	private void write(String text) {
		if (chars.length < text.length()) {
			chars = new char[text.length()];
		}
		text.getChars(0, text.length(), chars, 0);
		begin = 0;
		length = text.length();
	}
}
