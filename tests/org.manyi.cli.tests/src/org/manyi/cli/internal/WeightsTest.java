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
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights of files, each kind as people have them. */
class WeightsTest {

	private static final String SURVEY = CommandRun.testData().resolve("doc004_responses_20.csv").toString();
	private static final String RULES = CommandRun.testData().resolve("doc004.yaml").toString();

	/** Diakoulaki, Mavrotas and Papayannakis (1995). */
	private static final String FIRMS = """
			"alternative","C1","C2","C3"
			"F1",61,1.08,4.33
			"F2",20.7,0.26,4.34
			"F3",16.3,1.98,2.53
			"F4",9,3.29,1.65
			"F5",5.4,2.77,2.33
			"F6",4,4.12,1.21
			"F7",-6.1,3.52,2.1
			"F8",-34.6,3.31,0.98
			""";
	private static final String LEADER = """
			criterion;Experience;Education;Charisma;Age
			Experience;1;4;3;7
			Education;1/4;1;1/3;3
			Charisma;1/3;3;1;5
			Age;1/7;1/3;1/5;1
			""";

	@TempDir
	Path folder = Path.of("");

	private void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}

	/** A folder that can be written to would let the file be replaced all the same. */
	@Test
	void aReadOnlyMethodologyIsNotFrozenInto() throws IOException {
		String draft = Files.readString(Path.of(RULES)).replaceFirst("(?m)^status: .*", "status: draft");
		write("protected.yaml", draft);
		assertTrue(folder.resolve("protected.yaml").toFile().setWritable(false, false));
		CommandRun run = run(SURVEY, "-m", "protected.yaml", "-w", "entropy", "--freeze-into", "protected.yaml");
		assertEquals(Commands.FAILED, run.status(), run.text());
		assertTrue(run.err().contains("read-only"), run.err());
		assertEquals(draft, Files.readString(folder.resolve("protected.yaml")));
	}

	/** No data make a weighting right that there is none of. */
	@Test
	void anUnknownWeightingIsWrongUsageWhateverTheFile() throws IOException {
		write("words.csv", "a,b\nx,y\n");
		CommandRun run = run("words.csv", "--weighting", "nope");
		assertEquals(Commands.USAGE, run.status(), run.err());
		assertTrue(run.err().contains("nope") && run.err().contains("entropy"), run.err());
		assertEquals(Commands.USAGE, run("words.csv", "--weighting", "critic", "--parameter", "nope=1").status());
		assertEquals(Commands.FAILED, run("words.csv", "--weighting", "critic").status());
	}

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

	private CommandRun run(String... arguments) {
		List<String> all = new ArrayList<>(List.of("weights"));
		all.addAll(List.of(arguments));
		return CommandRun.in(folder, Locale.ENGLISH, all.toArray(String[]::new));
	}

	private Json json(String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--format", "json"));
		CommandRun run = run(all.toArray(String[]::new));
		assertEquals("", run.err());
		assertEquals(0, run.status());
		return Json.parse(run.out());
	}

	private static double weight(Json result, int item) {
		return result.at("items").at(item).at("weight").number();
	}

	private static double value(Json values, String symbol) {
		return values.list().stream().filter(value -> value.at("symbol").text().equals(symbol))
				.mapToDouble(value -> value.at("value").number()).findFirst().orElseThrow();
	}

	@Test
	void ofAMatrix() throws IOException {
		write("firms.csv", FIRMS);
		Json result = json("firms.csv", "--weighting", "critic");
		assertEquals("matrix", result.at("input").at("kind").text());
		assertEquals(Boolean.TRUE, result.at("input").at("recognised").value());
		assertEquals("F1", result.at("input").at("rowNames").list().getFirst().text());
		assertEquals(0.20222554, weight(result, 0), 5e-9);
		assertEquals(0.48090173, weight(result, 1), 5e-9);
		assertEquals(0.31687273, weight(result, 2), 5e-9);
		assertEquals(0.343533859177083, value(result.at("items").at(1).at("values"), "σⱼ"), 1e-14);
		CommandRun table = run("firms.csv", "--weighting", "critic");
		assertTrue(table.text().contains("a matrix of 8 rows (as recognised; --as corrects it)"), table.text());
		assertTrue(table.text().contains("0.48090173"), table.text());
		assertTrue(table.text().contains("deviation = sample"), table.text());
	}

	@Test
	void costsAndParametersAreHeeded() throws IOException {
		write("firms.csv", FIRMS);
		Json result = json("firms.csv", "-w", "critic", "--cost", "C2", "--parameter", "deviation=population",
				"--parameter", "correlation=spearman");
		assertEquals("C2", result.at("input").at("costs").at(0).text());
		assertEquals("population", result.at("weighting").at("parameters").at("deviation").text());
		for (List<String> wrong : List.of(List.of("--cost", "C9"), List.of("--parameter", "deviation=both"),
				List.of("--parameter", "colour=red"))) {
			CommandRun run = run("firms.csv", "-w", "critic", wrong.get(0), wrong.get(1));
			assertEquals(2, run.status(), run.err());
		}
		CommandRun unknown = run("firms.csv", "-w", "criticc");
		assertEquals(2, unknown.status());
		assertTrue(unknown.err().contains("critic, deviation, entropy"), unknown.err());
	}

	@Test
	void ofJudgments() throws IOException {
		write("leader.csv", LEADER);
		Json result = json("leader.csv", "-w", "ahp");
		assertEquals("judgments", result.at("input").at("kind").text());
		assertEquals(0.54756923896183, weight(result, 0), 1e-12);
		assertEquals(4.11841802431337, value(result.at("values"), "λmax"), 1e-11);
		assertEquals(0.0394726747711225, value(result.at("values"), "CI"), 1e-12);
		assertEquals(0.9, value(result.at("values"), "RI"), 0);
		assertEquals(0.0438585275234694, value(result.at("values"), "CR"), 1e-12);
		assertTrue(run("leader.csv", "-w", "ahp").text().contains("CR = 0.04385853"));
	}

	@Test
	void ofAnUpperTriangleAndOfSeveralExperts() throws IOException {
		write("one.csv", ",a,b,c\na,1,2,8\nb,,1,4\nc,,,1\n");
		write("two.csv", ",c,b,a\na,8,8,1\nb,1,1,1/8\nc,1,1,1/8\n");
		Json result = json("one.csv", "two.csv", "-w", "ahp");
		assertEquals(2, result.at("input").at("rows").count());
		assertEquals(8.0 / 11, weight(result, 0), 1e-12);
		assertEquals(2.0 / 11, weight(result, 1), 1e-12);
		assertEquals(8.0 / 13, weight(json("one.csv", "-w", "ahp"), 0), 1e-12);
	}

	@Test
	void inconsistentOrWrongJudgmentsAreRefused() throws IOException {
		write("circle.csv", ",a,b,c\na,1,5,1/4\nb,1/5,1,3\nc,4,1/3,1\n");
		CommandRun circle = run("circle.csv", "-w", "ahp");
		assertEquals(1, circle.status());
		assertTrue(circle.err().contains("CR is above 0.10"), circle.err());
		assertTrue(circle.err().contains("a / b = 5.00"), circle.err());
		assertEquals(0, run("circle.csv", "-w", "ahp", "--parameter", "largest-ratio=10").status());
		write("crooked.csv", ",a,b\na,1,5\nb,1/4,1\n");
		assertTrue(run("crooked.csv", "-w", "ahp").err().contains("row a, column b is 5; row b, column a is 0.25"));
		write("words.csv", ",a,b\na,1,much\nb,1/4,1\n");
		assertTrue(run("words.csv", "-w", "ahp").err().contains("row “a”, column “b”: “much” is no judgment"));
		write("matrix.csv", "x,y\n1,2\n3,oops\n");
		CommandRun matrix = run("matrix.csv", "-w", "entropy");
		assertEquals(1, matrix.status());
		assertTrue(matrix.err().contains("row 3, column “y”: “oops” is no number"), matrix.err());
	}

	@Test
	void ofASurveyAndOfItsGroups() throws IOException {
		Json result = json(SURVEY, "-m", RULES, "-w", "entropy");
		assertEquals("responses", result.at("input").at("kind").text());
		assertEquals(20, result.at("input").at("rows").count());
		assertEquals(18, value(result.at("items").at(3).at("values"), "mⱼ"));
		assertFalse(result.at("warnings").list().stream()
				.anyMatch(warning -> warning.at("code").text().equals("weights-from-these-answers")));
		Json critic = json(SURVEY, "-m", RULES, "-w", "critic");
		assertEquals(1, weight(critic, 0) + weight(critic, 1) + weight(critic, 2) + weight(critic, 3), 1e-12);
		assertEquals(1 / 3.2, weight(json(SURVEY, "-m", RULES), 0), 1e-12);
		write("units.csv", "unit,Q1,Q2,Q3,Q4\nA,5,4,4,5\nA,5,2,4,3\nB,4,3,4,2\nB,2,3,4,1\nC,5,5,4,5\n");
		Json groups = json("units.csv", "-m", RULES, "-w", "deviation", "--by", "unit");
		assertEquals(List.of("A", "B", "C"),
				groups.at("input").at("rowNames").list().stream().map(Json::text).toList());
		// item scores 100, 55, 100 and 55, 60, 100 and 80, 80, 80 and 80, 15, 100
		assertEquals(0, weight(groups, 2), 0);
		assertTrue(weight(groups, 3) > weight(groups, 0));
	}

	@Test
	void numbersMayNameRows() throws IOException {
		for (String heading : List.of("id", "", "编号", "alternative")) {
			write("numbered.csv", heading + ",x,y\n1,3,1\n2,3,4\n3,5,NA\n");
			Json result = json("numbered.csv", "-w", "deviation");
			assertEquals(2, result.at("items").list().size(), heading);
			assertEquals("3", result.at("input").at("rowNames").at(2).text());
			assertEquals(2, value(result.at("items").at(1).at("values"), "mⱼ"));
		}
	}

	@Test
	void asSaysWhatAFileIs() throws IOException {
		write("square.csv", "c,a,b\na,1,2\nb,1/2,1\n");
		assertEquals("judgments", json("square.csv", "-w", "ahp").at("input").at("kind").text());
		write("numbers.csv", "c,a,b\na,1,2\nb,0.5,1\n");
		Json told = json("numbers.csv", "-w", "deviation", "--as", "matrix");
		assertEquals(Boolean.FALSE, told.at("input").at("recognised").value());
		assertEquals(1.0 / 3, weight(told, 0), 1e-12);
		CommandRun run = run("numbers.csv", "-w", "deviation", "--as", "responses");
		assertEquals(2, run.status());
		assertTrue(run.err().contains("a methodology is needed"), run.err());
	}

	@Test
	void twoColumnsOfOneItemAreNamedWithTheFile() throws IOException {
		write("twice.csv", "施工质量,Q2,Q1,Q3,Q4\n1,2,3,4,5\n2,3,4,5,1\n");

		CommandRun twice = CommandRun.in(folder, Locale.ENGLISH, "weights", "twice.csv", "-m", RULES, "-w", "entropy",
				"--as", "matrix");

		assertEquals(1, twice.status());
		assertTrue(twice.err().contains("twice.csv: column 1 “施工质量” and column 3 “Q1” are both of “Q1”."), twice.err());
	}

	@Test
	void freezesIntoADraftThatThenScoresByThem() throws IOException {
		String draft = Files.readString(Path.of(RULES)).replace("status: approved", "status: draft  # being made");
		write("draft.yaml", draft);
		CommandRun frozen = run(SURVEY, "-m", "draft.yaml", "-w", "entropy", "--freeze-into", "draft.yaml");
		assertEquals(0, frozen.status(), frozen.err());
		String text = Files.readString(folder.resolve("draft.yaml"));
		assertTrue(text.contains("# being made"), text);
		assertTrue(text.contains("doc004_responses_20.csv"), text);
		CommandRun check = CommandRun.in(folder, Locale.ENGLISH, "methodology", "check", "draft.yaml");
		assertEquals(0, check.status(), check.text());
		write("wrong.yaml", text.replace("normalisation: none", "normalisation: nine"));
		CommandRun wrong = CommandRun.in(folder, Locale.ENGLISH, "methodology", "check", "wrong.yaml");
		assertEquals(1, wrong.status());
		assertTrue(wrong.text().contains("does not take “nine”"), wrong.text());
		Json weights = json(SURVEY, "-m", RULES, "-w", "entropy");
		Json scores = Json.parse(CommandRun.in(folder, Locale.ENGLISH, "score", SURVEY, "-m", "draft.yaml", "--format",
				"json").out());
		assertTrue(scores.at("readings").list().stream()
				.anyMatch(reading -> reading.at("subject").text().equals("weighting")
						&& reading.at("text").at("en").text().contains("doc004_responses_20.csv")));
		assertEquals(weight(weights, 0), scores.at("items").withId("Q1").at("weight").number(),
				1e-11);
		CommandRun approved = run(SURVEY, "-m", RULES, "-w", "entropy", "--freeze-into", RULES);
		assertEquals(1, approved.status());
		assertTrue(approved.err().contains("is no draft"), approved.err());
	}

	/** Nothing that somebody wrote is lost: comments wherever they stand, line ends, a byte order mark. */
	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n" })
	void freezingKeepsCommentsOfAnInlineWeightingAndTheByteOrderMark(String lineEnd) throws IOException {
		String rules = Files.readString(Path.of(RULES)).replace("\r\n", "\n")
				.replace("status: approved", "status: draft").replace("weighting: {scheme: importance-level}\n", """
						# as the office decided
						weighting: {scheme: importance-level,  # first try
						  parameters: {}}  # to be looked at in autumn
						""");
		write("marked.yaml", "\uFEFF" + rules.replace("\n", lineEnd));

		for (int i = 0; i < 2; i++) { // the second time it stands on lines
			CommandRun run = run(SURVEY, "-m", "marked.yaml", "-w", "entropy", "--freeze-into", "marked.yaml");

			assertEquals(0, run.status(), run.err());
			String text = Files.readString(folder.resolve("marked.yaml"));
			assertTrue(text.startsWith("\uFEFF#"), text.substring(0, 10));
			for (String comment : List.of("# as the office decided", "# first try", "# to be looked at in autumn")) {
				assertEquals(2, text.split(Pattern.quote(comment), -1).length, text);
			}
			assertEquals(lineEnd.equals("\r\n"), text.contains("\r\n"));
			assertEquals(lineEnd.equals("\r\n") ? 0 : 1, text.replace("\r\n", "").contains("\n") ? 1 : 0);
			assertEquals(0, CommandRun.in(folder, Locale.ENGLISH, "methodology", "check", "marked.yaml").status());
		}
	}

	@Test
	void freezingKeepsJudgmentsAndComments() throws IOException {
		String judged = """
				weighting:
				  scheme: ahp
				  judgments:  # as of the spring meeting
				    - expert: quality office
				      rows: [[2, 4, 4], [2, 2], [1]]
				""";
		write("judged.yaml", Files.readString(Path.of(RULES)).replace("status: approved", "status: draft")
				.replace("weighting: {scheme: importance-level}\n", judged));
		assertEquals(0.5, weight(json("-m", "judged.yaml"), 0), 1e-12);
		for (int i = 0; i < 2; i++) {
			CommandRun run = run("-m", "judged.yaml", "--parameter", "random-index=saaty-2005", "--freeze-into",
					"judged.yaml");
			assertEquals(0, run.status(), run.err());
			String text = Files.readString(folder.resolve("judged.yaml"));
			assertTrue(text.contains("judgments:  # as of the spring meeting"), text);
			assertTrue(text.contains("rows: [[2, 4, 4], [2, 2], [1]]"), text);
			assertTrue(text.contains("random-index: saaty-2005"), text);
			assertEquals(text.indexOf("frozen:"), text.lastIndexOf("frozen:"), text);
		}
		// frozen by another scheme: the parameters of the former are gone
		assertEquals(0,
				run(SURVEY, "-m", "judged.yaml", "-w", "importance-level", "--freeze-into", "judged.yaml").status());
		String text = Files.readString(folder.resolve("judged.yaml"));
		assertTrue(text.contains("scheme: importance-level") && !text.contains("random-index"), text);
	}

	@Test
	void anOptionWeighsOtherwise() {
		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, "score", SURVEY, "-m", RULES, "--option",
				"weighting=critic");
		assertEquals(0, run.status(), run.err());
		assertTrue(run.text().contains("Weighting: CRITIC"), run.text());
		assertTrue(run.text().contains("computed from the answers that they weigh"), run.text());
		assertEquals(2, CommandRun
				.in(folder, Locale.ENGLISH, "score", SURVEY, "-m", RULES, "--option", "weighting=dice").status());
	}

	@Test
	void speaksChinese() throws IOException {
		write("firms.csv", FIRMS);
		CommandRun run = CommandRun.in(folder, Locale.SIMPLIFIED_CHINESE, "weights", "firms.csv", "-w", "variation");
		assertTrue(run.text().contains("数据  firms.csv · 数值矩阵，8 行（自动识别，可用 --as 更正）"), run.text());
		assertTrue(run.text().contains("变异系数法"), run.text());
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
