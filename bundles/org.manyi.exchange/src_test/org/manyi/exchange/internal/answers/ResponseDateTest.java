/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseDateTest {

	private static final int SEPTEMBER_2026 = 2026 * 12 + 8;

	private static int month(String cell) {
		String padded = "9" + cell + "9";
		return new ResponseDate().month(padded.toCharArray(), 1, cell.length());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-09-03", "2026-9-3", "2026/9/3", "2026/09/03", "2026.9.3", "2026年9月3日", "2026年09月03日",
			"2026年9月3号", "20260903", "2026-09", "2026/9", "2026年9月", " 2026-09-03 ", "2026-09-03 10:11:12",
			"2026-09-03T10:11:12.123Z", "2026-09-03t10:11", "2026/09/03 10:01:00 上午 GMT+8", "2026年9月3日 上午10:00",
			"2026年9月3日10:00", "２０２６－０９－０３", "2026-09-30", "2026-09-03T10:11:12+08:00" })
	void september2026(String cell) {
		assertEquals(SEPTEMBER_2026, month(cell));
	}

	@ParameterizedTest
	@ValueSource(strings = { "3/9/2026", "09/03/2026", "03-Sep-26", "46268", "2026", "2026-13-01", "2026-00-10",
			"2026-09-31",
			"2026-02-29", "2026-09-00", "2026-09-", "2026-", "2026.9", "2026-09/03", "2026年9-3", "1899-01-01",
			"2200-01-01",
			"2026-09-03x", "2026-09-03-04", "20261301", "202609031", "yesterday", "-2026-09-03", "2026-9-3 later",
			"26-09-03" })
	void unreadable(String cell) {
		assertEquals(ResponseDate.UNREADABLE, month(cell));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t", "\u3000" })
	void none(String cell) {
		assertEquals(ResponseDate.NONE, month(cell));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-02-29", "2000-02-29" })
	void leapDays(String cell) {
		assertEquals(1, month(cell) % 12);
	}
}
