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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be scored: a message and exit status 1, nothing on standard output, never a stack trace. */
class FailuresTest {

	private static final String RULES = CommandRun.testData().resolve("doc004.yaml").toString();

	@TempDir
	Path folder = Path.of("");

	@Test
	void filesThatCannotBeRead() throws IOException {
		Files.createFile(folder.resolve("empty.csv"));
		Files.write(folder.resolve("binary.csv"), new byte[] { 0x50, 0x4B, 3, 4, 0, 0, 0, 8, 0, 0, 1, 2, 3, 0, 0 });
		Files.writeString(folder.resolve("header.csv"), "Q1,Q2\n");
		Files.writeString(folder.resolve("no-item.csv"), "a,b\n1,2\n");
		Files.createDirectory(folder.resolve("folder.csv"));
		for (String name : List.of("empty.csv", "binary.csv", "header.csv", "no-item.csv", "folder.csv",
				"missing.csv")) {
			for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
				CommandRun run = CommandRun.in(folder, locale, "score", name, "-m", RULES, "--format", "json");
				assertRefused(run, name);
			}
		}
	}

	@Test
	void answersWithoutALevel() throws IOException {
		Files.writeString(folder.resolve("blank.csv"), "Q1,Q2,Q3,Q4\n,X,,\n,,,\n");
		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, "score", "blank.csv", "-m", RULES, "--format", "json");
		assertEquals(1, run.status());
		assertTrue(run.err().startsWith("manyi: no score for "), run.err());
		assertTrue(run.err().contains("1 row read, 0 of them rejected; 0 invalid answers; 0 valid sheets"), run.err());
		Json result = Json.parse(run.out());
		assertTrue(result.at("index").at("score").isNull());
		for (Json item : result.at("items").list()) {
			assertTrue(item.at("score").isNull());
			assertTrue(result.at("warnings").list().stream()
					.anyMatch(warning -> warning.at("subject").equals(item.at("id"))), "no reason");
		}
		assertEquals(0, result.at("lowest").list().size());
	}

	@Test
	void methodologiesThatAreNone() throws IOException {
		Files.writeString(folder.resolve("wrong.yaml"), "schema: 1\nid: Bad Id\nbogus: 3\n");
		Files.copy(CommandRun.testData().resolve("doc004_responses_20.csv"), folder.resolve("survey.csv"));
		CommandRun wrong = CommandRun.in(folder, Locale.ENGLISH, "score", "survey.csv", "-m", "wrong.yaml");
		assertRefused(wrong, "wrong.yaml:2:5: ");
		assertTrue(wrong.err().contains("wrong.yaml:3:1: "), wrong.err());
		Files.createDirectory(folder.resolve("rules"));
		assertRefused(CommandRun.in(folder, Locale.ENGLISH, "score", "survey.csv", "-m", "rules"),
				folder.resolve("rules") + " is a folder. Name a methodology file, or the id of a methodology.");
		assertRefused(CommandRun.in(folder, Locale.SIMPLIFIED_CHINESE, "score", "survey.csv", "-m", "rules"),
				folder.resolve("rules") + " 是文件夹，请给出测评方法文件或编号。");
	}

	@Test
	void weightsThatCannotBeGiven() throws IOException {
		Path rules = folder.resolve("no-weights.yaml");
		Files.writeString(rules, Files.readString(Path.of(RULES)).replace("importance-level", "nosuch"));
		CommandRun run = CommandRun.of("score", "doc004_responses_20.csv", "-m", rules.toString(), "--format", "json");
		assertEquals(1, run.status(), run.err());
		assertTrue(run.err().contains("weighting failed: nosuch"), run.err());
		Json result = Json.parse(run.out());
		assertTrue(result.at("index").at("score").isNull());
		assertFalse(run.text().contains("zero-weight"), run.text());
		assertFalse(result.at("items").at(0).at("score").isNull());
	}

	@Test
	void aFolderThatIsNotThere() {
		assertRefused(CommandRun.in(folder, Locale.ENGLISH, "score", "survey.csv", "-m", RULES, "--out", "none/a.json"),
				"There is no folder");
	}

	@Test
	void opinionsThatAreNotThere() {
		assertRefused(CommandRun.of("pareto", "doc004_responses_20.csv", "-m", RULES, "--of", "categories"),
				"category column");
	}

	@Test
	void rejectsAreCountedListedAndKept() throws IOException {
		Files.writeString(folder.resolve("survey.csv"),
				"id,Q1,Q2,Q3,Q4\n1,5,5,5,5\n2,5,5,5,5,5\n3,5,7,5,5\n4,5,4,3,2\n");
		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, "score", "survey.csv", "-m", RULES, "--format", "json",
				"--rejects", "rejects.csv");
		assertEquals(0, run.status(), run.err());
		Json input = Json.parse(run.out()).at("input");
		assertEquals(4, input.at("rows").count());
		assertEquals(2, input.at("rejectedCount").count());
		assertEquals(1, input.at("rejectedRows").count());
		assertEquals(List.of(3L, 4L),
				input.at("rejected").list().stream().map(reject -> reject.at("row").count()).toList());
		assertEquals("Q2", input.at("rejected").at(1).at("column").text());
		assertEquals("7", input.at("rejected").at(1).at("value").text());
		assertEquals(3, Json.parse(run.out()).at("responses").at("returned").count());
		assertEquals(3, Files.readAllLines(folder.resolve("rejects.csv")).size());
	}

	private static void assertRefused(CommandRun run, String said) {
		assertEquals(1, run.status(), run.err());
		assertEquals("", run.text());
		assertTrue(run.err().contains(said), run.err());
		assertFalse(run.err().contains("Exception") || run.err().contains("\tat "), run.err());
		assertFalse(run.err().contains("unforeseen") || run.err().contains("意料之外"), run.err());
	}
}
