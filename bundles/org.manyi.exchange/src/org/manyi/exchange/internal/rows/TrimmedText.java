/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

/** A stretch of characters without the blanks around it. */
public final class TrimmedText {

	private static final char IDEOGRAPHIC_SPACE = '\u3000';
	private static final char NO_BREAK_SPACE = '\u00A0';

	private int offset;
	private int length;

	/** Looks at a stretch. */
	public TrimmedText trim(char[] buffer, int from, int count) {
		int begin = from;
		int end = from + count;
		while (begin < end && isBlank(buffer[begin])) {
			begin++;
		}
		while (end > begin && isBlank(buffer[end - 1])) {
			end--;
		}
		offset = begin;
		length = end - begin;
		return this;
	}

	/** Where it begins in the buffer. */
	public int offset() {
		return offset;
	}

	/** How many characters it has. */
	public int length() {
		return length;
	}

	/** Whether there are only blanks and separators from one place up to another. */
	static boolean areBlank(char[] buffer, int from, int to, char separator) {
		for (int i = from; i < to; i++) {
			if (buffer[i] != separator && !isBlank(buffer[i])) {
				return false;
			}
		}
		return true;
	}

	private static boolean isBlank(char c) {
		return c <= ' ' || c == IDEOGRAPHIC_SPACE || c == NO_BREAK_SPACE;
	}
}
