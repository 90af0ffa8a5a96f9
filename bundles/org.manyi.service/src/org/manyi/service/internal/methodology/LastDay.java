/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

	/** Of the shortest period in the key; empty where it has none, or the responses have no date. */
	static Optional<LocalDate> of(GroupKey key) {
		return PERIODS.stream().filter(key.values()::containsKey).findFirst()
				.flatMap(field -> last(field, Set.of(key.values().getOrDefault(field, ""))));
	}

	/** Of the latest period that the slice is restricted to; empty where it is restricted to none. */
	static Optional<LocalDate> of(Slice slice) {
		return PERIODS.stream().filter(slice.restrictions()::containsKey)
				.flatMap(field -> last(field, slice.restrictions().getOrDefault(field, Set.of())).stream())
				.min(Comparator.naturalOrder());
	}

	private static Optional<LocalDate> last(GroupField field, Set<String> values) {
		return values.stream().flatMap(value -> Period.parse(value).stream()).filter(period -> period.field() == field)
				.map(Period::lastDay).max(Comparator.naturalOrder());
	}
}
