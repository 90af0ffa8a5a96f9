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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Weights of the importance that customers answered. */
class ImportanceAnsweredTest extends WeightsFixture {

	/**
	 * Two columns of the importance of one item cannot both be counted; that is the reason, not that nobody answered.
	 */
	@Test
	void theReasonWhyImportanceCannotBeReadIsTold() throws IOException {
		String rules = Files.readString(Path.of(RULES)).replace("weighting: {scheme: importance-level}",
				"weighting: {scheme: importance-answered}");
		write("answered.yaml", rules);
		write("twice.csv",
				"Q1,Q2,Q3,Q4,Q1.importance,Q1_importance,Q2.importance,Q3.importance,Q4.importance\n5,4,4,3,5,4,4,4,"
						+ "3\n");
		CommandRun run = run("twice.csv", "-m", "answered.yaml", "--as", "responses");
		assertEquals(Commands.FAILED, run.status(), run.text());
		assertTrue(run.err().contains("Q1.importance") && run.err().contains("Q1_importance"), run.err());
		assertFalse(run.err().contains("nobody answered"), run.err());
	}

	/** Mean importance weights (1.0 + 0.8) / 2, 0.8, (0.6 + 0.3) / 2 and 1.0, of a file and of a workspace alike. */
	@Test
	void importanceIsAnsweredByCustomers() throws IOException {
		write("survey.csv", """
				id,unit,Q1,Q2,Q3,Q4,Q1.importance,施工进度重要性,Service attitude (importance),HSE管理（重要性）
				1,A,5,4,3,5,很重要,4,3,5
				2,B,4,4,5,2,4,重要,不重要,X
				3,B,,,,,,,,
				""");
		Json file = json("survey.csv", "-m", RULES, "-w", "importance-answered");
		double[] expected = { 0.9, 0.8, 0.45, 1 };
		for (int i = 0; i < 4; i++) {
			assertEquals(expected[i], file.at("items").at(i).at("raw").number(), 1e-15);
		}
		write("rules.yaml", Files.readString(Path.of(RULES)).replace("importance-level", "importance-answered"));
		for (String flag : List.of("--sent=9", "--importance")) {
			List<String> command = new ArrayList<>(
					List.of("import", "survey.csv", "--into", "ws", "--survey", "s", "-m", "rules.yaml"));
			if (flag.equals("--importance")) {
				command.add(flag);
			}
			CommandRun imported = CommandRun.in(folder, Locale.ENGLISH, command.toArray(String[]::new));
			assertEquals(0, imported.status(), imported.err());
		}
		for (String source : List.of("survey.csv", "ws")) {
			List<String> command = new ArrayList<>(List.of("score", source, "-m", "rules.yaml", "--format", "json"));
			if (source.equals("ws")) {
				command.addAll(List.of("--survey", "s"));
			}
			CommandRun run = CommandRun.in(folder, Locale.ENGLISH, command.toArray(String[]::new));
			assertEquals(0, run.status(), run.err());
			Json scores = Json.parse(run.out());
			assertEquals(0.9 / 3.15, scores.at("items").withId("Q1").at("weight").number(), 1e-15, source);
			assertEquals(2, scores.at("responses").at("valid").count(), source);
			assertFalse(scores.at("warnings").list().stream()
					.anyMatch(warning -> warning.at("code").text().equals("weights-from-these-answers")));
		}
		write("shorter.yaml", Files.readString(folder.resolve("rules.yaml"))
				.replaceFirst("    - \\{score: 5, weight: 1.0, label: \\{zh: 很重要.*\\R", "")
				.replace("importance: 5}", "importance: 4}"));
		CommandRun otherScale = CommandRun.in(folder, Locale.ENGLISH, "score", "ws", "--survey", "s", "-m",
				"shorter.yaml");
		assertEquals(1, otherScale.status());
		assertTrue(otherScale.err().contains("imported on the levels [5, 4, 3, 2, 1]"), otherScale.err());
		CommandRun unasked = run(SURVEY, "-m", RULES, "-w", "importance-answered");
		assertEquals(1, unasked.status());
		assertTrue(unasked.err().contains("Items whose importance nobody answered: Q1, Q2, Q3, Q4"), unasked.err());
	}

	/** A late sheet with its importance answers amends a submitted month; what was submitted keeps its weights. */
	@Test
	void importanceIsWeighedAsItWasSubmitted() throws IOException {
		String head = "id,date,Q1,Q2,Q3,Q4,Q1.importance,Q2.importance,Q3.importance,Q4.importance\n";
		write("first.csv", head + "1,2026-01-05,5,3,3,3,5,1,1,1\n");
		write("late.csv", head + "2,2026-01-20,5,3,3,3,1,5,5,5\n");
		write("rules.yaml", Files.readString(Path.of(RULES)).replace("importance-level", "importance-answered"));
		for (String file : List.of("first.csv", "late.csv")) {
			for (List<String> flag : List.of(List.<String>of(), List.of("--importance"))) {
				List<String> command = new ArrayList<>(
						List.of("import", file, "--into", "ws", "--survey", "s", "-m", "rules.yaml"));
				command.addAll(flag);
				CommandRun imported = CommandRun.in(folder, Locale.ENGLISH, command.toArray(String[]::new));
				assertEquals(0, imported.status(), imported.err());
			}
			if (file.equals("first.csv")) {
				CommandRun frozen = CommandRun.in(folder, Locale.ENGLISH, "data", "freeze", "ws", "--survey", "s",
						"--month", "2026-01", "--reason", "January");
				assertEquals(0, frozen.status(), frozen.err());
			}
		}

		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, "score", "ws", "--survey", "s", "-m", "rules.yaml",
				"--by", "month", "--format", "json");

		assertEquals(0, run.status(), run.err());
		Json scores = Json.parse(run.out());
		assertEquals(100 * (1 + 3 * 0.6) / 4, scores.at("index").at("score").number(), 1e-9, "all weigh alike now");
		Json submitted = scores.at("submitted");
		assertEquals(100, submitted.at("index").at("score").number(), 1e-9, "Q1 alone weighed then");
	}
}
