/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample exports of survey tools, where the reference data is present, imported by one command each and scored. */
class FormatSamplesTest {

	@TempDir
	Path folder = Path.of("");

	/** By hand: the rows of each file, and the answers to the first item on the highest level. */
	@ParameterizedTest
	@CsvSource({ "synthetic_wenjuanxing_gbk.csv,four-service-items,wenjuanxing,6,2,5",
			"synthetic_google_forms_zh.csv,four-service-items,google-forms,6,2,5",
			"synthetic_limesurvey_codes.csv,four-service-items,limesurvey-csv,6,2,5",
			"synthetic_limesurvey_full_answers.csv,four-service-items,limesurvey-csv,6,2,5",
			"synthetic_limesurvey_vv.csv,four-service-items,limesurvey-vv,6,2,5",
			"qualtrics_three_header_rows.csv,one-choice,qualtrics,1,1,2",
			"surveymonkey_two_header_rows_StarWars.csv,favourites,surveymonkey,1186,610,5",
			"haven_iris.sav,species,spss,150,50,3" })
	void eachIsImportedByOneCommand(String name, String rules, String format, long rows, long answers, String level) {
		Path file = SharedFiles.dataset("format_samples/" + name);
		String methodology = CommandRun.testData().resolve(rules + ".yaml").toString();
		Json result = json("import", file.toString(), "--into", "ws", "-m", methodology, "--format", "json");
		assertEquals(format, result.at("file").at("format").text());
		assertEquals(List.of(rows, rows, 0L, 0L), List.of("rows", "accepted", "rejectedRows", "invalidAnswers").stream()
				.map(count -> result.at(count).count()).toList());
		Json scores = json("score", "ws", "-m", methodology, "--format", "json");
		assertEquals(rows, scores.at("responses").at("returned").count());
		assertEquals(answers, scores.at("items").at(0).at("levels").at(level).count());
	}

	private Json json(String... arguments) {
		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, arguments);
		assertEquals("", run.err());
		assertEquals(0, run.status());
		return Json.parse(run.out());
	}
}
