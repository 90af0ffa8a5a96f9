/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seconds as PSPP shows them: {@code COMPUTE x = DATE.DMY(…)}. */
class NumberFormatTest {

	@ParameterizedTest
	@CsvSource({ "5, 5, 5", "5, 2.50, 2.5", "0, 1e20, 100000000000000000000", "20, 14001465600, 2026-06-22",
			"39, 14001508800, 2026-06-22", "23, 86400, 1582-10-15", "38, 12219379200, 1970-01-01",
			"22, 14001508800, 2026-06-22T12:00:00", "41, 14001508800.25, 2026-06-22T12:00:00.250",
			"22, 14001508799.9999, 2026-06-22T12:00:00",
			// no dates
			"20, 0, 0", "22, -1, -1", "20, 1e18, 1000000000000000000",
			"21, 0, 00:00:00", "21, 129600, 36:00:00", "25, -90.5, -00:01:30.500", "21, 1e10, 10000000000" })
	void texts(int code, double value, String expected) {
		assertEquals(expected, NumberFormat.ofCode(code).text(value));
	}
}
