/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a YAML text says outside quotes, comments and texts of several lines, be it right or wrong: an approximation of
 * what its parser takes for signs.
 */
final class UnquotedText {

	private static final char NONE = 0;
	private static final char SINGLE = '\'';
	private static final char DOUBLE = '"';
	private static final char COVER = '_';
	/** What stands before a value at the beginning of a line, and where a text of several lines begins. */
	private static final Pattern INDENTATION = Pattern.compile(" *(?:[-?] +)*");
	private static final Pattern LINES_BELOW = Pattern.compile("(?:^|.*[-:?])\\s+[|>][-+0-9]*\\s*(?:#.*)?");

	private final List<String> lines = new ArrayList<>();
	private char quote = NONE;
	private int depth;

	UnquotedText(String source) {
		int linesBelow = -1;
		for (String line : source.lines().toList()) {
			if (linesBelow >= 0 && (line.isBlank() || indentation(line) > linesBelow)) {
				lines.add("");
				continue;
			}
			String uncovered = uncovered(line);
			lines.add(uncovered);
			linesBelow = quote == NONE && depth == 0 && LINES_BELOW.matcher(uncovered).matches()
					? parent(line)
					: -1;
		}
	}

	/** The lines of the text, each as long as it is up to a comment, with a neutral sign for each quoted character. */
	Stream<String> lines() {
		return lines.stream();
	}

	private static int indentation(String line) {
		return line.length() - line.stripLeading().length();
	}

	/** Where the key stands below which a text of several lines is indented. */
	private static int parent(String line) {
		Matcher matcher = INDENTATION.matcher(line);
		return matcher.lookingAt() ? matcher.end() : 0;
	}

	private String uncovered(String line) {
		StringBuilder text = new StringBuilder(line.length());
		boolean begins = true;
		for (int at = 0; at < line.length(); at++) {
			char sign = line.charAt(at);
			if (quote != NONE) {
				int signs = quoted(line, at);
				text.repeat(COVER, signs);
				at += signs - 1;
				begins = false;
			} else if (sign == '#' && (at == 0 || isBlank(line.charAt(at - 1)))) {
				return text.toString();
			} else if (begins && (sign == SINGLE || sign == DOUBLE)) {
				quote = sign;
				text.append(COVER);
			} else {
				begins = beginsValue(line, at, begins);
				text.append(sign);
			}
		}
		return text.toString();
	}

	/** How many signs stand for one in a quoted text, the closing quote among them. */
	private int quoted(String line, int at) {
		char sign = line.charAt(at);
		boolean more = at + 1 < line.length();
		if (quote == DOUBLE && sign == '\\' && more || quote == SINGLE && sign == SINGLE && more
				&& line.charAt(at + 1) == SINGLE) {
			return 2;
		}
		if (sign == quote) {
			quote = NONE;
		}
		return 1;
	}

	/** Whether a value may begin behind a sign. */
	private boolean beginsValue(String line, int at, boolean begins) {
		char sign = line.charAt(at);
		boolean blankFollows = at + 1 == line.length() || isBlank(line.charAt(at + 1));
		switch (sign) {
			case '[', '{' -> {
				depth += begins ? 1 : 0;
				return begins;
			}
			case ']', '}' -> {
				depth = Math.max(0, depth - 1);
				return false;
			}
			case ',' -> {
				return depth > 0;
			}
			case ':' -> {
				return blankFollows || at > 0 && (line.charAt(at - 1) == SINGLE || line.charAt(at - 1) == DOUBLE);
			}
			case '-', '?' -> {
				return begins && blankFollows;
			}
			default -> {
				return begins && isBlank(sign);
			}
		}
	}

	private static boolean isBlank(char sign) {
		return sign == ' ' || sign == '\t';
	}
}
