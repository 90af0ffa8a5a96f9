/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.exchange.api.mapping.RecognisedFormat;
import org.manyi.model.Questionnaire;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.store.api.EvidenceException;

/**
 * The sample exports of survey tools, from the optional folder of reference data, against counts made by hand.
 * <p>
 * The six sheets of the synthetic files, item by item (项目质量, 人员能力, 工作规范, 运维安全):
 *
 * <pre>
 * 1   5 5 4  4      61 s  响应及时
 * 2   4 4 4  n/a    62 s  希望增加巡检 (line break) 次数
 * 3   3 5 2  4      63 s  文档"不齐全"; 请改进
 * 4   5 - 4  5      64 s  (none)      the second answer is blank, or not shown where the tool says so
 * 5   1 2 n/a 3     65 s  =SUM(A1)
 * 6   4 4 4  4      66 s  很好，谢谢
 * </pre>
 *
 * They were submitted on 1 to 6 February 2023; in the VV file sheet 4 has no date of submission. In the Wenjuanxing
 * file sheets 1, 3 and 5 name two fields to improve. The Star Wars file has 1,186 respondents.
 */
class SampleFilesTest {

	static Path shared(String name) {
		String checkout = System.getProperty("manyi.checkout", ".");
		Path folder = Path.of(System.getProperty("manyi.shared", checkout + "/../shared"));
		Path file = folder.resolve("datasets/format_samples/" + name);
		Assumptions.assumeTrue(Files.exists(file), () -> "no reference file " + file);
		return file;
	}

	private static Questionnaire service() {
		return new Questionnaire(List.of(Questionnaires.item("S1", "项目质量", "Project quality"),
				Questionnaires.item("S2", "人员能力", "Competence", "Q02"),
				Questionnaires.item("S3", "工作规范", "Working standards", "Q03"),
				Questionnaires.item("S4", "运维安全", "Safety", "Q04")), Questionnaires.scale());
	}

	private static Questionnaire withCodes() {
		return new Questionnaire(List.of(Questionnaires.item("S1", "项目质量", "Project quality", "Q01"),
				Questionnaires.item("S2", "人员能力", "Competence", "Q02"),
				Questionnaires.item("S3", "工作规范", "Working standards", "Q03"),
				Questionnaires.item("S4", "运维安全", "Safety", "Q04")), Questionnaires.scale());
	}

	@ParameterizedTest
	@CsvSource({ "synthetic_wenjuanxing_gbk.csv,wenjuanxing,GB18030,comma",
			"synthetic_google_forms_zh.csv,google-forms,UTF-8,comma",
			"synthetic_limesurvey_codes.csv,limesurvey-csv,UTF-8,semicolon",
			"synthetic_limesurvey_full_answers.csv,limesurvey-csv,UTF-8,semicolon",
			"synthetic_limesurvey_vv.csv,limesurvey-vv,UTF-8,tab",
			"qualtrics_three_header_rows.csv,qualtrics,UTF-8,comma",
			"surveymonkey_two_header_rows_StarWars.csv,surveymonkey,windows-1252,comma" })
	void eachIsKnownByItsOwnFormatAlone(String name, String format, String encoding, String separator)
			throws EvidenceException {
		List<RecognisedFormat> found = TestReaders.reader().recognise(shared(name));
		assertEquals(List.of(format, "delimited-text"), found.stream().map(f -> f.format().id()).toList());
		assertEquals(encoding, found.getFirst().recognition().options().value("encoding").orElseThrow());
		assertEquals(separator, found.getFirst().recognition().options().value("separator").orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({ "synthetic_wenjuanxing_gbk.csv,NOT_SHOWN", "synthetic_google_forms_zh.csv,BLANK",
			"synthetic_limesurvey_codes.csv,BLANK", "synthetic_limesurvey_full_answers.csv,BLANK",
			"synthetic_limesurvey_vv.csv,NOT_SHOWN" })
	void sixSheets(String name, String unanswered) throws EvidenceException {
		Imported imported = Imported.of(shared(name), withCodes());
		assertEquals(List.of(), imported.rejects);
		assertEquals(List.of(List.of("5", "5", "4", "4"), List.of("4", "4", "4", "NOT_APPLICABLE"),
				List.of("3", "5", "2", "4"), List.of("5", unanswered, "4", "5"),
				List.of("1", "2", "NOT_APPLICABLE", "3"), List.of("4", "4", "4", "4")),
				imported.responses.stream().map(Imported.Response::answers).toList());
		assertEquals(6, imported.report.table().rows());
		String fourth = name.contains("_vv") ? "" : "2023-02-04";
		assertEquals(List.of("2023-02-01", "2023-02-02", "2023-02-03", fourth, "2023-02-05", "2023-02-06"),
				imported.responses.stream().map(Imported.Response::date).toList());
	}

	@Test
	void commentsDurationsAndCategoriesOfWenjuanxing() throws EvidenceException {
		Imported imported = Imported.of(shared("synthetic_wenjuanxing_gbk.csv"), service());
		assertEquals(List.of("响应及时", "希望增加巡检\n次数", "文档\"不齐全\"; 请改进", "", "=SUM(A1)", "很好，谢谢"),
				imported.responses.stream().map(Imported.Response::comment).toList());
		assertEquals(List.of(61, 62, 63, 64, 65, 66),
				imported.responses.stream().map(Imported.Response::seconds).toList());
		assertEquals(List.of(2, 0, 2, 0, 2, 0), imported.responses.stream().map(r -> r.categories().size()).toList());
		assertEquals(List.of("响应速度", "文档"), imported.responses.getFirst().categories());
		assertEquals(List.of("1", "2", "3", "4", "5", "6"),
				imported.responses.stream().map(Imported.Response::id).toList());
	}

	@Test
	void marksOfVvAreCharacters() throws EvidenceException {
		Imported imported = Imported.of(shared("synthetic_limesurvey_vv.csv"), withCodes());
		assertEquals("希望增加巡检\n次数", imported.responses.get(1).comment());
	}

	/** LimeSurvey's codes A1 to A5 have no direction of their own: they are read by their numbers, and that is said. */
	@ParameterizedTest
	@ValueSource(strings = { "synthetic_limesurvey_codes.csv", "synthetic_limesurvey_vv.csv" })
	void codesAreReadByTheirNumbersWithAWarning(String name) throws EvidenceException {
		assertTrue(Imported.of(shared(name), withCodes()).proposal.warnings().stream()
				.anyMatch(warning -> warning.code().equals("levels-from-codes")));
	}

	@Test
	void qualtricsHasOneResponse() throws EvidenceException {
		Questionnaire questionnaire = new Questionnaire(List.of(Questionnaires.item("Q1", "选择题", "Choice")),
				Questionnaires.scale());
		Imported imported = Imported.of(shared("qualtrics_three_header_rows.csv"), questionnaire);
		assertEquals(
				List.of(new Imported.Response(4, List.of("2"), "R_2YPOQ602ER1jkf1", "2017-07-18", 38, "", List.of())),
				imported.responses);
	}

	/** Han Solo: 610 very and 151 somewhat favourably, 44 neither, 8 and 1 unfavourably, 15 unfamiliar, 357 blank. */
	@Test
	void starWars() throws EvidenceException {
		Questionnaire questionnaire = new Questionnaire(
				List.of(Questionnaires.item("HAN", "汉·索洛", "Han Solo"), Questionnaires.item("YODA", "尤达", "Yoda")),
				Questionnaires.scale());
		Path file = shared("surveymonkey_two_header_rows_StarWars.csv");
		Imported imported = Imported.of(file, questionnaire);
		assertEquals(1186, imported.responses.size());
		assertEquals(List.of(), imported.rejects);
		List<Long> han = List.of(610L, 151L, 44L, 8L, 1L, 15L, 357L, 0L, 0L);
		assertEquals(han, imported.counts(0));
		assertEquals(List.of(605L, 144L, 51L, 8L, 8L, 10L, 360L, 0L, 0L), imported.counts(1));
		ItemTally tally = TestReaders.provider().open(file, questionnaire)
				.read(new org.manyi.store.api.EvidenceQuery(org.manyi.model.Slice.ALL, java.util.Set.of(), List.of(),
						java.util.OptionalLong.empty(), java.util.Optional.empty()),
						new org.eclipse.core.runtime.NullProgressMonitor())
				.total().tally().item("HAN").orElseThrow();
		assertEquals(han.subList(0, 5), List.copyOf(tally.levels().values()));
	}
}
