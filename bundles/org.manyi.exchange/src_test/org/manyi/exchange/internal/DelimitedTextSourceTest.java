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

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.Reject;

/** What is read from well-formed files and from files with faults in single rows. */
@NonNullByDefault({})
class DelimitedTextSourceTest {

	@TempDir
	Path folder;

	private TestFile file;

	@BeforeEach
	void makeFile() {
		file = new TestFile(folder);
	}

	@Test
	void countsAnswersByItemAndState() throws Exception {
		EvidenceResult result = file.text("id,Q1,Q2\n1,5,4\n2,X,\n3,2,7\n").read(Questionnaires.two());
		assertEquals(List.of(1L, 0L, 0L, 1L, 0L, 1L, 0L, 0L, 0L), TestFile.counts(result, "Q1"));
		assertEquals(List.of(0L, 1L, 0L, 0L, 0L, 0L, 1L, 0L, 1L), TestFile.counts(result, "Q2"));
		assertEquals(3, result.total().tally().responses().returned());
		assertEquals(2, result.total().tally().responses().valid());
		assertEquals(1, result.input().invalid());
		Reject reject = result.input().rejected().getFirst();
		assertEquals(4, reject.row());
		assertEquals(Optional.of("Q2"), reject.column());
		assertEquals("7", reject.value());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE" })
	void readsEncodings(Charset charset) throws Exception {
		String mark = charset.name().startsWith("UTF-16") ? "\uFEFF" : "";
		EvidenceResult result = file.text(mark + "编号,施工质量,人员能力,单位\n1,很满意,不满意,甲队\n2,满意,一般,乙队\n", charset)
				.read(Questionnaires.two(), GroupField.UNIT);
		assertEquals(charset.name(), result.input().encoding());
		assertEquals(List.of(1L, 1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L), TestFile.counts(result, "Q1"));
		assertTrue(result.groups().containsKey(GroupKey.of(Map.of(GroupField.UNIT, "乙队"))));
	}

	@Test
	void aFieldThatThereIsNoColumnForIsNamedAsItIsTyped() throws Exception {
		EvidenceException failure = assertThrows(EvidenceException.class,
				() -> file.text("Q1,Q2\n5,5\n").read(Questionnaires.two(), GroupField.UNIT));
		assertTrue(failure.reason().en().contains("group or select by unit."), failure.reason().en());
		assertTrue(failure.reason().zh().contains("“unit”"), failure.reason().zh());
	}

	@Test
	void byteOrderMarkIsNoPartOfTheFirstHeading() throws Exception {
		EvidenceResult result = file.text("\uFEFFQ1,Q2\n5,5\n").read(Questionnaires.two());
		assertEquals("UTF-8", result.input().encoding());
		assertEquals("Q1", result.input().columns().getFirst().heading());
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void recognisesSeparators(String separator) throws Exception {
		EvidenceResult result = file.text("id,Q1,Q2,\"a;b\tc,d\"\n1,5,4,\"x;y\tz,w\"\n2,3,2,\n".replace(",", separator))
				.read(Questionnaires.two());
		assertEquals(separator.charAt(0), result.input().separator());
		assertEquals(2, result.total().tally().responses().valid());
	}

	@Test
	void strayByteRejectsItsRowAlone() throws Exception {
		byte[] text = "单位,Q1,Q2\n甲队,5,5\n乙?队,4,4\n丙队,3,3\n".getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < text.length; i++) {
			if (text[i] == '?') {
				text[i] = (byte) 0xB2;
			}
		}
		EvidenceResult result = file.bytes(text).read(Questionnaires.two(), GroupField.UNIT);
		assertEquals("UTF-8", result.input().encoding());
		assertEquals(2, result.total().tally().responses().returned());
		assertEquals(3, result.input().rejected().getFirst().row());
		assertEquals("乙\uFFFD队,4,4", result.input().rejected().getFirst().value());
		assertEquals(2, result.groups().size());
	}

	@Test
	void rowsOfWrongLengthAreRejectedAndNotReturned() throws Exception {
		EvidenceResult result = file.text("id,Q1,Q2\n1,5\n2,5,5,5\n3,4,4\n").read(Questionnaires.two());
		assertEquals(3, result.input().rows());
		assertEquals(2, result.input().rejectedRows());
		assertEquals(1, result.total().tally().responses().returned());
		assertEquals(List.of(2L, 3L), result.input().rejected().stream().map(Reject::row).toList());
	}

	@Test
	void groupsByUnitAndMonth() throws Exception {
		EvidenceResult result = file.text("unit,date,Q1,Q2\nA,2026-09-03,5,5\nA,2026/9/4 10:00,4,4\nB,bad,3,3\n")
				.read(Questionnaires.two(), GroupField.UNIT, GroupField.MONTH);
		assertEquals(List.of("{UNIT=A, MONTH=2026-09}", "{UNIT=B, MONTH=}"),
				result.groups().keySet().stream().map(key -> key.values().toString()).toList());
		assertEquals(1, result.input().warnings().size());
	}
}
