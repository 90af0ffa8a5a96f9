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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.mapping.AnswerDictionary;
import org.manyi.exchange.api.mapping.AnswerMeaning;
import org.manyi.exchange.api.mapping.ColumnRole;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.model.AnswerState;
import org.manyi.model.ResponseField;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.CodedResponse;

/** What becomes of a file when it is read by a mapping, mostly the one that is proposed. */
@NonNullByDefault({})
class MappedReadingTest {

	@TempDir
	Path folder;

	private Imported imported(String text) throws IOException, EvidenceException {
		return Imported.of(Files.writeString(folder.resolve("survey.csv"), text), Questionnaires.two());
	}

	private static List<String> firstAnswers(Imported imported) {
		return imported.responses.stream().map(response -> response.answers().getFirst()).toList();
	}

	@Test
	void aScoreWithADecimalCommaIsThatScore() throws IOException, EvidenceException {
		Imported imported = imported("Q1;Q2\n5,0;4,00\n5,000;4,5\n");
		assertEquals(List.of(List.of("5", "4"), List.of("INVALID", "INVALID")),
				imported.responses.stream().map(Imported.Response::answers).toList());
	}

	@Test
	void theFiveStatesOfAnAnswer() throws IOException, EvidenceException {
		Imported imported = imported("Q1\n5\nX\n\"\"\n{question_not_shown}\n7\n很满意\n");
		assertEquals(List.of("5", "NOT_APPLICABLE", "BLANK", "NOT_SHOWN", "INVALID", "5"), firstAnswers(imported));
		assertTrue(imported.responses.stream().allMatch(response -> response.answers().get(1).equals("NOT_SHOWN")),
				"an item without a column is not shown");
		assertEquals(List.of("Q2"), imported.proposal.missing());
	}

	@ParameterizedTest
	@CsvSource({ "Strongly agree,5", "extremely satisfied,5", "neutral,3", "非常不同意,1", "5分,5", "4 - Satisfied,4",
			"5=很满意,5",
			"Don't know,NOT_APPLICABLE", "未作答,BLANK", "good,INVALID", "1 - very satisfied,INVALID", "-3,INVALID",
			"13800000000,INVALID", "4.5,INVALID", "2-Jan,INVALID", "A.很满意,5", "(b) Satisfied,4", "5分(很满意),5",
			"很满意（5分）,5",
			"很满意(4分),INVALID", "9 - Don't know,NOT_APPLICABLE", "4分(不适用),INVALID" })
	void usualWordsAreProposed(String cell, String answer) throws IOException, EvidenceException {
		assertEquals(List.of(answer, "5"), firstAnswers(imported("Q1,Q2\n" + cell + ",5\n5,5\n")));
	}

	/** An average or a range is no number with the same number for a word. */
	@ParameterizedTest
	@ValueSource(strings = { "4.4", "2-2", "3:3", "5.5", "1-1", "4 4" })
	void twoNumbersAreNoLevel(String cell) throws IOException, EvidenceException {
		assertEquals(List.of("INVALID", "5"), firstAnswers(imported("Q1,Q2\n" + cell + ",5\n5,5\n")));
	}

	@Test
	void aLongerScaleThatIsFoldedIntoTheLevelsIsTold() throws IOException, EvidenceException {
		Imported seven = imported(
				"Q1,Q2\nStrongly agree,Very satisfied\nAgree,Satisfied\nSomewhat agree,5 - Very satisfied\n");
		assertEquals(List.of("5", "4", "4"), firstAnswers(seven));
		assertEquals(List.of("Different answers in Q1 were read as one level"),
				seven.proposal.warnings().stream().filter(warning -> warning.code().equals("levels-joined"))
						.map(warning -> warning.text().en().substring(0, 46)).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2-Jan", "Jan-2", "1月2日", "2026-01-02", "1/2/2026", "2026/1/2", "2026-01-02T00:30:00" })
	void anOptionThatASpreadsheetMadeADateIsInvalidAndSaysSo(String cell) throws IOException, EvidenceException {
		Imported imported = imported("Q1,Q2\n" + cell + ",5\n");
		assertEquals(cell, imported.rejects.getFirst().value());
		assertTrue(imported.rejects.getFirst().reason().en().contains("spreadsheet"));
		assertTrue(imported.rejects.getFirst().reason().zh().contains("电子表格"));
		assertEquals(1, imported.responses.size());
	}

	@ParameterizedTest
	@CsvSource({ "#DIV/0!,an error of a formula", "#N/A,an error of a formula",
			"=SUM(A1:A2),a formula without its result" })
	void whatAFormulaLeftBehindIsInvalidAndSaysSo(String cell, String reason) throws IOException, EvidenceException {
		Imported imported = imported("Q1,Q2\n" + cell + ",5\n");
		assertEquals(cell, imported.rejects.getFirst().value());
		assertTrue(imported.rejects.getFirst().reason().en().contains(reason));
	}

	@Test
	void unknownAnswersAreCountedInTheProposal() throws IOException, EvidenceException {
		Imported imported = imported("Q1,Q2\nperhaps,5\nperhaps,5\n5,4\n");
		assertEquals(2, imported.proposal.columns().getFirst().unknown());
		assertEquals(List.of("perhaps", "5"), List.copyOf(imported.proposal.columns().getFirst().values().keySet()));
		assertEquals(3, imported.proposal.rows());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>施工质量</p>", "Q3_1. <b>施工质量</b>", "1、满意度 [施工质量]（必填）", "第3题：施工质量", "SAT_Q1",
			"SAT[A]. Quality [Workmanship]" })
	void itemsInHeadingsThatAreDressedUp(String heading) throws IOException, EvidenceException {
		assertEquals(List.of("5"), firstAnswers(imported("\"" + heading + "\",x\n5,1\n")));
	}

	@Test
	void twoColumnsOfOneItemAreToldAndNotCountedByThemselves() throws IOException, EvidenceException {
		String text = "id;submitdate;lastpage;startlanguage;SAT[Q1];IMP[Q1]\n1;2026-01-01;1;en;5;4\n";
		Imported imported = imported(text);
		assertTrue(imported.proposal.warnings().stream().anyMatch(warning -> warning.code().equals("item-not-clear")));
		EvidenceException refusal = assertThrows(EvidenceException.class,
				() -> TestReaders.provider().open(folder.resolve("survey.csv"), Questionnaires.two()));
		assertTrue(refusal.reason().en().contains("both belong to item Q1"), refusal.reason().en());
	}

	@Test
	void dayAndMonthAreToldByTheWholeColumn() throws IOException, EvidenceException {
		String rows = IntStream.range(0, 300).mapToObj(i -> "3/9/2026,5\n").collect(Collectors.joining());
		Imported dayFirst = imported("date,Q1\n" + rows + "31/1/2026,5\n");
		assertEquals("2026-09-03", dayFirst.responses.getFirst().date());
		Imported monthFirst = imported("date,Q1\n" + rows + "1/31/2026,5\n");
		assertEquals("2026-03-09", monthFirst.responses.getFirst().date());
		Imported undecided = imported("date,Q1\n" + rows);
		assertEquals("", undecided.responses.getFirst().date());
		assertTrue(undecided.report.warnings().getFirst().text().en()
				.startsWith("300 dates could not be read, first \"3/9/2026\" in row 2 (column \"date\")"));
		Imported contradictory = imported("date,Q1\n31/1/2026,5\n1/31/2026,5\n");
		assertEquals(List.of("", ""), contradictory.responses.stream().map(Imported.Response::date).toList());
	}

	@Test
	void fieldsAreReadAsTheyAre() throws IOException, EvidenceException {
		Imported imported = imported("id,日期,用时,意见,意见类别,Q1\n７,2026年9月3日,1分35秒, 好 ,响应┋文档;响应,5\n8,,,,,4\n");
		assertEquals(List.of(new Imported.Response(2, List.of("5", "NOT_SHOWN"), "７", "2026-09-03", 95, "好",
				List.of("响应", "文档", "响应")),
				new Imported.Response(3, List.of("4", "NOT_SHOWN"), "8", "", CodedResponse.UNKNOWN, "", List.of())),
				imported.responses);
	}

	@ParameterizedTest
	@CsvSource({ "day-first,2026-09-03", "month-first,2026-03-09" })
	void theUserSaysTheOrderThatDatesDoNotTell(String order, String day) throws IOException, EvidenceException {
		Path file = Files.writeString(folder.resolve("survey.csv"), "date,Q1\n3/9/2026,5\n");
		ReadOptions options = ReadOptions.NONE.with("dates", order);
		assertEquals(day,
				Imported.of(file, Questionnaires.two(), "delimited-text", options).responses.getFirst().date());
		EvidenceException refusal = assertThrows(EvidenceException.class,
				() -> TestReaders.reader().open(file, "delimited-text", ReadOptions.NONE.with("dates", "year-first")));
		assertTrue(refusal.reason().en().contains("day-first, month-first"), refusal.reason().en());
	}

	@Test
	void rowsWithoutADateDoNotHideTheOrderOfDayAndMonth() throws IOException, EvidenceException {
		Imported imported = imported("date,Q1\n" + ",5\n".repeat(250) + "3/9/2026,5\n31/1/2026,5\n");
		assertEquals(List.of("2026-09-03", "2026-01-31"),
				imported.responses.stream().map(Imported.Response::date).filter(date -> !date.isEmpty()).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "Tijdstempel|3-9-2026 12:00:00|31-8-2026 9:05:00",
			"Tidsstämpel|2026-09-03 12:00:00|2026-08-31 09:05:00",
			"Informazioni cronologiche|03/09/2026 12.00.00|31/08/2026 9.05.00",
			"타임스탬프|2026. 9. 3. 오후 12:00:00|2026. 8. 31 오전 9:05:00",
			"Tidsstempel|03.09.2026 12.00.00|31.08.2026 9.05.00",
			"時間戳記|2026/9/3 下午 12:00:00|2026/8/31 上午 9:05:00", "タイムスタンプ|2026/09/03 12:00:00|2026/08/31 9:05:00",
			"Timestamp|9/3/2026 12:00:00|8/31/2026 9:05:00",
			"Timestamp|2026/09/03 12:00:00 PM GMT+8|2026/08/31 9:05:00 AM GMT+8",
			"Horodateur|03/09/2026 12:00:00|31/08/2026 09:05:00",
			"Zeitstempel|03.09.2026 12:00:00|31.08.2026 09:05:00" })
	void timeStampsOfGoogleFormsInTheLanguagesOfForms(String heading, String one, String other)
			throws IOException, EvidenceException {
		Imported imported = imported(
				heading + ",Rate [Workmanship],Rate [Competence]\n" + one + ",5,4\n" + other + ",4,\n");
		assertEquals("google-forms", imported.format);
		assertEquals(List.of("2026-09-03", "2026-08-31"),
				imported.responses.stream().map(Imported.Response::date).toList());
		assertEquals(List.of(List.of("5", "4"), List.of("4", "BLANK")),
				imported.responses.stream().map(Imported.Response::answers).toList());
	}

	@Test
	void choicesJoinedBySemicolonsAreOpinionsAndSentencesAreNot() throws IOException, EvidenceException {
		String rows = "9/3/2026 12:00:00,5,Speed;Safety\n9/13/2026 12:00:00,5,Speed\n9/14/2026 12:00:00,4,"
				+ "Safety;Speed\n";
		Imported choices = imported("Timestamp,Workmanship,What should we improve?\n" + rows);
		assertEquals(List.of(List.of("Speed", "Safety"), List.of("Speed"), List.of("Safety", "Speed")),
				choices.responses.stream().map(Imported.Response::categories).toList());
		Imported sentences = imported("Timestamp,Workmanship,Any suggestions?\n9/13/2026 12:00:00,5,be quick; be safe\n"
				+ "9/14/2026 12:00:00,5,none\n9/14/2026 12:00:00,5,none\n");
		assertEquals("be quick; be safe", sentences.responses.getFirst().comment());
	}

	@Test
	void aRatingOfHowOpinionsAreTakenIsNoComment() throws IOException, EvidenceException {
		Imported imported = imported("Q1,意见处理的及时性,您的意见\n5,满意,太慢\n4,很满意,很好\n");
		assertEquals(List.of("太慢", "很好"), imported.responses.stream().map(Imported.Response::comment).toList());
	}

	@Test
	void marksThatThereIsNothingAreNoValuesOfFields() throws IOException, EvidenceException {
		Imported wenjuanxing = imported("序号,提交答卷时间,所用时间,来源,1、施工质量,意见,用时,类别\n"
				+ "1,2026/9/3 10:00:00,61秒,微信,5,(空),-3,(跳过)\n2,2026/9/3 10:00:00,61秒,微信,5,好,-2,响应┋文档\n");
		assertEquals(List.of("", "好"), wenjuanxing.responses.stream().map(Imported.Response::comment).toList());
		assertEquals(List.of(List.of(), List.of("响应", "文档")),
				wenjuanxing.responses.stream().map(Imported.Response::categories).toList());
		Imported qualtrics = imported("ResponseId,StartDate,EndDate,Status,Finished,Q1,comment\na,b,c,d,e,f,g\n"
				+ "R_1,2026-01-01,2026-01-01,0,1,5,-99\nR_2,2026-01-01,2026-01-01,0,1,,\n");
		assertEquals(List.of("", ""), qualtrics.responses.stream().map(Imported.Response::comment).toList());
		assertEquals(List.of("5", "NOT_SHOWN"), firstAnswers(qualtrics),
				"what was seen and left empty is marked in this file");
	}

	@Test
	void whatIsWrittenBesideAnOptionOfWenjuanxingIsNoPartOfIt() throws IOException, EvidenceException {
		Imported imported = imported("序号,提交答卷时间,所用时间,来源,1、施工质量,2、需要改进的方面\n"
				+ "1,2026/9/3 10:00:00,61秒,微信,一般〖等太久〗,速度┋其他〖价格〗\n2,2026/9/3 10:00:00,61秒,微信,满意,其他〖态度〗\n");
		assertEquals(List.of("3", "4"), firstAnswers(imported));
		assertEquals(List.of(List.of("速度", "其他"), List.of("其他")),
				imported.responses.stream().map(Imported.Response::categories).toList());
	}

	@Test
	void numbersOfOptionsAreToldToBeNoScores() throws IOException, EvidenceException {
		String header = "序号,提交答卷时间,所用时间,来源,1、施工质量,2、改进\n";
		Imported numbers = imported(header + "1,2026/9/3 10:00:00,61秒,微信,5,1┋3\n2,2026/9/3 10:00:00,61秒,微信,-3,-2\n");
		assertTrue(numbers.report.warnings().stream().anyMatch(warning -> warning.code().equals("option-numbers")));
		Imported texts = imported(header + "1,2026/9/3 10:00:00,61秒,微信,5,速度┋态度\n2,2026/9/3 10:00:00,61秒,微信,4,(空)\n");
		assertTrue(texts.report.warnings().stream().noneMatch(warning -> warning.code().equals("option-numbers")));
	}

	@Test
	void aSurveyOfLimeSurveyThatKeepsNoDatesHasNone() throws IOException, EvidenceException {
		Imported imported = imported(
				"id;submitdate;lastpage;startlanguage;Q1\n1;1980-01-01 00:00:00;1;en;5\n2;;1;en;4\n");
		assertEquals(List.of("", ""), imported.responses.stream().map(Imported.Response::date).toList());
		assertEquals(List.of(), imported.report.warnings());
	}

	@Test
	void aCheckBoxOfLimeSurveyThatWasNotShownIsNotTicked() throws IOException, EvidenceException {
		Imported imported = imported(
				"Response ID,Date submitted,Last page,Start language,What should be improved? [Speed],Workmanship\n"
						+ "1,2026-01-01,1,en,Yes,5\n2,2026-01-01,1,en,No,5\n3,2026-01-01,1,en,N/A,4\n");
		assertEquals(List.of(List.of("Speed"), List.of(), List.of()),
				imported.responses.stream().map(Imported.Response::categories).toList());
	}

	@Test
	void previewsOfQualtricsAreRejected() throws IOException, EvidenceException {
		Imported imported = imported("ResponseId,StartDate,EndDate,Status,Finished,Q1\na,b,c,d,e,f\n"
				+ "R_1,2026-01-01,2026-01-01,0,1,5\nR_2,2026-01-01,2026-01-01,1,1,1\n"
				+ "R_3,2026-01-01,2026-01-01,Survey Preview,1,1\nR_4,2026-01-01,2026-01-01,IP Address,1,-99\n");
		assertEquals("qualtrics", imported.format);
		assertEquals(List.of("R_1", "R_4"), imported.responses.stream().map(Imported.Response::id).toList());
		assertEquals(List.of("5", "BLANK"), firstAnswers(imported));
		assertEquals(List.of(4L, 5L), imported.rejects.stream().map(reject -> reject.row()).toList());
		assertTrue(imported.rejects.getFirst().reason().en().contains("preview"));
		assertEquals(4, imported.report.table().rows());
		var evidence = new TestFile(folder).read(Questionnaires.two());
		assertEquals(2, evidence.input().rejectedRows());
		assertEquals(2, evidence.total().tally().responses().returned());
	}

	@Test
	void checkBoxesThatAskForOpinionsAreCategories() throws IOException, EvidenceException {
		Imported imported = imported("""
				Respondent ID,End Date,What should we improve?,,Workmanship
				,,Speed,Safety,Response
				1,01/31/2026,Speed,Safety,5
				2,01/31/2026,,Safety,4
				""");
		assertEquals(List.of(List.of("Speed", "Safety"), List.of("Safety")),
				imported.responses.stream().map(Imported.Response::categories).toList());
		assertEquals(List.of("5", "4"), firstAnswers(imported));
		assertEquals("2026-01-31", imported.responses.getFirst().date());
	}

	@Test
	void tagsOfFormbricksAreCategories() throws IOException, EvidenceException {
		Imported imported = imported("No.,Response ID,Timestamp,Finished,Survey ID,Tags,1. Workmanship\n"
				+ "1,r1,Thu Sep 03 2026,Yes,s1,\"late, rude\",5\n");
		assertEquals(List.of(new Imported.Response(2, List.of("5", "NOT_SHOWN"), "r1", "2026-09-03",
				CodedResponse.UNKNOWN, "", List.of("late", "rude"))), imported.responses);
	}

	@Test
	void choicesStandBesideTagsOfFormbricks() throws IOException, EvidenceException {
		Imported imported = imported(
				"No.,Response ID,Timestamp,Finished,Survey ID,Tags,1. Workmanship,2. What should we improve?\n"
						+ "1,r1,Thu Sep 03 2026,Yes,s1,late,5,Speed; Safety\n2,r2,Thu Sep 03 2026,Yes,s1,,5,Safety; "
						+ "Speed\n");
		assertEquals(List.of(List.of("late", "Speed", "Safety"), List.of("Safety", "Speed")),
				imported.responses.stream().map(Imported.Response::categories).toList());
	}

	@Test
	void numbersOfWenjuanxing() throws IOException, EvidenceException {
		Imported imported = imported(
				"序号,提交答卷时间,所用时间,来源,1、施工质量\n1,2026/9/3 10:00:00,61秒,微信,5\n2,2026/9/3 10:00:00,61秒,微信,-3\n3,2026/9/3 "
						+ "10:00:00,61秒,微信,-2\n4,2026/9/3 10:00:00,61秒,微信,(空)\n");
		assertEquals(List.of("5", "NOT_SHOWN", "BLANK", "BLANK"), firstAnswers(imported));
	}

	@Test
	void aMappingSaysWhatTheFileDoesNot() throws IOException, EvidenceException {
		Path file = Files.writeString(folder.resolve("survey.csv"), "who,a,b\nx,1,yes\ny,5,no\nz,,\n");
		SurveyTable table = TestReaders.reader().open(file, "delimited-text", ReadOptions.NONE);
		ImportMapping mapping = new ImportMapping("m", 1, "delimited-text", "test",
				Map.of("who", new ColumnRole.OfField(ResponseField.RESPONSE_ID), "a",
						new ColumnRole.OfItem("Q1", "reversed"), "b", new ColumnRole.OfCategory("late")),
				Map.of("reversed", new AnswerDictionary(
						Map.of("1", new AnswerMeaning.Level(5), "5", new AnswerMeaning.Level(1)))));
		Imported imported = Imported.by(mapping, table, Questionnaires.two());
		assertEquals(List.of("5", "1", "BLANK"), firstAnswers(imported));
		assertEquals(List.of(List.of("late"), List.of(), List.of()),
				imported.responses.stream().map(Imported.Response::categories).toList());
	}

	@Test
	void anAnswerThatTheMappingCallsInvalidSaysSo() throws IOException, EvidenceException {
		Path file = Files.writeString(folder.resolve("survey.csv"), "a\n4\n44\n");
		SurveyTable table = TestReaders.reader().open(file, "delimited-text", ReadOptions.NONE);
		ImportMapping mapping = new ImportMapping("m", 1, "delimited-text", "test",
				Map.of("a", new ColumnRole.OfItem("Q1", "d")),
				Map.of("d", new AnswerDictionary(Map.of("4", new AnswerMeaning.State(AnswerState.INVALID)))));
		Imported imported = Imported.by(mapping, table, Questionnaires.two());
		assertEquals(
				List.of("the mapping says that this answer is invalid",
						"a number that is no score of the rating scale"),
				imported.rejects.stream().map(reject -> reject.reason().en()).toList());
	}

	@Test
	void aMappingThatContradictsItselfIsRefused() throws IOException, EvidenceException {
		Path file = Files.writeString(folder.resolve("survey.csv"), "a,b,c\n1,2,3\n");
		SurveyTable table = TestReaders.reader().open(file, "delimited-text", ReadOptions.NONE);
		ImportMapping mapping = new ImportMapping("m", 1, "delimited-text", "test",
				Map.of("a", new ColumnRole.OfItem("Q1", "d"), "b", new ColumnRole.OfField(ResponseField.UNIT), "c",
						new ColumnRole.OfField(ResponseField.UNIT)),
				Map.of("d", new AnswerDictionary(
						Map.of("Fine", new AnswerMeaning.Level(5), "fine ", new AnswerMeaning.Level(4)))));
		String refusal = assertThrows(EvidenceException.class, () -> Imported.by(mapping, table, Questionnaires.two()))
				.reason().en();
		assertTrue(refusal.contains("are both the field unit"), refusal);
		assertTrue(refusal.contains("are compared as one and mean different things"), refusal);
	}

	@Test
	void aMappingThatDoesNotFitNamesEverythingAtOnce() throws IOException, EvidenceException {
		Path file = Files.writeString(folder.resolve("survey.csv"), "a,b\n1,2\n");
		SurveyTable table = TestReaders.reader().open(file, "delimited-text", ReadOptions.NONE);
		ImportMapping mapping = new ImportMapping("m", 1, "delimited-text", "test",
				Map.of("zzz", new ColumnRole.OfItem("Q1", ""), "a", new ColumnRole.OfItem("Q9", "")),
				Map.of("d", new AnswerDictionary(Map.of("x", new AnswerMeaning.Level(9)))));
		EvidenceException refusal = assertThrows(EvidenceException.class,
				() -> Imported.by(mapping, table, Questionnaires.two()));
		for (String part : List.of("\"zzz\"", "\"Q9\"", "no level 9")) {
			assertTrue(refusal.reason().en().contains(part), refusal.reason().en());
		}
	}
}
