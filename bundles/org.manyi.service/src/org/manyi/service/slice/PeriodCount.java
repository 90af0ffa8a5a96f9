/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.slice;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.Period;
import org.manyi.model.PeriodUnit;

/**
 * A period in which responses are, with what is part of it.
 *
 * @param returned the returned sheets of the period, [1, ∞)
 * @param parts    the quarters of a year or the months of a quarter in which responses are, from the earliest; empty
 *                 of a month
 */
public record PeriodCount(Period period, long returned, List<PeriodCount> parts) {

	public PeriodCount {
		parts = List.copyOf(parts);
	}

	/**
	 * The periods of a length, from the earliest.
	 *
	 * @param months the returned sheets of each month
	 */
	static List<PeriodCount> of(PeriodUnit unit, SortedMap<Period, Long> months) {
		SortedMap<Period, SortedMap<Period, Long>> inside = new TreeMap<>();
		months.forEach((month, returned) -> inside
				.computeIfAbsent(Period.of(unit, month.first()), added -> new TreeMap<>()).put(month, returned));
		return inside.entrySet().stream().map(period -> of(period.getKey(), period.getValue())).toList();
	}

	private static PeriodCount of(Period period, Map<Period, Long> months) {
		long returned = months.values().stream().mapToLong(Long::longValue).sum();
		return new PeriodCount(period, returned, switch (period.unit()) {
		case YEAR -> of(PeriodUnit.QUARTER, new TreeMap<>(months));
		case QUARTER -> of(PeriodUnit.MONTH, new TreeMap<>(months));
		case MONTH -> List.of();
		});
	}
}
