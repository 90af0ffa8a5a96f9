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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.service.quality.QualityFindingKind;

/** The data quality of surveys whose faults are known. */
class QualityTest {

	private static final String RULES = CommandRun.testData().resolve("doc004.yaml").toString();
	/** Four items are too few for the defaults. */
	private static final String[] FOUR_ITEMS = { "--set", "straight-line.items=4", "--set", "duplicate.items=4" };

	@TempDir
	Path folder = Path.of("");

	private final List<String> rows = new ArrayList<>();

	/**
	 * 100 sheets of five months: 20 a month, but 5 in May and 35 in June, none in April. Row 10 took 20 s instead of
	 * 100 s, row 20 has a mark that the scale lacks, row 30 is half blank, row 40 has no date, Q4 is not applicable to
	 * unit B, and four sheets of one day and unit say 5, 4, 2, 1. Every tenth is a straight line of 4; no two of the
	 * others are alike.
	 */
	@BeforeEach
	void prepare() throws IOException {
		rows.add("id,unit,date,duration,Q1,Q2,Q3,Q4");
		for (int row = 2; row <= 101; row++) {
			int sheet = row - 2;
			String month = sheet < 20 ? "2026-01"
					: sheet < 40 ? "2026-02" : sheet < 60 ? "2026-03" : sheet < 65 ? "2026-05" : "2026-06";
			String unit = sheet % 2 == 0 ? "A" : "B";
			String date = row == 40 ? "" : month + "-%02d".formatted(1 + sheet % 20);
			String answers = sheet % 10 == 6 ? "4,4,4,4"
					: "%d,%d,%d,%d".formatted(1 + sheet % 5, 1 + sheet / 5 % 5, 1 + sheet / 25,
							1 + (sheet + sheet / 5 + 2) % 5);
			answers = unit.equals("B") ? answers.substring(0, 6) + "X" : answers;
			answers = row == 20 ? "5,9,3,2" : row == 30 ? "5,,,4" : answers;
			if (sheet >= 80 && sheet < 84) {
				unit = "A";
				date = "2026-06-28";
				answers = "5,4,2,1";
			}
			rows.add("S%d,%s,%s,%d,%s".formatted(sheet, unit, date, row == 10 ? 20 : 100, answers));
		}
		Files.write(folder.resolve("survey.csv"), rows);
		json("import", "survey.csv", "--into", "ws", "-m", RULES, "--format", "json");
	}

	@Test
	void findsWhatIsWrong() {
		Json report = quality(FOUR_ITEMS);
		assertEquals(
				List.of("straight-line", "speeder", "duplicate", "invalid-answer", "item-unanswered:Q4",
						"month-low:2026-05", "month-gap:2026-04", "undated"),
				ids(report).stream()
						.filter(id -> !id.startsWith("alpha") && !id.startsWith("item-rest") && !id.startsWith("group"))
						.toList());
		assertConcerns(report, "straight-line", "4,4,4,4");
		assertConcerns(report, "speeder", "S8");
		assertConcerns(report, "duplicate", "5,4,2,1");
		assertConcerns(report, "invalid-answer", ",9,3,");
		assertConcerns(report, "undated", ",,100");
		assertConcerns(report, "month-low:2026-05", "2026-05");
		assertEquals("warning", report.at("findings").withId("month-gap:2026-04").at("severity").text());
		assertEquals(Boolean.FALSE, report.at("findings").withId("month-gap:2026-04").at("listed").value());
	}

	/** A finding concerns exactly the rows with that text, as its list has them. */
	private void assertConcerns(Json report, String finding, String text) {
		List<Long> expected = new ArrayList<>();
		for (int i = 1; i < rows.size(); i++) {
			if ((rows.get(i) + ",").contains(finding.equals("speeder") ? text + "," : text)) {
				expected.add(i + 1L);
			}
		}
		assertFalse(expected.isEmpty(), finding);
		assertEquals(expected.size(), report.at("findings").withId(finding).at("responses").count(), finding);
		List<String> arguments = new ArrayList<>(List.of("quality", "ws", "--responses", finding, "--format", "json"));
		arguments.addAll(List.of(FOUR_ITEMS));
		Json list = json(arguments.toArray(String[]::new));
		assertEquals(expected, list.at("responses").list().stream().map(one -> one.at("row").count()).toList(),
				finding);
	}

	@Test
	void countsGroups() {
		Json finding = quality(FOUR_ITEMS).at("findings").withId("duplicate");
		assertEquals("A", finding.at("groups").at(0).at("key").at("unit").text());
		assertEquals(4, finding.at("groups").at(0).at("responses").count());
		assertEquals(1, finding.at("groups").list().size());
		Json byMonth = quality("--by", "month", "--set", "duplicate.items=4");
		assertEquals("2026-06",
				byMonth.at("findings").withId("duplicate").at("groups").at(0).at("key").at("month").text());
		assertEquals(6, byMonth.at("groups").list().size());
	}

	@Test
	void thresholdsDecide() {
		assertTrue(ids(quality("--set", "blank.percent=40")).contains("mostly-blank"));
		assertFalse(ids(quality("--set", "speeder.percent=10")).contains("speeder"));
		assertFalse(ids(quality("--set", "duplicate.items=4", "--set", "duplicate.copies=5")).contains("duplicate"));
		assertFalse(ids(quality("--set", "month.low-percent=25")).contains("month-low:2026-05"));
		Json report = quality("--set", "alpha.low=1");
		assertTrue(ids(report).contains("alpha-low"), ids(report).toString());
		assertEquals(1, report.at("parameters").at("alpha.low").number());
		assertEquals(List.of("alpha.low"), report.at("changedParameters").list().stream().map(Json::text).toList());
	}

	@Test
	void saysWhatWasNotLookedFor() {
		Set<String> kinds = quality().at("unexamined").list().stream().flatMap(one -> one.at("kinds").list().stream())
				.map(Json::text).collect(Collectors.toSet());
		assertEquals(Set.of("straight-line", "long-run", "duplicate"), kinds);
	}

	@Test
	void numbersCanBeReadByAnotherCommand() {
		CommandRun run = run("quality", "ws", "--responses", "duplicate", "--set", "duplicate.items=4", "--format",
				"numbers");
		assertEquals("81\n82\n83\n84\n", run.text());
		CommandRun none = run("quality", "ws", "--responses", "mostly-blank", "--format", "numbers");
		assertEquals("", none.text() + none.err());
		assertEquals(0, none.status());
	}

	@Test
	void tablesAreInBothLanguages() {
		String english = run("quality", "ws").text();
		assertTrue(english.contains("speeder") && english.contains("took less than 50 s"), english);
		assertTrue(english.contains("Cronbach's alpha"), english);
		CommandRun chinese = CommandRun.in(folder, Locale.SIMPLIFIED_CHINESE, "quality", "ws", "--responses",
				"speeder");
		assertTrue(chinese.text().contains("用时不到 50 秒") && chinese.text().contains("用时 20 秒"), chinese.text());
	}

	@Test
	void refusesWhatThereIsNot() {
		assertUsage("--responses", "straight");
		assertUsage("--responses", "straight", "--format", "json");
		assertUsage("--responses", "month-gap:2026-04");
		assertUsage("--set", "straight-line.items=0");
		assertUsage("--set", "straight-line.items=2.5");
		assertUsage("--set", "nothing=1");
		assertUsage("--set", "duplicate.same=day,weather");
		assertUsage("--set", "alpha.low=x");
		assertUsage("--set", "alpha.low=0.6", "--set", "alpha.low=0.7");
		assertUsage("--survey", "other");
		assertUsage("--format", "numbers");
		assertEquals(1, CommandRun.in(folder, Locale.ENGLISH, "quality", "nowhere").status());
	}

	private void assertUsage(String... options) {
		List<String> arguments = new ArrayList<>(List.of("quality", "ws"));
		arguments.addAll(List.of(options));
		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, arguments.toArray(String[]::new));
		assertEquals(2, run.status(), run.err());
		assertEquals(0, run.out().length);
	}

	@Test
	void hasTheDocumentedFields() throws IOException {
		Json report = quality(FOUR_ITEMS);
		Set<String> head = Set.of("schemaVersion", "readings", "warnings", "withheld", "workspace", "survey",
				"dataVersion");
		assertFields(head, Set.of("responses", "parameters", "changedParameters", "sameBy", "findings", "unexamined",
				"items", "by", "groups", "months", "durations", "scales"), report);
		assertFields(Set.of("id", "kind", "subject", "severity", "text"),
				Set.of("thresholds", "responses", "examined", "listed", "groups"), report.at("findings").at(0));
		assertFields(Set.of("id", "name"),
				Set.of("shown", "valid", "notApplicable", "blank", "invalid", "unansweredPercent", "groups"),
				report.at("items").at(0));
		assertFields(Set.of("dimension", "name"),
				Set.of("alpha", "standardisedAlpha", "meanCorrelation", "undefined", "leftOut", "items"),
				report.at("scales").at(0));
		assertFields(Set.of("id", "valid"), Set.of("itemRest", "alphaWithout", "undefined"),
				report.at("scales").at(0).at("items").at(0));
		assertFields(Set.of("median"), Set.of("responses", "gaps"), report.at("months"));
		Json list = json("quality", "ws", "--responses", "speeder", "--format", "json");
		assertFields(head, Set.of("finding", "text", "responses"), list);
		assertFields(Set.of("response", "id", "customer", "unit"), Set.of("day", "import", "file", "row", "why"),
				list.at("responses").at(0));
	}

	private static void assertFields(Set<String> some, Set<String> others, Json object) throws IOException {
		Set<String> all = new TreeSet<>(some);
		all.addAll(others);
		assertEquals(all, new TreeSet<>(object.names()));
		String documentation = Files.readString(CommandRun.checkout().resolve("docs/json.md"));
		for (String field : all) {
			assertTrue(documentation.matches("(?s).*[`.\\[\\]{},]" + field + "[`.\\[\\]{},].*"), field);
		}
	}

	@Test
	void aSingleResponseHasNoAlpha() throws IOException {
		Files.writeString(folder.resolve("one.csv"), "id,Q1,Q2,Q3,Q4\n1,5,5,5,5\n");
		json("import", "one.csv", "--into", "one", "-m", RULES, "--format", "json");
		Json report = json("quality", "one", "--set", "straight-line.items=4", "--format", "json");
		assertEquals(1, report.at("findings").withId("straight-line").at("responses").count());
		Json scale = report.at("scales").at(0);
		assertTrue(scale.at("alpha").isNull());
		assertFalse(scale.at("undefined").isNull());
		assertEquals(4, scale.at("leftOut").list().size());
		assertFalse(run("quality", "one").text().contains("NaN"));
	}

	/** What one command lists another takes: excluded responses are said, and are in no finding any more. */
	@Test
	void excludedResponsesAreLeftOut() throws IOException {
		Files.writeString(folder.resolve("speeders"),
				run("quality", "ws", "--responses", "speeder", "--format", "numbers").text());
		run("data", "exclude", "ws", "--numbers", "speeders", "--reason", "far too fast");
		Json report = quality();
		assertFalse(ids(report).contains("speeder"), ids(report).toString());
		assertEquals(1, report.at("responses").at("excluded").count());
		assertEquals(99, report.at("durations").at("known").count());
	}

	@Test
	void aSurveyOfWhichEverythingIsExcludedHasNoFindings() throws IOException {
		Files.writeString(folder.resolve("one.csv"), "id,Q1,Q2,Q3,Q4\n1,5,5,5,5\n");
		json("import", "one.csv", "--into", "one", "-m", RULES, "--format", "json");
		run("data", "exclude", "one", "--number", "1", "--reason", "a trial");
		Json report = json("quality", "one", "--format", "json");
		assertEquals(List.of(), ids(report));
		assertEquals(List.of(), report.at("scales").list());
		assertEquals(QualityFindingKind.values().length, report.at("unexamined").at(0).at("kinds").list().size());
		assertTrue(run("quality", "one").text().contains("no response counts"));
	}

	/** Counted by hand: sheets whose 28 answers are the same, and those with 14 or more alike in a row that are not. */
	@Test
	void studentEvaluationsAreFullOfStraightLines() {
		Path file = SharedFiles.dataset("turkiye_student_evaluation/turkiye_student_evaluation_5820.csv");
		String rules = CommandRun.testData().resolve("student-evaluation.yaml").toString();
		json("import", file.toString(), "--into", "students", "-m", rules, "--format", "json");
		Json report = json("quality", "students", "-m", rules, "--format", "json");
		assertEquals(2985, report.at("findings").withId("straight-line").at("responses").count());
		assertEquals(1113, report.at("findings").withId("long-run").at("responses").count());
		assertEquals(0.9919562950813201, report.at("scales").at(0).at("alpha").number(), 1e-12);
	}

	/** Counted by hand in the file: 6 is not applicable, 0 blank. */
	@Test
	void airportGuestsLeaveManyItemsOut() {
		Path file = SharedFiles.dataset("sfo_airport/sfo_ratings_2016.csv");
		String rules = CommandRun.testData().resolve("sfo.yaml").toString();
		json("import", file.toString(), "--into", "airport", "-m", rules, "--format", "json");
		Json report = json("quality", "airport", "-m", rules, "--format", "json");
		assertEquals(409, report.at("findings").withId("straight-line").at("responses").count());
		assertEquals(2267, report.at("findings").withId("item-unanswered:LTPARKING").at("responses").count());
		assertEquals(8, ids(report).stream().filter(id -> id.startsWith("item-unanswered:")).count());
		Json list = json("quality", "airport", "-m", rules, "--responses", "item-unanswered:LTPARKING", "--format",
				"json");
		assertEquals(2267, list.at("responses").list().size());
	}

	/**
	 * The responses of a finding come from the store ten thousand at a time; the list has them all, once, and in order.
	 */
	@Test
	void aFindingOfMoreResponsesThanAPageListsThemAll() throws IOException {
		StringBuilder survey = new StringBuilder("id,Q1,Q2,Q3,Q4\n");
		List<Long> expected = new ArrayList<>();
		for (int sheet = 1; sheet <= 22_000; sheet++) {
			boolean damaged = sheet % 22 != 7;
			survey.append(sheet).append(damaged ? ",9,4,3,5\n" : ",2,4,3,5\n");
			if (damaged) {
				expected.add((long) sheet);
			}
		}
		Files.writeString(folder.resolve("many.csv"), survey);
		json("import", "many.csv", "--into", "many", "-m", RULES, "--format", "json");
		assertEquals(21_000, json("quality", "many", "--format", "json").at("findings").withId("invalid-answer")
				.at("responses").count());
		List<Long> listed = json("quality", "many", "--responses", "invalid-answer", "--format", "json").at("responses")
				.list().stream().map(one -> Long.valueOf(one.at("id").text())).toList();
		assertEquals(expected, listed);
		String numbers = run("quality", "many", "--responses", "invalid-answer", "--format", "numbers").text();
		assertEquals(21_000, numbers.lines().distinct().count());
		assertEquals(21_000, numbers.lines().count());
	}

	/**
	 * The samples show what a survey looks like whose answers go together: nothing is found against their reliability.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "well-service", "it-operations-service" })
	void samplesAreReliable(String id) {
		Path sample = CommandRun.checkout().resolve("features/org.manyi.feature/rootfiles/samples/" + id + ".csv");
		json("import", sample.toString(), "--into", id, "-m", id, "--format", "json");
		Json report = json("quality", id, "--format", "json");
		assertTrue(report.at("scales").at(0).at("alpha").number() > 0.8);
		assertEquals(List.of(), ids(report).stream()
				.filter(finding -> finding.startsWith("alpha") || finding.startsWith("item-rest")).toList());
	}

	private static List<String> ids(Json report) {
		return report.at("findings").list().stream().map(finding -> finding.at("id").text()).toList();
	}

	private Json quality(String... options) {
		List<String> arguments = new ArrayList<>(List.of("quality", "ws", "--format", "json"));
		arguments.addAll(List.of(options));
		return json(arguments.toArray(String[]::new));
	}

	private Json json(String... arguments) {
		return Json.parse(run(arguments).out());
	}

	private CommandRun run(String... arguments) {
		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, arguments);
		assertEquals("", run.err());
		assertEquals(0, run.status());
		return run;
	}

	@Test
	void namesThatLookAlikeAreOneFindingWithItsResponses() throws IOException {
		Files.write(folder.resolve("alike.csv"), List.of("id,unit,Q1,Q2,Q3,Q4", "1,Team A,5,4,3,2", "2,team a,4,4,3,2",
				"3,Team A\u200B,5,5,3,2", "4,Other,3,4,3,2"));
		Json imported = json("import", "alike.csv", "--into", "alike", "-m", RULES, "--format", "json");
		assertTrue(imported.at("warnings").list().stream()
				.anyMatch(warning -> warning.at("code").text().equals("names-alike")));
		Json finding = json("quality", "alike", "--format", "json").at("findings")
				.withId("names-alike:unit");
		assertEquals(3, finding.at("responses").count());
		assertEquals(4, finding.at("examined").count());
		assertEquals(Boolean.TRUE, finding.at("listed").value());
	}
}
