/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.TableVisitor;
import org.manyi.exchange.internal.mapping.MappingProposer;
import org.manyi.model.AnswerState;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;

/** Files that nobody wants: each is read with rejected rows or refused in words, in bounded memory. */
@NonNullByDefault({})
class BadFilesTest {

	private static final String LIMESURVEY = "id;submitdate;lastpage;startlanguage;Q1";

	@TempDir
	Path folder;

	private Path file(String text) throws IOException {
		return Files.writeString(folder.resolve("survey.csv"), text);
	}

	private Imported imported(String text) throws IOException, EvidenceException {
		return Imported.of(file(text), Questionnaires.two());
	}

	@Test
	void headerWithFiveThousandColumns() throws IOException, EvidenceException {
		String headings = IntStream.rangeClosed(1, 5000).mapToObj(i -> "column " + i).collect(Collectors.joining(","));
		String cells = "1,".repeat(5000);
		Imported imported = imported(headings + ",Q1\n" + (cells + "5\n").repeat(40) + cells + "5,extra\n");
		assertEquals(40, imported.count(0, "5"));
		assertEquals(1, imported.rejects.size());
		assertEquals(5001, imported.proposal.columns().size());
	}

	@Test
	void manyColumnsOfManyDifferentValuesTakeBoundedMemory() throws IOException, EvidenceException {
		StringBuilder text = new StringBuilder(
				IntStream.rangeClosed(1, 500).mapToObj(i -> "c" + i).collect(Collectors.joining(",")) + ",Q1\n");
		for (int row = 0; row < 1000; row++) {
			for (int column = 0; column < 500; column++) {
				text.append("value").append(row * 500 + column).append(',');
			}
			text.append("5\n");
		}
		SurveyTable table = TestReaders.reader().open(file(text.toString()), "delimited-text", ReadOptions.NONE);
		var proposal = new MappingProposer(table, Questionnaires.two()).propose("delimited-text", "test",
				new NullProgressMonitor());
		assertTrue(proposal.columns().stream().allMatch(column -> column.values().size() <= 20));
	}

	@Test
	void aSingleLineOfThreeHundredMegabytes() throws IOException, EvidenceException {
		Path file = file(LIMESURVEY + "\n1;2026-01-01;1;en;5\n");
		byte[] part = new byte[1 << 20];
		Arrays.fill(part, (byte) 'x');
		try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
			for (int i = 0; i < 300; i++) {
				out.write(part);
			}
			out.write("\n2;2026-01-01;1;en;4\n".getBytes(StandardCharsets.US_ASCII));
		}
		Imported imported = Imported.of(file, Questionnaires.two());
		assertEquals("limesurvey-csv", imported.format);
		assertEquals(List.of("1", "2"), imported.responses.stream().map(Imported.Response::id).toList());
		assertEquals(1, imported.rejects.size());
	}

	@Test
	void aHeaderWithoutEnd() throws IOException {
		Path file = file("submitdate;lastpage;startlanguage;" + "x".repeat(3_000_000));
		assertThrows(EvidenceException.class, () -> Imported.of(file, Questionnaires.two()));
	}

	@Test
	void nulAndBytesOfAnotherEncodingRejectTheirRows() throws IOException, EvidenceException {
		Path file = folder.resolve("survey.csv");
		try (OutputStream out = Files.newOutputStream(file)) {
			out.write((LIMESURVEY + ";意见\n1;2026-01-01;1;zh;5;很好\n2;2026-01-01;1;zh;5;a\0b\n")
					.getBytes(StandardCharsets.UTF_8));
			out.write("3;2026-01-01;1;zh;5;".getBytes(StandardCharsets.UTF_8));
			out.write("不错".getBytes(java.nio.charset.Charset.forName("GBK")));
			out.write(("\n4;2026-01-01;1;zh;4;" + "服务很好，谢谢大家的努力，希望以后也这样。".repeat(4) + "\n")
					.getBytes(StandardCharsets.UTF_8));
		}
		Imported imported = Imported.of(file, Questionnaires.two());
		assertEquals(List.of("1", "4"), imported.responses.stream().map(Imported.Response::id).toList());
		assertEquals(List.of(3L, 4L), imported.rejects.stream().map(Reject::row).toList());
	}

	@Test
	void rightToLeftAndEmojiAreTextLikeAnyOther() throws IOException, EvidenceException {
		Imported imported = imported("id,意见,Q1\n1,\"שלום, עולם\",5\n2,👍🏽 مرحبا,4\n3,x,😀\n");
		assertEquals(List.of("שלום, עולם", "👍🏽 مرحبا", "x"),
				imported.responses.stream().map(Imported.Response::comment).toList());
		assertEquals(List.of("5", "4", "INVALID"),
				imported.responses.stream().map(r -> r.answers().getFirst()).toList());
		assertEquals("😀", imported.rejects.getFirst().value());
	}

	@Test
	void negativeAndElevenDigitAnswersAreInvalid() throws IOException, EvidenceException {
		Imported imported = imported("Q1,Q2\n-5,13800000000\n5,99999999999999999999\n");
		assertEquals(List.of(List.of("INVALID", "INVALID"), List.of("5", "INVALID")),
				imported.responses.stream().map(Imported.Response::answers).toList());
		assertTrue(imported.rejects.getFirst().reason().en().contains("no score"));
	}

	@Test
	void aFormulaIsText() throws IOException, EvidenceException {
		assertEquals("=HYPERLINK(\"x\")",
				imported("意见,Q1\n\"=HYPERLINK(\"\"x\"\")\",5\n").responses.getFirst().comment());
	}

	@Test
	void aFileThatGrowsWhileItIsReadIsRefused() throws IOException, EvidenceException {
		Path file = file(LIMESURVEY + "\n" + "1;2026-01-01;1;en;5\n".repeat(30_000));
		SurveyTable table = TestReaders.reader().open(file, "limesurvey-csv", ReadOptions.NONE);
		EvidenceException refusal = assertThrows(EvidenceException.class,
				() -> table.read(new Growing(file), new NullProgressMonitor()));
		assertTrue(refusal.reason().en().contains("was changed"), refusal.reason().en());
		Files.writeString(file, LIMESURVEY + "\n1;2026-01-01;1;en;5\n");
		assertThrows(EvidenceException.class, () -> table.read(new Growing(file), new NullProgressMonitor()),
				"changed since it was opened");
	}

	@Test
	void aFileThatIsGoneIsToldInWords() throws IOException, EvidenceException {
		Path file = file(LIMESURVEY + "\n1;2026-01-01;1;en;5\n");
		SurveyTable table = TestReaders.reader().open(file, "limesurvey-csv", ReadOptions.NONE);
		Files.delete(file);
		EvidenceException refusal = assertThrows(EvidenceException.class,
				() -> table.read(new Growing(file), new NullProgressMonitor()));
		assertTrue(refusal.reason().en().startsWith(file + " is no longer there"), refusal.reason().en());
	}

	@Test
	void aVisitorThatRefusesEndsTheReading() throws IOException, EvidenceException {
		Path file = file(LIMESURVEY + "\n1;2026-01-01;1;en;5\nbroken\n");
		SurveyTable table = TestReaders.reader().open(file, "limesurvey-csv", ReadOptions.NONE);
		EvidenceException full = new EvidenceException(org.manyi.model.LocalizedText.same("the disk is full"));
		TableVisitor refusing = new Growing(file) {
			@Override
			public void rejectRow(Reject reject) throws EvidenceException {
				throw full;
			}
		};
		assertEquals(full,
				assertThrows(EvidenceException.class, () -> table.read(refusing, new NullProgressMonitor())));
	}

	/** Writes to the file that it is handed, at the hundredth row. */
	private static class Growing implements TableVisitor {

		private final Path file;
		private long rows;

		Growing(Path file) {
			this.file = file;
		}

		@Override
		public void cell(int column, char[] buffer, int offset, int length) {
			// not looked at
		}

		@Override
		public void cell(int column, AnswerState state) {
			// not looked at
		}

		@Override
		public void endRow(long row) {
			rows++;
			if (rows == 100) {
				try {
					Files.writeString(file, "2;2026-01-01;1;en;4\n", StandardOpenOption.APPEND);
				} catch (IOException e) {
					throw new java.io.UncheckedIOException(e);
				}
			}
		}

		@Override
		public void rejectRow(Reject reject) throws EvidenceException {
			// not looked at
		}
	}
}
