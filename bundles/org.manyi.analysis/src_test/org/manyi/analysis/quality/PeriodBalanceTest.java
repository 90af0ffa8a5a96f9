/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.manyi.analysis.quality.PeriodBalance.Gap;
import org.manyi.model.Rational;

class PeriodBalanceTest {

	private static SortedMap<YearMonth, Long> months(Object... monthsAndCounts) {
		SortedMap<YearMonth, Long> months = new TreeMap<>();
		for (int i = 0; i < monthsAndCounts.length; i += 2) {
			months.put(YearMonth.parse((String) monthsAndCounts[i]), ((Integer) monthsAndCounts[i + 1]).longValue());
		}
		return months;
	}

	@Test
	void comparesWithTheMedianStrictly() {
		PeriodBalance balance = PeriodBalance.of(months("2026-01", 49, "2026-02", 50, "2026-03", 100, "2026-04", 200,
				"2026-05", 201));
		assertEquals(Optional.of(Rational.of(100)), balance.median());
		assertEquals(List.of(YearMonth.of(2026, 1)), balance.below(Rational.of(50)));
		assertEquals(List.of(YearMonth.of(2026, 5)), balance.above(Rational.of(200)));
		assertEquals(List.of(), balance.gaps());
	}

	@Test
	void theMedianOfAnEvenNumberIsTheMeanOfTheMiddle() {
		assertEquals(Optional.of(Rational.of(5, 2)),
				PeriodBalance.of(months("2026-01", 1, "2026-02", 2, "2026-03", 3, "2026-04", 9)).median());
	}

	@Test
	void findsStretchesWithoutAResponse() {
		PeriodBalance balance = PeriodBalance
				.of(months("2025-11", 3, "2026-01", 3, "2026-02", 0, "2026-03", 0, "2027-02", 3));
		assertEquals(List.of(new Gap(YearMonth.of(2025, 12), YearMonth.of(2025, 12)),
				new Gap(YearMonth.of(2026, 2), YearMonth.of(2027, 1))), balance.gaps());
		assertEquals(List.of(1L, 12L), balance.gaps().stream().map(Gap::months).toList());
		assertEquals(3, balance.months().size());
	}

	@Test
	void noMonthHasNoMedian() {
		PeriodBalance balance = PeriodBalance.of(months("2026-01", 0));
		assertEquals(Optional.empty(), balance.median());
		assertEquals(List.of(), balance.gaps());
		assertEquals(List.of(), balance.below(Rational.HUNDRED));
	}
}
