/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet would carry out, and what it would not. */
@NonNullByDefault({})
class SpreadsheetCellTest {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "=HYPERLINK(\"http://example.org\")", "+1-cmd", "-2+3", "-好", "@SUM(A1)", "\t=1+1",
			"\r=1",
			"\n=1", "＝1+1", "＋1", "－1+2", "＠x", "-", "--1", "+86 138", "-1;2" })
	void whatWouldBeAFormulaGetsAnApostrophe(String text) {
		assertEquals("'" + text, new SpreadsheetCell(text).neutral());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-3", "+5", "-3.25", "-1,044.5", "-2e-7", "-12%", "很满意", "a=b", "5", " =1", "'=1",
			"1-2" })
	void allElseStaysAsItIs(String text) {
		assertEquals(text, new SpreadsheetCell(text).neutral());
	}
}
