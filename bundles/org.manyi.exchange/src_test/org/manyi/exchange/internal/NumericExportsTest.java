/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.Questionnaire;
import org.manyi.scoring.api.Warning;
import org.manyi.store.api.EvidenceException;

/** Numbers that survey tools write in place of words need not be scores: that is said. */
@NonNullByDefault({})
class NumericExportsTest {

	private static final String QUALTRICS = """
			StartDate,EndDate,Status,Finished,ResponseId,Q1,Q2,Q3
			Start Date,End Date,Response Type,Finished,Response ID,Speed,Care,What can we improve?
			"{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""finished""}",\
			"{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}","{""ImportId"":""QID3""}"
			""";
	private static final String SURVEY_MONKEY = """
			Respondent ID,Collector ID,Start Date,End Date,IP Address,Speed,Care,What can we improve?
			,,,,,Response,Response,Response
			""";
	private static final String LIMESURVEY = "id;submitdate;lastpage;startlanguage;seed;Q1;Q2;Q3\n";

	@TempDir
	Path folder;

	private Imported imported(String text) throws IOException, EvidenceException {
		Questionnaire questionnaire = new Questionnaire(List.of(Questionnaires.item("Q1", "速度", "Speed"),
				Questionnaires.item("Q2", "关心", "Care")), Questionnaires.scale());
		return Imported.of(Files.writeString(folder.resolve("survey.csv"), text), questionnaire);
	}

	private static String file(String tool, String... answers) {
		StringBuilder text = new StringBuilder();
		text.append(switch (tool) {
		case "qualtrics" -> QUALTRICS;
		case "surveymonkey" -> SURVEY_MONKEY;
		case "limesurvey" -> LIMESURVEY;
		case "google" -> "Timestamp,Speed,Care,What can we improve?\n";
		default -> "id,Speed,Care,What can we improve?\n";
		});
		for (int row = 0; row < answers.length; row++) {
			text.append(switch (tool) {
			case "qualtrics" -> "2026-09-01 10:00:00,2026-09-01 10:01:00,0,1,R_" + row + ",";
			case "surveymonkey" -> "10" + row + ",1,09/14/2026,09/14/2026,10.0.0.1,";
			case "limesurvey" -> row + ";2026-09-01 10:00:00;1;en;7;";
			case "google" -> "9/14/2026 10:00:00,";
			default -> row + ",";
			}).append(tool.equals("limesurvey") ? answers[row].replace(',', ';') : answers[row]).append('\n');
		}
		return text.toString();
	}

	private static Set<String> codes(Imported imported) {
		return imported.proposal.warnings().stream().map(Warning::code).collect(Collectors.toSet());
	}

	@ParameterizedTest
	@CsvSource({ "qualtrics,true", "surveymonkey,true", "limesurvey,true", "google,false", "plain,false" })
	void numbersAloneAreTold(String tool, boolean told) throws IOException, EvidenceException {
		Imported imported = imported(file(tool, "1,2,", "5,4,", "3,1,"));
		assertEquals(told, codes(imported).contains("numbers-as-scores"));
		assertEquals(List.of("1", "2"), imported.responses.getFirst().answers());
	}

	/** Where one question has words the export is one of words, and numbers are what respondents saw. */
	@ParameterizedTest
	@CsvSource({ "qualtrics", "surveymonkey", "limesurvey" })
	void numbersBesideWordsAreWhatTheyAre(String tool) throws IOException, EvidenceException {
		Imported imported = imported(file(tool, "1,Very satisfied,", "5,Satisfied,", "3,Very dissatisfied,"));
		assertEquals(Set.of(),
				codes(imported).stream().filter(code -> code.startsWith("numbers")).collect(Collectors.toSet()));
	}

	/** A scale that counts from 0: its best answer would be read as the second best. */
	@ParameterizedTest
	@CsvSource({ "qualtrics", "plain", "google" })
	void scalesThatCountFromElsewhereAreTold(String tool) throws IOException, EvidenceException {
		assertEquals(true, codes(imported(file(tool, "0,4,", "4,0,", "3,1,"))).contains("numbers-beyond-scale"));
		assertEquals(true, codes(imported(file(tool, "6,4,", "4,5,", "2,1,"))).contains("numbers-beyond-scale"));
	}

	@Test
	void moreStepsThanLevelsAreTold() throws IOException, EvidenceException {
		assertEquals(true, codes(imported(file("plain", "1,1,", "5,5,", "7,3,", "6,2,", "7,4,")))
				.contains("numbers-beyond-scale"));
	}

	/** A single slip of the pen is an invalid answer, and no more. */
	@Test
	void aSlipIsNoOtherScale() throws IOException, EvidenceException {
		assertEquals(false,
				codes(imported(file("plain", "1,1,", "5,5,", "7,3,", "5,2,"))).contains("numbers-beyond-scale"));
	}

	/** Qualtrics marks what was seen and left empty, in this file in the last of 200 rows alone. */
	@Test
	void aMarkFarDownSaysThatEmptyCellsWereNotSeen() throws IOException, EvidenceException {
		String[] answers = new String[200];
		java.util.Arrays.fill(answers, "Very satisfied,,");
		assertEquals(List.of("5", "BLANK"), imported(file("qualtrics", answers)).responses.getFirst().answers());
		answers[199] = "-99,Satisfied,";
		Imported imported = imported(file("qualtrics", answers));
		assertEquals(List.of("5", "NOT_SHOWN"), imported.responses.getFirst().answers());
		assertEquals(List.of("BLANK", "4"), imported.responses.getLast().answers());
	}

	@ParameterizedTest
	@CsvSource({ "google", "surveymonkey", "qualtrics" })
	void choicesJoinedByCommas(String tool) throws IOException, EvidenceException {
		Imported imported = imported(file(tool, "5,4,\"Speed, Price\"", "4,4,Price", "5,5,\"Manners, Speed\"", "3,3,",
				"1,2,\"Manners, Price, Speed\""));
		assertEquals(List.of(List.of("Speed", "Price"), List.of("Price"), List.of("Manners", "Speed"), List.of(),
				List.of("Manners", "Price", "Speed")),
				imported.responses.stream().map(Imported.Response::categories).toList());
	}

	/** An option with a comma in it is one option, however often it is chosen, and sentences are comments. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "\"Slow, late\"|\"Slow, late\"|Dear|Dear",
			"\"Well, it was slow\"|\"Please, be on time\"|Fine|\"Yes, more people\"" })
	void commasInSentencesAreNoJoints(String first, String second, String third, String fourth)
			throws IOException, EvidenceException {
		Imported imported = imported(file("google", "5,4," + first, "4,4," + second, "4,3," + third, "4,3," + fourth));
		assertEquals(List.of(List.of(), List.of(), List.of(), List.of()),
				imported.responses.stream().map(Imported.Response::categories).toList());
	}

	/** Boxes of an export of numbers hold the place of their choice, or 1 and 0. */
	@Test
	void boxesOfNumbers() throws IOException, EvidenceException {
		Imported monkey = imported("""
				Respondent ID,Collector ID,Start Date,End Date,Speed,Care,What should we improve?,,,
				,,,,Response,Response,Manners,Price,Tools,Other (please specify)
				1,7,09/14/2026,09/14/2026,5,2,1,,3,the music
				2,7,09/14/2026,09/14/2026,4,2,,2,,
				3,7,09/15/2026,09/15/2026,4,2,1,2,,
				""");
		assertEquals(List.of(List.of("Manners", "Tools"), List.of("Price"), List.of("Manners", "Price")),
				monkey.responses.stream().map(Imported.Response::categories).toList());
		Imported wenjuanxing = imported("""
				序号,提交答卷时间,所用时间,来源,1、速度,1、关心,2、需要改进的方面(响应速度),2、需要改进的方面(文档),2、需要改进的方面(态度)
				1,2026/9/3 10:00:00,61秒,微信,5,2,1,0,1
				2,2026/9/3 10:00:00,61秒,微信,4,2,0,1,0
				3,2026/9/3 10:00:00,61秒,微信,4,1,-3,-3,-3
				""");
		assertEquals(List.of(List.of("响应速度", "态度"), List.of("文档"), List.of()),
				wenjuanxing.responses.stream().map(Imported.Response::categories).toList());
	}

	/** A matrix whose answers happen to be one number each is no question with boxes. */
	@Test
	void aMatrixOfNumbersHasNoBoxes() throws IOException, EvidenceException {
		Imported imported = imported("""
				Respondent ID,Collector ID,Start Date,End Date,How satisfied are you?,,
				,,,,Speed,Care,Price
				1,7,09/14/2026,09/14/2026,1,5,5
				2,7,09/14/2026,09/14/2026,1,5,5
				""");
		assertEquals(List.of("1", "5"), imported.responses.getFirst().answers());
	}
}
