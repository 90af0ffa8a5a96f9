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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the methods of the product have to say of a methodology file, told with its place, and of the files of a folder.
 */
class MethodologyCheckTest {

	private static final String RULES = """
			schema: 1
			id: desk
			version: 1.0.0
			name: {zh: 前台, en: Front desk}
			status: draft
			customer: {zh: 客户, en: customer}
			scale: {levels: [{score: 5, weight: 1, label: {zh: 好, en: Good}}, {score: 3, weight: 0.5, label: {zh: 中, en: Fair}}, {score: 1, weight: 0, label: {zh: 差, en: Bad}}]}
			indicators:
			  index: {id: all, name: {zh: 总, en: All}}
			  items:
			    - {id: Q1, name: {zh: 甲, en: First}}
			    - {id: Q2, name: {zh: 乙, en: Second}}
			    - {id: Q3, name: {zh: 丙, en: Third}}
			weighting: {scheme: ahp, judgments: [{rows: [[3, 5], [2]]}]}
			scoring: {method: weighted-level-score}
			bands: [{from: 60, name: {zh: 优, en: High}}, {from: 0, name: {zh: 差, en: Low}}]
			measures:
			  - {id: one, name: {zh: 一, en: One}, method: top-box, parameters: {top: 1, items: Q1}, target: {at-least: 80, period: year}}
			  - {id: two, name: {zh: 二, en: Two}, method: top-box, parameters: {top: 1, items: Q2 Q3}}
			rules:
			  - {subject: top-box.top, text: {zh: 最高一级, en: The highest level}, mark: as-written}
			""";

	@TempDir
	Path folder = Path.of("");

	private void write(String name, String text) throws IOException {
		Files.createDirectories(folder.resolve(name).getParent());
		Files.writeString(folder.resolve(name), text);
	}

	private CommandRun run(String... arguments) {
		return CommandRun.in(folder, Locale.ENGLISH, arguments);
	}

	@Test
	void aRuleWithoutFaultIsFine() throws IOException {
		write("desk.yaml", RULES);

		CommandRun run = run("methodology", "check", "desk.yaml");

		assertEquals(Commands.DONE, run.status());
		assertTrue(run.text().contains("desk.yaml: nothing wrong. desk 1.0.0"), run.text());
		assertEquals(1, run.text().split("\n").length, run.text());
	}

	@Test
	void levelWeightsAgainstTheirScoresAreWarnedOfWithTheirPlace() throws IOException {
		write("turned.yaml", RULES.replace("{score: 5, weight: 1,", "{score: 5, weight: 0.2,"));

		CommandRun run = run("methodology", "check", "turned.yaml");

		assertEquals(Commands.DONE, run.status());
		assertTrue(run.text().contains("turned.yaml:7:37: warning: scale.levels[1].weight: score 5 weighs 0.2, less "
				+ "than the 0.5 of score 3"), run.text());
		assertTrue(CommandRun.in(folder, Locale.CHINESE, "methodology", "check", "turned.yaml").text()
				.contains("5 分的权数 0.2 低于 3 分的 0.5。分值越高越好，权数是否写反了？"), run.text());
	}

	/** One mistake each: what is replaced, by what, where the problem is and what it says. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"items: Q2 Q3 | items: Q2 Q9 | 19 | 84 | there is no item Q9; there are Q1, Q2, Q3",
			"top: 1, items: Q2 | tpo: 1, items: Q2 | 19 | 69 | top-box has no such parameter; it takes top",
			"top: 1, items: Q2 | top: 0, items: Q2 | 19 | 74 | does not take “0”; it takes an integer from 1 to 10",
			"top: 1, items: Q2 | top: 3, items: Q2 | 19 | 5 | the highest 3 are all answers",
			"score: 3, weight: 0.5, | score: 3, | 7 | 67 | has no weight although other levels have one",
			"method: weighted-level-score | method: net-promoter-score | 15 | 10 | method failed: net-promoter-score",
			"rows: [[3, 5], [2]] | rows: [[3, 1/5], [2]] | 14 | 12 | CR" })
	void aMistakeIsToldWithItsPlace(String right, String wrong, int line, int column, String text) throws IOException {
		write("desk.yaml", RULES.replace(right, wrong));

		CommandRun run = run("methodology", "check", "desk.yaml");

		assertEquals(Commands.FAILED, run.status(), run.text());
		assertTrue(
				Arrays.stream(run.text().split("\n")).anyMatch(
						said -> said.contains("desk.yaml:" + line + ":" + column + ": ") && said.contains(text)),
				run.text());
		assertEquals(1, run.text().split("\n").length, "told once");
		Json check = Json.parse(run("methodology", "check", "desk.yaml", "--format", "json").out());
		assertEquals(List.of(1, 0), List.of(check.at("problems").list().size(), check.at("obstacles").list().size()));
	}

	/** What is not installed is told where the file names it, with what is; it is no mistake of the rule. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			method: weighted-level-score | method: guess | 15 | 19 | guess: no plug-in brings this method; installed are acsi | guess：没有插件提供这个方法；已安装：acsi
			id: two, name: {zh: 二, en: Two}, method: top-box | id: two, name: {zh: 二, en: Two}, method: guess | 19 | 47 | guess: no plug-in brings this method | guess：没有插件
			scheme: ahp | scheme: guess | 14 | 21 | guess: no plug-in brings this weighting scheme; installed are ahp, | guess：没有插件提供这个赋权方法；已安装：ahp
			scheme: ahp | scheme: top-box | 14 | 21 | top-box: no plug-in brings this weighting scheme | top-box：没有插件提供这个赋权方法
			""")
	void whatIsNotInstalledIsNoMistakeOfTheRule(String right, String wrong, int line, int column, String en, String zh)
			throws IOException {
		write("desk.yaml", RULES.replace(right, wrong));

		CommandRun run = run("methodology", "check", "desk.yaml");
		Json check = Json.parse(run("methodology", "check", "desk.yaml", "--format", "json").out());
		CommandRun chinese = CommandRun.in(folder, Locale.CHINESE, "methodology", "check", "desk.yaml");

		assertEquals(Commands.FAILED, run.status());
		assertEquals(1, run.text().split("\n").length, run.text());
		assertTrue(run.text().contains("desk.yaml:" + line + ":" + column + ": ") && run.text().contains(en)
				&& run.text().contains("“manyi plugin install”"), run.text());
		assertTrue(chinese.text().contains(zh) && chinese.text().contains("“manyi plugin install”"), chinese.text());
		assertEquals(0, check.at("problems").list().size());
		assertEquals(line, check.at("obstacles").at(0).at("line").number());
		assertEquals(Boolean.FALSE, check.at("valid").value());
	}

	/** Neither an unknown key nor another mistake of form hides what the methods do not take. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			customer: | custmer: {zh: 客户, en: customer}\\ncustomer:
			version: 1.0.0 | version: one
			id: desk | id: desk\\nid: desk2
			bands: [ | bands: &b [
			version: 1.0.0 | version: !!str 1.0.0
			""")
	void aMistakeOfFormHidesNoneOfTheMethods(String right, String wrong) throws IOException {
		write("desk.yaml",
				RULES.replace(right, wrong.replace("\\n", "\n")).replace("top: 1, items: Q2", "tpo: 1, items: Q9")
						.replace("method: weighted-level-score", "method: guess"));

		Json check = Json.parse(run("methodology", "check", "desk.yaml", "--format", "json").out());

		assertEquals(1, check.at("obstacles").list().size());
		assertEquals(3, check.at("problems").list().size());
	}

	/** A call that cannot be made keeps the others from nothing. */
	@Test
	void theOtherCallsAreTriedNevertheless() throws IOException {
		write("desk.yaml", RULES.replace("method: weighted-level-score", "method: guess")
				.replace("top: 1, items: Q1", "tip: 1").replace("top: 1, items: Q2", "top: 3, items: Q2")
				.replace("rows: [[3, 5], [2]]", "rows: [[3, 1/5], [2]]"));

		Json check = Json.parse(run("methodology", "check", "desk.yaml", "--format", "json").out());

		assertEquals(List.of(14.0, 18.0, 19.0),
				check.at("problems").list().stream().map(problem -> problem.at("line").number()).toList());
		assertEquals(15, check.at("obstacles").at(0).at("line").number());
	}

	@Test
	void bothOfTwoWrongCallsAreTold() throws IOException {
		write("desk.yaml", RULES.replace("top: 1", "top: 11"));

		Json problems = Json.parse(run("methodology", "check", "desk.yaml", "--format", "json").out()).at("problems");

		assertEquals(List.of(18.0, 19.0),
				problems.list().stream().map(problem -> problem.at("line").number()).toList());
	}

	/** What can be scored all the same: what is replaced, by what, where the warning is and what it says. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"at-least: 80 | at-least: 0.8 | 18 | 108 | the measure goes up to 100; did you mean 80?",
			"at-least: 80 | at-least: 101 | 18 | 108 | can never be met: the measure is 100 at most",
			"at-least: 80 | at-least: 0 | 18 | 108 | is always met: the measure is 0 at least",
			"from: 60 | from: 600 | 16 | 16 | no score reaches this band: the highest is 100",
			"from: 60 | from: 0.0 | 16 | 54 | no score is in this band: the lowest is 0",
			"subject: top-box.top | subject: top-box.tip | 21 | 15 | top-box has no such parameter; it takes top" })
	void whatCanBeScoredIsWarnedOf(String right, String wrong, int line, int column, String text) throws IOException {
		write("desk.yaml", RULES.replace(right, wrong).replace("{from: 0, name",
				wrong.endsWith("0.0") ? "{from: -5, name" : "{from: 0, name"));

		CommandRun run = run("methodology", "check", "desk.yaml");
		Json check = Json.parse(run("methodology", "check", "desk.yaml", "--format", "json").out());

		assertEquals(Commands.DONE, run.status(), run.text());
		assertTrue(run.text().contains("desk.yaml:" + line + ":" + column + ": warning: ") && run.text().contains(text),
				run.text());
		assertEquals(Boolean.TRUE, check.at("valid").value());
		assertEquals(line, check.at("fileWarnings").at(0).at("line").number());
	}

	@Test
	void theFilesOfAFolderAreCheckedTogether() throws IOException {
		write("rules/a.yaml", RULES);
		write("rules/b.yaml", RULES.replace("from: 60", "from: 70"));
		write("rules/c.yml", RULES.replace("version: 1.0.0", "version: one"));
		write("rules/notes.txt", "no methodology");

		CommandRun run = run("methodology", "check", "rules");
		Json json = Json.parse(run("methodology", "check", "rules", "--format", "json").out());

		assertEquals(Commands.FAILED, run.status());
		assertTrue(run.text().contains("a.yaml: nothing wrong"), run.text());
		assertTrue(run.text().contains("b.yaml:3:10: version: desk@1.0.0 is the version of"), run.text());
		assertTrue(run.text().contains("c.yml:3:10: version: found “one”"), run.text());
		assertTrue(run.text().endsWith("3 files, 2 wrong\n"), run.text());
		assertEquals(List.of(true, false, false),
				json.at("files").list().stream().map(file -> file.at("valid").value()).toList());
		assertEquals(Boolean.FALSE, json.at("valid").value());
	}

	@Test
	void aFolderWithoutMethodologyFilesSaysWhatToDo() throws IOException {
		Files.createDirectories(folder.resolve("empty"));

		CommandRun run = run("methodology", "check", "empty");

		assertEquals(Commands.FAILED, run.status());
		assertTrue(run.err().contains("holds no methodology file (.yaml or .yml). Name a file, or the folder"),
				run.err());
	}

	@Test
	void versionsAreToldOfAWorkspaceAlone() throws IOException {
		Files.createDirectories(folder.resolve("empty"));

		CommandRun absent = run("methodology", "versions", "nowhere");
		CommandRun other = run("methodology", "versions", "empty");
		CommandRun shown = run("methodology", "show", "desk", "--workspace", "nowhere");

		assertEquals(List.of(Commands.USAGE, Commands.FAILED, Commands.USAGE),
				List.of(absent.status(), other.status(), shown.status()));
		assertTrue(absent.err().contains("There is no folder") && shown.err().contains("There is no folder"),
				absent.err());
		assertTrue(other.err().contains("is no workspace"), other.err());
	}

	@Test
	void theTimeOfAnAdoptionIsToldAsOtherListsDo() throws IOException {
		write("desk.yaml", RULES);
		write("survey.csv", "id,Q1,Q2,Q3\n1,5,3,1\n");
		assertEquals(Commands.DONE, run("import", "survey.csv", "--into", "ws", "-m", "desk.yaml").status());
		assertEquals(Commands.DONE, run("methodology", "adopt", "desk.yaml", "--into", "ws").status());

		String text = run("methodology", "versions", "ws").text();

		assertTrue(
				text.matches(
						"(?s).*adopted \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d) by Tester.*"),
				text);
	}
}
