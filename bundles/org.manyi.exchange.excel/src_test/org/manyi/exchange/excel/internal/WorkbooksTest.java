/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in workbooks of both kinds. */
@NonNullByDefault({})
class WorkbooksTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void numbersAreTheirDigits(BookKind kind) throws Exception {
		Path file = kind.write(folder, book -> {
			Sheet sheet = book.createSheet();
			BookKind.row(sheet, 1, "id", "Q1", "Q2");
			BookKind.row(sheet, 2, 1, 5, -3);
			BookKind.row(sheet, 3, 13800138000L, 4.5, 0.1 + 0.2);
			BookKind.row(sheet, 4, 1e15, -0.0, 1e-7);
		});
		assertEquals(List.of(List.of("1", "5", "-3"), List.of("13800138000", "4.5", "0.3"),
				List.of("1000000000000000", "0", "0.0000001")), ReadSheet.read(file).rows());
	}

	@ParameterizedTest
	@EnumSource
	void datesAreReadByTheirFormats(BookKind kind) throws Exception {
		Path file = kind.write(folder, book -> {
			Sheet sheet = book.createSheet();
			BookKind.row(sheet, 1, "a", "b", "c", "d", "e", "f");
			BookKind.row(sheet, 2, 46268, 46268.500057870369, 0.25, 1.5, 46268, 46268);
			BookKind.format(sheet, 2, 0, "yyyy/m/d");
			BookKind.format(sheet, 2, 1, "yyyy\"年\"m\"月\"d\"日\" h:mm:ss");
			BookKind.format(sheet, 2, 2, "h:mm:ss");
			BookKind.format(sheet, 2, 3, "[h]:mm:ss");
			BookKind.format(sheet, 2, 4, "d-mmm");
			BookKind.format(sheet, 2, 5, "0\"day\"");
		});
		assertEquals(List.of("2026-09-03", "2026-09-03T12:00:05", "06:00:00", "36:00:00", "2026-09-03", "46268"),
				ReadSheet.read(file).rows().getFirst());
	}

	@ParameterizedTest
	@EnumSource
	void formulasAreTheirResults(BookKind kind) throws Exception {
		Path file = kind.write(folder, book -> {
			Sheet sheet = book.createSheet();
			BookKind.row(sheet, 1, "number", "text", "truth", "error", "plain truth", "empty");
			BookKind.row(sheet, 2, "=2+3", "=\"满\"&\"意\"", "=1=1", "=1/0", false, "=\"\"");
			book.getCreationHelper().createFormulaEvaluator().evaluateAll();
		});
		assertEquals(List.of("5", "满意", "TRUE", "#DIV/0!", "FALSE", ""), ReadSheet.read(file).rows().getFirst());
	}

	@ParameterizedTest
	@EnumSource
	void blankRowsAreNoneAndRowsHaveTheNumbersThatAreShown(BookKind kind) throws Exception {
		Path file = kind.write(folder, book -> {
			Sheet sheet = book.createSheet();
			BookKind.row(sheet, 3, "id", "", "Q1");
			BookKind.row(sheet, 5, "a", "", 5);
			BookKind.row(sheet, 6, " ", "  ");
			BookKind.row(sheet, 9, "b", "x");
		});
		ReadSheet read = ReadSheet.read(file);
		assertEquals(List.of(List.of("a", "", "5"), List.of("b", "x", "")), read.rows());
		assertEquals(List.of(5L, 9L), read.numbers());
		assertEquals(2, read.report().rows());
		assertEquals(64, read.report().sha256().length());
	}

	@ParameterizedTest
	@EnumSource
	void mergedHeadingsAreRepeated(BookKind kind) throws Exception {
		Path file = kind.write(folder, book -> {
			Sheet sheet = book.createSheet();
			BookKind.row(sheet, 1, "2026 年满意度调查");
			BookKind.row(sheet, 2, "序号", "服务", "", "意见");
			BookKind.row(sheet, 3, "", "质量", "态度");
			BookKind.row(sheet, 4, 1, 5, 4, "好");
			sheet.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
			sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
			sheet.addMergedRegion(CellRangeAddress.valueOf("B2:C2"));
			sheet.addMergedRegion(CellRangeAddress.valueOf("D2:D3"));
		});
		ReadSheet read = ReadSheet.read(file);
		assertEquals(3, read.table().headerRows());
		assertEquals(List.of("2026 年满意度调查/序号", "2026 年满意度调查/服务/质量", "2026 年满意度调查/服务/态度", "2026 年满意度调查/意见"),
				read.ids());
		assertEquals(List.of(List.of("1", "5", "4", "好")), read.rows());
	}

	@ParameterizedTest
	@EnumSource
	void valuesInMergedCellsBelongToAllTheirRows(BookKind kind) throws Exception {
		Path file = kind.write(folder, book -> {
			Sheet sheet = book.createSheet();
			BookKind.row(sheet, 1, "unit", "Q1", "Q2", "comment");
			BookKind.row(sheet, 2, "一部", 5, 4);
			BookKind.row(sheet, 3, "", 3, 3, "fine");
			BookKind.row(sheet, 4, "hidden", 2, 1);
			// nothing of its own
			BookKind.row(sheet, 5);
			BookKind.row(sheet, 6, "二部", 5);
			BookKind.row(sheet, 7, "三部", 1, 1);
			sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A5"));
			sheet.addMergedRegion(CellRangeAddress.valueOf("B6:C6"));
		});
		ReadSheet read = ReadSheet.read(file);
		assertEquals(List.of(List.of("一部", "5", "4", ""), List.of("一部", "3", "3", "fine"), List.of("一部", "2", "1", ""),
				List.of("二部", "5", "5", ""), List.of("三部", "1", "1", "")), read.rows());
		assertEquals(List.of(2L, 3L, 4L, 6L, 7L), read.numbers());
	}

	@ParameterizedTest
	@EnumSource
	void aHeadingOverTwoColumnsHidesNoRow(BookKind kind) throws Exception {
		Path file = kind.write(folder, book -> {
			Sheet sheet = book.createSheet();
			BookKind.row(sheet, 1, "id", "contact", "");
			BookKind.row(sheet, 2, 1, "Li", "1380");
			BookKind.row(sheet, 3, 2, "Wu", "1390");
			sheet.addMergedRegion(CellRangeAddress.valueOf("B1:C1"));
		});
		ReadSheet read = ReadSheet.read(file);
		assertEquals(1, read.table().headerRows());
		assertEquals(2, read.rows().size());
	}

	@ParameterizedTest
	@EnumSource
	void theFirstSheetThatIsShownAndHasDataIsRead(BookKind kind) throws Exception {
		Path file = kind.write(folder, book -> {
			BookKind.row(book.createSheet("Hidden"), 1, "x", "y");
			BookKind.row(book.getSheet("Hidden"), 2, 1, 2);
			BookKind.row(book.createSheet("Notes"), 1, "How to fill in");
			BookKind.row(book.getSheet("Notes"), 2, "With a pencil");
			BookKind.row(book.createSheet("Q1"), 1, "id", "Q1");
			BookKind.row(book.getSheet("Q1"), 2, 1, 5);
			BookKind.row(book.createSheet("2"), 1, "id", "Q2");
			BookKind.row(book.getSheet("2"), 2, 2, 4);
			book.setSheetHidden(0, true);
			book.setActiveSheet(2);
		});
		ReadSheet read = ReadSheet.read(file);
		assertEquals(List.of("id", "Q1"), read.ids());
		String warning = read.table().warnings().getFirst().text().en();
		assertTrue(warning.contains("Hidden (hidden), Notes, 2"), warning);
		assertEquals(List.of("x", "y"), ReadSheet.read(file, "hidden ").ids());
		assertEquals(List.of("id", "Q2"), ReadSheet.read(file, "2").ids(), "a name comes before a number");
		assertEquals(List.of("id", "Q1"), ReadSheet.read(file, "3").ids());
		var recognition = ReadSheet.format().recognise(ReadSheet.sample(file)).orElseThrow();
		assertEquals("Q1", recognition.options().value("sheet").orElseThrow());
		assertTrue(recognition.reason().en().contains("\"Q1\""), recognition.reason().en());
	}

	@ParameterizedTest
	@EnumSource
	void textsOfAnyLengthAndScript(BookKind kind) throws Exception {
		String longest = "很".repeat(32_767);
		List<String> texts = List.of("\u202Eمرحبا بالعالم", "👍🏽👨‍👩‍👧 满意", "line\nbreak\t\"quoted\"", "_x & <b>",
				longest);
		Path file = kind.write(folder, book -> {
			Sheet sheet = book.createSheet();
			BookKind.row(sheet, 1, "a", "b", "c", "d", "e");
			BookKind.row(sheet, 2, texts.toArray());
		});
		List<String> read = ReadSheet.read(file).rows().getFirst();
		assertEquals(texts.subList(0, 4), read.subList(0, 4));
		assertTrue(longest.equals(read.get(4)));
	}

	@ParameterizedTest
	@EnumSource
	void aCellBesideTheTableRejectsItsRow(BookKind kind) throws Exception {
		Path file = kind.write(folder, book -> {
			Sheet sheet = book.createSheet();
			BookKind.row(sheet, 1, "id", "Q1");
			for (int row = 2; row <= 60; row++) {
				BookKind.row(sheet, row, row, 5);
			}
			BookKind.row(sheet, 61, 61, 5, "", "a remark");
			BookKind.row(sheet, 62, 62, 5, "", "x".repeat(194) + "😀".repeat(20));
		});
		ReadSheet read = ReadSheet.read(file);
		assertEquals(59, read.rows().size());
		assertEquals(61, read.report().rows());
		assertEquals("D61: a remark", read.rejects().getFirst().value());
		assertEquals(61, read.rejects().getFirst().row());
		assertEquals("D62: " + "x".repeat(194), read.rejects().getLast().value(), "no half character");
		assertTrue(read.rejects().getFirst().column().isEmpty());
	}
}
