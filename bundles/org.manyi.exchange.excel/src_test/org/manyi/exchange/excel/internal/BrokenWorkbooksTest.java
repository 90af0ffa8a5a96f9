/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.store.api.EvidenceException;

/** Workbooks that were cut off, damaged or locked, and files that are called workbooks. */
@NonNullByDefault({})
class BrokenWorkbooksTest {

	@TempDir
	Path folder;

	/** Else what encrypts leaves a folder with the temporary files of the system. */
	@BeforeEach
	void keepFilesHere() {
		TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
	}

	@AfterEach
	void keepThemThereAgain() {
		TempFile.setThreadLocalTempFileCreationStrategy(null);
	}

	private Path workbook(BookKind kind) throws Exception {
		return kind.write(folder, book -> {
			Sheet sheet = book.createSheet("Data");
			BookKind.row(sheet, 1, "id", "Q1", "remark");
			for (int row = 2; row <= 300; row++) {
				BookKind.row(sheet, row, row, row % 5 + 1, "remark " + row * 7919);
			}
		});
	}

	private static String refusal(Path file) {
		return assertThrows(EvidenceException.class, () -> ReadSheet.read(file)).reason().en();
	}

	@ParameterizedTest
	@EnumSource
	void aWorkbookThatWasCutOff(BookKind kind) throws Exception {
		byte[] whole = Files.readAllBytes(workbook(kind));
		for (int parts = 1; parts < 20; parts++) {
			Path file = Files.write(folder.resolve("cut.dat"), Arrays.copyOf(whole, whole.length * parts / 20));
			String message = refusal(file);
			assertTrue(message.contains("incomplete or damaged"), parts + "/20: " + message);
		}
	}

	/** Whatever is damaged: a table as it was, one with other cells, or a message; never anything else. */
	@ParameterizedTest
	@EnumSource
	void aWorkbookWithWrongBytes(BookKind kind) throws Exception {
		byte[] whole = Files.readAllBytes(workbook(kind));
		Random random = new Random(20_261_122);
		int refused = 0;
		for (int round = 0; round < 300; round++) {
			byte[] damaged = whole.clone();
			for (int i = 0; i < 8; i++) {
				damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
			}
			Path file = Files.write(folder.resolve("damaged.dat"), damaged);
			try {
				assertTrue(ReadSheet.read(file).report().rows() <= 65_536);
			} catch (EvidenceException e) {
				assertTrue(e.reason().en().contains(file.toString()), e.reason().en());
				refused++;
			}
		}
		assertTrue(refused > 20, refused + " were refused");
	}

	/** Each part in turn is said to be compressed in a way that there is none of. */
	@ParameterizedTest
	@ValueSource(strings = { "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml" })
	void aPartThatCannotBeInflated(String part) throws Exception {
		RawBook book = new RawBook().strings("<si><t>id</t></si>")
				.sheet("<row><c t=\"s\"><v>0</v></c></row><row><c><v>5</v></c></row>");
		byte[] bytes = Files.readAllBytes(book.write(folder));
		int name = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(part);
		// an entry of the list at the end: 46 bytes, of which the tenth says the method, then the name
		bytes[name - 46 + 10] = 99;
		assertTrue(refusal(Files.write(folder.resolve("damaged.xlsx"), bytes)).contains("incomplete or damaged"));
	}

	@Test
	void aRowPastTheLastThatASpreadsheetHas() throws Exception {
		RawBook book = new RawBook().strings("<si><t>id</t></si>").sheet("<row r=\"1\"><c t=\"s\"><v>0</v></c></row>"
				+ "<row r=\"1048576\"><c><v>5</v></c></row><row r=\"1048577\"><c><v>5</v></c></row>");
		assertTrue(refusal(book.write(folder)).contains("1,048,576 rows"));
	}

	@Test
	void aWorkbookWithAPassword() throws Exception {
		Path plain = workbook(BookKind.XLSX);
		Path locked = folder.resolve("locked.xlsx");
		try (POIFSFileSystem files = new POIFSFileSystem(); OutputStream output = Files.newOutputStream(locked)) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("secret");
			try (OutputStream encrypted = encryptor.getDataStream(files)) {
				Files.copy(plain, encrypted);
			}
			files.writeFilesystem(output);
		}
		assertTrue(refusal(locked).contains("password"));
	}

	@Test
	void anOldWorkbookWithAPassword() throws Exception {
		Biff8EncryptionKey.setCurrentUserPassword("secret");
		Path locked;
		try {
			locked = workbook(BookKind.XLS);
		} finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
		assertTrue(refusal(locked).contains("password"));
	}

	@Test
	void aCompoundDocumentThatIsNoWorkbook() throws Exception {
		Path file = folder.resolve("letter.xls");
		try (POIFSFileSystem files = new POIFSFileSystem(); OutputStream output = Files.newOutputStream(file)) {
			files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
			files.writeFilesystem(output);
		}
		assertTrue(ReadSheet.format().recognise(ReadSheet.sample(file)).isEmpty());
	}

	@Test
	void aWebPageCalledAWorkbook() throws Exception {
		String page = """
				<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv=Content-Type content="text/html; charset=gb2312">
				<style>td { mso-number-format:"\\@" } </style><!-- <table><tr><td>no</td></tr></table> --></head><body>
				<table><tr><td>
				<table border=1><TR><TH rowspan="2">序号<TH colspan=2>服务</TR>
				<tr><th>质量</th><th title="a > b">态度&nbsp;&amp; 效率</th></tr>
				<tr><td>1<td>很满意</td><td>满意<br/>但慢 &#x1F44D;</td></tr>
				<tr><td>2</td><td></td><td>5 < 6</td></tr>
				</table></table></body></html>
				""";
		for (Charset charset : List.of(Charset.forName("GB18030"), StandardCharsets.UTF_8)) {
			Path file = Files.write(folder.resolve("page.xls"), page.getBytes(charset));
			ReadSheet read = ReadSheet.read(file);
			assertEquals(List.of("序号", "服务"), read.ids().subList(0, 2));
			assertEquals(List.of("质量", "态度 & 效率"), read.rows().getFirst().subList(1, 3));
			assertEquals(List.of("1", "很满意", "满意\n但慢 👍"), read.rows().get(1));
			assertEquals(List.of("2", "", "5 < 6"), read.rows().get(2));
		}
	}

	@Test
	void aRowOfAPageThatHasNothingOfItsOwnIsNone() throws Exception {
		Path file = Files.writeString(folder.resolve("page.xls"), """
				<table><tr><th>unit<th>Q1<th>Q2</tr>
				<tr><td rowspan=3>A<td>5<td>4</tr>
				<tr><td></td><td> </td></tr>
				<tr><td>3</td><td></td></tr></table>
				""");
		ReadSheet read = ReadSheet.read(file);
		assertEquals(List.of(List.of("A", "5", "4"), List.of("A", "3", "")), read.rows());
		assertEquals(List.of(2L, 4L), read.numbers());
	}

	@Test
	void pagesThatNeverEnd() throws Exception {
		Path file = Files.writeString(folder.resolve("page.xls"),
				"<html><table><tr><td>a<td>b<tr><td>1<td colspan=999999 x=\"" + "y".repeat(1 << 18));
		assertTrue(refusal(file).contains("damaged"));
		Files.writeString(file, "<table><tr><td>a<td>b<tr><td>1<td>" + "z".repeat(1 << 22));
		assertEquals(List.of("1"), ReadSheet.read(file).column("a"));
	}

	@Test
	void textIsNoWorkbook() throws Exception {
		for (String text : List.of("id,Q1\n1,5\n", "<p>id</p>,<b>Q1</b>\n1,5\n",
				"<html><body>no table</body></html>")) {
			Path file = Files.writeString(folder.resolve("text.xls"), text);
			assertTrue(ReadSheet.format().recognise(ReadSheet.sample(file)).isEmpty(), text);
		}
		Path file = Files.writeString(folder.resolve("xml.xls"),
				"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"></Workbook>");
		assertTrue(refusal(file).contains("XML spreadsheet"));
	}
}
