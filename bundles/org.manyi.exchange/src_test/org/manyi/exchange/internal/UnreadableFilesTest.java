/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForPairTally;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.RespondentCondition.AllOf;
import org.manyi.scoring.api.evidence.RespondentCondition.ItemBetween;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceSource;

/** What a user is told of a file that cannot be read. */
@NonNullByDefault({})
class UnreadableFilesTest {

	@TempDir
	Path folder;

	private TestFile file;

	@BeforeEach
	void makeFile() {
		file = new TestFile(folder);
	}

	private void assertRefused(String zh, String en, GroupField... by) {
		EvidenceException refusal = assertThrows(EvidenceException.class, () -> file.read(Questionnaires.two(), by));
		assertTrue(refusal.reason().zh().contains(zh), refusal.reason().zh());
		assertTrue(refusal.reason().en().contains(en), refusal.reason().en());
		assertTrue(refusal.reason().en().contains(file.path().toString()), refusal.reason().en());
	}

	@Test
	void moreColumnsThanCanBeRead() throws IOException {
		file.text("Q1" + ",c".repeat(20_000) + "\n5" + ",1".repeat(20_000) + "\n");
		assertRefused("16384 列以上", "more than 16,384 columns");
		assertImportRefused("more than 16,384 columns");
	}

	@Test
	void fileThatIsGoneBeforeItIsRead() throws Exception {
		EvidenceSource source = TestReaders.provider().open(file.text("Q1,Q2\n5,5\n").path(), Questionnaires.two());
		Files.delete(file.path());
		EvidenceException refusal = assertThrows(EvidenceException.class, () -> source.read(
				new EvidenceQuery(Slice.ALL, Set.of(), List.of(), OptionalLong.empty(), Optional.empty()),
				new NullProgressMonitor()));
		assertEquals(file.path() + " is no longer there: it was deleted, moved or renamed. Check that and try again.",
				refusal.reason().en());
	}

	@Test
	void blankLinesAloneAreAnEmptyFile() throws IOException {
		file.text("\n\n \n");
		assertImportRefused("is empty. Export the survey again.");
	}

	private void assertImportRefused(String en) {
		EvidenceException refusal = assertThrows(EvidenceException.class,
				() -> Imported.of(file.path(), Questionnaires.two()));
		assertTrue(refusal.reason().en().contains(en), refusal.reason().en());
	}

	@Test
	void longHeadingsAreCutWhenNoneIsAnItem() throws IOException {
		file.text("x" + "y".repeat(500) + ",b\n1,2\n");
		EvidenceException refusal = assertThrows(EvidenceException.class, () -> file.read(Questionnaires.two()));
		assertTrue(refusal.reason().en().contains("yy…"), refusal.reason().en());
		assertTrue(refusal.reason().en().length() < 700, refusal.reason().en());
	}

	@Test
	void missing() {
		assertRefused("找不到文件", "There is no file");
	}

	@Test
	void folder() throws IOException {
		Files.createDirectory(file.path());
		assertRefused("文件夹", "is a folder");
	}

	@Test
	void aLinkThatLeadsBackToItself() throws IOException {
		Path other = file.path().resolveSibling("other.csv");
		Files.createSymbolicLink(file.path(), other);
		Files.createSymbolicLink(other, file.path());
		assertRefused("指回自己", "leads back to itself");
	}

	@Test
	void withoutPermission() throws IOException {
		file.text("Q1,Q2\n5,5\n");
		assertTrue(file.path().toFile().setReadable(false));
		Assumptions.assumeFalse(Files.isReadable(file.path()), "the administrator may read everything");
		assertRefused("没有读取", "No permission");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "\r\n \r\n", "\uFEFF", "\uFEFF\n" })
	void empty(String text) throws IOException {
		file.text(text);
		assertRefused("是空的", "is empty");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Q1,Q2", "Q1,Q2\n", "\uFEFFQ1;Q2\r\n\r\n", "\"Q1\",\"Q2\"\n" })
	void headerAlone(String text) throws IOException {
		file.text(text);
		assertRefused("只有列名", "has a header and no responses");
	}

	@Test
	void noItemColumn() throws IOException {
		file.text("id,foo,单位\n1,5,甲\n");
		assertRefused("列名：id、foo、单位", "Headings found: id, foo, 单位");
		assertRefused("Q1(施工质量)、Q2(人员能力)", "Q1 (Workmanship), Q2 (Competence)");
	}

	@ParameterizedTest
	@CsvSource({ "504B0304,XLSX", "D0CF11E0A1B11AE1,XLS", "89504E470D0A1A0A,PNG", "255044462D312E,PDF", "24464C32,SPSS",
			"1F8B0800,GZIP", "FFD8FFE0,JPEG" })
	void binary(String signature, String name) throws IOException {
		byte[] begin = java.util.HexFormat.of().parseHex(signature);
		file.bytes(java.util.Arrays.copyOf(begin, 5000));
		assertRefused(name, name);
	}

	@Test
	void unknownBinary() throws IOException {
		byte[] bytes = new byte[3000];
		new java.util.Random(3).nextBytes(bytes);
		bytes[0] = 'x';
		for (int i = 1; i < bytes.length; i += 3) {
			bytes[i] = 2;
		}
		file.bytes(bytes);
		assertRefused("不是文本文件", "not a text file");
	}

	@Test
	void utf16WithoutMark() throws IOException {
		file.text("Q1,Q2\n5,5\n4,4\n", StandardCharsets.UTF_16LE);
		assertRefused("UTF-16", "UTF-16");
	}

	@Test
	void headerWithBrokenQuotes() throws IOException {
		file.text("\"Q1,Q2\n5,5\n");
		assertRefused("不像列名", "no row of headings");
	}

	@Test
	void headerWithoutEnd() throws IOException {
		file.text("Q1,Q2," + "x".repeat(2_000_000));
		assertRefused("不像列名", "no row of headings");
	}

	@Test
	void groupingByWhatTheFileDoesNotHave() throws IOException {
		file.text("Q1,Q2,date\n5,5,2026-09-03\n");
		assertRefused("单位", "service unit", GroupField.UNIT);
		assertRefused("列名：Q1, Q2, date", "Headings found: Q1, Q2, date", GroupField.REGION);
	}

	@Test
	void moreGroupsThanCanBeScored() throws IOException {
		StringBuilder text = new StringBuilder("project,Q1,Q2\n");
		for (int row = 0; row < 10_001; row++) {
			text.append('P').append(row).append(",5,5\n");
		}
		file.text(text.toString());
		EvidenceException refusal = assertThrows(EvidenceException.class,
				() -> file.read(Questionnaires.two(), GroupField.PROJECT));
		assertTrue(refusal.reason().en().contains("10000 groups"), refusal.reason().en());
	}

	@Test
	void freeTextUnderTheHeadingOfCategories() throws IOException {
		StringBuilder text = new StringBuilder("category,Q1,Q2\n");
		for (int row = 0; row < 10_001; row++) {
			text.append("text ").append(row).append(",5,5\n");
		}
		file.text(text.toString());
		EvidenceException refusal = assertThrows(EvidenceException.class, () -> file.read(Questionnaires.two()));
		assertTrue(refusal.reason().en().contains("free text"), refusal.reason().en());
	}

	@Test
	void changedSinceItWasOpened() throws Exception {
		file.text("Q1,Q2\n5,5\n");
		EvidenceSource source = TestReaders.provider().open(file.path(), Questionnaires.two());
		Files.setLastModifiedTime(file.path(), FileTime.fromMillis(1_000_000));
		EvidenceException refusal = assertThrows(EvidenceException.class, () -> source.read(all(Optional.empty()),
				new NullProgressMonitor()));
		assertTrue(refusal.reason().en().contains("was changed"));
	}

	@Test
	void changedWhileItIsRead() throws Exception {
		file.text("Q1,Q2\n" + "5,5\n".repeat(20_000));
		EvidenceSource source = TestReaders.provider().open(file.path(), Questionnaires.two());
		NullProgressMonitor appending = new NullProgressMonitor() {
			@Override
			public void worked(int work) {
				try {
					Files.writeString(file.path(), "4,4\n", java.nio.file.StandardOpenOption.APPEND);
				} catch (IOException e) {
					throw new java.io.UncheckedIOException(e);
				}
			}
		};
		assertThrows(EvidenceException.class, () -> source.read(all(Optional.empty()), appending));
	}

	@Test
	void evidenceThatAFileDoesNotGive() throws Exception {
		file.text("Q1,Q2\n5,5\n");
		EvidenceSource source = TestReaders.provider().open(file.path(), Questionnaires.two());
		ForPairTally pairs = new ForPairTally(List.of("Q1", "Q9"));
		assertFalse(source.supports(pairs));
		assertThrows(EvidenceException.class, () -> file.read(Questionnaires.two(), Set.of(pairs)));
	}

	@Test
	void itemThatTheMethodologyDoesNotHave() throws Exception {
		file.text("Q1,Q2\n5,5\n");
		ForRespondentCounts request = new ForRespondentCounts(RespondentUnit.SHEET,
				Set.of(new AllOf(List.of(new ItemBetween("Q9", 1, 5)))));
		assertFalse(TestReaders.provider().open(file.path(), Questionnaires.two()).supports(request));
		EvidenceException refusal = assertThrows(EvidenceException.class,
				() -> file.read(Questionnaires.two(), Set.of(request)));
		assertTrue(refusal.reason().en().contains("Q9"), refusal.reason().en());
	}

	private static EvidenceQuery all(Optional<Path> rejects) {
		return new EvidenceQuery(Slice.ALL, Set.of(), List.of(), OptionalLong.empty(), rejects);
	}
}
