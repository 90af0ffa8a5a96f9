/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.population;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods are written in many ways, and responses are grouped by one of them. */
final class OccasionText {

	private static final Pattern YEAR = Pattern.compile("(\\d{4})年(?:度)?");
	private static final Pattern QUARTER = Pattern
			.compile("(\\d{4})(?:\\s*-?\\s*[qQ]([1-4])|年(?:度)?第?([1-4一二三四])季度)");
	private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})|年(\\d{1,2})月)");

	private OccasionText() {
	}

	/** The text that responses are grouped by; a text that is no period is left as it is. */
	static String read(String text) {
		Matcher year = YEAR.matcher(text);
		if (year.matches()) {
			return year.group(1);
		}
		Matcher quarter = QUARTER.matcher(text);
		if (quarter.matches()) {
			String number = quarter.group(2) != null ? quarter.group(2) : quarter.group(3);
			return quarter.group(1) + "-Q" + (1 + Math.max("1234".indexOf(number), "一二三四".indexOf(number)));
		}
		Matcher month = MONTH.matcher(text);
		if (month.matches()) {
			int number = Integer.parseInt(month.group(2) != null ? month.group(2) : month.group(3));
			return number >= 1 && number <= 12 ? "%s-%02d".formatted(month.group(1), number) : text;
		}
		return text;
	}
}
