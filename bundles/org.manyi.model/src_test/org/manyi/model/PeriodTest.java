/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

	@ParameterizedTest
	@ValueSource(strings = { "2026-01", "2026-12", "2026-Q1", "2026-Q4", "2026", "0000-Q1" })
	void isWrittenAsItWasRead(String text) {
		assertEquals(Optional.of(text), Period.parse(text).map(Period::toString));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026-13", "2026-00", "2026-Q0", "2026-Q5", "26", "2026-1", "2026-09-01", "x2026" })
	void otherTextsAreNone(String text) {
		assertEquals(Optional.empty(), Period.parse(text));
	}

	@ParameterizedTest
	@CsvSource({ "2026-01,-1,2025-12", "2026-Q1,-1,2025-Q4", "2026-Q3,2,2027-Q1", "2026,-1,2025", "2026-05,0,2026-05" })
	void periodsLaterAndEarlier(String text, long periods, String expected) {
		assertEquals(expected, Period.parse(text).orElseThrow().plus(periods).toString());
	}

	@ParameterizedTest
	@CsvSource({ "2026-09,2025-09,2026-09-30", "2024-02,2023-02,2024-02-29", "2026-Q2,2025-Q2,2026-06-30",
			"2026,2025,2026-12-31" })
	void lastYearAndLastDay(String text, String lastYear, LocalDate lastDay) {
		Period period = Period.parse(text).orElseThrow();
		assertEquals(lastYear, period.lastYear().toString());
		assertEquals(lastDay, period.lastDay());
	}

	@ParameterizedTest
	@CsvSource({ "MONTH,2026-08,2026-08", "QUARTER,2026-08,2026-Q3", "QUARTER,2026-12,2026-Q4", "YEAR,2026-12,2026" })
	void thePeriodAroundAMonth(PeriodUnit unit, YearMonth month, String expected) {
		assertEquals(expected, Period.of(unit, month).toString());
	}

	@ParameterizedTest
	@CsvSource({ "2026-Q3,2026-Q3,0", "2025-Q4,2026-Q3,3", "2026-Q3,2025-Q4,-3", "2024,2026,2", "2026-02,2026-01,-1" })
	void distances(String from, String to, long expected) {
		assertEquals(expected, Period.parse(from).orElseThrow().until(Period.parse(to).orElseThrow()));
	}

	@Test
	void beginsWhereSuchPeriodsBegin() {
		assertThrows(IllegalArgumentException.class, () -> new Period(PeriodUnit.QUARTER, YearMonth.of(2026, 2)));
	}

	@ParameterizedTest
	@CsvSource({ "2026-08, 2026-Q3, true", "2026-Q3, 2026-08, true", "2026-10, 2026-Q3, false", "2026, 2026-12, true",
			"2026, 2027-Q1, false", "2026-Q1, 2026-Q1, true" })
	void periodsOverlapThatShareAMonth(String one, String other, boolean overlap) {
		assertEquals(overlap, Period.parse(one).orElseThrow().overlaps(Period.parse(other).orElseThrow()));
	}
}
