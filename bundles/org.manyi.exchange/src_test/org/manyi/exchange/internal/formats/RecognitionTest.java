/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.exchange.api.ReadOption;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.SurveyTool;
import org.manyi.exchange.api.TableHeaders;
import org.manyi.exchange.api.TableSample;
import org.manyi.exchange.api.ToolHeader;
import org.manyi.exchange.internal.TestReaders;
import org.manyi.exchange.internal.tools.SurveyTools;
import org.manyi.model.AnswerState;
import org.manyi.model.LocalizedText;
import org.manyi.model.ResponseField;
import org.manyi.store.api.EvidenceException;

/** Which tool a file comes from, by its headings, and what the tool says of its columns. */
@NonNullByDefault({})
class RecognitionTest {

	@TempDir
	Path folder;

	private Path file(String text) throws IOException {
		return Files.writeString(folder.resolve("survey.csv"), text);
	}

	private List<String> formats(String text) throws IOException, EvidenceException {
		return TestReaders.reader().recognise(file(text)).stream().map(found -> found.format().id()).toList();
	}

	private SurveyTable open(String text) throws IOException, EvidenceException {
		var found = TestReaders.reader().recognise(file(text)).getFirst();
		return TestReaders.reader().open(file(text), found.format().id(), found.recognition().options());
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', value = {
			"`id;submitdate;lastpage;startlanguage;Q1[1]\n1;2026-01-01;1;en;5\n`|limesurvey-csv",
			"`Response ID,Date submitted,Last page,Start language,How was it? [Speed]\n1,2026-01-01,1,en,Good\n`|"
					+ "limesurvey-csv",
			"`id. Response ID,submitdate. Date submitted,lastpage. Last page,SAT[Q1]. Satisfaction [Speed]\n1,"
					+ "2026-01-01,1,5\n`|limesurvey-csv",
			"`\"Response ID\"\t\"Last page\"\tSpeed\nid\tlastpage\tQ1\tsubmitdate\n1\t1\tA5\t2026-01-01\n`|"
					+ "limesurvey-vv",
			"`StartDate,EndDate,Status,Progress,Finished,ResponseId,Q1\nStart,End,Status,Progress,Finished,Id,Text\n"
					+ "{\"ImportId\":\"startDate\"},x,x,x,x,x,x\n`|qualtrics",
			"`V1\tV2\tV3\tV4\tV5\tV6\tQ1\nResponseID\tResponseSet\tName\tStatus\tStartDate\tFinished\tHow was it?\n"
					+ "R_1\td\ta\t0\t2017-01-01\t1\t5\n`|qualtrics",
			"`Respondent ID,Collector ID,Start Date,End Date,How was it?\n,,,,Response\n1,2,01/31/2026,01/31/2026,"
					+ "Good\n`|surveymonkey",
			"`Timestamp,How was it?\n1/31/2026 10:00:00,Good\n`|google-forms",
			"`Zeitstempel,Wie war es? [Tempo]\n31.01.2026 10:00:00,Gut\n`|google-forms",
			"`序号,提交答卷时间,所用时间,来源,1、总体\n1,2026/9/3 10:00:00,61秒,微信,5\n`|wenjuanxing",
			"`No.,Response ID,Timestamp,Finished,Survey ID,Tags,1. How was it?\n1,r1,Thu Sep 03 2026,Yes,s1,\"a, b\","
					+ "5\n`|formbricks" })
	void eachToolByItsHeadings(String text, String format) throws IOException, EvidenceException {
		assertEquals(List.of(format, "delimited-text"), formats(text.replace("\\n", "\n").replace("\\t", "\t")));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', value = { "`id,unit,Q1\n1,a,5\n`",
			"`timestamp,Q1\n2026-09-03,5\n`",
			"`Response ID,Timestamp,Finished,Q1\n1,2,3,4\n`", "`序号,来源,Q1\n1,a,5\n`", "`Q1\n5\n`",
			"`submitdate,Q1\n2026-01-01,5\n`" })
	void aTableLikeAnyOtherIsDelimitedText(String text) throws IOException, EvidenceException {
		assertEquals(List.of("delimited-text"), formats(text.replace("\\n", "\n")));
	}

	@Test
	void idsOfQualtricsAreImportIdsAndNamesMayRepeat() throws IOException, EvidenceException {
		SurveyTable table = open("""
				StartDate,Status,Finished,Q1,Q1
				Start,Status,Finished,"Speed
				of work",Safety
				"{""ImportId"":""startDate"",""timeZone"":""UTC""}","{""ImportId"":""status""}","{""ImportId"":""finished""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2"",""choiceId"":""7""}"
				2026-01-01,0,1,5,4
				""");
		assertEquals(List.of("startDate", "status", "finished", "QID1", "QID2#7"), ids(table));
		assertEquals(3, table.headerRows());
		assertEquals(List.of("Q1", "Speed\nof work"), table.columns().get(3).headings());
		assertEquals(AnswerState.BLANK, table.columns().get(3).states().get("-99"));
	}

	@Test
	void commaAtTheEndOfQualtricsHeadingsIsNoColumnWhereRowsHaveNone() throws IOException, EvidenceException {
		SurveyTable table = open("V1,V2,V3,V4,V5,Q1,\nResponseID,Status,StartDate,EndDate,Finished,Speed,\n"
				+ "R_1,0,2017-01-01,2017-01-01,1,5\nR_2,0,2017-01-01,2017-01-01,1,4\n");
		assertEquals(6, table.columns().size());
		assertEquals(ResponseField.RESPONSE_ID, table.columns().getFirst().field().orElseThrow());
		assertEquals(List.of("Q1", "Speed"), table.columns().getLast().headings());
	}

	@Test
	void emptyCellsWereNotShownWhereQualtricsMarksTheUnanswered() throws IOException, EvidenceException {
		SurveyTable table = open("ResponseId,StartDate,EndDate,Status,Finished,Q1,Q2\na,b,c,d,e,f,g\n"
				+ "R_1,2026-01-01 10:00,2026-01-01,0,1,-99,\n");
		assertEquals(AnswerState.NOT_SHOWN, table.columns().getLast().states().get(""));
	}

	@Test
	void questionsOfSurveyMonkeyReachOverTheirColumns() throws IOException, EvidenceException {
		SurveyTable table = open("""
				Respondent ID,End Date,What did you like?,,Rate us,,Comment
				,,Speed,Safety,People,Work,Open-Ended Response
				1,01/31/2026,Speed,,5,4,
				2,01/31/2026,,,5,4,fine
				""");
		assertEquals(List.of("Respondent ID", "End Date", "What did you like? [Speed]", "What did you like? [Safety]",
				"Rate us [People]", "Rate us [Work]", "Comment"), ids(table));
		assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.of("Speed"), Optional.of("Safety"),
				Optional.empty(), Optional.empty(), Optional.empty()),
				table.columns().stream().map(SourceColumn::choice).toList());
		assertEquals(ResponseField.DATE, table.columns().get(1).field().orElseThrow());
	}

	@Test
	void codeAndTextOfLimeSurveyAreTwoHeadings() throws IOException, EvidenceException {
		SurveyTable table = open(
				"id. Response ID,submitdate. Date submitted,lastpage. Last page,SAT[Q1]. Satisfaction [Speed]\n"
						+ "1,2026-01-01,1,5\n");
		assertEquals("SAT[Q1]", table.columns().getLast().id());
		assertEquals(List.of("SAT[Q1]", "Satisfaction [Speed]"), table.columns().getLast().headings());
		assertEquals(ResponseField.DATE, table.columns().get(1).field().orElseThrow());
		assertTrue(table.columns().get(2).unused());
	}

	@Test
	void headingsInFullOfLimeSurveyAreNotCutAtAColon() throws IOException, EvidenceException {
		SurveyTable table = open(
				"Response ID,Date submitted,Last page,Service: speed,Service: price\n1,2026-01-01,1,5,4\n");
		assertEquals(List.of("Response ID", "Date submitted", "Last page", "Service: speed", "Service: price"),
				ids(table));
		assertEquals(List.of(), table.warnings());
	}

	@Test
	void importIdsInSingleQuotes() throws IOException, EvidenceException {
		SurveyTable table = open("StartDate,Status,Q1\nStart,Status,Speed\n"
				+ "{'ImportId': 'startDate'},{'ImportId': 'status'},{'ImportId': 'QID1'}\n2026-01-01,0,5\n");
		assertEquals(List.of("startDate", "status", "QID1"), ids(table));
		assertEquals(3, table.headerRows());
	}

	@ParameterizedTest
	@ValueSource(strings = { "gbk", "GB2312", "cp936", "gb18030" })
	void encodingsByTheNamesThatPeopleUse(String name) throws IOException, EvidenceException {
		Path file = Files.write(folder.resolve("gbk.csv"), "姓名,Q1\n雷妮,5\n".getBytes(Charset.forName("GBK")));
		assertEquals(List.of("姓名", "Q1"), ids(
				TestReaders.reader().open(file, "delimited-text", ReadOptions.NONE.with(ReadOption.ENCODING, name))));
	}

	@Test
	void aTitleAboveWhatAToolWroteHidesItNot() throws IOException, EvidenceException {
		List<List<String>> records = List.of(List.of("Survey of 2026", "", "", "", ""),
				List.of("序号", "提交答卷时间", "所用时间", "来源", "1、总体"), List.of("1", "2026/9/3 10:00:00", "61秒", "微信", "5"));
		TableHeaders.TableHeader header = TestReaders.tools().find(TableSample.of(records), ReadOptions.NONE);
		assertEquals("wenjuanxing", header.tool().orElseThrow().id());
		assertEquals(2, header.header().headerRows());
	}

	@Test
	void headingsOfAToolThatWerePartedIntoTwoRowsAreJoined() throws IOException, EvidenceException {
		List<List<String>> below = List.of(List.of("", "", "", "质量", "态度"),
				List.of("1", "2026/9/3 10:00:00", "61秒", "5", "4"));
		List<String> first = List.of("序号", "提交答卷时间", "所用时间", "1、满意度", "");
		TableSample sample = new TableSample(List.of(first, below.get(0), below.get(1)),
				List.of(List.of("序号", "提交答卷时间", "所用时间", "1、满意度", "1、满意度"),
						List.of("序号", "提交答卷时间", "所用时间", "质量", "态度"), below.get(1)), 2);
		TableHeaders.TableHeader header = TestReaders.tools().find(sample, ReadOptions.NONE);
		assertEquals(2, header.header().headerRows());
		assertEquals(List.of("序号", "提交答卷时间", "所用时间", "1、满意度—质量", "1、满意度—态度"),
				header.header().columns().stream().map(SourceColumn::id).toList());
	}

	@Test
	void aToolThatFailsHidesNoOther() throws IOException, EvidenceException {
		SurveyTools tools = TestReaders.tools();
		tools.addTool(new SurveyTool() {

			@Override
			public String id() {
				return "broken";
			}

			@Override
			public LocalizedText name() {
				return LocalizedText.same("Broken");
			}

			@Override
			public Optional<ToolHeader> recognise(List<List<String>> records) {
				throw new IllegalStateException("broken");
			}
		});
		List<List<String>> records = List.of(List.of("序号", "提交答卷时间", "所用时间", "1、总体"),
				List.of("1", "2026/9/3 10:00:00", "61秒", "5"));
		assertEquals("wenjuanxing", tools.find(TableSample.of(records), ReadOptions.NONE).tool().orElseThrow().id());
	}

	@Test
	void headingsThatRepeatHaveIdsOfTheirOwnAndAreTold() throws IOException, EvidenceException {
		SurveyTable table = open("Q1,Q1,Q1 (2),,\n5,4,3,2,1\n");
		assertEquals(List.of("Q1", "Q1 (2)", "Q1 (2) (2)", "column 4", "column 5"), ids(table));
		assertEquals(List.of("duplicate-heading"), table.warnings().stream().map(w -> w.code()).toList());
	}

	@Test
	void optionsCorrectWhatWasGuessed() throws IOException, EvidenceException {
		Path file = Files.write(folder.resolve("latin.csv"),
				"a;b\ncaf\u00E9;x,y\nQ1;Q2\n5;4\n".getBytes(Charset.forName("windows-1252")));
		ReadOptions options = ReadOptions.NONE.with(ReadOption.ENCODING, "windows-1252").with(ReadOption.SEPARATOR, ";")
				.with(ReadOption.HEADER_ROWS, "3");
		SurveyTable table = TestReaders.reader().open(file, "delimited-text", options);
		assertEquals(3, table.headerRows());
		assertEquals(List.of("a", "caf\u00E9", "Q1"), table.columns().getFirst().headings());
		for (String key : List.of("encoding", "separator", "header-rows")) {
			EvidenceException refusal = assertThrows(EvidenceException.class,
					() -> TestReaders.reader().open(file, "delimited-text", ReadOptions.NONE.with(key, "no such")));
			assertTrue(refusal.reason().en().contains(key), refusal.reason().en());
		}
	}

	@Test
	void aFileOfAnotherToolIsRefusedWithAdvice() throws IOException {
		Path file = file("Q1,Q2\n5,4\n");
		EvidenceException refusal = assertThrows(EvidenceException.class,
				() -> TestReaders.reader().open(file, "qualtrics", ReadOptions.NONE));
		assertTrue(refusal.reason().en().contains("no export of Qualtrics"), refusal.reason().en());
		EvidenceException unknown = assertThrows(EvidenceException.class,
				() -> TestReaders.reader().open(file, "paper", ReadOptions.NONE));
		assertTrue(unknown.reason().en().contains("limesurvey-csv"), unknown.reason().en());
	}

	@Test
	void separatorInALineOfItsOwn() throws IOException, EvidenceException {
		SurveyTable table = open("sep=;\nQ1;Q2\n5;4\n5;4\n");
		assertEquals(List.of("Q1", "Q2"), ids(table));
		assertEquals(2, table.headerRows());
	}

	@Test
	void westernTextIsWindows1252() throws IOException, EvidenceException {
		Path file = Files.write(folder.resolve("latin.csv"),
				"Name,Q1\nRen\u00E9e,5\nFran\u00E7ois,4\n".getBytes(Charset.forName("windows-1252")));
		assertEquals("windows-1252", TestReaders.reader().recognise(file).getFirst().recognition().options()
				.value(ReadOption.ENCODING).orElseThrow());
		Path chinese = Files.write(folder.resolve("gbk.csv"), "姓名,Q1\n雷妮,5\n".getBytes(Charset.forName("GBK")));
		assertEquals("GB18030", TestReaders.reader().recognise(chinese).getFirst().recognition().options()
				.value(ReadOption.ENCODING).orElseThrow());
		Path utf8 = Files.writeString(folder.resolve("utf8.csv"), "Name,Q1\nRen\u00E9e,5\n", StandardCharsets.UTF_8);
		assertEquals("UTF-8", TestReaders.reader().recognise(utf8).getFirst().recognition().options()
				.value(ReadOption.ENCODING).orElseThrow());
	}

	private static List<String> ids(SurveyTable table) {
		return table.columns().stream().map(SourceColumn::id).toList();
	}
}
