/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The questionnaire of a methodology goes out, and what comes back is imported and scored. */
class FormTest {

	/** What the page saved; the number of the sheet and its day are those of the moment. */
	private static final String RETURNED = "\uFEFF\"methodology\",\"sheet id\",\"customer\",\"project\",\"unit\","
			+ "\"contact\",\"survey date\",\"survey mode\",\"project-quality\",\"competence\",\"conduct\",\"security\","
			+ "\"comment\"\r\n\"it-operations-service@%s\",\"%s\",\"甲公司, “总部”\",\"\",\"运维一组\",\"\",\"2026-03-09\","
			+ "\"上门访问\",\"5\",\"X\",\"\",\"2\",\"【运维安全】补丁“太慢”\n请每月一次\n其他都好, 谢谢\"\r\n";

	@TempDir
	Path folder = Path.of("");

	private CommandRun run(Locale locale, String... arguments) {
		return CommandRun.in(folder, locale, arguments);
	}

	private void done(String... arguments) {
		CommandRun run = run(Locale.SIMPLIFIED_CHINESE, arguments);
		assertEquals(Commands.DONE, run.status(), run.err());
	}

	private Json json(String... arguments) {
		CommandRun run = run(Locale.ENGLISH, arguments);
		assertEquals(Commands.DONE, run.status(), run.err());
		return Json.parse(run.out());
	}

	private String version() {
		return json("methodology", "show", "it-operations-service", "--format", "json").at("methodology").at("version")
				.text();
	}

	@Test
	void whatIsReturnedIsImportedWithoutAMapping() throws IOException {
		for (int sheet = 1; sheet <= 2; sheet++) {
			Files.writeString(folder.resolve(sheet + ".csv"), RETURNED.formatted(version(), "SHEET-" + sheet));
			done("import", sheet + ".csv", "--into", "ws", "--survey", "yearly", "-m", "it-operations-service");
		}
		assertStatesOf(2);
		assertEquals(List.of("2026-03"), json("score", "ws", "--by", "month", "--format", "json").at("groups").list()
				.stream().map(group -> group.at("key").at("month").text()).toList());
		assertEquals(List.of("运维一组"), json("score", "ws", "--by", "unit", "--format", "json").at("groups").list()
				.stream().map(group -> group.at("key").at("unit").text()).toList());
		assertEquals("【运维安全】补丁“太慢”\n请每月一次\n其他都好, 谢谢",
				json("opinions", "list", "ws", "--format", "json").at("responses").at(0).at("comment").text());
	}

	private void assertStatesOf(int sheets) {
		Json scores = json("score", "ws", "--format", "json");
		assertEquals(sheets, scores.at("responses").at("returned").count());
		Json items = scores.at("items");
		assertEquals(sheets, items.withId("project-quality").at("levels").at("5").count());
		assertEquals(sheets, items.withId("competence").at("notApplicable").count());
		assertEquals(sheets, items.withId("conduct").at("blank").count());
		assertEquals(sheets, items.withId("security").at("levels").at("2").count());
		items.list().forEach(item -> assertEquals(0, item.at("invalid").count()));
	}

	@ParameterizedTest
	@CsvSource({ "zh,上门访问", "en,visit" })
	void thePageIsFilledInByKeyboardAndImported(String language, String mode) throws Exception {
		done("form", "-m", "it-operations-service", "--survey-kind", "company", "--lang", language, "--out", "a.html");
		String security = language.equals("zh") ? "运维安全" : "Operational security";
		Path saved = folder.resolve("a.csv");
		FormPage page = FormPage.filled(folder.resolve("a.html"), saved, "press\tproject-quality\t5",
				"press\tcompetence\tx", "press\tconduct\t4", "press\tsecurity\tArrowUp", "press\tconduct\tDelete",
				"press\tconduct\tArrowDown", "press\tsecurity\t2", "press\tsecurity\t7",
				"remark\t" + security + "\t补丁“太慢”\\n请每月一次", "write\tcomment\t其他都好, 谢谢", "write\tcustomer\t甲公司, “总部”",
				"write\tunit\t运维一组", "write\tsurvey date\t2026-03-09", "write\tsurvey mode\t" + mode, "save");
		assertTrue(page.file().matches("it-operations-service-[0-9.]+-[0-9A-Z]+-[0-9A-Z]+\\.csv"), page.file());
		assertFalse(page.warns());
		assertEquals("security", page.focused());
		String number = page.written().split("\"sheet id\".*\r\n\"[^\"]*\",\"|\",\"甲公司")[1];
		assertEquals(RETURNED.formatted(version(), number).replace("运维安全", security).replace("上门访问", mode),
				page.written());
		done("import", "a.csv", "--into", "ws", "-m", "it-operations-service");
		assertStatesOf(1);
		assertEquals(1, json("score", "ws", "--only", "mode=" + mode, "--format", "json").at("responses")
				.at("returned").count());
	}

	@Test
	void answersAreTakenBackAndLeavingIsWarnedOf() throws Exception {
		done("form", "-m", "well-service", "--out", "b.html");
		Path page = folder.resolve("b.html");
		assertEquals("已答 1 项，共 12 项",
				FormPage.filled(page, folder.resolve("1"), "choose\tQ1\t5", "choose\tQ2\t3", "choose\tQ2\t3").state());
		assertTrue(FormPage.filled(page, folder.resolve("2"), "choose\tQ1\t5").warns());
		FormPage empty = FormPage.filled(page, folder.resolve("3"), "choose\tQ1\t5", "write\tcustomer\t甲", "reset");
		assertEquals("已答 0 项，共 12 项", empty.state());
		assertFalse(empty.warns());
		String blank = FormPage.filled(page, folder.resolve("4"), "save").written();
		assertEquals(2, blank.lines().count());
		assertTrue(blank.endsWith("\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\r\n"), blank);
	}

	@Test
	void importanceIsAskedWhereTheMethodologyAsksForIt() throws Exception {
		String rules = Files.readString(CommandRun.checkout()
				.resolve("bundles/org.manyi.methodology.wellservice/methodology/well-service.yaml"))
				.replace("status: approved", "status: draft")
				.replace("weighting: {scheme: importance-level}", "weighting: {scheme: importance-answered}");
		Files.writeString(folder.resolve("rules.yaml"), rules);
		done("form", "-m", "rules.yaml", "--out", "c.html");
		List<String> actions = new ArrayList<>(List.of("choose\tQ1\t5", "choose\tQ2\t3", "write\tQ1.importance\t5"));
		IntStream.rangeClosed(2, 12).forEach(item -> actions.add("write\tQ" + item + ".importance\t3"));
		actions.add("save");
		FormPage.filled(folder.resolve("c.html"), folder.resolve("c.csv"), actions.toArray(String[]::new));
		for (String flag : List.of("--format=table", "--importance")) {
			done("import", "c.csv", "--into", "ws", "--survey", "s", "-m", "rules.yaml", flag);
		}
		Json scores = json("score", "ws", "--survey", "s", "-m", "rules.yaml", "--format", "json");
		assertEquals(1 / (1 + 0.6), scores.at("items").withId("Q1").at("weight").number(), 1e-12,
				"of the items that were answered");
		assertEquals(100 / 1.6 + 0.6 / 1.6 * 60, scores.at("index").at("score").number(), 1e-9);
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "pdf" })
	void paperIsWrittenInEachLanguage(String format) throws IOException {
		for (String language : List.of("zh", "en")) {
			done("form", "-m", "well-service", "--survey-kind", "region-quarterly", "--lang", language, "--format",
					format, "--out", language);
			byte[] written = Files.readAllBytes(folder.resolve(language));
			assertEquals(format.equals("pdf") ? "%PDF" : "PK\u0003\u0004",
					new String(written, 0, 4, StandardCharsets.ISO_8859_1));
		}
	}

	@Test
	void whatThereIsNoQuestionnaireOfIsRefused() throws IOException {
		CommandRun unknown = run(Locale.ENGLISH, "form", "-m", "well-service", "--survey-kind", "someday");
		assertEquals(Commands.USAGE, unknown.status());
		assertTrue(unknown.err().contains("region-quarterly, unit-quarterly, well-completion"), unknown.err());
		CommandRun several = run(Locale.ENGLISH, "form", "-m", "well-service", "--survey-kind", "questionnaire");
		assertEquals(Commands.USAGE, several.status());
		assertTrue(several.err().contains("region-quarterly, unit-quarterly."), several.err());
		String none = Files.readString(CommandRun.testData().resolve("one-choice.yaml"));
		assertFalse(none.contains("occasions:"));
		Files.writeString(folder.resolve("none.yaml"), none);
		CommandRun without = run(Locale.SIMPLIFIED_CHINESE, "form", "-m", "none.yaml", "--survey-kind", "yearly");
		assertEquals(Commands.USAGE, without.status());
		assertTrue(without.err().contains("没有规定调查时机"), without.err());
		CommandRun over = run(Locale.ENGLISH, "form", "-m", "none.yaml", "--out", "none.yaml");
		assertEquals(Commands.USAGE, over.status());
		assertEquals(none, Files.readString(folder.resolve("none.yaml")));
		assertEquals(Commands.USAGE, run(Locale.ENGLISH, "form").status());
		assertEquals(Commands.USAGE, run(Locale.ENGLISH, "form", "-m", "well-service", "--lang", "fr").status());
		assertEquals(Commands.FAILED,
				run(Locale.ENGLISH, "form", "-m", "well-service", "--out", "no/such.html").status());
	}
}
