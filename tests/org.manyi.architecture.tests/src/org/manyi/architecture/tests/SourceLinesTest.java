/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class SourceLinesTest {

	private static List<String> tooLong(String... lines) {
		return new SourceLines(Path.of("A.java"), List.of(lines)).tooLong();
	}

	@Test
	void aLineMayFillItsColumns() {
		assertEquals(List.of("A.java:3 has 121 columns"), tooLong("x".repeat(120), "", "x".repeat(121)));
		assertEquals(List.of("A.java:2 has 121 columns"),
				tooLong("\t".repeat(29) + "満足xx", "\t".repeat(29) + "満足xxx"));
		assertEquals(List.of(), tooLong("abc\t" + "x".repeat(116)));
	}

	@Test
	void theTextOfTextBlocksIsNotCode() {
		String quotes = "\"\"\"";
		String wide = "x".repeat(130);
		assertEquals(List.of("A.java:4 has 130 columns"),
				tooLong("text = " + quotes, wide, "end" + quotes + ";", wide));
	}
}
