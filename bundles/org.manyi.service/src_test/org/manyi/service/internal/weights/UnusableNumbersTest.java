/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.service.AnalysisException;

/** Numbers that nobody could compute weights of, or that are not written as such, are refused by their place. */
class UnusableNumbersTest {

	private static TextCells table(List<String> headings, List<List<String>> rows) {
		return new TextCells(Path.of("table.csv"), "", headings,
				List.of(new TextCells.Row(2, rows.get(0)), new TextCells.Row(3, rows.get(1))));
	}

	private static List<Item> items(String... ids) {
		return List.of(ids).stream().map(
				id -> new Item(id, LocalizedText.same(id), List.of(), OptionalInt.empty(), Optional.empty())).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e308", "1e-320", "-1e101" })
	void aNumberThatOverflowsIsNamed(String text) {
		TextCells table = table(List.of("a", "b"), List.of(List.of("1", text), List.of("2", "3")));
		String message = assertThrows(AnalysisException.class,
				() -> new MatrixReader(table).read(items("a", "b"), List.of())).reason().en();
		assertTrue(message.contains("row 2, column “b”: “" + text + "” is too large or too small"), message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1,5", "1.000,5", "1,000", "1 000", "10%", "12 %", "1e9999" })
	void aFirstColumnOfNumbersWrittenOtherwiseIsNotTakenForNames(String text) {
		TextCells table = table(List.of("a", "b"), List.of(List.of(text, "1"), List.of("2", "3")));
		String message = assertThrows(AnalysisException.class,
				() -> new MatrixReader(table).read(items("b"), List.of())).reason().en();
		assertTrue(message.contains("row 2, column “a”: “" + text + "” looks like a number"), message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "F1", "1.2.3", "2026-01", "East" })
	void namesOfRowsAreNames(String text) throws Exception {
		TextCells table = table(List.of("a", "b"), List.of(List.of(text, "1"), List.of("2", "3")));
		assertEquals(List.of(text, "2"), new MatrixReader(table).read(items("b"), List.of()).rowNames());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e308", "1e-308", "1/9999999999" })
	void aJudgmentBeyondAllMeasureIsNamed(String text) {
		TextCells table = table(List.of("a", "b"), List.of(List.of("1", text), List.of("", "1")));
		String message = assertThrows(AnalysisException.class, () -> new JudgmentReader(table).read(List.of("a", "b")))
				.reason().en();
		assertTrue(message.contains("row “a”, column “b”: “" + text + "” is no judgment"), message);
	}

	@Test
	void aThousandMillionTimesIsStillAJudgment() throws Exception {
		TextCells table = table(List.of("a", "b"), List.of(List.of("1", "1000000000"), List.of("1/1000000000", "1")));
		assertEquals(2, new JudgmentReader(table).read(List.of("a", "b")).matrix().size());
	}
}
