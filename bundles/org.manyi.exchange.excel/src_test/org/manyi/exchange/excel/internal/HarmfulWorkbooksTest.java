/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.model.AnswerState;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;

/** Workbooks that are meant to do harm, or that no spreadsheet writes. */
@NonNullByDefault({})
class HarmfulWorkbooksTest {

	private static final String ROWS = "<row><c t=\"inlineStr\"><is><t>id</t></is></c></row><row><c><v>1</v></c></row>";
	private static final String DTD = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>";

	@TempDir
	Path folder;

	private static String refusal(Path file) {
		String message = assertThrows(EvidenceException.class, () -> ReadSheet.read(file)).reason().en();
		assertTrue(message.contains(file.toString()), message);
		return message;
	}

	/** Each beginning of a table was looked at with each row after it: a quarter of a megabyte took hours. */
	@Test
	void aPageOfBeginningsAlone() throws IOException, EvidenceException {
		Path file = Files.writeString(folder.resolve("page.xls"), "<table><tr>".repeat(30_000));
		assertTrue(ReadSheet.format().recognise(ReadSheet.sample(file)).isEmpty());
	}

	@Test
	void mergedCellsWithoutEnd() throws IOException {
		RawBook book = new RawBook();
		book.with("xl/worksheets/sheet1.xml", output -> {
			output.write(
					("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + ROWS
					+ "</sheetData><mergeCells>").getBytes(StandardCharsets.UTF_8));
			for (int row = 0; row < 200_001; row++) {
				output.write("<mergeCell ref=\"B7:C9\"/>".getBytes(StandardCharsets.UTF_8));
			}
			output.write("</mergeCells></worksheet>".getBytes(StandardCharsets.UTF_8));
		});
		assertTrue(refusal(book.write(folder)).contains("200000 merged cells"));
	}

	/** Repeats a text until so many MiB are written. */
	private static RawBook.Part repeated(String begin, String text, int mebibytes) {
		byte[] block = text.repeat((1 << 20) / text.length() + 1).getBytes(StandardCharsets.UTF_8);
		return output -> {
			output.write(begin.getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i < mebibytes; i++) {
				output.write(block);
			}
		};
	}

	@ParameterizedTest
	@ValueSource(strings = { "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml" })
	void aPartThatInflatesWithoutEndIsABomb(String part) throws Exception {
		Path file = new RawBook().sheet(ROWS + "<row><c t=\"s\"><v>0</v></c></row>")
				.with(part, repeated("<x><sheetData><row><c><v>", "0000000000000000", 100)).write(folder);
		assertTrue(Files.size(file) < 1 << 20);
		assertTrue(refusal(file).contains("zip bomb"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "_rels/.rels", "[Content_Types].xml", "xl/_rels/workbook.xml.rels" })
	void aSmallPartIsKeptSmall(String part) throws Exception {
		Path file = new RawBook().with(part, repeated("<x>", "<y/>", 20)).write(folder);
		assertTrue(refusal(file).contains("zip bomb"));
	}

	@Test
	void sharedTextsAreBounded() throws Exception {
		// not to be told by the ratio: the part is small enough for that
		Path file = new RawBook().sheet(ROWS + "<row><c t=\"s\"><v>0</v></c></row>")
				.with("xl/sharedStrings.xml", repeated("<sst>", "<si/>", 60)).write(folder);
		assertTrue(refusal(file).contains("million characters"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
			"_rels/.rels", "[Content_Types].xml" })
	void nothingOutsideIsLookedAt(String part) throws Exception {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "<si><t>secret</t></si>");
		String main = part.endsWith("sheet1.xml")
				? "<worksheet><sheetData><row><c><v>&e;</v></c></row></sheetData></worksheet>"
				: "<x>&e;</x>";
		Path file = new RawBook().sheet(ROWS + "<row><c t=\"s\"><v>0</v></c></row>")
				.with(part, DTD.formatted(secret.toUri()) + main).write(folder);
		String message = refusal(file);
		assertTrue(message.contains("document type"), message);
		assertFalse(message.contains("secret"), message);
	}

	@Test
	void entitiesWithinEntitiesAreRefused() throws Exception {
		StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
		for (int i = 1; i < 30; i++) {
			laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
		}
		Path file = new RawBook()
				.with("xl/worksheets/sheet1.xml",
						laughs + "]><worksheet><sheetData><row><c><v>&a29;</v></c></row></sheetData></worksheet>")
				.write(folder);
		assertTrue(refusal(file).contains("document type"));
	}

	@Test
	void manyReferencesToCharactersAreNone() throws Exception {
		Path file = new RawBook().sheet(ROWS + ("<row><c t=\"inlineStr\"><is><t>" + "&amp;&#22909;".repeat(15_000)
				+ "</t></is></c></row>").repeat(20)).write(folder);
		ReadSheet read = ReadSheet.read(file);
		assertEquals(21, read.rows().size());
		assertTrue(read.rows().getLast().getFirst().equals("&好".repeat(15_000)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ZZZZZZZZZ1", "XFE1", "1", "a1", "" })
	void aCellInAColumnThatThereIsNone(String place) throws Exception {
		String cell = "<row r=\"2\"><c r=\"%s\"><v>1</v></c></row>".formatted(place);
		Path file = new RawBook().sheet(ROWS.substring(0, ROWS.indexOf("<row><c><v>")) + cell).write(folder);
		if (place.isEmpty()) {
			assertEquals(List.of(List.of("1")), ReadSheet.read(file).rows());
		} else {
			assertTrue(refusal(file).contains("makes no sense"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<row r=\"1\"/>", "<row r=\"0\"/>", "<row r=\"-5\"/>" })
	void rowsThatGoBackwards(String row) throws Exception {
		assertTrue(refusal(new RawBook().sheet(ROWS + row).write(folder)).contains("out of order"));
	}

	@Test
	void aRowPastTheLastOfASpreadsheet() throws Exception {
		assertTrue(refusal(new RawBook().sheet(ROWS + "<row r=\"9999999999\"/>").write(folder)).contains("9999999999"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<c t=\"s\"><v>7</v></c>", "<c t=\"s\"><v>-1</v></c>", "<c t=\"s\"><v>x</v></c>",
			"<c><v>five</v></c>",
			"<c s=\"x\"><v>5</v></c>" })
	void cellsThatMakeNoSense(String cell) throws Exception {
		assertTrue(refusal(new RawBook().sheet(ROWS + "<row>" + cell + "</row>").write(folder))
				.contains("makes no sense"));
	}

	@Test
	void formulasAndDatesAsOtherProgramsWriteThem() throws Exception {
		Path file = new RawBook().sheet("""
				<row><c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><t>b</t></is></c><c t="inlineStr"><is><t>c</t></is></c>
				<c t="inlineStr"><is><t>d</t></is></c><c t="inlineStr"><is><t>e</t></is></c></row>
				<row><c><f>SUM(A1:A2)</f></c><c t="str"><f>A1</f><v>满意</v></c><c s="1"><v>46268</v></c>
				<c t="d"><v>2026-09-03T00:00:00.000Z</v></c><c t="inlineStr"><is><r><t>很</t></r><r><t>满意</t></r><rPh sb="0" eb="1"><t>hen</t></rPh></is></c></row>
				<row r="7"><c r="C7" s="2"><v>1.5</v></c><c r="A7" t="e"><v>#N/A</v></c><c r="B7" t="b"><v>1</v></c><c r="D7" t="d"><v>2026-09-03T08:30:00.5</v></c></row>
				""").write(folder);
		assertEquals(List.of(List.of("=SUM(A1:A2)", "满意", "2026-09-03", "2026-09-03", "很满意"),
				List.of("#N/A", "TRUE", "1900-01-01T12:00:00", "2026-09-03T08:30:00", "")),
				ReadSheet.read(file).rows());
	}

	@Test
	void daysCountedFrom1904() throws Exception {
		Path file = new RawBook().workbook("<workbookPr date1904=\"1\"/>")
				.sheet(ROWS + "<row><c s=\"2\"><v>44806</v></c></row><row><c s=\"2\"><v>0</v></c></row>").write(folder);
		assertEquals(List.of("1", "2026-09-03", "1904-01-01"), ReadSheet.read(file).column("id"));
	}

	@Test
	void daysOf1900AndThoseThatAreNone() throws Exception {
		String rows = List.of("1", "59", "60", "61", "2958465", "2958466", "-1", "0.99999999", "45000.9999999").stream()
				.map(day -> "<row><c s=\"2\"><v>" + day + "</v></c></row>").reduce("", String::concat);
		assertEquals(
				List.of("1", "1900-01-01", "1900-02-28", "60", "1900-03-01", "9999-12-31", "2958466", "-1",
						"0.99999999", "2023-03-16"),
				ReadSheet.read(new RawBook().sheet(ROWS + rows).write(folder)).column("id"));
	}

	@Test
	void fiveThousandColumns() throws Exception {
		StringBuilder head = new StringBuilder("<row>");
		StringBuilder row = new StringBuilder("<row>");
		for (int column = 0; column < 5000; column++) {
			head.append("<c t=\"inlineStr\"><is><t>Q").append(column).append("</t></is></c>");
			row.append("<c><v>").append(column % 5 + 1).append("</v></c>");
		}
		ReadSheet read = ReadSheet.read(
				new RawBook().sheet(head + "</row>" + (row + "</row>").repeat(60)).write(folder));
		assertEquals(5000, read.ids().size());
		assertEquals(60, read.rows().size());
		assertEquals("5", read.rows().getLast().getLast());
	}

	@Test
	void aTextLongerThanAnyCellEndsTheReading() throws Exception {
		Path file = new RawBook()
				.sheet(ROWS + "<row><c t=\"inlineStr\"><is><t>" + "ab c".repeat(50_000) + "</t></is></c></row>")
				.write(folder);
		assertTrue(refusal(file).contains("zip bomb"));
	}

	@Test
	void archivesThatAreNoWorkbooks() throws Exception {
		Path file = new RawBook().with("word/document.xml", "<x/>").write(folder);
		assertTrue(ReadSheet.format().recognise(ReadSheet.sample(file)).isEmpty());
		assertTrue(refusal(new RawBook().with("xl/workbook.bin", "x").write(folder)).contains("XLSB"));
		assertTrue(
				refusal(new RawBook().with("content.xml", "<x/>").with("META-INF/manifest.xml", "<x/>").write(folder))
						.contains("ODS"));
	}

	@Test
	void aSheetThatGrowsWhileItIsRead() throws Exception {
		Path file = new RawBook().sheet(ROWS).write(folder);
		var table = ReadSheet.format().open(ReadSheet.sample(file), ReadOptions.NONE);
		try (OutputStream more = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
			more.write(new byte[10]);
		}
		EvidenceException refusal = assertThrows(EvidenceException.class,
				() -> table.read(new Nobody(), new NullProgressMonitor()));
		assertTrue(refusal.reason().en().contains("changed"));
	}

	/** Takes nothing. */
	private static final class Nobody implements TableVisitor {

		@Override
		public void cell(int column, char[] buffer, int offset, int length) {
			throw new AssertionError("a row of a changed file");
		}

		@Override
		public void cell(int column, AnswerState state) {
			throw new AssertionError("a row of a changed file");
		}

		@Override
		public void endRow(long row) {
			throw new AssertionError("a row of a changed file");
		}

		@Override
		public void rejectRow(Reject reject) {
			throw new AssertionError("a row of a changed file");
		}
	}

	@Test
	void nothingButHeadings() throws IOException {
		assertTrue(refusal(new RawBook().sheet("").write(folder)).contains("No sheet"));
		assertTrue(refusal(new RawBook().sheet(ROWS.substring(0, ROWS.indexOf("<row><c><v>"))).write(folder))
				.contains("No sheet"));
	}
}
