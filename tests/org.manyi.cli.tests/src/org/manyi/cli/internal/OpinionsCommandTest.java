/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments coded from the command line, and the Pareto of categories that follows. */
class OpinionsCommandTest {

	private static final String RULES = CommandRun.testData().resolve("doc004.yaml").toString();

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void prepare() throws IOException {
		Files.writeString(folder.resolve("survey.csv"), "id,unit,date,Q1,Q2,Q3,Q4,意见,意见类别\n"
				+ "1,A,2026-08-03,5,5,5,5,太慢,响应慢\n2,A,2026-08-09,4,3,5,5,也太慢,\n3,B,2026-08-20,5,4,5,1,,\n");
		json("import", "survey.csv", "--into", "ws", "-m", RULES);
	}

	private CommandRun run(String... arguments) {
		return CommandRun.in(folder, Locale.ENGLISH, arguments);
	}

	private Json json(String... arguments) {
		String[] all = Stream.concat(Arrays.stream(arguments),
				Stream.of("--format", "json")).toArray(String[]::new);
		CommandRun run = run(all);
		assertEquals(Commands.DONE, run.status(), run.err());
		return Json.parse(run.out());
	}

	private String bars() {
		return CommandRun.in(folder, Locale.ENGLISH, "pareto", "ws", "--of", "categories", "--format", "csv").text();
	}

	private List<String> comments(String... options) {
		String[] all = Stream.concat(Stream.of("opinions", "list", "ws"),
				Arrays.stream(options)).toArray(String[]::new);
		return json(all).at("responses").list().stream().map(one -> one.at("comment").text()).toList();
	}

	@Test
	void commentsAreListedCodedAndTakenBack() {
		assertEquals(List.of("太慢", "也太慢"), comments());
		assertEquals(List.of("也太慢"), comments("--uncoded"));
		assertEquals(List.of("太慢"), comments("--category", "响应慢"));
		assertEquals(List.of("也太慢"), comments("--words", "也"));

		String before = bars();
		Json coded = json("opinions", "code", "ws", "--id", "2", "--add", "响应慢", "--reason", "read");
		assertEquals("done", coded.at("status").text());
		assertEquals(List.of(), comments("--uncoded"));
		assertEquals(List.of("太慢", "也太慢"), comments("--category", "响应慢"));
		assertNotEquals(before, bars(), "the Pareto follows at once");
		assertEquals("unchanged",
				json("opinions", "code", "ws", "--id", "2", "--add", "响应慢", "--reason", "again").at("status").text());
		assertEquals("dry-run",
				json("opinions", "undo", "ws", "--reason", "try", "--dry-run").at("status").text());
		json("opinions", "undo", "ws", "--reason", "no");
		assertEquals(List.of("太慢"), comments("--category", "响应慢"));
		assertEquals(before, bars());
		String page = run("opinions", "list", "ws").text();
		assertTrue(page.contains("也太慢"), page);
	}

	@Test
	void rulesShowWhatTheyWouldCodeBeforeTheyDo() {
		assertEquals(Commands.USAGE, run("opinions", "rules", "ws", "--set", "态度 matches (").status());
		json("opinions", "rules", "ws", "--set", "响应慢 contains 太慢", "--set", "复述 matches ^也");
		Json tried = json("opinions", "apply", "ws", "--reason", "look", "--dry-run");
		assertEquals("dry-run", tried.at("status").text());
		assertEquals("也太慢", tried.at("rules").at(0).at("examples").at(0).at("comment").text());
		assertEquals(List.of("太慢"), comments("--category", "响应慢"), "nothing was kept");
		assertEquals("done", json("opinions", "apply", "ws", "--reason", "by rule").at("status").text());
		assertEquals(List.of("太慢", "也太慢"), comments("--category", "响应慢"));
		assertEquals(List.of("也太慢"), comments("--category", "复述"));
		assertEquals("unchanged", json("opinions", "apply", "ws", "--reason", "again").at("status").text());
		json("opinions", "undo", "ws", "--reason", "no");
		assertEquals(List.of(), comments("--category", "复述"));
	}

	@Test
	void similarCommentsSuggestTheirCategories() {
		Json suggested = json("opinions", "suggest", "ws");
		assertEquals(1, suggested.at("suggestions").list().size(), "one comment is not coded");
		Json one = suggested.at("suggestions").at(0);
		assertEquals("也太慢", one.at("comment").text());
		Json like = one.at("categories").at(0);
		assertEquals("响应慢", like.at("category").text());
		assertEquals("太慢", like.at("similar").text());
		assertTrue(like.at("similarity").number() > 0.5 && like.at("similarity").number() < 1, "alike, not the same");
		assertEquals(List.of("太慢"), comments("--category", "响应慢"), "nothing was coded");

		String coded = Long.toString(like.at("response").count());
		assertEquals(0, json("opinions", "suggest", "ws", "--number", coded).at("suggestions").at(0).at("categories")
				.list().size(), "it has the only category");
		String page = run("opinions", "suggest", "ws").text();
		assertTrue(page.contains("Suggestions for 1 comment\n") && page.contains("响应慢"), page);
		String chinese = CommandRun.in(folder, Locale.SIMPLIFIED_CHINESE, "opinions", "suggest", "ws").text();
		assertTrue(chinese.contains("建议类别") && chinese.contains("太慢"), chinese);
		assertEquals(Commands.USAGE, run("opinions", "suggest", "ws", "--number", "x").status());
	}

	@Test
	void theListOfCategoriesHasVersions() {
		assertEquals("[响应慢]", json("opinions", "categories", "ws").at("used").list().stream().map(Json::text).toList()
				.toString());
		Json kept = json("opinions", "categories", "ws", "--set", "态度", "--set", "响应慢");
		assertEquals(List.of("态度", "响应慢"), kept.at("categories").list().stream().map(Json::text).toList());
		String page = run("opinions", "categories", "ws").text();
		assertTrue(page.contains("Version 1 of the list of categories: 2"), page);
		assertEquals(Commands.USAGE, run("opinions", "code", "ws", "--id", "2", "--reason", "x").status());
		assertEquals(Commands.USAGE, run("opinions").status());
	}
}
