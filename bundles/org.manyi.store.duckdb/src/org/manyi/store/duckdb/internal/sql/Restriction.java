/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.sql;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
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
	private static final String MONTH = "month";

	private final List<Values> values = new ArrayList<>();

	/** The values that a column may have. */
	private record Values(String column, BitSet admitted) {

		String condition() {
			if (admitted.isEmpty()) {
				return column + " = " + NOTHING;
			}
			int first = admitted.nextSetBit(0);
			int last = admitted.length() - 1;
			return last - first == admitted.cardinality() - 1 ? "%s BETWEEN %d AND %d".formatted(column, first, last)
					: admitted.stream().mapToObj(String::valueOf)
							.collect(Collectors.joining(", ", column + " IN (", ")"));
		}
	}

	/**
	 * @param numberOf the number of a text of a field, empty where no response has it
	 */
	public Restriction(Slice slice, BiFunction<TextField, String, Optional<Integer>> numberOf) {
		for (Map.Entry<GroupField, Set<String>> restriction : slice.restrictions().entrySet()) {
			Optional<TextField> text = TextField.of(restriction.getKey());
			Stream<Integer> numbers = text.isPresent()
					? restriction.getValue().stream().flatMap(value -> numberOf.apply(text.get(), value).stream())
					: restriction.getValue().stream().flatMap(value -> months(restriction.getKey(), value));
			BitSet admitted = new BitSet();
			// a period before all of the store's
			numbers.filter(number -> number >= 0).forEach(admitted::set);
			values.add(new Values(text.map(TextField::column).orElse(MONTH), admitted));
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

	/** What stands after another condition of WHERE. */
	public String and() {
		return values.stream().map(each -> " AND " + each.condition()).collect(Collectors.joining());
	}

	/**
	 * Whether responses with these values are in the slice.
	 *
	 * @param valueOf the value of a column; asked for those that are restricted alone
	 */
	public boolean admits(ToIntFunction<String> valueOf) {
		return values.stream().allMatch(each -> each.admitted().get(valueOf.applyAsInt(each.column())));
	}
}
