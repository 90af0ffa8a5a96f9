/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.coding;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long answering took, as tools write it: {@code 95}, {@code 95秒}, {@code 1分35秒}, {@code 1小时2分}, {@code 00:01:35},
 * {@code 1m 35s}, {@code PT1M35S}. A number alone is seconds; fractions of a second are dropped.
 */
final class Duration {

	private static final Pattern SECONDS = Pattern.compile("(\\d{1,9}(?:\\.\\d+)?)(?: ?(?:秒钟?|s|sec|seconds?))?");
	private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,5}):)?(\\d{1,4}):(\\d{1,2})(?:\\.\\d+)?");
	private static final Pattern UNITS = Pattern
			.compile("(?:pt)?(?:(\\d{1,5}) ?(?:天|d|days?) ?)?(?:(\\d{1,5}) ?(?:小时|时|h|hours?|hrs?) ?)?"
					+ "(?:(\\d{1,6}) ?(?:分钟?|m|min|minutes?|mins?) ?)?(?:(\\d{1,9})(?:\\.\\d+)? ?(?:秒钟?|s|sec|"
					+ "seconds?|secs?))?");

	private Duration() {
	}

	/** The seconds that a cell says, [0, ∞); empty where it says none. */
	static OptionalInt seconds(String cell) {
		String text = cell.strip().toLowerCase(Locale.ROOT);
		Matcher number = SECONDS.matcher(text);
		if (number.matches()) {
			return whole(new BigDecimal(number.group(1)).longValue());
		}
		Matcher clock = CLOCK.matcher(text);
		if (clock.matches()) {
			// minutes alone may be more than an hour has
			return part(clock, 3) < 60 && (clock.group(1) == null || part(clock, 2) < 60)
					? whole(part(clock, 1) * 3600 + part(clock, 2) * 60 + part(clock, 3)) : OptionalInt.empty();
		}
		Matcher units = UNITS.matcher(text);
		if (!text.isEmpty() && units.matches() && units.end() > units.start() + (text.startsWith("pt") ? 2 : 0)) {
			return whole(part(units, 1) * 86_400 + part(units, 2) * 3600 + part(units, 3) * 60 + part(units, 4));
		}
		return OptionalInt.empty();
	}

	private static long part(Matcher matcher, int group) {
		String digits = matcher.group(group);
		return digits == null ? 0 : Long.parseLong(digits);
	}

	private static OptionalInt whole(long seconds) {
		return seconds <= Integer.MAX_VALUE ? OptionalInt.of((int) seconds) : OptionalInt.empty();
	}
}
