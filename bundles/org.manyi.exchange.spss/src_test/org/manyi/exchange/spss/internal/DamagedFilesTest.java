/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.exchange.spss.internal.dictionary.FileHeader.Compression;
import org.manyi.model.AnswerState;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;

/** What a user is told of a file that is damaged, cut off, meant to do harm, or not what it seems. */
@NonNullByDefault({})
class DamagedFilesTest {

	private static final int HEADER = 176;
	private static final int CASES = 80;
	private static final int MOST = Integer.MAX_VALUE;

	@TempDir
	Path folder;

	private EvidenceException refusal(byte[] bytes) throws IOException {
		Path file = Files.write(folder.resolve("survey.sav"), bytes);
		EvidenceException refusal = assertThrows(EvidenceException.class, () -> ReadTable.read(file));
		for (String text : List.of(refusal.reason().zh(), refusal.reason().en())) {
			assertTrue(text.contains(file.toString()), text);
		}
		return refusal;
	}

	private void assertRefused(byte[] bytes, String zh, String en) throws IOException {
		LocalizedText reason = refusal(bytes).reason();
		assertTrue(reason.zh().contains(zh), reason.zh());
		assertTrue(reason.en().contains(en), reason.en());
	}

	private static SavWriter survey(Compression compression) {
		SavWriter writer = SavWriter.little(compression).blockSize(200).number("ID", "编号")
				.variable("Q1", 0, "质量", SavWriter.NUMBER, 2, 98, 99).string("UNIT", 20, "服务单位").string("S", 255, "")
				.string("S_2", 8, "").labels(List.of(2), 5, "很满意", 98, "不适用").codePage(65001)
				.extension(13, "Q1=quality\tUNIT=unit").extension(14, "S=00258\0\t").extension(20, "UTF-8")
				.extension(21, 1, ByteBuffer.allocate(27).order(ByteOrder.LITTLE_ENDIAN).putInt(4)
						.put("UNIT".getBytes()).putInt(20).putInt(1).putInt(1).put((byte) 'a').putInt(2).array());
		for (int row = 0; row < 5; row++) {
			writer.cells(row / 3.0, row, writer.padded("部门" + row, 24), writer.padded("x".repeat(200), 264));
		}
		return writer;
	}

	/** Behind the dictionary is nothing but data that the header counts: every end is too early. */
	@ParameterizedTest
	@EnumSource(Compression.class)
	void cutOffAnywhere(Compression compression) throws Exception {
		byte[] whole = survey(compression).file();
		assertEquals(5, ReadTable.read(Files.write(folder.resolve("survey.sav"), whole)).rows().size());
		for (int length = 4; length < whole.length; length++) {
			refusal(Arrays.copyOf(whole, length));
		}
	}

	/** Any change of bytes gives a table or a reason, never a fault of the program. */
	@ParameterizedTest
	@EnumSource(Compression.class)
	void changedAnywhere(Compression compression) throws Exception {
		byte[] whole = survey(compression).file();
		Random random = new Random(20261122);
		int refused = 0;
		for (int round = 0; round < 1000; round++) {
			byte[] changed = whole.clone();
			for (int i = random.nextInt(3); i >= 0; i--) {
				int place = 4 + random.nextInt(changed.length - 4);
				if (random.nextBoolean()) {
					changed[place] = (byte) random.nextInt(256);
				} else {
					int[] evil = { MOST, -1, Integer.MIN_VALUE, 1 << 24, 0 };
					byte[] number = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN)
							.putInt(evil[random.nextInt(evil.length)]).array();
					System.arraycopy(number, 0, changed, place, Math.min(4, changed.length - place));
				}
			}
			Path file = Files.write(folder.resolve("survey.sav"), changed);
			try {
				ReadTable read = ReadTable.read(file);
				assertEquals(changed.length, read.report().size());
			} catch (EvidenceException e) {
				refused++;
				assertTrue(e.reason().en().contains(file.toString()), e.reason().en());
			}
		}
		assertTrue(refused > 100, refused + " refused");
	}

	private static byte[] withInt(byte[] file, int place, int value) {
		byte[] changed = file.clone();
		ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(place, value);
		return changed;
	}

	/** The number of variables in the header is no promise: some programs write 0 or −1. */
	@ParameterizedTest
	@ValueSource(ints = { MOST, -1, 0, Integer.MIN_VALUE })
	void nominalCaseSizeIsNotBelieved(int size) throws Exception {
		byte[] file = withInt(survey(Compression.BYTECODE).file(), 68, size);
		assertEquals(5, ReadTable.read(Files.write(folder.resolve("survey.sav"), file)).rows().size());
	}

	@ParameterizedTest
	@EnumSource(Compression.class)
	void absurdNumberOfCases(Compression compression) throws Exception {
		assertRefused(withInt(survey(compression).file(), CASES, MOST), "声明有 2147483647 个个案，只找到 5 个",
				"declares 2147483647 cases and holds 5");
		assertRefused(withInt(survey(compression).file(), CASES, 4), "声明有 4 个个案", "declares 4 cases and holds more");
	}

	@Test
	void absurdCounts() throws Exception {
		assertRefused(SavWriter.little(Compression.NONE).number("N", "").ints(3, MOST).file(),
				"数量", "more than the file");
		assertRefused(SavWriter.little(Compression.NONE).number("N", "").ints(3, 0, 4, MOST).file(), "数量",
				"more than the file");
		assertRefused(SavWriter.little(Compression.NONE).number("N", "").ints(6, MOST).file(),
				"数量", "more than the file");
		assertRefused(SavWriter.little(Compression.NONE).number("N", "").ints(7, 13, MOST, MOST).file(), "数量",
				"more than the file");
		assertRefused(SavWriter.little(Compression.NONE).number("N", "").ints(2, 0, 1, 0, 0, 0, 0, 0, MOST).file(),
				"变量",
				"the variable defined at byte");
		assertRefused(SavWriter.little(Compression.NONE).number("N", "").ints(2, MOST, 0, 0, 0, 0, 0, 0).file(), "变量",
				"the variable defined at byte");
		assertRefused(SavWriter.little(Compression.NONE).number("N", "").extension(21, 1,
				SavWriter.little(Compression.NONE).buffer(8).putInt(MOST).array()).file(), "第 21 子类", "subtype 21");
		assertRefused(SavWriter.little(Compression.NONE).string("S", 8, "").extension(14, "S=99999").file(), "第 14 子类",
				"subtype 14");
	}

	@Test
	void recordsThatContradictThemselves() throws Exception {
		assertRefused(SavWriter.little(Compression.NONE).ints(5).file(), "第 176 字节", "byte 176");
		assertRefused(SavWriter.little(Compression.NONE).file(), "没有任何变量", "no variables");
		assertRefused(SavWriter.little(Compression.NONE).number("N", "").labels(List.of(7), 1, "a").file(), "值标签",
				"belong to no variable");
		assertRefused(SavWriter.little(Compression.NONE).ints(2, 16, 0, 0, 0, 0, 0, 0).file(),
				"变量", "contradicts itself");
		assertRefused(SavWriter.little(Compression.NONE).string("S", 8, "").ints(2, -1, 0, 0, 0, 0, 0, 0).file(), "变量",
				"contradicts itself");
		assertRefused(withInt(survey(Compression.NONE).file(), 64, 9), "文件头", "header");
		assertRefused(withInt(survey(Compression.NONE).file(), 72, 3), "文件头", "header");
		assertRefused(SavWriter.little(Compression.NONE).number("N", "").weight(2).file(), "文件头", "header");
	}

	@Test
	void moreThanCanBeKept() throws Exception {
		SavWriter many = SavWriter.little(Compression.NONE);
		IntStream.rangeClosed(0, 16384).forEach(i -> many.number("V" + i, ""));
		assertRefused(many.file(), "多于 16384 个", "more than 16384 variables");

		SavWriter labels = SavWriter.little(Compression.NONE);
		IntStream.range(0, 6000).forEach(i -> labels.number("V" + i, ""));
		Object[] pairs = IntStream.range(0, 400).mapToObj(i -> i % 2 == 0 ? (Object) i : "label").toArray();
		assertRefused(labels.labels(IntStream.rangeClosed(1, 6000).boxed().toList(), pairs).file(),
				"过大", "larger than");

		SavWriter sets = SavWriter.little(Compression.NONE).number("N", "");
		for (int i = 0; i < 300_000; i++) {
			sets.labels(List.of());
		}
		assertRefused(sets.file(), "过大", "larger than");

		ByteBuffer missing = sets.buffer(9).putInt(0).put((byte) 255).putInt(0);
		assertRefused(SavWriter.little(Compression.NONE).number("N", "").extension(22, 1, missing.array()).file(),
				"第 22 子类",
				"subtype 22");
		ByteBuffer longLabels = sets.buffer(12).putInt(0).putInt(0).putInt(1 << 20);
		assertRefused(SavWriter.little(Compression.NONE).number("N", "").extension(21, 1, longLabels.array()).file(),
				"第 21 子类", "subtype 21");

		byte[] names = new byte[33 << 20];
		assertRefused(SavWriter.little(Compression.NONE).number("N", "").extension(13, 1, names).file(), "过大",
				"larger than");
	}

	/** A block of ten bytes by its entry that inflates to a hundred million. */
	@Test
	void bombs() throws Exception {
		byte[] file = SavWriter.little(Compression.ZLIB).number("N", "").declare(-1).file();
		int header = file.length - 48;
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed)) {
			byte[] codes = new byte[1 << 20];
			Arrays.fill(codes, (byte) 101);
			for (int i = 0; i < 100; i++) {
				deflate.write(codes);
			}
		}
		for (int inflated : new int[] { 8, 0x3ff000 }) {
			ByteBuffer bomb = ByteBuffer.allocate(header + 72 + packed.size()).order(ByteOrder.LITTLE_ENDIAN)
					.put(file, 0, header).putLong(header).putLong(header + 24 + packed.size()).putLong(48)
					.put(packed.toByteArray()).putLong(-100).putLong(0).putInt(0x3ff000).putInt(1).putLong(header)
					.putLong(header + 24).putInt(inflated).putInt(packed.size());
			assertRefused(bomb.array(), "恶意", "meant to do harm");
		}
	}

	@Test
	void blocksThatAreNotWhereTheirListSays() throws Exception {
		byte[] file = survey(Compression.ZLIB).file();
		int blocks = blockCount(file);
		int list = file.length - 24 * blocks;
		assertTrue(blocks > 1, "one block");
		assertRefused(withInt(file, list - 4, MOST), "目录", "list of compressed blocks");
		assertRefused(withInt(file, list - 8, MOST), "目录", "list of compressed blocks");
		assertRefused(withInt(file, list + 8, 0), "目录", "list of compressed blocks");
		assertRefused(withInt(file, list + 16, 199), "目录", "list of compressed blocks");
		byte[] broken = file.clone();
		Arrays.fill(broken, list - 60, list - 30, (byte) 0xFF);
		assertRefused(broken, "无法解压", "cannot be inflated");
	}

	private static int blockCount(byte[] file) {
		ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		return IntStream.range(1, 100).filter(n -> buffer.getInt(file.length - 24 * n - 4) == n).findFirst()
				.orElseThrow();
	}

	@Test
	void dataThatDoNotFitTheirVariables() throws Exception {
		byte[] blanksForANumber = SavWriter.little(Compression.BYTECODE).number("N", "").cells("").file();
		assertRefused(blanksForANumber, "数据与变量的类型不符", "do not fit the types");
		byte[] numberForAText = SavWriter.little(Compression.BYTECODE).string("S", 8, "").cells(5).file();
		assertRefused(numberForAText, "数据与变量的类型不符", "do not fit the types");
	}

	@Test
	void filesOfOtherKinds() throws Exception {
		byte[] encrypted = new byte[200];
		System.arraycopy("ENCRYPTEDSAV".getBytes(), 0, encrypted, 8, 12);
		assertRefused(encrypted, "加密", "encrypted");
		assertRefused(Arrays.copyOf(new byte[] { 0x5B, (byte) 0xC6, (byte) 0xD3, (byte) 0xF2 }, 200),
				"EBCDIC", "mainframe");
		for (String text : List.of("", "$FL", "id,q1\n1,5\n", "$FL4" + "x".repeat(300))) {
			Path file = Files.writeString(folder.resolve("other.sav"), text, StandardCharsets.UTF_8);
			assertEquals(Optional.empty(), new SpssFormat().recognise(ReadTable.sample(file)));
			assertRefused(text.getBytes(), "不是可读的 SPSS 文件", "no readable SPSS file");
		}
		assertRefused("$FL2".getBytes(), "到第 4 字节就结束了", "ends after 4 bytes");
		assertRefused(Arrays.copyOf("$FL2".getBytes(), HEADER), "文件头", "header");
	}

	@Test
	void filesThatChangeOrGo() throws Exception {
		Path file = Files.write(folder.resolve("survey.sav"), survey(Compression.NONE).file());
		SurveyTable table = new SpssFormat().open(ReadTable.sample(file), ReadOptions.NONE);
		Files.write(file, new byte[8], StandardOpenOption.APPEND);
		EvidenceException changed = assertThrows(EvidenceException.class,
				() -> table.read(new Ignored(), new NullProgressMonitor()));
		assertTrue(changed.reason().zh().contains("被改动") && changed.reason().en().contains("was changed"));
		Files.delete(file);
		EvidenceException gone = assertThrows(EvidenceException.class,
				() -> table.read(new Ignored(), new NullProgressMonitor()));
		assertTrue(gone.reason().zh().contains("已不存在") && gone.reason().en().contains("is no longer there"));
	}

	/** Grows while its cases are handed out. */
	@Test
	void filesThatGrowWhileTheyAreRead() throws Exception {
		Path file = Files.write(folder.resolve("survey.sav"), survey(Compression.BYTECODE).file());
		SurveyTable table = new SpssFormat().open(ReadTable.sample(file), ReadOptions.NONE);
		EvidenceException changed = assertThrows(EvidenceException.class, () -> table.read(new Ignored() {
			@Override
			public void endRow(long row) throws EvidenceException {
				try {
					Files.write(file, new byte[8], StandardOpenOption.APPEND);
				} catch (IOException e) {
					throw new AssertionError(e);
				}
			}
		}, new NullProgressMonitor()));
		assertTrue(changed.reason().en().contains("was changed"), changed.reason().en());
	}

	private static class Ignored implements TableVisitor {

		@Override
		public void cell(int column, char[] buffer, int offset, int length) {
			// not looked at
		}

		@Override
		public void cell(int column, AnswerState state) {
			// not looked at
		}

		@Override
		public void endRow(long row) throws EvidenceException {
			// not looked at
		}

		@Override
		public void rejectRow(Reject reject) {
			// not looked at
		}
	}
}
