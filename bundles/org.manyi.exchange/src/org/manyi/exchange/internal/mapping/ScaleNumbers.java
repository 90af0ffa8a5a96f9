/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.mapping;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.manyi.exchange.internal.answers.AnswerCodes;
import org.manyi.model.Level;
import org.manyi.model.RatingScale;

/**
 * The small whole numbers of a column, against the scores of a scale.
 *
 * @param within what are scores, with their counts
 * @param beyond what nobody knows, with their counts
 * @param lowest the lowest score
 * @param highest the highest score
 */
record ScaleNumbers(NavigableMap<Integer, Long> within, NavigableMap<Integer, Long> beyond, int lowest, int highest) {

	private static final Pattern SMALL = Pattern.compile("\\d{1,2}");
	/** A slip of the pen here and there says nothing of the other numbers. */
	private static final int FEWEST = 3;
	private static final int ONE_IN = 20;

	/**
	 * Sorts the values of a column.
	 *
	 * @param values  the different values with their counts
	 * @param unknown whether nobody knows a value
	 */
	static ScaleNumbers of(Map<String, Long> values, RatingScale scale, Predicate<String> unknown) {
		NavigableMap<Integer, Long> within = new TreeMap<>();
		NavigableMap<Integer, Long> beyond = new TreeMap<>();
		values.forEach((value, count) -> {
			String key = AnswerCodes.key(value);
			if (SMALL.matcher(key).matches()) {
				int number = Integer.parseInt(key);
				if (unknown.test(value)) {
					beyond.merge(number, count, Long::sum);
				} else if (scale.level(number).isPresent()) {
					within.merge(number, count, Long::sum);
				}
			}
		});
		return new ScaleNumbers(within, beyond, scale.levels().stream().mapToInt(Level::score).min().orElseThrow(),
				scale.levels().stream().mapToInt(Level::score).max().orElseThrow());
	}

	/** Whether numbers stand on one side of the scale while its other end is never given, or many of them beside it. */
	boolean reachBeyond() {
		if (within.isEmpty() || beyond.isEmpty()) {
			return false;
		}
		boolean shifted = beyond.firstKey() < lowest && within.lastKey() < highest
				|| beyond.lastKey() > highest && within.firstKey() > lowest;
		return shifted && within.size() + beyond.size() >= FEWEST || areMany();
	}

	private boolean areMany() {
		long outside = beyond.values().stream().mapToLong(Long::longValue).sum();
		long all = outside + within.values().stream().mapToLong(Long::longValue).sum();
		return outside >= FEWEST && outside * ONE_IN >= all;
	}
}
