/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.store.duckdb.internal.MonthNumber;
import org.manyi.store.duckdb.internal.catalog.TextField;

/** Which responses are in a slice, in numbers. */
public final class Restriction {

	/** Stands for values that no response has. */
	private static final int NOTHING = -1;

	private final List<String> conditions = new ArrayList<>();

	/**
	 * @param numberOf the number of a text of a field, empty where no response has it
	 */
	public Restriction(Slice slice, BiFunction<TextField, String, Optional<Integer>> numberOf) {
		for (Map.Entry<GroupField, Set<String>> restriction : slice.restrictions().entrySet()) {
			Optional<TextField> text = TextField.of(restriction.getKey());
			Stream<Integer> numbers = text.isPresent()
					? restriction.getValue().stream().flatMap(value -> numberOf.apply(text.get(), value).stream())
					: restriction.getValue().stream().flatMap(value -> months(restriction.getKey(), value));
			add(text.map(TextField::column).orElse("month"), numbers.sorted().toList());
		}
	}

	private static Stream<Integer> months(GroupField period, String value) {
		Optional<Integer> first = MonthNumber.first(period, value);
		if (first.isEmpty()) {
			return Stream.empty();
		}
		int length = first.get() == MonthNumber.UNKNOWN ? 1 : MonthNumber.length(period);
		return IntStream.range(0, length).mapToObj(i -> first.get() + i);
	}

	private void add(String column, Collection<Integer> numbers) {
		List<Integer> distinct = numbers.stream().distinct().toList();
		if (distinct.isEmpty()) {
			conditions.add(column + " = " + NOTHING);
		} else if (distinct.getLast() - distinct.getFirst() == distinct.size() - 1) {
			conditions.add("%s BETWEEN %d AND %d".formatted(column, distinct.getFirst(), distinct.getLast()));
		} else {
			conditions.add(
					distinct.stream().map(String::valueOf).collect(Collectors.joining(", ", column + " IN (", ")")));
		}
	}

	/** What stands after another condition of WHERE. */
	public String and() {
		return conditions.stream().map(condition -> " AND " + condition).collect(Collectors.joining());
	}
}
