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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Versions of a methodology, from the file to the figures. Version 1 holds from 2026, version 2 from April: there the
 * item that is always good weighs nothing and the highest band begins at 50. Q1 is always 5, the others always 3.
 */
class MethodologyCommandTest {

	@TempDir
	Path folder = Path.of("");

	private String first = "";
	private String second = "";

	@BeforeEach
	void prepare() throws IOException {
		String plain = Files.readString(CommandRun.testData().resolve("doc004.yaml"));
		first = plain.replace("status: approved", """
				status: approved
				control:
				  change: {zh: 首次发布, en: First issue}
				  author: Quality clerk
				  approver: Quality manager
				  approved: 2025-12-01
				  effective: 2026-01-01""") + """
				rules:
				  - subject: bands
				    text: {zh: 按未修约的得分划分, en: The unrounded score decides}
				    mark: interpreted
				    clause: {document: 测评办法, section: (三)3}
				""";
		second = first.replace("version: 1.0.0", "version: 2.0.0").replace("2026-01-01", "2026-04-01")
				.replace("en: Workmanship}, importance: 5", "en: Workmanship}, importance: 1")
				.replace("from: 85", "from: 75").replace("from: 70,", "from: 65,");
		write("v1.yaml", first);
		write("v2.yaml", second);
		StringBuilder rows = new StringBuilder("id,date,Q1,Q2,Q3,Q4\n");
		for (int i = 0; i < 24; i++) {
			rows.append(i).append(i < 12 ? ",2026-02-10" : ",2026-05-10").append(",5,3,3,3\n");
		}
		write("survey.csv", rows.toString());
	}

	private void write(String name, String text) throws IOException {
		Files.createDirectories(folder.resolve(name).getParent());
		Files.writeString(folder.resolve(name), text);
	}

	private CommandRun run(String... arguments) {
		return CommandRun.in(folder, Locale.ENGLISH, arguments);
	}

	private Json json(String... arguments) {
		CommandRun run = run(arguments);
		assertEquals("", run.err());
		assertEquals(Commands.DONE, run.status());
		return Json.parse(run.out());
	}

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
	void aWorkspaceIsNotImportedIntoByAnApprovedVersionThatChanged() throws IOException {
		adoptBoth();
		write("changed.yaml", second.replace("from: 75", "from: 80"));

		CommandRun imported = run("import", "survey.csv", "--into", "ws", "--survey", "again", "-m", "changed.yaml");

		assertEquals(Commands.FAILED, imported.status());
		assertTrue(imported.err().contains("new version number"), imported.err());
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
	void aDifferenceIsToldInWordsWithTheClausesItConcerns() {
		String text = run("methodology", "diff", "v1.yaml", "v2.yaml").text();

		assertTrue(text.contains("In force from: from “2026-01-01” to “2026-04-01”"), text);
		assertTrue(text.contains(
				"Item Q1: from “Workmanship, importance 5 (Very important)” to “Workmanship, importance 1 (Very "
						+ "unimportant)”"),
				text);
		assertTrue(text.contains("Very satisfied: from “≥ 85” to “≥ 75”\n    concerns [interpreted] 测评办法 (三)3"), text);
		assertFalse(text.contains("Item Q2"), text);
		String chinese = CommandRun.in(folder, Locale.CHINESE, "methodology", "diff", "v1.yaml", "v2.yaml").text();
		assertTrue(chinese.contains("很满意：由“≥ 85”改为“≥ 75”"), chinese);
		Json same = json("methodology", "diff", "v1.yaml", "v1.yaml", "--format", "json");
		assertEquals(Boolean.TRUE, same.at("sameFile").value());
		assertEquals(0, same.at("changes").list().size());
	}

	@Test
	void theRuleIsPrintedForSignature() throws IOException {
		String text = run("methodology", "print", "v1.yaml").text();

		assertTrue(text.contains("Very satisfied: ≥ 85  \n    From 测评办法, (三)3; interpreted"), text);
		assertTrue(text.contains("- Author: Quality clerk  Signature: ____"), text);
		assertEquals(Commands.DONE,
				run("methodology", "print", "v1.yaml", "--format", "html", "--out", "rule.html").status());
		String page = Files.readString(folder.resolve("rule.html"));
		assertTrue(page.startsWith("<!DOCTYPE html>") && page.contains("<td>≥ 85<div class=\"s\">From 测评办法"), page);
	}

	/** What is signed names things by their names, with the colon of the language. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"it-operations-service | 客户评价满意率，计算方法：客户评价满意率（satisfied-rate） | Satisfied customer rate, method: "
					+ "Satisfied customer rate (satisfied-rate)",
			"it-operations-service | 客户满意度计入的调查：“公司级客户年度调查”、“项目验收后调查” | surveys that count: “Yearly survey of "
					+ "company-level customers”",
			"it-operations-service | 调查项：人员能力、工作规范 | items: Staff competence, Working practice",
			"it-operations-service | “质量管理组经理：审批满意度调查分析报告”之后 | after “Quality group manager: approves the report”",
			"well-service | 赋权方法：按重要性等级加权（importance-level） | Weighting: Weights of importance levels "
					+ "(importance-level)",
			"well-service | 施工质量，属于“产品质量”，重要性 5（很重要） | Workmanship, of “Product quality”, importance 5 (Very "
					+ "important)" })
	void whatIsSignedIsCalledByItsName(String name, String zh, String en) {
		String chinese = CommandRun.in(folder, Locale.CHINESE, "methodology", "print", name).text();
		String english = run("methodology", "print", name).text();

		assertTrue(chinese.contains(zh), chinese);
		assertTrue(english.contains(en), english);
		assertFalse(chinese.matches("(?s).*[\\p{IsHan}”）\\d]: .*"), chinese);
		String page = CommandRun.in(folder, Locale.CHINESE, "methodology", "print", name, "--format", "html").text();
		assertTrue(page.contains("版本：" + name), page);
	}

	@Test
	void oddPairsAreToldWhatTheyAre() throws IOException {
		write("changed.yaml", first.replace("from: 85", "from: 80"));
		write("marked.yaml", "\uFEFF" + first.replace("\n", "\r\n"));

		assertTrue(run("methodology", "diff", "v1.yaml", "changed.yaml").text()
				.contains("Both call themselves version 1.0.0"));
		assertTrue(run("methodology", "diff", "v1.yaml", "marked.yaml").text()
				.endsWith("Both say the same; the files differ in form alone.\n"));
		assertTrue(run("methodology", "diff", "well-service", "it-operations-service").text()
				.contains("These are two methodologies, not two versions of one."));
		adoptBoth();
		CommandRun marked = run("methodology", "adopt", "marked.yaml", "--into", "ws");
		assertEquals(Commands.FAILED, marked.status());
		assertTrue(marked.err().contains("says the same in another form"), marked.err());
	}

	@Test
	void aDraftWithoutAChangeIsToldToHaveNone() throws IOException {
		adoptBoth();
		write("same.yaml",
				second.replace("version: 2.0.0", "version: 2.1.0").replace("status: approved", "status: draft"));

		String unchanged = run("methodology", "effect", "ws", "--draft", "same.yaml").text();
		String itself = run("methodology", "effect", "ws", "--draft", "v2.yaml").text();
		String changed = run("methodology", "effect", "ws", "--draft", "v1.yaml").text();

		assertTrue(unchanged.contains("No rule differs from version 2.0.0"), unchanged);
		assertTrue(itself.contains("It is the very file of version 2.0.0"), itself);
		assertFalse(changed.contains("No rule differs") || changed.contains("very file"), changed);
	}

	@Test
	void aPeriodIsScoredByTheVersionInForceOnItsLastDay() {
		adoptBoth();

		Json scores = json("score", "ws", "--by", "quarter", "--format", "json");

		assertEquals(List.of("1.0.0", "2.0.0"), scores.at("groups").list().stream()
				.map(group -> group.at("methodology").at("version").text()).toList());
		assertEquals("2.0.0", scores.at("methodology").at("version").text(), "the latest period ends in version 2");
		double firstQuarter = scores.at("groups").at(0).at("index").at("score").number();
		double secondQuarter = scores.at("groups").at(1).at("index").at("score").number();
		assertEquals(100 * (1.0 * 1.0 + (0.8 + 0.8 + 0.6) * 0.6) / (1.0 + 0.8 + 0.8 + 0.6), firstQuarter, 1e-9);
		assertEquals(60, secondQuarter, 1e-9, "importance 1 weighs 0");
		assertEquals(60, scores.at("index").at("score").number(), 1e-9);
		String table = run("score", "ws", "--by", "quarter").text();
		assertTrue(table.contains("2026-Q1  1.0.0"), table);
		Json byName = json("score", "ws", "-m", "doc004@1.0.0", "--by", "quarter", "--format", "json");
		assertEquals("1.0.0", byName.at("groups").at(1).at("methodology").at("version").text());
	}

	@Test
	void theTableForSpreadsheetsSaysWhichVersionScoredEachGroup() {
		adoptBoth();

		List<String> lines = run("score", "ws", "--by", "month", "--format", "csv").text().lines().toList();

		assertTrue(lines.getFirst().endsWith(",version,version_choice"), lines.getFirst());
		assertEquals(List.of("total 2.0.0", "group 2026-02 1.0.0", "group 2026-05 2.0.0"), lines.stream()
				.filter(line -> line.contains(",index,"))
				.map(line -> line.replaceFirst("(\\w+),([^,]*),.*,([^,]*),in-force$", "$1 $2 $3").replace("  ", " "))
				.toList());
		List<String> named = run("score", "ws", "-m", "doc004@1.0.0", "--by", "month", "--format", "csv").text().lines()
				.toList();
		assertTrue(named.stream().skip(1).allMatch(line -> line.endsWith(",1.0.0,as-asked")), named::toString);
	}

	@Test
	void theWholeIsScoredByTheSameVersionHoweverItIsGrouped() throws IOException {
		adoptBoth();
		write("v3.yaml", second.replace("version: 2.0.0", "version: 3.0.0").replace("2026-04-01", "2026-07-01"));
		json("methodology", "adopt", "v3.yaml", "--into", "ws", "--format", "json");

		Json plain = json("score", "ws", "--format", "json");
		Json byYear = json("score", "ws", "--by", "year", "--format", "json");

		for (Json scores : List.of(plain, byYear)) {
			assertEquals("2.0.0", scores.at("methodology").at("version").text(), "the latest responses are of May");
		}
		assertEquals("3.0.0", byYear.at("groups").at(0).at("methodology").at("version").text(),
				"the year ends in December");
	}

	@Test
	void responsesWithoutDatesAreScoredByTheVersionOfTheImport() throws IOException {
		write("undated.csv", "id,Q1,Q2,Q3,Q4\n1,5,3,3,3\n2,5,3,3,3\n");
		json("import", "undated.csv", "--into", "ws", "--survey", "undated", "-m", "v1.yaml", "--format", "json");
		for (String file : List.of("v1.yaml", "v2.yaml")) {
			json("methodology", "adopt", file, "--into", "ws", "--format", "json");
		}

		Json scores = json("score", "ws", "--format", "json");
		assertEquals("1.0.0", scores.at("methodology").at("version").text());
		assertEquals("undated", scores.at("methodology").at("versionChoice").text());
		assertTrue(scores.at("methodology").at("lastDay").isNull());
		assertEquals("no-version-in-force", scores.at("warnings").at(0).at("code").text());
		assertTrue(run("score", "ws").text().contains("no response says its date, so this one stands in"));
	}

	@Test
	void aPeriodWithoutAVersionInForceSaysWhichOneStandsIn() throws IOException {
		write("late.yaml", second.replace("2026-04-01", "2026-05-15"));
		json("import", "survey.csv", "--into", "ws", "-m", "v1.yaml", "--format", "json");
		json("methodology", "adopt", "late.yaml", "--into", "ws", "--format", "json");

		Json scores = json("score", "ws", "--by", "month", "--format", "json");
		assertEquals("in-force", scores.at("methodology").at("versionChoice").text());
		assertEquals("2026-05-31", scores.at("methodology").at("lastDay").text());
		Json february = scores.at("groups").at(0);
		assertEquals("1.0.0", february.at("methodology").at("version").text());
		assertEquals("none-in-force", february.at("methodology").at("versionChoice").text());
		assertEquals("2026-02-28", february.at("methodology").at("lastDay").text());
		String told = "No adopted version is in force on 2026-02-28, the last day: scored by doc004 1.0.0";
		for (Json warnings : List.of(scores.at("warnings"), february.at("warnings"))) {
			assertTrue(warnings.at(0).at("text").at("en").text().startsWith(told), warnings::toString);
		}
		assertEquals("in-force", scores.at("groups").at(1).at("methodology").at("versionChoice").text());
		String table = run("score", "ws", "--by", "month").text();
		assertTrue(table.contains("1.0.0 (none in force)") && table.contains(told), table);
		assertTrue(table.contains("in force on 2026-05-31"), table);
		List<String> rows = run("score", "ws", "--by", "month", "--format", "csv").text().lines().toList();
		assertTrue(rows.stream().filter(row -> row.startsWith("group,2026-02"))
				.allMatch(row -> row.endsWith(",1.0.0,none-in-force")), rows::toString);
		assertTrue(rows.stream().filter(row -> row.startsWith("total"))
				.allMatch(row -> row.endsWith(",2.0.0,in-force")));
		String explained = run("explain", "ws", "--group", "month=2026-02", "--number", "Q1").text();
		assertTrue(explained.contains("no adopted version is in force on 2026-02-28, this one stands in"), explained);
		assertTrue(explained.contains("doc004 1.0.0 (approved)"), explained);
		assertEquals("as-asked", json("score", "ws", "-m", "doc004@2.0.0", "--format", "json").at("methodology")
				.at("versionChoice").text());
		Json effect = json("methodology", "effect", "ws", "--draft", "late.yaml", "--by", "month", "--format", "json");
		assertEquals("none-in-force", effect.at("periods").at(0).at("versionChoice").text());
		assertTrue(run("methodology", "effect", "ws", "--draft", "late.yaml", "--by", "month").text()
				.contains("2026-02  1.0.0 (none in force)"));
		String chinese = CommandRun.in(folder, Locale.CHINESE, "score", "ws", "--by", "month").text();
		assertTrue(chinese.contains("2026-02-28（最后一天）没有生效的版本"), chinese);
	}

	@Test
	void theWholeSaysThatNoVersionIsInForce() throws IOException {
		write("late.yaml", second.replace("2026-04-01", "2027-01-01"));
		json("import", "survey.csv", "--into", "ws", "-m", "v1.yaml", "--format", "json");
		json("methodology", "adopt", "late.yaml", "--into", "ws", "--format", "json");

		Json scores = json("score", "ws", "--format", "json");
		assertEquals("1.0.0", scores.at("methodology").at("version").text());
		assertEquals("none-in-force", scores.at("methodology").at("versionChoice").text());
		for (String command : List.of("score", "pareto", "explain")) {
			assertTrue(run(command, "ws").text().contains("no adopted version is in force on 2026-05-31"), command);
		}
		assertTrue(run("score", "ws", "--format", "csv").text().lines().skip(1)
				.allMatch(row -> row.endsWith(",1.0.0,none-in-force")));
	}

	@Test
	void anApprovedVersionThatChangedNeedsANewNumber() throws IOException {
		adoptBoth();
		write("changed.yaml", second.replace("from: 75", "from: 80"));

		CommandRun adopted = run("methodology", "adopt", "changed.yaml", "--into", "ws");
		CommandRun scored = run("score", "ws", "-m", "changed.yaml");

		String before = json("methodology", "show", "v2.yaml", "--format", "json").at("methodology").at("contentHash")
				.text();
		String after = json("methodology", "show", "changed.yaml", "--format", "json").at("methodology")
				.at("contentHash").text();
		for (CommandRun refused : List.of(adopted, scored)) {
			assertEquals(Commands.FAILED, refused.status());
			assertTrue(refused.err().contains(before) && refused.err().contains(after)
					&& refused.err().contains("new version number"), refused.err());
		}
		write("retired.yaml", second.replace("status: approved", "status: retired")
				.replace("  effective: 2026-04-01", "  effective: 2026-04-01\n  retired: 2026-05-01"));
		assertEquals("adopted",
				json("methodology", "adopt", "retired.yaml", "--into", "ws", "--format", "json").at("status").text());
		assertEquals("1.0.0", json("score", "ws", "--by", "quarter", "--format", "json").at("groups").at(1)
				.at("methodology").at("version").text(), "retired before the quarter ends");
		assertEquals(0, run("store", "check", "ws").status());
	}

	/** A retirement keeps its number, and nobody is asked for another; what is changed otherwise is. */
	@Test
	void aRetirementNeedsNoNewNumber() throws IOException {
		adoptBoth();
		write("retired.yaml", second.replace("status: approved", "status: retired").replace("  effective: 2026-04-01",
				"  effective: 2026-04-01\n  retired: 2026-05-01"));
		write("changed.yaml", second.replace("from: 75", "from: 80"));

		String tried = run("methodology", "adopt", "retired.yaml", "--into", "ws", "--dry-run").text();
		String adopted = run("methodology", "adopt", "retired.yaml", "--into", "ws").text();
		String chinese = CommandRun.in(folder, Locale.CHINESE, "methodology", "diff", "v2.yaml", "retired.yaml").text();

		for (String text : List.of(tried, adopted)) {
			assertTrue(text.contains("Version 2.0.0 is retired by it and keeps its number."), text);
			assertFalse(text.contains("number of its own"), text);
		}
		assertTrue(chinese.contains("2.0.0 版由此作废，版本号不变。"), chinese);
		assertTrue(run("methodology", "diff", "v2.yaml", "changed.yaml").text().contains("number of its own"));
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

	@Test
	void aDraftScoresNothingByItselfAndItsEffectIsTold() throws IOException {
		adoptBoth();
		String draft = second.replace("version: 2.0.0", "version: 3.0.0").replace("status: approved", "status: draft")
				.replace("from: 55", "from: 62");
		write("ws/methodologies/draft.yaml", draft);

		assertEquals("2.0.0", json("score", "ws", "--format", "json").at("methodology").at("version").text());
		Json effect = json("methodology", "effect", "ws", "--draft", "doc004@3.0.0", "--format", "json");

		assertEquals(List.of("2026-Q1", "2026-Q2"),
				effect.at("periods").list().stream().map(period -> period.at("period").text()).toList());
		Json q2 = effect.at("periods").at(1);
		assertEquals("2.0.0", q2.at("rule").at("version").text());
		assertEquals("Fairly satisfied", q2.at("before").at("index").at("band").at("en").text());
		assertEquals("Dissatisfied", q2.at("after").at("index").at("band").at("en").text());
		assertEquals(Boolean.TRUE, q2.at("turned").value());
		String text = run("methodology", "effect", "ws", "--draft", "ws/methodologies/draft.yaml").text();
		assertTrue(text.contains("would be another in 2 of 2 periods"), text);
		Json versions = json("methodology", "versions", "ws", "--format", "json").at("versions");
		assertTrue(
				versions.list().stream()
						.anyMatch(version -> version.at("methodology").at("version").text().equals("1.0.0")
								&& version.at("until").text().equals("2026-04-01")),
				"version 1 ends where version 2 begins");
	}

	@Test
	void anotherVersionMustSayFromWhenItHolds() throws IOException {
		adoptBoth();
		write("undated.yaml",
				second.replace("version: 2.0.0", "version: 4.0.0").replace("  effective: 2026-04-01\n", ""));

		CommandRun run = run("methodology", "adopt", "undated.yaml", "--into", "ws");

		assertEquals(Commands.FAILED, run.status());
		assertTrue(run.err().contains("must say from when it holds"), run.err());
	}

	@Test
	void aVersionThatThereIsNoneOfIsNamedWithThoseThereAre() {
		adoptBoth();

		CommandRun run = run("methodology", "show", "doc004@9.0.0", "--workspace", "ws");

		assertEquals(Commands.USAGE, run.status());
		assertTrue(run.err().contains("Known ones: 1.0.0, 2.0.0"), run.err());
	}

	private void adoptBoth() {
		json("import", "survey.csv", "--into", "ws", "-m", "v1.yaml", "--format", "json");
		for (String file : List.of("v1.yaml", "v2.yaml")) {
			assertEquals("adopted", json("methodology", "adopt", file, "--into", "ws", "--reason", "issued", "--format",
					"json").at("status").text());
		}
		assertEquals("unchanged",
				json("methodology", "adopt", "v1.yaml", "--into", "ws", "--format", "json").at("status").text());
	}
}
