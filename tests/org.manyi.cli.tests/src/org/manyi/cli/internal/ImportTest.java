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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files into workspaces, and the same numbers out of them. */
class ImportTest {

	private static final String RULES = CommandRun.testData().resolve("doc004.yaml").toString();
	private static final String SURVEY = CommandRun.testData().resolve("doc004_responses_20.csv").toString();

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void prepare() throws IOException {
		Files.writeString(folder.resolve("survey.csv"),
				"id,unit,Q1,Q2,Q3,Q4\n1,A,5,5,5,5\n2,A,5,5,5,5,5\n3,B,5,7,5,5\n4,B,5,4,3,2\n");
	}

	@Test
	void countsWhatItReads() {
		Json result = json("import", "survey.csv", "--into", "ws", "-m", RULES, "--format", "json", "--rejects",
				"rejects.csv");
		assertEquals("imported", result.at("status").text());
		assertEquals("survey", result.at("survey").text());
		assertEquals(List.of(4L, 3L, 1L, 1L, 0L),
				List.of("rows", "accepted", "rejectedRows", "invalidAnswers", "superseded").stream()
						.map(name -> result.at(name).count()).toList());
		assertEquals("delimited-text", result.at("file").at("format").text());
		assertEquals("proposed", result.at("mapping").at("origin").text());
		assertEquals(List.of("response-id", "unit", "Q1", "Q2", "Q3", "Q4"),
				result.at("columns").list().stream().map(column -> column.at("role").text()).toList());
		assertTrue(Files.exists(folder.resolve("rejects.csv")));
		assertTrue(Files.isDirectory(folder.resolve("ws/mappings")));
	}

	@Test
	void theSameFileTwiceChangesNothing() {
		json("import", "survey.csv", "--into", "ws", "-m", RULES, "--format", "json");
		Json again = json("import", "survey.csv", "--into", "ws", "-m", RULES, "--format", "json");
		assertEquals("already-imported", again.at("status").text());
		assertEquals("kept", again.at("mapping").at("origin").text());
		assertEquals(1, again.at("dataVersion").count());
		assertEquals(3, again.at("accepted").count());
	}

	@Test
	void aDryRunKeepsNothing() {
		Json result = json("import", "survey.csv", "--into", "ws", "-m", RULES, "--format", "json", "--dry-run",
				"--write-mapping", "mapping.json");
		assertEquals("dry-run", result.at("status").text());
		assertEquals(3, result.at("accepted").count());
		assertTrue(result.at("import").isNull());
		assertFalse(Files.exists(folder.resolve("ws")));
		Json imported = json("import", "survey.csv", "--into", "ws", "-m", RULES, "--format", "json", "--mapping",
				"mapping.json");
		assertEquals("given", imported.at("mapping").at("origin").text());
	}

	@Test
	void aDryRunListsWhatStandsInTheColumns() throws IOException {
		Json result = json("import", "survey.csv", "--into", "ws", "-m", RULES, "--format", "json", "--dry-run");
		Json item = result.at("contents").at(3);
		assertEquals("Q2", item.at("heading").text());
		assertEquals("Q2", item.at("role").text());
		assertEquals(List.of("5 1 5", "7 1 invalid", "4 1 4"), item.at("values").list().stream().map(value -> "%s %d %s"
				.formatted(value.at("value").text(), value.at("count").count(), value.at("readAs").text())).toList());
		assertTrue(result.at("contents").at(1).at("values").at(0).at("readAs").isNull());
		assertEquals(0, json("import", "survey.csv", "--into", "ws", "-m", RULES, "--format", "json").at("contents")
				.list().size());
		CommandRun table = CommandRun.in(folder, Locale.ENGLISH, "import", "survey.csv", "--into", "ws2", "-m", RULES,
				"--write-mapping", "mapping.json");
		assertTrue(table.text().contains("Q2 → Q2: 5 = 5 ×1 · 7 = invalid ×1 · 4 = 4 ×1"), table.text());
	}

	@Test
	void aFileWithoutItemsIsRefusedWithAllThatIsKnownOfIt() throws IOException {
		Files.writeString(folder.resolve("codes.csv"), "G1,G2\nA5,A1\nA5,NA\n");
		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, "import", "codes.csv", "--into", "ws", "-m", RULES,
				"--dry-run");
		assertEquals(1, run.status());
		for (String said : List.of("codes.csv (read as ", "encoding UTF-8", "separator comma",
				"Headings found: G1, G2.", "Expected ids or names: Q1 (", "(G1: not used): A5 ×2",
				"--write-mapping FILE")) {
			assertTrue(run.err().contains(said), run.err());
		}
		CommandRun written = CommandRun.in(folder, Locale.ENGLISH, "import", "codes.csv", "--into", "ws", "-m", RULES,
				"--write-mapping", "mapping.json");
		assertTrue(written.err().contains("The mapping was written to " + folder.resolve("mapping.json")),
				written.err());
		assertFalse(Files.exists(folder.resolve("ws")));
	}

	@Test
	void anItemMostOfWhoseAnswersAreInvalidIsWarnedOf() throws IOException {
		Files.writeString(folder.resolve("labels.csv"), "Q1,Q2,Q3,Q4\nL9,5,5,5\nL9,5,5,5\nzz,5,5,5\n5,7,5,5\n");
		Json result = json("import", "labels.csv", "--into", "ws", "-m", RULES, "--format", "json");
		List<String> said = result.at("warnings").list().stream()
				.filter(warning -> warning.at("code").text().equals("answers-invalid"))
				.map(warning -> warning.at("text").at("en").text()).toList();
		assertEquals(List.of(
				"Most answers in column \"Q1\" are invalid (3 of 4): L9 (2), zz (1). Say in the mapping what they "
						+ "mean."),
				said);
	}

	@Test
	void asksWhichOfTwoResponsesCounts() throws IOException {
		Files.writeString(folder.resolve("twice.csv"), "id,Q1,Q2,Q3,Q4\n1,5,5,5,5\n1,1,1,1,1\n2,4,4,4,4\n");
		for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			CommandRun run = CommandRun.in(folder, locale, "import", "twice.csv", "--into", "ws", "-m", RULES);
			assertEquals(1, run.status(), run.err());
			assertTrue(run.err().contains("--duplicates first"), run.err());
		}
		Json last = json("import", "twice.csv", "--into", "ws", "-m", RULES, "--duplicates", "last", "--format",
				"json");
		assertEquals(1, last.at("superseded").count());
		Json scores = json("score", "ws", "-m", RULES, "--format", "json");
		assertEquals(2, scores.at("responses").at("returned").count());
		assertEquals(1, scores.at("items").at(0).at("levels").at("1").count());
	}

	@Test
	void scoresAWorkspaceAsTheFile() {
		json("import", SURVEY, "--into", "ws", "-m", RULES, "--survey", "S1", "--format", "json");
		Json stored = json("score", "ws", "-m", RULES, "--format", "json");
		Json file = json("score", SURVEY, "-m", RULES, "--format", "json");
		for (String part : List.of("responses", "index", "dimensions", "items", "measures", "lowest", "pareto")) {
			assertEquals(file.at(part), stored.at(part), part);
		}
		Json input = stored.at("input");
		assertEquals("S1", input.at("survey").text());
		assertEquals(1, input.at("dataVersion").count());
		assertEquals(file.at("input").at("sha256").text(), input.at("imports").at(0).at("sha256").text());
		assertTrue(input.at("file").isNull());
		assertTrue(file.at("input").at("workspace").isNull());
	}

	@Test
	void theMethodologyOfTheImportIsKept() throws IOException {
		Path rules = Files.copy(Path.of(RULES), folder.resolve("rules.yaml"));
		json("import", "survey.csv", "--into", "ws", "-m", "rules.yaml", "--format", "json");
		Json named = json("score", "ws", "-m", "rules.yaml", "--format", "json");
		Files.delete(rules);
		assertEquals(named, json("score", "ws", "--format", "json"));
		assertEquals(0, CommandRun.in(folder, Locale.ENGLISH, "pareto", "ws").status());
		assertEquals(0, CommandRun.in(folder, Locale.ENGLISH, "explain", "ws", "--survey", "survey").status());
		Files.writeString(folder.resolve("more.csv"), "id,unit,Q1,Q2,Q3,Q4\n9,A,5,5,5,5\n");
		assertEquals("imported", json("import", "more.csv", "--into", "ws", "--survey", "survey", "--format", "json")
				.at("status").text());
		assertEquals(List.of(), json("quality", "ws", "--format", "json").at("warnings").list());
		for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			CommandRun file = CommandRun.in(folder, locale, "score", "survey.csv");
			assertEquals(2, file.status(), file.err());
			assertTrue(file.err().contains("--methodology ID|FILE"), file.err());
			assertEquals(2, CommandRun.in(folder, locale, "score", "ws", "--survey", "none").status());
		}
		assertDone("store", "check", "ws");
	}

	@Test
	void asksWhichSurveyIsMeant() {
		json("import", SURVEY, "--into", "ws", "-m", RULES, "--survey", "S1", "--format", "json");
		json("import", "survey.csv", "--into", "ws", "-m", RULES, "--survey", "S2", "--format", "json");
		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, "score", "ws", "-m", RULES);
		assertEquals(2, run.status(), run.err());
		assertTrue(run.err().contains("S1, S2"), run.err());
		assertEquals(3, json("score", "ws", "--survey", "S2", "-m", RULES, "--format", "json").at("responses")
				.at("returned").count());
		assertEquals(2,
				CommandRun.in(folder, Locale.ENGLISH, "score", "survey.csv", "--survey", "S2", "-m", RULES).status());
	}

	@Test
	void backsUpRestoresAndChecks() {
		json("import", SURVEY, "--into", "ws", "-m", RULES, "--format", "json");
		assertDone("store", "backup", "ws", "ws.backup");
		assertDone("store", "restore", "ws.backup", "again");
		assertDone("store", "check", "again");
		assertEquals(json("score", "ws", "-m", RULES, "--format", "json").at("index"),
				json("score", "again", "-m", RULES, "--format", "json").at("index"));
		assertEquals(1, CommandRun.in(folder, Locale.ENGLISH, "store", "backup", "ws", "ws.backup").status());
		assertEquals(1, CommandRun.in(folder, Locale.ENGLISH, "store", "check", "nowhere").status());
		assertEquals(2, CommandRun.in(folder, Locale.ENGLISH, "store").status());
	}

	@Test
	void aWorkspaceThatIsGoneIsCalledThat() {
		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, "score", "gone", "-m", RULES, "--survey", "one");
		assertTrue(run.status() != 0 && run.err().contains("is not there any more"), run.status() + run.err());
	}

	@Test
	void refusesAFolderOfSomethingElse() {
		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, "import", "survey.csv", "--into", ".", "-m", RULES);
		assertEquals(1, run.status(), run.err());
		assertTrue(run.err().contains("is no workspace"), run.err());
		assertEquals(2, CommandRun.in(folder, Locale.ENGLISH, "import", "survey.csv", "--into", "ws").status());
		assertFalse(Files.exists(folder.resolve("ws")));
	}

	private void assertDone(String... arguments) {
		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, arguments);
		assertEquals("", run.err());
		assertEquals(0, run.status());
	}

	private Json json(String... arguments) {
		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, arguments);
		assertEquals("", run.err());
		assertEquals(0, run.status());
		return Json.parse(run.out());
	}
}
