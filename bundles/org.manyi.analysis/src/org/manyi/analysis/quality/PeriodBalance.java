/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.quality;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.Rational;

/**
 * How evenly responses are spread over the months from the first to the last one that has any. The first and the last
 * may be months that the survey did not fill.
 *
 * @param months responses of each month that has any
 * @param gaps   the stretches of months without a response between them
 * @param median the median of the months that have any, of an even number the mean of the two in the middle; empty
 *               where there is none
 */
public record PeriodBalance(SortedMap<YearMonth, Long> months, List<Gap> gaps, Optional<Rational> median) {

	/**
	 * A stretch of months without a response.
	 *
	 * @param first the first of them
	 * @param last  the last of them
	 */
	public record Gap(YearMonth first, YearMonth last) {

		/** How many months, [1, ∞). */
		public long months() {
			return 12L * (last.getYear() - first.getYear()) + last.getMonthValue() - first.getMonthValue() + 1;
		}
	}

	public PeriodBalance {
		months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
		gaps = List.copyOf(gaps);
	}

	/**
	 * The balance of months.
	 *
	 * @param responses of each month; those with 0 are left out
	 */
	public static PeriodBalance of(SortedMap<YearMonth, Long> responses) {
		SortedMap<YearMonth, Long> months = new TreeMap<>(responses);
		months.values().removeIf(count -> count == 0);
		List<Gap> gaps = new ArrayList<>();
		Optional<YearMonth> before = Optional.empty();
		for (YearMonth month : months.keySet()) {
			before.map(last -> last.plusMonths(1)).filter(next -> next.isBefore(month))
					.ifPresent(next -> gaps.add(new Gap(next, month.minusMonths(1))));
			before = Optional.of(month);
		}
		return new PeriodBalance(months, gaps, median(months.values().stream().sorted().toList()));
	}

	private static Optional<Rational> median(List<Long> ascending) {
		int size = ascending.size();
		return size == 0 ? Optional.empty()
				: Optional.of(Rational.of(ascending.get((size - 1) / 2) + ascending.get(size / 2), 2));
	}

	/**
	 * The months with fewer responses than a share of the median.
	 *
	 * @param percent of the median, [0, 100]
	 */
	public List<YearMonth> below(Rational percent) {
		return months.keySet().stream().filter(month -> compare(month, percent) < 0).toList();
	}

	/**
	 * The months with more responses than a multiple of the median.
	 *
	 * @param percent of the median, [100, ∞)
	 */
	public List<YearMonth> above(Rational percent) {
		return months.keySet().stream().filter(month -> compare(month, percent) > 0).toList();
	}

	private int compare(YearMonth month, Rational percent) {
		Rational count = Rational.of(months.getOrDefault(month, 0L)).multiply(Rational.HUNDRED);
		return count.compareTo(median.orElseThrow().multiply(percent));
	}
}
