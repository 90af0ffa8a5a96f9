/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * A state of the data that is asked for.
 *
 * @param version   the data version
 * @param submitted the months that count as of another data version, with that version; none for the data as they were
 *                  in one version throughout
 */
public record DataState(int version, SortedMap<Integer, Integer> submitted) {

	public DataState {
		submitted = Collections.unmodifiableSortedMap(new TreeMap<>(submitted));
	}

	/** All months as of one version. */
	public static DataState of(int version) {
		return new DataState(version, Collections.emptySortedMap());
	}

	/** The condition on rows with a history. */
	public String rows() {
		return condition("added_in <= %d AND retired_in > %1$d"::formatted);
	}

	/** The condition on differences that change sets made. */
	String differences() {
		return condition("change_set <= %d"::formatted);
	}

	private String condition(IntFunction<String> asOf) {
		if (submitted.isEmpty()) {
			return asOf.apply(version);
		}
		Map<Integer, List<Integer>> months = new TreeMap<>();
		submitted.forEach((month, then) -> months.computeIfAbsent(then, added -> new ArrayList<>()).add(month));
		return months.entrySet().stream()
				.map(then -> "month IN (%s) AND %s".formatted(list(then.getValue()), asOf.apply(then.getKey())))
				.collect(Collectors.joining(" OR ", "(",
						" OR month NOT IN (%s) AND %s)".formatted(list(submitted.keySet()), asOf.apply(version))));
	}

	private static String list(Iterable<Integer> numbers) {
		List<String> texts = new ArrayList<>();
		numbers.forEach(number -> texts.add(number.toString()));
		return String.join(", ", texts);
	}
}
