/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** What is wrong with methodology files. */
class WrongMethodologyTest extends MethodologyFixture {

	@Test
	void everythingWrongWithAFileIsListedAtOnce() throws IOException {
		write("wrong.yaml", first.replace("version: 1.0.0", "version: one").replace("from: 70,", "from: high,"));

		CommandRun run = run("methodology", "check", "wrong.yaml");

		assertEquals(Commands.FAILED, run.status());
		String[] lines = run.text().split("\n");
		assertEquals(2, lines.length, run.text());
		assertTrue(lines[0].contains("wrong.yaml:5:10: version: found “one”"), run.text());
		assertTrue(lines[1].contains("bands[2].from: found “high”, expected a number"), run.text());
		assertEquals(2, Json.parse(run("methodology", "check", "wrong.yaml", "--format", "json").out()).at("problems")
				.list().size());
		assertEquals(Commands.DONE, run("methodology", "check", "v1.yaml").status());
	}

	@Test
	void aParameterThatTheMethodDoesNotTakeIsToldWithItsPlace() throws IOException {
		write("value.yaml", first.replace("denominator: valid", "denominator: vald"));
		write("name.yaml", first.replace("denominator: valid", "denominater: valid"));

		CommandRun value = run("methodology", "check", "value.yaml");
		CommandRun name = run("methodology", "check", "name.yaml");

		int line = 1
				+ (int) first.substring(0, first.indexOf("denominator: valid")).chars().filter(c -> c == '\n').count();
		assertEquals(Commands.FAILED, value.status());
		assertTrue(value.text().contains("value.yaml:%d:".formatted(line))
				&& value.text().contains("does not take “vald”"), value.text());
		assertTrue(name.text().contains("name.yaml:%d:".formatted(line)) && name.text().contains("denominater"),
				name.text());
	}

	@Test
	void aMethodThatNobodyBringsIsAnObstacle() throws IOException {
		write("unknown.yaml", first.replace("method: weighted-level-score", "method: guess"));

		Json check = Json.parse(run("methodology", "check", "unknown.yaml", "--format", "json").out());

		assertEquals(Boolean.FALSE, check.at("valid").value());
		assertTrue(check.at("obstacles").at(0).at("text").at("en").text().contains("guess"));
		assertEquals(0, check.at("problems").list().size());
	}

	@Test
	void wrongFilesOfTheFolderAreListed() throws IOException {
		adoptBoth();
		write("ws/methodologies/wrong.yaml",
				first.replace("version: 1.0.0", "version: one").replace("from: 85", "from: high"));
		write("ws/methodologies/right.yaml", first.replace("version: 1.0.0", "version: 1.1.0"));

		CommandRun run = run("methodology", "versions", "ws");
		String chinese = CommandRun.in(folder, Locale.CHINESE, "methodology", "versions", "ws").text();
		Json refused = json("methodology", "versions", "ws", "--format", "json").at("refused");

		Path wrong = folder.resolve("ws/methodologies/wrong.yaml");
		assertEquals(Commands.DONE, run.status());
		String command = "manyi methodology check \"" + wrong + "\"";
		assertTrue(run.text().contains("wrong.yaml is no methodology; problems: 2. They are told by  " + command),
				run.text());
		assertTrue(chinese.contains("wrong.yaml 不是测评方法，有 2 个问题。查看：" + command), chinese);
		assertEquals(1, refused.list().size());
		assertEquals(2, refused.at(0).at("problems").list().size());
		assertEquals(Commands.FAILED, run("methodology", "check", wrong.toString()).status());
	}
}
