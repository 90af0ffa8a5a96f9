/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.edit;

/**
 * The lines of a YAML text.
 *
 * @param text the text
 */
record YamlLines(String text) {

	/** The first char from there on that is neither blank nor in a comment; the end of the text where there is none. */
	int nextContent(int from) {
		int at = from;
		while (at < text.length()) {
			char c = text.charAt(at);
			if (c == '#' && (at == 0 || isBlank(text.charAt(at - 1)))) {
				at = lineEnd(at);
			} else if (isBlank(c)) {
				at++;
			} else {
				return at;
			}
		}
		return at;
	}

	/** The first char from there on that is not blank; the end of the text where there is none. */
	int nextInk(int from) {
		int at = from;
		while (at < text.length() && isBlank(text.charAt(at))) {
			at++;
		}
		return at;
	}

	/** The end without the blanks before it. */
	int withoutBlank(int start, int end) {
		int at = end;
		while (at > start && isBlank(text.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\uFEFF';
	}

	boolean has(char c, int at) {
		return at < text.length() && text.charAt(at) == c;
	}

	/** Where the line of that char starts. */
	int lineStart(int at) {
		return text.lastIndexOf('\n', at - 1) + 1;
	}

	/** Where the line of that char ends, before its line break. */
	int lineEnd(int at) {
		int end = text.indexOf('\n', at);
		if (end < 0) {
			return text.length();
		}
		return end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
	}

	/** Chars between the start of the line and that char. */
	int column(int at) {
		return at - lineStart(at);
	}

	/** Whether nothing but blanks stands before that char in its line. */
	boolean startsLine(int at) {
		return text.substring(lineStart(at), at).isBlank();
	}

	/** The line break of this text: that of its first line, a line feed where it has but one. */
	String lineBreak() {
		int first = text.indexOf('\n');
		return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
	}
}
