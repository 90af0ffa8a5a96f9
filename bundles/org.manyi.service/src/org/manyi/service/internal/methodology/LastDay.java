/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Period;
import org.manyi.model.Slice;

/** The last day of the period that a group, or a slice, is restricted to. */
final class LastDay {

	/** From the shortest to the longest. */
	static final List<GroupField> PERIODS = List.of(GroupField.MONTH, GroupField.QUARTER, GroupField.YEAR);

	private LastDay() {
	}

	/**
	 * Of the period in the key, as far as the slice has a part in it; where that is restricted to no day of it, of the
	 * whole period. Empty where the key has no period, or the responses have no date.
	 */
	static Optional<LocalDate> of(GroupKey key, Slice slice) {
		List<Set<YearMonth>> own = PERIODS.stream().filter(key.values()::containsKey)
				.map(field -> months(field, Set.of(key.values().getOrDefault(field, "")))).toList();
		return last(Stream.concat(own.stream(), restrictions(slice)).toList()).or(() -> last(own));
	}

	/** Of the latest period that the slice is restricted to; empty where it is restricted to none. */
	static Optional<LocalDate> of(Slice slice) {
		return last(restrictions(slice).toList());
	}

	/** What the slice is restricted to; nothing of a field that is restricted to those who do not say alone. */
	private static Stream<Set<YearMonth>> restrictions(Slice slice) {
		return PERIODS.stream().filter(slice.restrictions()::containsKey)
				.map(field -> months(field, slice.restrictions().getOrDefault(field, Set.of())))
				.filter(months -> !months.isEmpty());
	}

	/** The end of the latest month that all of them have. */
	private static Optional<LocalDate> last(List<Set<YearMonth>> periods) {
		return periods.stream().limit(1).flatMap(Set::stream)
				.filter(month -> periods.stream().allMatch(period -> period.contains(month)))
				.max(Comparator.naturalOrder()).map(YearMonth::atEndOfMonth);
	}

	private static Set<YearMonth> months(GroupField field, Set<String> values) {
		return values.stream().flatMap(value -> Period.parse(value).stream()).filter(period -> period.field() == field)
				.flatMap(LastDay::months).collect(Collectors.toSet());
	}

	private static Stream<YearMonth> months(Period period) {
		YearMonth last = YearMonth.from(period.lastDay());
		return Stream.iterate(period.first(), month -> !month.isAfter(last), month -> month.plusMonths(1));
	}
}
