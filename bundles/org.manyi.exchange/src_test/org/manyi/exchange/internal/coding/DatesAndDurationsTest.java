/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.OptionalInt;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesAndDurationsTest {

	@ParameterizedTest
	@CsvSource({ "95,95", "95秒,95", "95 s,95", "1分35秒,95", "1分钟35秒,95", "00:01:35,95", "1:35,95", "1小时2分,3720",
			"2小时,7200",
			"1m 35s,95", "PT1M35S,95", "95.7,95", "0,0", "1天,86400", "100:00:00,360000" })
	void durations(String cell, int seconds) {
		assertEquals(OptionalInt.of(seconds), Duration.seconds(cell));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "soon", "-5", "1:99", "1:75:80", "1:05:60", "PT", "95 apples", "2026-01-01" })
	void noDurations(String cell) {
		assertEquals(OptionalInt.empty(), Duration.seconds(cell));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "31/1/2026 10:00|DAY_FIRST|2026-01-31", "01/31/2026|MONTH_FIRST|2026-01-31",
			"3/9/2026|DAY_FIRST|2026-09-03", "3/9/2026|MONTH_FIRST|2026-03-09", "03.09.2026 12:00|UNDECIDED|2026-09-03",
			"3-Sep-2026|UNDECIDED|2026-09-03", "Sep 3, 2026|UNDECIDED|2026-09-03",
			"September 3, 2026 10:00 AM|UNDECIDED|2026-09-03",
			"Thu Sep 03 2026|UNDECIDED|2026-09-03", "Thursday, 3 September 2026|UNDECIDED|2026-09-03" })
	void datesThatDoNotBeginWithTheYear(String cell, DateOrder order, LocalDate day) {
		assertEquals(OptionalInt.of((int) day.toEpochDay()), LooseDate.of(cell).orElseThrow().epochDay(order));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "3/9/2026|UNDECIDED", "31/31/2026|DAY_FIRST", "30/2/2026|DAY_FIRST",
			"13/1/2026|MONTH_FIRST" })
	void datesOfNoKnownOrderOrNoSuchDay(String cell, DateOrder order) {
		assertEquals(OptionalInt.empty(), LooseDate.of(cell).orElseThrow().epochDay(order));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "3/9/26", "yesterday", "3/9", "Foo 3, 2026x" })
	void noDates(String cell) {
		assertEquals(true, LooseDate.of(cell).isEmpty());
	}
}
