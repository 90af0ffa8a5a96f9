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
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.Recognition;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.model.AnswerState;

/**
 * Files written by other programs: GNU PSPP and R's haven (which writes through ReadStat). How each was made is in
 * {@code testdata/make.sh}; what is expected here was written by hand from {@code survey.sps} and {@code survey.R}.
 */
@NonNullByDefault({})
class SampleFilesTest {

	@TempDir
	Path folder;

	private Path sample(String name) throws IOException {
		Path file = folder.resolve(name);
		try (InputStream input = SampleFilesTest.class.getResourceAsStream("testdata/" + name)) {
			Files.copy(input, file);
		}
		return file;
	}

	@ParameterizedTest
	@CsvSource({ "pspp-utf8-plain.sav,UTF-8", "pspp-utf8-packed.sav,UTF-8", "pspp-utf8.zsav,UTF-8",
			"pspp-gbk-packed.sav,GB18030" })
	void surveyOfPspp(String name, String encoding) throws Exception {
		Path file = sample(name);
		Recognition recognition = new SpssFormat().recognise(ReadTable.sample(file)).orElseThrow();
		assertEquals(100, recognition.confidence());
		assertEquals(Map.of("encoding", encoding), recognition.options().values());
		assertTrue(recognition.reason().zh().contains("GNU pspp"), recognition.reason().zh());

		ReadTable read = ReadTable.read(file, recognition.options());
		assertEquals(List.of("sheet_number", "visited", "finished", "unit", "code", "q1", "q2", "q3", "share", "lasted",
				"opinion", "answer"), read.ids());
		String opinion = "甲" + "-".repeat(300 - "甲".getBytes(charset(encoding)).length) + "|"
				+ "x".repeat(250) + "乙";
		assertEquals(List.of(
				List.of("1", "2026-09-03", "2026-09-03T12:00:05", "第一服务部", "N", "5", "4", "<NOT_APPLICABLE>", "0.125",
						"00:02:30", opinion, "fully satisfied"),
				List.of("2", "2026-09-04", "2026-09-04T00:00:00", "第二服务部", "S", "<NOT_APPLICABLE>", "<NOT_APPLICABLE>",
						"1", "<BLANK>", "36:00:00", "fine", "<NOT_APPLICABLE>"),
				List.of("3", "<BLANK>", "<BLANK>", "", "<NOT_APPLICABLE>", "<BLANK>", "<BLANK>", "<NOT_SHOWN>",
						"12345678.901", "<BLANK>", "", "<BLANK>"),
				List.of("4", "2026-12-31", "2026-12-31T23:59:59", "Unit No. 4", "N", "1", "<BLANK>", "2", "1000000",
						"00:00:01", "", "满意")),
				read.rows());
		assertDictionary(read);
		assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))),
				read.report().sha256());
		assertEquals(Files.size(file), read.report().size());
		assertEquals(4, read.report().rows());
		assertEquals(List.of(), read.table().warnings());
		assertEquals(0, read.table().headerRows());
	}

	private static Charset charset(String name) {
		return Charset.forName(name);
	}

	private static void assertDictionary(ReadTable read) {
		assertEquals(List.of("sheet_number", "调查表编号"), read.about("sheet_number").headings());
		assertEquals(List.of("visited", ""), read.about("visited").headings());
		SourceColumn quality = read.about("q1");
		assertEquals(List.of("q1", "服务质量"), quality.headings());
		assertEquals("{1=很不满意, 4=满意, 5=很满意, 97=拒绝回答, 98=不适用, 99=不知道}", quality.labels().toString());
		assertEquals(Map.of("0", AnswerState.BLANK, "97", AnswerState.BLANK, "98", AnswerState.NOT_APPLICABLE, "99",
				AnswerState.NOT_APPLICABLE), quality.states());
		assertEquals("{1=low, 2=high, 9=Don't know, 96=Not asked}", read.about("q3").labels().toString());
		assertEquals(Map.of("9", AnswerState.NOT_APPLICABLE, "96", AnswerState.NOT_SHOWN), read.about("q3").states());
		assertEquals("{N=北区, S=南区, Z=N/A}", read.about("code").labels().toString());
		assertEquals(Map.of("Z", AnswerState.NOT_APPLICABLE), read.about("code").states());
		assertEquals(Map.of("fully satisfied", "5 分", "not used", "不适用", "refused", "Refused to answer"),
				read.about("answer").labels());
		assertEquals(Map.of("not used", AnswerState.NOT_APPLICABLE, "refused", AnswerState.BLANK),
				read.about("answer").states());
		assertEquals(Map.of(), read.about("share").states());
	}

	/** ReadStat cuts a missing text after eight bytes, so that 不适用 is none; its label says what it is. */
	@ParameterizedTest
	@ValueSource(strings = { "haven-plain.sav", "haven-packed.sav", "haven.zsav" })
	void surveyOfHaven(String name) throws Exception {
		ReadTable read = ReadTable.read(sample(name));
		assertEquals(List.of("编号", "visited", "finished", "unit", "opinion", "satisfaction_with_the_service", "range",
				"answer"), read.ids());
		assertEquals(List.of(
				List.of("1", "2026-09-03", "2026-09-03T12:00:05", "第一服务部", "意见".repeat(150), "5", "1.5", "yes"),
				List.of("2", "1999-12-31", "2026-09-04T00:00:00", "Unit No. 2", "fine", "<NOT_APPLICABLE>", "-3", "no"),
				List.of("3", "<BLANK>", "<BLANK>", "", "", "<BLANK>", "<NOT_APPLICABLE>", "<BLANK>"),
				List.of("<BLANK>", "1900-02-28", "2026-12-31T23:59:59", "第四服务部", "y".repeat(256), "<BLANK>", "<BLANK>",
						"不适用")),
				read.rows());
		SourceColumn satisfaction = read.about("satisfaction_with_the_service");
		assertEquals(List.of("satisfaction_with_the_service", "服务质量"), satisfaction.headings());
		assertEquals(Map.of("5", "很满意", "4", "满意", "1", "很不满意", "8", "不适用", "9", "refused"), satisfaction.labels());
		assertEquals(Map.of("yes", "是", "no", "否", "不适用", "不适用"), read.about("answer").labels());
		assertEquals(List.of(), read.table().warnings());
	}

	@Test
	void isReadAgain() throws Exception {
		Path file = sample("pspp-utf8.zsav");
		SurveyTable table = new SpssFormat().open(ReadTable.sample(file), ReadOptions.NONE);
		ReadTable first = ReadTable.read(table);
		ReadTable second = ReadTable.read(table);
		assertEquals(4, first.rows().size());
		assertEquals(first.rows(), second.rows());
		assertEquals(first.report(), second.report());
	}
}
