/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks as survey tools write them, made by other programs than the one that reads them, imported and scored. */
class WorkbookSamplesTest {

	@TempDir
	Path folder = Path.of("");

	private static Path workbook(String name) {
		return CommandRun.testData().resolve("workbooks").resolve(name);
	}

	private static String rules() {
		return CommandRun.testData().resolve("four-service-items.yaml").toString();
	}

	/** By hand: four sheets; item 1 has 5, 5, 4, 3, item 2 has 5, 4, 2 and one without an answer. */
	@ParameterizedTest
	@CsvSource({ "wenjuanxing-text.xlsx,Wenjuanxing,0", "wenjuanxing-numbers.xls,Wenjuanxing,0",
			"web-page.xls,Wenjuanxing,0", "surveymonkey.xlsx,SurveyMonkey,0", "qualtrics.xlsx,Qualtrics,1",
			"formbricks.xlsx,Formbricks,0", "limesurvey.xlsx,LimeSurvey,0", "google-forms.xlsx,Google Forms,0",
			"plain.xls,sheet,0" })
	void eachIsImportedByOneCommand(String name, String tool, long previews) {
		Json result = json("import", workbook(name).toString(), "--into", "ws", "-m", rules(), "--format", "json");
		assertEquals("excel", result.at("file").at("format").text());
		assertEquals(List.of(4 + previews, 4L, previews, 0L),
				List.of("rows", "accepted", "rejectedRows", "invalidAnswers").stream()
						.map(count -> result.at(count).count()).toList());
		Json scores = json("score", "ws", "-m", rules(), "--format", "json", "--by", "month");
		assertEquals(4, scores.at("responses").at("returned").count());
		assertEquals(List.of(2L, 1L, 1L, 0L, 0L), levels(scores, 0));
		assertEquals(List.of(1L, 1L, 0L, 1L, 0L), levels(scores, 1));
		CommandRun text = CommandRun.in(folder, Locale.ENGLISH, "import", workbook(name).toString(), "--into", "ws",
				"-m", rules(), "--dry-run");
		assertTrue(text.text().contains(tool), text.text());
	}

	private static List<Long> levels(Json scores, int item) {
		return List.of("5", "4", "3", "2", "1").stream()
				.map(level -> scores.at("items").at(item).at("levels").at(level).count()).toList();
	}

	@Test
	void whereItIsScoredTheToolIsSaid() {
		CommandRun run = CommandRun.in(folder, Locale.CHINA, "score", workbook("wenjuanxing-numbers.xls").toString(),
				"-m", rules());
		assertEquals(0, run.status());
		assertTrue(run.text().contains("来自问卷星"), run.text());
	}

	@Test
	void theSheetAndTheToolCanBeNamed() {
		CommandRun missing = CommandRun.in(folder, Locale.ENGLISH, "import", workbook("plain.xls").toString(), "--into",
				"ws", "-m", rules(), "--sheet", "Nothing");
		assertTrue(missing.err().contains("has no sheet \"Nothing\". Its sheets: Sheet1."), missing.err());
		CommandRun wrong = CommandRun.in(folder, Locale.ENGLISH, "import", workbook("plain.xls").toString(), "--into",
				"ws", "-m", rules(), "--tool", "qualtrics");
		assertTrue(wrong.err().contains("no export of \"qualtrics\""), wrong.err());
		Json plain = json("import", workbook("wenjuanxing-text.xlsx").toString(), "--into", "ws", "-m", rules(),
				"--sheet", "1", "--tool", "none", "--format", "json");
		assertEquals(4, plain.at("accepted").count());
	}

	private Json json(String... arguments) {
		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, arguments);
		assertEquals("", run.err());
		assertEquals(0, run.status());
		return Json.parse(run.out());
	}
}
