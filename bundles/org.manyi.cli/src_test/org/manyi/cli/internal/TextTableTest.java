/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {

	@Test
	void alignsWideCharacters() {
		List<String> lines = new TextTable().words("调查项").figures("得分").words("等级") //
				.row(List.of("HSE管理", "84.4", "满意")).row(List.of("响应速度", "100.0", "很满意")).lines();
		assertEquals(List.of( //
				"调查项     得分  等级", //
				"────────  ─────  ──────", //
				"HSE管理    84.4  满意", //
				"响应速度  100.0  很满意"), lines);
	}

	@Test
	void leavesOutAColumnWithoutACell() {
		List<String> lines = new TextTable().words("a").figures("weight").words("b").row(List.of("1", "", "2")).lines();
		assertEquals(List.of("a  b", "─  ─", "1  2"), lines);
	}

	@Test
	void hasNoLinesWithoutRows() {
		assertEquals(List.of(), new TextTable().words("a").lines());
	}

	@Test
	void keepsACellOnOneLine() {
		assertEquals("a b", new TextTable().words("x").row(List.of("a\r\nb")).lines().getLast());
	}

	@Test
	void refusesARowOfAnotherLength() {
		TextTable table = new TextTable().words("a");
		List<String> row = List.of("1", "2");
		assertThrows(IllegalArgumentException.class, () -> table.row(row));
	}

	@ParameterizedTest
	@CsvSource({ "'', 0", "abc, 3", "满意, 4", "（）, 4", "ﾊﾝ, 2", "é, 1", "e\u0301, 1", "─, 1", "𠀀, 2", "λ, 1", "Ｘ, 2" })
	void knowsWidths(String text, int columns) {
		assertEquals(columns, DisplayWidth.of(text));
	}
}
