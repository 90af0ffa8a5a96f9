/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.exchange.spss.internal.dictionary.FileHeader.Compression;
import org.manyi.model.AnswerState;
import org.manyi.store.api.EvidenceException;

/** Files written here: byte orders, compressions and records that other programs seldom write. */
@NonNullByDefault({})
class WrittenFilesTest {

	private static final Charset GBK = Charset.forName("GBK");
	private static final int DATE = 20 << 16;
	private static final int DATETIME = 22 << 16;
	/** 2026-06-22 00:00. */
	private static final double A_DAY = 14_001_465_600.0;

	@TempDir
	Path folder;

	private ReadTable read(SavWriter writer) throws IOException, EvidenceException {
		return ReadTable.read(Files.write(folder.resolve("survey.sav"), writer.file()));
	}

	static Stream<Arguments> ordersAndCompressions() {
		return Stream.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)
				.flatMap(order -> Stream.of(Compression.values()).map(compression -> Arguments.of(order, compression)));
	}

	@ParameterizedTest
	@MethodSource("ordersAndCompressions")
	void byteOrdersAndCompressions(ByteOrder order, Compression compression) throws Exception {
		SavWriter writer = new SavWriter(order, compression, GBK).blockSize(64).number("ID", "编号")
				.string("UNIT", 20, "服务单位").variable("Q1", 0, "质量", SavWriter.NUMBER, -3, 97, 99, 0)
				.variable("DAY", 0, "", DATE, 0).variable("AT", 0, "", DATETIME, 0)
				.labels(List.of(5), 5, "很满意", 98, "不适用").codePage(936).extension(13, "Q1=服务质量\tUNIT=unit");
		List<List<String>> expected = new ArrayList<>();
		for (int row = 1; row <= 40; row++) {
			writer.cells(row * 1000, writer.padded("第" + row + "部", 24), row % 5 + 95, A_DAY + 86400.0 * row,
					A_DAY + 43200.5);
			expected.add(List.of(row + "000", "第" + row + "部",
					List.of("95", "96", "<BLANK>", "<NOT_APPLICABLE>", "<BLANK>").get(row % 5),
					LocalDate.of(2026, 6, 22).plusDays(row).toString(), "2026-06-22T12:00:00.500"));
		}
		ReadTable read = read(writer);
		assertEquals(List.of("ID", "unit", "服务质量", "DAY", "AT"), read.ids());
		assertEquals(expected, read.rows());
		assertEquals(Map.of("0", AnswerState.BLANK, "98", AnswerState.NOT_APPLICABLE), read.about("服务质量").states());
		assertEquals(Map.of("5", "很满意", "98", "不适用"), read.about("服务质量").labels());
	}

	/** LOWEST was another number before SPSS 21. */
	@ParameterizedTest
	@ValueSource(longs = { 0xFFEFFFFFFFFFFFFEL, 0xFFEFFFFFFFFFFFFFL })
	void rangesWithoutAnEnd(long lowest) throws Exception {
		ReadTable read = read(SavWriter.little(Compression.NONE)
				.variable("LOW", 0, "", SavWriter.NUMBER, -2, Double.longBitsToDouble(lowest), 0)
				.variable("HIGH", 0, "", SavWriter.NUMBER, -2, 6, Double.MAX_VALUE)
				.cells(-1, 5).cells(0, 6).cells(1, 1e300).cells(SavWriter.MISSING, SavWriter.MISSING));
		assertEquals(List.of("<BLANK>", "<BLANK>", "1", "<BLANK>"), read.column("LOW"));
		assertEquals(List.of("5", "<BLANK>", "<BLANK>", "<BLANK>"), read.column("HIGH"));
	}

	@Test
	void numbersAreWrittenPlainly() throws Exception {
		SavWriter writer = SavWriter.little(Compression.NONE).number("N", "");
		List<Double> numbers = List.of(5.0, -0.0, 0.1, -12.5, 13912345678.0, 999_999_999.0, -1_000_000_000.0, 1e15,
				1e21, 1e-7, 1.0 / 3);
		numbers.forEach(writer::cells);
		assertEquals(List.of("5", "0", "0.1", "-12.5", "13912345678", "999999999", "-1000000000", "1000000000000000",
				"1000000000000000000000", "0.0000001", "0.3333333333333333"), read(writer).column("N"));
	}

	/** A text is cut where its bytes end, also within a character; blanks and NUL behind it are filling. */
	@Test
	void cutAndFilledTexts() throws Exception {
		SavWriter writer = SavWriter.little(Compression.BYTECODE).string("A", 8, "");
		writer.cells(writer.padded("满意度", 8)).cells("满意\0\0").cells(" 好  ").cells(new byte[8]);
		// as some survey tools write: cut, then filled
		writer.cells(new byte[] { (byte) 0xE6, (byte) 0xBB, (byte) 0xA1, (byte) 0xE6, (byte) 0x84, ' ', ' ', ' ' });
		assertEquals(List.of("满意", "满意", " 好", "", "满"), read(writer).column("A"));
	}

	@Test
	void rowsWithDamagedTextsAreRejected() throws Exception {
		SavWriter writer = SavWriter.little(Compression.NONE).string("A", 8, "好").number("N", "").codePage(65001);
		for (int row = 1; row <= 20; row++) {
			writer.cells(row == 3 ? "a\0b" : "好", row);
		}
		writer.cells(new byte[] { (byte) 0xB2, (byte) 0xBB, ' ', ' ', ' ', ' ', ' ', ' ' }, 21).cells("好", 22);
		ReadTable read = read(writer);
		assertEquals(20, read.rows().size());
		assertEquals(22, read.report().rows());
		assertEquals(List.of(3L, 21L), read.rejects().stream().map(reject -> reject.row()).toList());
		assertEquals("A: a\uFFFDb", read.rejects().getFirst().value());
		assertTrue(read.rejects().stream().allMatch(reject -> reject.column().isEmpty()), "rows, not answers");
		assertTrue(read.rejects().getFirst().reason().en().contains("NUL"));
		assertTrue(read.rejects().get(1).reason().zh().contains("编码"));
	}

	/** SPSS gives the length of missing texts once; ReadStat, of whose files a test is elsewhere, before each. */
	@Test
	void missingValuesAndLabelsOfLongTexts() throws Exception {
		SavWriter writer = SavWriter.little(Compression.NONE).string("ANSWER", 10, "");
		ByteBuffer missing = writer.buffer(4 + 6 + 1 + 4 + 16).putInt(6).put("ANSWER".getBytes()).put((byte) 2)
				.putInt(8).put("refused ".getBytes()).put("unknown ".getBytes());
		ByteBuffer labels = writer.buffer(4 + 6 + 4 + 4 + 4 + 10 + 4 + 9).putInt(6).put("answer".getBytes()).putInt(10)
				.putInt(1).putInt(10).put("unknown   ".getBytes()).putInt(9)
				.put("不知道".getBytes(StandardCharsets.UTF_8));
		ReadTable read = read(writer.extension(21, 1, labels.array()).extension(22, 1, missing.array())
				.cells(writer.padded("refused", 16)).cells(writer.padded("unknown", 16))
				.cells(writer.padded("refused it", 16)));
		assertEquals(List.of("<BLANK>", "<NOT_APPLICABLE>", "refused it"), read.column("ANSWER"));
		assertEquals(Map.of("unknown", "不知道"), read.about("ANSWER").labels());
	}

	@ParameterizedTest
	@EnumSource(Compression.class)
	void filesThatDoNotKnowTheirCases(Compression compression) throws Exception {
		SavWriter writer = SavWriter.little(compression).number("N", "").string("S", 9, "").declare(-1);
		for (int row = 0; row < 1000; row++) {
			writer.cells(row, writer.padded("case " + row, 16));
		}
		ReadTable read = read(writer);
		assertEquals(1000, read.report().rows());
		assertEquals(List.of("999", "case 999"), read.rows().getLast());
	}

	/** The number of cases in eight bytes counts, not the one in four. */
	@Test
	void manyCases() throws Exception {
		SavWriter writer = SavWriter.little(Compression.NONE).number("N", "").declare(7);
		writer.extension(16, 8, writer.buffer(16).putLong(1).putLong(2).array()).cells(1).cells(2);
		assertEquals(List.of("1", "2"), read(writer).column("N"));
	}

	@ParameterizedTest
	@EnumSource(Compression.class)
	void noCases(Compression compression) throws Exception {
		ReadTable read = read(SavWriter.little(compression).number("N", ""));
		assertEquals(0, read.report().rows());
		assertEquals(List.of("N"), read.ids());
	}

	@Test
	void theSameNameManyTimes() throws Exception {
		SavWriter writer = SavWriter.little(Compression.NONE);
		for (int i = 0; i < 16384; i++) {
			writer.number("A", "");
		}
		ReadTable read = read(writer);
		assertEquals(16384, Set.copyOf(read.ids()).size());
		assertEquals("A_16384", read.ids().getLast());
	}

	@Test
	void whatAReaderMustKnow() throws Exception {
		ReadTable read = read(SavWriter.little(Compression.NONE).string("UNIT", 20, "").number("W", "").number("W", "")
				.weight(4).extension(13, "W=weight").cells(new byte[24], 1, 2));
		assertEquals(List.of("UNIT", "weight", "weight_2"), read.ids());
		assertEquals(List.of("column-repeated", "weighted"), read.warningCodes());
		assertEquals("weight", read.table().warnings().get(1).subject().orElseThrow());
	}
}
