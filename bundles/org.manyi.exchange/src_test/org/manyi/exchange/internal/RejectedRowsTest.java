/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.exchange.internal.text.RecordReaders;
import org.manyi.scoring.api.Warning;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.Reject;

/** Rows that cannot be counted, and what they do to their neighbours: nothing. */
@NonNullByDefault({})
class RejectedRowsTest {

	@TempDir
	Path folder;

	private TestFile file;

	@BeforeEach
	void makeFile() {
		file = new TestFile(folder);
	}

	private static List<Long> rejectedRows(EvidenceResult result) {
		return result.input().rejected().stream().map(Reject::row).toList();
	}

	@Test
	void quoteThatIsNeverClosedCostsOneRow() throws Exception {
		EvidenceResult result = file.text("Q1,Q2,c\n5,5,a\n4,4,\"b\n3,3,c\n2,2,d\n").read(Questionnaires.two());
		assertEquals(List.of(3L), rejectedRows(result));
		assertEquals("4,4,\"b", result.input().rejected().getFirst().value());
		assertTrue(result.input().rejected().getFirst().reason().en().contains("line 3 "));
		assertEquals(List.of(1L, 0L, 1L, 1L, 0L, 0L, 0L, 0L, 0L), TestFile.counts(result, "Q1"));
	}

	@Test
	void strayQuoteDoesNotSwallowTheRowsUpToTheNextOne() throws Exception {
		EvidenceResult result = file.text("c,Q1,Q2\n\"bad,5,5\nb,4,4\n\"fine\",3,3\nd,2,2\n")
				.read(Questionnaires.two());
		assertEquals(List.of(2L), rejectedRows(result));
		assertEquals(List.of(0L, 1L, 1L, 1L, 0L, 0L, 0L, 0L, 0L), TestFile.counts(result, "Q1"));
	}

	@Test
	void textAfterAClosingQuoteCostsItsRow() throws Exception {
		EvidenceResult result = file.text("c,Q1,Q2\r\n\"a\"b,5,5\r\n\"x\r\ny\",4,4\r\n\"p\" q,3,3\r\n")
				.read(Questionnaires.two());
		assertEquals(List.of(2L, 4L), rejectedRows(result));
		assertEquals(List.of(0L, 1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L), TestFile.counts(result, "Q1"));
	}

	@Test
	void everyRowMayHaveABrokenQuote() throws Exception {
		EvidenceResult result = file.text("c,Q1,Q2\n" + "\"bad,5,5\n".repeat(3000) + "good,1,1\n")
				.read(Questionnaires.two());
		assertEquals(3000, result.input().rejectedRows());
		assertEquals(3001, result.input().rows());
		assertEquals(1, result.total().tally().responses().returned());
	}

	@Test
	void fieldLongerThanTheLimitIsNoticedFarBeforeTheEnd() throws Exception {
		StringBuilder text = new StringBuilder("c,Q1,Q2\n\"open,5,5\n");
		int rows = 3 * RecordReaders.LONGEST_FIELD / 8;
		for (int row = 0; row < rows; row++) {
			text.append("abcd,4,4\n");
		}
		EvidenceResult result = file.text(text.toString()).read(Questionnaires.two());
		assertEquals(List.of(2L), rejectedRows(result));
		assertEquals(rows, result.total().tally().responses().returned());
	}

	@Test
	void restOfALineTooLongToKeepIsNoRow() throws Exception {
		String line = "a".repeat(5 * RecordReaders.LONGEST_FIELD) + ",5,5";
		EvidenceResult result = file.text("c,Q1,Q2\r\na,4,4\r\n" + line + "\r\nb,3,3\r\nc,2\r\n")
				.read(Questionnaires.two());
		assertEquals(List.of(3L, 5L), rejectedRows(result));
		assertTrue(result.input().rejected().getLast().reason().en().contains("line 5 "));
		assertEquals(4, result.input().rows());
		assertEquals(List.of(0L, 1L, 1L, 0L, 0L, 0L, 0L, 0L, 0L), TestFile.counts(result, "Q1"));
	}

	@ParameterizedTest
	@CsvSource({ "响应及时工作认真负责, UTF-8", "响应及时工作认真负责, GB18030", "ར, GB18030", "a, UTF-8" })
	void fieldTooLongRejectsItsRowAloneWhateverBytesItTakes(String text, String charset) throws Exception {
		String rows = "c,Q1,Q2\n满意,4,4\n\"" + text.repeat(RecordReaders.LONGEST_FIELD / text.length() + 9)
				+ "\",5,5\n满意,3,3\n";
		EvidenceResult result = file.text(rows, Charset.forName(charset)).read(Questionnaires.two());
		assertEquals(List.of(3L), rejectedRows(result));
		assertEquals(2, result.total().tally().responses().returned());
	}

	@Test
	void lastLineMayBeTooLongToKeep() throws Exception {
		EvidenceResult result = file.text("c,Q1,Q2\na,4,4\n" + "a".repeat(5 * RecordReaders.LONGEST_FIELD))
				.read(Questionnaires.two());
		assertEquals(List.of(3L), rejectedRows(result));
		assertEquals(1, result.total().tally().responses().returned());
	}

	@Test
	void nulCharacterRejectsItsRowAlone() throws Exception {
		EvidenceResult result = file.text("c,Q1,Q2\na\0b,5,5\nd,4,4\n").read(Questionnaires.two());
		assertEquals(List.of(2L), rejectedRows(result));
		assertEquals("a\uFFFDb,5,5", result.input().rejected().getFirst().value());
		assertEquals(1, result.total().tally().responses().returned());
	}

	@Test
	void invalidAnswersOfARejectedRowAreNotCounted() throws Exception {
		EvidenceResult result = file.text("Q1,Q2\n7,7,7\n9,5\n").read(Questionnaires.two());
		assertEquals(1, result.input().rejectedRows());
		assertEquals(1, result.input().invalid());
		assertEquals(2, result.input().rejectedCount());
	}

	@Test
	void oneThousandRejectsAreListed() throws Exception {
		EvidenceResult result = file.text("Q1,Q2\n" + "1\n".repeat(1500) + "5,5\n").read(Questionnaires.two());
		assertEquals(1500, result.input().rejectedRows());
		assertEquals(1000, result.input().rejected().size());
	}

	@Test
	void longValuesAreCut() throws Exception {
		EvidenceResult result = file.text("Q1,Q2\n" + "满".repeat(500) + ",5\n" + "y".repeat(500) + "\n")
				.read(Questionnaires.two());
		assertEquals(List.of(200, 200), result.input().rejected().stream().map(r -> r.value().length()).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r" })
	void blankLinesAreNoRows(String end) throws Exception {
		EvidenceResult result = file.text("\n\nQ1,Q2\n5,5\n\n   \n4,4\n\n\n".replace("\n", end))
				.read(Questionnaires.two());
		assertEquals(2, result.input().rows());
		assertEquals(0, result.input().rejectedCount());
	}

	/** A spreadsheet writes such lines below its data. */
	@ParameterizedTest
	@ValueSource(strings = { ",", ",,,", " , ", "\"\",\"\"", ",\"\"", "\u3000," })
	void rowsOfSeparatorsAloneAreNoSheets(String row) throws Exception {
		EvidenceResult result = file.text("Q1,Q2\n" + row + "\n5,5\n4,\n,3\n" + (row + "\n").repeat(500))
				.read(Questionnaires.two());
		assertEquals(3, result.total().tally().responses().returned());
		assertEquals(3, result.input().rows());
		assertEquals(0, result.input().rejectedCount());
		Warning warning = result.input().warnings().getFirst();
		assertEquals("empty-rows", warning.code());
		assertTrue(warning.text().en().contains("501"), warning.text().en());
	}

	@Test
	void rowOfDamageAloneIsRejected() throws Exception {
		EvidenceResult result = file.text("Q1,Q2\n" + "5,5\n".repeat(1000) + "\0,\0\n").read(Questionnaires.two());
		assertEquals(1000, result.total().tally().responses().returned());
		assertEquals(1, result.input().rejectedCount());
	}

	@Test
	void whenEveryRowIsRejectedThatIsSaid() throws Exception {
		EvidenceResult result = file.text("Q1,Q2\n5\n4\n").read(Questionnaires.two());
		assertEquals(0, result.total().tally().responses().returned());
		assertEquals("all-rows-rejected", result.input().warnings().getFirst().code());
	}
}
