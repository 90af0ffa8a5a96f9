/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.sheets;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a number in a cell is shown as. */
public enum CellFormat {

	NUMBER,
	/** A day, perhaps with its time. */
	DATE,
	/** A time of day, or how long something took. */
	TIME;

	/** The formats that have no code in the file: those of all languages, then those of East Asian ones. */
	private static final Set<Integer> DATES = Stream
			.of(IntStream.rangeClosed(14, 17), IntStream.of(22), IntStream.rangeClosed(27, 31), IntStream.of(36),
					IntStream.rangeClosed(50, 54), IntStream.of(57, 58))
			.flatMap(IntStream::boxed).collect(Collectors.toUnmodifiableSet());
	private static final Set<Integer> TIMES = Stream
			.of(IntStream.rangeClosed(18, 21), IntStream.rangeClosed(32, 35), IntStream.rangeClosed(45, 47),
					IntStream.of(55, 56))
			.flatMap(IntStream::boxed).collect(Collectors.toUnmodifiableSet());
	private static final int FIRST_CUSTOM = 164;

	/** Texts, escaped characters, fillers, and colours, conditions and languages in brackets. */
	private static final Pattern NO_PLACEHOLDERS = Pattern
			.compile("\"[^\"]*\"|\\\\.|[_*].|\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]", Pattern.DOTALL);
	private static final Pattern AM_PM = Pattern.compile("am/pm|a/p|上午/下午");
	private static final Pattern DAY = Pattern.compile("[yde]|[mg]{3,}");
	private static final Pattern CLOCK = Pattern.compile("[hs]");

	/**
	 * The kind of a number format.
	 *
	 * @param id   its number in the workbook
	 * @param code its code such as {@code yyyy/m/d}; empty where the file gives none
	 */
	public static CellFormat of(int id, String code) {
		if (code.isEmpty() || id < FIRST_CUSTOM && (DATES.contains(id) || TIMES.contains(id))) {
			return DATES.contains(id) ? DATE : TIMES.contains(id) ? TIME : NUMBER;
		}
		String first = code.split(";", 2)[0].toLowerCase(Locale.ROOT);
		String bare = AM_PM.matcher(NO_PLACEHOLDERS.matcher(first).replaceAll("")).replaceAll("");
		if (bare.contains("general") || bare.contains("0") || bare.contains("#") || bare.contains("@")) {
			// fractions of seconds are the one place where a time has zeros
			bare = bare.replaceAll("s\\]?[.,]0+", "s");
			if (bare.contains("general") || bare.contains("0") || bare.contains("#") || bare.contains("@")) {
				return NUMBER;
			}
		}
		if (DAY.matcher(bare).find()) {
			return DATE;
		}
		return CLOCK.matcher(bare).find() ? TIME : bare.contains("m") ? DATE : NUMBER;
	}
}
