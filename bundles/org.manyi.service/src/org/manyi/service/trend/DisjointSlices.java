/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.trend;

import java.time.YearMonth;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.manyi.model.GroupField;
import org.manyi.model.Period;
import org.manyi.model.Slice;

/** Tells slices that have no response in common: of other months, or of other values of a field. */
final class DisjointSlices {

	private static final List<GroupField> TIMES = List.of(GroupField.MONTH, GroupField.QUARTER, GroupField.YEAR);

	private DisjointSlices() {
	}

	static boolean are(Slice one, Slice other) {
		for (GroupField field : GroupField.values()) {
			if (!one.of(field).isEmpty() && !other.of(field).isEmpty()
					&& Collections.disjoint(one.of(field), other.of(field))) {
				return true;
			}
		}
		return TIMES.stream().anyMatch(field -> TIMES.stream().anyMatch(second -> !one.of(field).isEmpty()
				&& !other.of(second).isEmpty() && !(isUndated(one, field) && isUndated(other, second))
				&& Collections.disjoint(months(one, field), months(other, second))));
	}

	/** Whether it has the responses that say no date, which no month tells apart. */
	private static boolean isUndated(Slice slice, GroupField field) {
		return slice.of(field).contains("");
	}

	private static Set<YearMonth> months(Slice slice, GroupField field) {
		Set<YearMonth> months = new HashSet<>();
		slice.of(field).stream().flatMap(text -> Period.parse(text).stream()).forEach(period -> {
			YearMonth last = YearMonth.from(period.lastDay());
			for (YearMonth month = period.first(); !month.isAfter(last); month = month.plusMonths(1)) {
				months.add(month);
			}
		});
		return months;
	}
}
