/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.exchange.internal.text.EncodingChoice;
import org.manyi.exchange.internal.text.FileText;
import org.manyi.exchange.internal.text.RecordReaders;
import org.manyi.exchange.internal.text.Separator;
import org.manyi.exchange.internal.text.TextEncoding;
import org.manyi.model.LocalizedText;

import de.siegmar.fastcsv.reader.CsvRecord;

/** Plain records and parsed ones must be the same: the parser alone is the judge. */
@NonNullByDefault({})
class RowReaderTest {

	private static final int COLUMNS = 4;
	private static final Pattern LINE = Pattern.compile("line (\\d+) of the file");

	@TempDir
	private Path folder;

	/**
	 * The rows of a text as the parser alone tells them apart: cells, or the line of one that has not as many as it
	 * should.
	 */
	private static List<List<String>> parsed(String text, Separator separator) {
		List<List<String>> rows = new ArrayList<>();
		for (CsvRecord record : new RecordReaders(separator).builder().ofCsvRecord(text)) {
			List<String> cells = record.getFields();
			boolean blank = cells.stream().allMatch(String::isBlank);
			if (!blank) {
				rows.add(cells.size() == COLUMNS ? cells : List.of("line " + record.getStartingLineNumber()));
			}
		}
		return rows;
	}

	private Rows read(String text, Separator separator) throws Exception {
		Path file = Files.writeString(folder.resolve("survey.csv"), text, StandardCharsets.UTF_8);
		Rows rows = new Rows();
		try (FileText characters = new FileText(file, new EncodingChoice(TextEncoding.UTF_8, 0))) {
			RowReader reader = new RowReader(characters, separator, 0, rows);
			reader.readAll(() -> rows.pauses++);
			assertEquals(rows.read.size(), reader.rows());
		}
		return rows;
	}

	/**
	 * @param quoted one cell in so many is quoted; 0 for none
	 * @param rows   some that fill several blocks of text, and so many that others are cut by the end of a block
	 */
	@ParameterizedTest
	@CsvSource({ "1,0,80000", "2,0,80000", "3,1000,80000", "4,3000,80000", "5,100000,80000", "6,20000,80000",
			"7,3,2000", "8,0,80001", "9,0,80002", "10,9000,80003" })
	void plainRecordsAreThoseOfTheParser(long seed, int quoted, int rows) throws Exception {
		Random random = new Random(seed);
		Separator separator = Separator.values()[random.nextInt(Separator.values().length)];
		String text = text(random, separator.character(), quoted, rows);
		assertEquals(parsed(text, separator), read(text, separator).read);
	}

	private static String text(Random random, char separator, int quoted, int rows) {
		List<String> ends = List.of("\n", "\r\n", "\r");
		String end = ends.get(random.nextInt(ends.size()));
		StringBuilder text = new StringBuilder();
		for (int row = 0; row < rows; row++) {
			int cells = random.nextInt(500) == 0 ? 1 + random.nextInt(6) : COLUMNS;
			for (int cell = 0; cell < cells; cell++) {
				text.append(cell == 0 ? "" : separator).append(cell(random, quoted));
			}
			boolean odd = random.nextInt(1000) == 0;
			text.append(odd ? ends.get(random.nextInt(ends.size())) : end);
			if (random.nextInt(300) == 0) {
				text.append(random.nextBoolean() ? end : "  " + end);
			}
		}
		return random.nextBoolean() ? text.toString() : text.append("a").append(separator).toString();
	}

	private static String cell(Random random, int quoted) {
		String value = List.of("5", "", "满意", "2026-09-03", "a\"b", "  x ", "𠮷").get(random.nextInt(7));
		return quoted > 0 && random.nextInt(quoted) == 0 ? "\"" + value.replace("\"", "\"\"") + ",\r\n;\t\"" : value;
	}

	@Test
	void recordsLongerThanABlockAreRead() throws Exception {
		String row = "1,2," + "x".repeat(300_000) + ",4\n";
		String text = "a,b,c,d\n" + row + row + "1,2,3,4\n";
		assertEquals(parsed(text, Separator.COMMA), read(text, Separator.COMMA).read);
	}

	@Test
	void lineEndCutByTheEndOfABlockIsOne() throws Exception {
		for (int length = (1 << 18) - 12; length < (1 << 18) + 4; length++) {
			String text = "1,2,3," + "x".repeat(length - 8) + "\r\n1,2\r\n";
			assertEquals(parsed(text, Separator.COMMA), read(text, Separator.COMMA).read);
		}
	}

	@Test
	void pausesComeOften() throws Exception {
		assertEquals(10, read("1,2,3,4\n".repeat(10 * RecordHandler.ROWS_BETWEEN_RECORDS), Separator.COMMA).pauses);
	}

	@Test
	void whatTakingARowThrowsIsThrownOn() {
		IllegalStateException refusal = new IllegalStateException();
		for (String row : List.of("1,2,3,4\n", "\"1\",2,3,4\n")) {
			assertSame(refusal, assertThrows(IllegalStateException.class, () -> {
				Path file = Files.writeString(folder.resolve("survey.csv"), row);
				try (FileText text = new FileText(file, new EncodingChoice(TextEncoding.UTF_8, 0))) {
					new RowReader(text, Separator.COMMA, 0, new Rows() {
						@Override
						public void accept(long number) {
							throw refusal;
						}
					}).readAll(() -> {
					});
				}
			}));
		}
	}

	/** Keeps all rows; of a rejected one its line. */
	private static class Rows implements RowTarget {

		private final List<List<String>> read = new ArrayList<>();
		private List<String> row = new ArrayList<>();
		private int pauses;

		@Override
		public CellReader[] readers() {
			return IntStream.range(0, COLUMNS).mapToObj(column -> new CellReader() {
				@Override
				public void read(char[] buffer, int offset, int length) {
					assertEquals(column, row.size());
					row.add(new String(buffer, offset, length));
				}
			}).toArray(CellReader[]::new);
		}

		@Override
		public void begin() {
			row = new ArrayList<>();
		}

		@Override
		public void accept(long number) {
			assertEquals(read.size() + 1, number);
			read.add(row);
		}

		@Override
		public void reject(long number, String value, LocalizedText reason) {
			Matcher line = LINE.matcher(reason.en());
			line.find();
			read.add(List.of("line " + line.group(1)));
		}
	}
}
