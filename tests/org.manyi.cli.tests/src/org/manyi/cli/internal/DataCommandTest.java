/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions on the data of a workspace, and what every number then says of them. */
class DataCommandTest {

	private static final String RULES = CommandRun.testData().resolve("doc004.yaml").toString();
	private static final String HEADINGS = "id,unit,date,Q1,Q2,Q3,Q4\n";
	private static final List<String> FIGURES = List.of("responses", "index", "dimensions", "items", "measures",
			"lowest", "pareto");

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void prepare() throws IOException {
		Files.writeString(folder.resolve("survey.csv"), HEADINGS + "1,A,2026-08-03,5,5,5,5\n2,A,2026-08-09,4,3,5,5\n"
				+ "3,B,2026-08-20,5,7,5,1\n4,B,2026-09-01,5,4,3,2\n5,B,2026-09-02,3,4,3,2\n");
		Files.writeString(folder.resolve("late.csv"), HEADINGS + "6,A,2026-08-31,1,1,1,1\n");
		json("import", "survey.csv", "--into", "ws", "-m", RULES, "--format", "json");
	}

	/** What stands as submitted in scores is opened like any other figure. */
	@Test
	void figuresAsSubmittedAreExplained() throws IOException {
		assertRefused("no month of the survey was submitted", "explain", "ws", "--as-submitted");
		json("data", "freeze", "ws", "--month", "2026-08", "--reason", "上报", "--format", "json");
		assertTrue(run("explain", "ws", "--as-submitted").text().contains("nothing was amended since"));
		json("import", "late.csv", "--into", "ws", "--survey", "survey", "--format", "json");
		Json scores = json("score", "ws", "--by", "unit", "--format", "json");
		Json then = json("explain", "ws", "--by", "unit", "--as-submitted", "--format", "json");
		Json now = json("explain", "ws", "--by", "unit", "--format", "json");

		assertEquals(Boolean.TRUE, then.at("asSubmitted").value());
		assertEquals(Boolean.FALSE, now.at("asSubmitted").value());
		assertSubmitted(scores, then);
		assertSubmitted(scores.at("groups").at(0), then.at("groups").at(0));
		assertEquals(scores.at("index").at("score").value(), now.at("numbers").at(0).at("value").value());
		assertNotEquals(now.at("numbers").at(0).at("value").value(), then.at("numbers").at(0).at("value").value());
		Files.writeString(folder.resolve("later.csv"), HEADINGS + "8,C,2026-08-30,1,1,1,1\n");
		json("import", "later.csv", "--into", "ws", "--survey", "survey", "--format", "json");
		assertEquals(List.of("A", "B"), groups(json("explain", "ws", "--by", "unit", "--as-submitted", "--format",
				"json")), "C had no sheet");
		assertEquals(List.of("A", "B", "C"), groups(json("explain", "ws", "--by", "unit", "--format", "json")));
		String page = run("explain", "ws", "--as-submitted", "--number", "index").text();
		assertTrue(page.contains("Figures as submitted; what was amended since is left out."), page);
		assertRefused("a shared audience is not told what was submitted", "explain", "ws", "--as-submitted",
				"--audience", "shared");
	}

	private static List<String> groups(Json explained) {
		return explained.at("groups").list().stream().map(group -> group.at("key").at("unit").text()).toList();
	}

	private static void assertSubmitted(Json scores, Json explained) {
		assertEquals(scores.at("submitted").at("index").at("score").value(),
				explained.at("numbers").at(0).at("value").value());
		for (Json item : scores.at("submitted").at("items").list()) {
			assertEquals(item.at("score").value(),
					explained.at("numbers").withId(item.at("id").text()).at("value").value());
		}
	}

	private void assertRefused(String message, String... arguments) {
		CommandRun refused = run(arguments);
		assertEquals(Commands.USAGE, refused.status(), refused.text());
		assertTrue(refused.err().contains(message), refused.err());
		assertEquals("", refused.text());
	}

	@Test
	void everyNumberSaysWhatWasExcluded() {
		Json before = score();
		Json made = json("data", "exclude", "ws", "--id", "1", "--row", "1:3", "--reason", "乱填", "--format", "json");
		assertEquals("done", made.at("status").text());
		assertEquals(2, made.at("change").at("responses").list().size());
		Json after = score();
		assertEquals(List.of(5L, 2L, 3L), counts(after));
		Json decision = after.at("input").at("exclusions").at(0);
		assertEquals(List.of("Tester", "乱填"), List.of(decision.at("person").text(), decision.at("reason").text()));
		assertEquals(List.of(2L, 2L), List.of(decision.at("version").count(), decision.at("count").count()));
		assertNotEquals(before.at("items"), after.at("items"));
		for (String command : List.of("score", "pareto", "explain")) {
			String text = run(command, "ws", "-m", RULES).text();
			assertTrue(text.contains("2 responses excluded") && text.contains("乱填"), text);
		}
		assertEquals(before.at("items"),
				json("score", "ws", "-m", RULES, "--as-of", "1", "--format", "json").at("items"));
		json("data", "include", "ws", "--number", "1", "--number", "2", "--reason", "核实", "--format", "json");
		Json again = score();
		FIGURES.forEach(figure -> assertEquals(before.at(figure), again.at(figure), figure));
		assertEquals(0, again.at("input").at("exclusions").list().size());
		assertEquals(0, run("store", "check", "ws").status());
	}

	/** A shared audience is told that decisions were made, by nobody and without the words that somebody wrote. */
	@Test
	void aSharedAudienceIsToldOfDecisionsWithoutPersonsAndReasons() {
		json("data", "freeze", "ws", "--month", "2026-08", "--reason", "monthly 月报", "--format", "json");
		json("import", "late.csv", "--into", "ws", "--survey", "survey", "-m", RULES, "--format", "json");
		json("data", "exclude", "ws", "--id", "4", "--reason", "乱填", "--format", "json");
		json("data", "correct", "ws", "--id", "5", "--item", "Q1", "--to", "4", "--reason", "misread 笔误", "--format",
				"json");
		String seen = run("score", "ws", "-m", RULES).text();
		assertTrue(seen.contains("Tester") && seen.contains("乱填") && seen.contains("笔误") && seen.contains("月报"), seen);
		for (String format : List.of("table", "json")) {
			for (String command : List.of("score", "pareto")) {
				CommandRun run = run(command, "ws", "-m", RULES, "--audience", "shared", "--format", format);
				String shared = run.text() + run.err();
				assertTrue(shared.contains("xclu"), shared);
				for (String word : List.of("Tester", "乱填", "笔误", "月报", "late.csv, sha")) {
					assertFalse(shared.contains(word), shared);
				}
			}
		}
		Json decision = json("score", "ws", "-m", RULES, "--audience", "shared", "--format", "json").at("input")
				.at("exclusions").at(0);
		assertTrue(decision.at("person").isNull() && decision.at("reason").isNull());
		assertEquals(1, decision.at("count").count());
	}

	private static List<Long> counts(Json scores) {
		return List.of("returned", "excluded", "valid").stream().map(name -> scores.at("responses").at(name).count())
				.toList();
	}

	@Test
	void aDryRunAndADecisionThatIsMadeAlreadyChangeNothing() {
		assertEquals("dry-run",
				json("data", "exclude", "ws", "--id", "1", "--reason", "x", "--dry-run", "--format", "json")
						.at("status").text());
		assertEquals(0, score().at("responses").at("excluded").count());
		json("data", "exclude", "ws", "--id", "1", "--reason", "x", "--format", "json");
		Json again = json("data", "exclude", "ws", "--id", "1", "--reason", "x", "--format", "json");
		assertEquals("unchanged", again.at("status").text());
		assertTrue(again.at("change").isNull());
		assertEquals(1, again.at("unchanged").at(0).at("response").count());
	}

	@Test
	void responsesAreListedInAFileOrPipedIn() throws IOException {
		Files.writeString(folder.resolve("list.txt"), "1\n\n1:3\n");
		json("data", "exclude", "ws", "--numbers", "list.txt", "--reason", "x", "--format", "json");
		assertEquals(2, score().at("responses").at("excluded").count());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Invocation caller = CommandRun.invocation(folder, Locale.ENGLISH, out, out);
		Invocation piped = new Invocation(folder, "Tester", Locale.ENGLISH, "1", out, caller.err(), caller.services(),
				new NullProgressMonitor(),
				new RereadableInput(new ByteArrayInputStream("1\n2\n".getBytes(StandardCharsets.UTF_8))));
		assertEquals(0, new Commands(piped).run("data", "include", "ws", "--numbers", "-", "--reason", "x"),
				out::toString);
		assertEquals(0, score().at("responses").at("excluded").count());
		Files.writeString(folder.resolve("list.txt"), "1\nabc\n");
		CommandRun refused = run("data", "exclude", "ws", "--numbers", "list.txt", "--reason", "x");
		assertEquals(1, refused.status());
		assertTrue(refused.err().contains("Line 2") && refused.err().contains("abc"), refused.err());
	}

	@Test
	void aSubmittedMonthStandsBesideItsAmendedFigures() {
		Json submitted = json("score", "ws", "-m", RULES, "--by", "month", "--format", "json");
		assertTrue(submitted.at("submitted").isNull());
		assertEquals("2026-08",
				json("data", "freeze", "ws", "--month", "2026-08", "--reason", "八月上报", "--format", "json")
				.at("change").at("month").text());
		Json late = json("import", "late.csv", "--into", "ws", "--survey", "survey", "-m", RULES, "--format", "json");
		assertTrue(late.at("warnings").list().stream().anyMatch(warning -> warning.at("code").text()
				.equals("submitted-month-amended") && warning.at("subject").text().equals("2026-08")), late::toString);
		Json excluded = json("data", "exclude", "ws", "--id", "2", "--id", "4", "--reason", "重复", "--format", "json");
		assertEquals("excluded", excluded.at("amendments").at(0).at("kind").text());
		Json amended = json("score", "ws", "-m", RULES, "--by", "month", "--format", "json");
		Json august = amended.at("groups").at(0);
		assertEquals(List.of(4L, 1L, 3L), counts(august));
		assertEquals(List.of(3L, 0L, 3L), counts(august.at("submitted")));
		FIGURES.forEach(figure -> assertEquals(submitted.at("groups").at(0).at(figure),
				august.at("submitted").at(figure), figure));
		assertTrue(amended.at("groups").at(1).at("submitted").isNull());
		assertEquals(List.of(5L, 1L, 4L), counts(amended.at("submitted")));
		Json month = amended.at("input").at("frozenMonths").at(0);
		assertEquals(List.of("late", "excluded"),
				month.at("amendments").list().stream().map(amendment -> amendment.at("kind").text()).toList());
		assertEquals(List.of(1L, 0L), List.of(month.at("amendments").at(0).at("put").count(),
				month.at("amendments").at(0).at("taken").count()));
		List<String> csv = run("score", "ws", "-m", RULES, "--by", "month", "--format", "csv").text().lines().toList();
		assertEquals(csv.stream().filter(line -> line.startsWith("total,")).count(),
				csv.stream().filter(line -> line.startsWith("total-submitted,")).count());
		assertTrue(csv.stream().anyMatch(line -> line.startsWith("group-submitted,2026-08,item,Q1,")), csv::toString);
		assertTrue(csv.stream().noneMatch(line -> line.startsWith("group-submitted,2026-09,")), csv::toString);
		assertTrue(run("score", "ws", "-m", RULES, "--by", "month", "--format", "csv", "--as-of", "1").text().lines()
				.noneMatch(line -> line.contains("submitted")));
		String text = run("score", "ws", "-m", RULES, "--by", "month").text();
		assertTrue(text.contains("as submitted") && text.contains("八月上报") && text.contains("1 late response"), text);
		assertTrue(CommandRun.in(folder, Locale.SIMPLIFIED_CHINESE, "score", "ws", "-m", RULES).text().contains("上报时"));
		assertEquals(1, run("data", "freeze", "ws", "--month", "2031-01", "--reason", "x").status());
		assertEquals(0, run("store", "check", "ws").status());
	}

	@Test
	void aMonthWhoseSheetsAreReadOtherwiseIsStillShown() throws IOException {
		json("import", "late.csv", "--into", "ws", "--survey", "survey", "-m", RULES, "--format", "json");
		Files.writeString(folder.resolve("other.csv"), HEADINGS + "7,C,2026-10-05,5,5,5,5\n");
		Json read = json("import", "other.csv", "--into", "ws", "--survey", "survey", "-m", RULES, "--format", "json");
		json("data", "freeze", "ws", "--month", "2026-10", "--reason", "上报", "--format", "json");
		json("import", "other.csv", "--into", "ws", "--survey", "survey", "-m", RULES, "--mapping",
				mapping(read, false), "--format", "json");
		Json groups = json("score", "ws", "-m", RULES, "--by", "month", "--format", "json").at("groups");
		Json october = groups.list().stream().filter(group -> group.at("key").at("month").text().equals("2026-10"))
				.findFirst().orElseThrow();
		assertEquals(List.of(0L, 0L, 0L), counts(october));
		assertEquals(List.of(1L, 0L, 1L), counts(october.at("submitted")));
	}

	@Test
	void anAnswerIsCorrectedAndTheOriginalKept() {
		Json corrected = json("data", "correct", "ws", "--id", "3", "--item", "Q2", "--to", "4", "--reason", "笔误",
				"--format",
				"json").at("change").at("correction");
		assertEquals(List.of("invalid", "7", "4"), List.of(corrected.at("original").text(),
				corrected.at("originalText").text(), corrected.at("corrected").text()));
		json("data", "correct", "ws", "--row", "1:2", "--item", "施工质量", "--to", "not-applicable", "--reason", "x",
				"--format", "json");
		Json score = score();
		assertEquals(2, score.at("input").at("corrections").list().size());
		assertEquals(1, score.at("items").withId("Q1").at("notApplicable").count());
		assertEquals(0, score.at("items").withId("Q2").at("invalid").count());
		json("data", "correct", "ws", "--row", "1:2", "--item", "Q1", "--to", "5", "--reason", "撤销", "--format",
				"json");
		assertEquals(1, score().at("input").at("corrections").list().size());
		CommandRun wrong = run("data", "correct", "ws", "--id", "3", "--item", "Q2", "--to", "9", "--reason", "x");
		assertEquals(2, wrong.status());
		assertTrue(wrong.err().contains("not-applicable"), wrong.err());
	}

	@Test
	void theHistoryIsToldAsOfAnyVersion() {
		json("data", "exclude", "ws", "--id", "1", "--reason", "乱填", "--format", "json");
		json("data", "correct", "ws", "--id", "2", "--item", "workmanship", "--to", "blank", "--reason", "漏填",
				"--format", "json");
		json("data", "freeze", "ws", "--month", "2026-09", "--reason", "上报", "--format", "json");
		Json history = json("data", "history", "ws", "--format", "json");
		assertEquals(List.of("freeze", "correct", "exclude", "import"),
				history.at("changes").list().stream().map(change -> change.at("kind").text()).toList());
		assertTrue(history.at("changes").list().stream()
				.allMatch(change -> change.at("auditHash").text().matches("[0-9a-f]{64}")));
		Json survey = history.at("surveys").at(0);
		assertEquals(Set.of("survey", "exclusions", "corrections", "frozenMonths"), survey.names());
		Json earlier = json("data", "history", "ws", "--as-of", "2", "--format", "json");
		assertEquals(2, earlier.at("changes").list().size());
		assertEquals(0, earlier.at("surveys").at(0).at("corrections").list().size());
		String text = run("data", "history", "ws").text();
		assertTrue(text.contains("乱填") && text.contains("blank") && text.contains("submitted 2026-09"), text);
		assertEquals(2, run("data", "history", "ws", "--as-of", "9").status());
		assertEquals(2, run("score", "ws", "-m", RULES, "--as-of", "9").status());
		assertEquals(2, run("score", "survey.csv", "-m", RULES, "--as-of", "1").status());
	}

	@Test
	void rejectsAreExportedAndMendedByReadingAgain() throws IOException {
		Files.writeString(folder.resolve("words.csv"),
				HEADINGS + "10,A,2026-08-01,5,5,挺好,5\n11,A,2026-08-02,5,5,5,=1+1\n12,A\n");
		Json first = json("import", "words.csv", "--into", "ws", "--survey", "survey", "-m", RULES, "--format", "json");
		assertEquals(List.of(2L, 2L), List.of(first.at("invalidAnswers").count(), first.at("accepted").count()));
		json("data", "exclude", "ws", "--id", "11", "--reason", "乱填", "--format", "json");
		assertEquals("", run("data", "rejects", "ws", "--import", "2", "--out", "rejects.csv").err());
		String csv = Files.readString(folder.resolve("rejects.csv"));
		assertTrue(csv.contains("2,words.csv,2,Q3,挺好,"), csv);
		assertTrue(csv.contains(",'=1+1,"), csv);
		assertFalse(csv.contains("survey.csv"), csv);
		Json listed = json("data", "rejects", "ws", "--format", "json");
		assertEquals(2, listed.at("imports").list().size());
		Json second = json("import", "words.csv", "--into", "ws", "--survey", "survey", "-m", RULES, "--mapping",
				mapping(first, true), "--format", "json");
		assertEquals("imported", second.at("status").text());
		assertEquals(1, second.at("invalidAnswers").count());
		Json score = score();
		assertEquals(List.of(7L, 1L, 6L), counts(score));
		assertEquals("乱填", score.at("input").at("exclusions").at(0).at("reason").text());
		assertEquals(2, run("data", "rejects", "ws", "--import", "9").status());
		assertEquals(0, run("store", "check", "ws").status());
	}

	/** A later version of the mapping of an import, without the date where so wished, that knows 挺好. */
	private String mapping(Json imported, boolean dated) throws IOException {
		Json before = imported.at("mapping");
		Path mapping = folder.resolve("mapping.json");
		Files.writeString(mapping, """
				{ "schema" : 1, "id" : "%s", "version" : 2, "format" : "delimited-text", "methodology" : "%s", "columns" : [
					{ "column" : "id", "field" : "response-id" }, { "column" : "unit", "field" : "unit" },
					{ "column" : "date", %s },
					{ "column" : "Q1", "item" : "Q1" }, { "column" : "Q2", "item" : "Q2" },
					{ "column" : "Q3", "item" : "Q3", "dictionary" : "words" }, { "column" : "Q4", "item" : "Q4" } ],
				"dictionaries" : { "words" : { "挺好" : 4 } } }
				""".formatted(before.at("id").text(), before.at("methodology").text(),
				dated ? "\"field\" : \"date\"" : "\"unused\" : true"));
		return mapping.toString();
	}

	@Test
	void wrongUseIsRefused() {
		assertEquals(2, run("data").status());
		assertEquals(2, run("data", "exclude", "ws", "--id", "1").status());
		CommandRun nobody = run("data", "exclude", "ws", "--reason", "x");
		assertEquals(2, nobody.status());
		assertTrue(nobody.err().contains("--numbers"), nobody.err());
		assertEquals(2, run("data", "exclude", "ws", "--row", "7", "--reason", "x").status());
		CommandRun unknown = run("data", "exclude", "ws", "--id", "none", "--reason", "x");
		assertEquals(1, unknown.status());
		assertTrue(unknown.err().contains("none"), unknown.err());
		assertEquals(2, run("data", "freeze", "ws", "--month", "August", "--reason", "x").status());
		assertEquals(0, score().at("responses").at("excluded").count());
	}

	private Json score() {
		return json("score", "ws", "-m", RULES, "--format", "json");
	}

	private CommandRun run(String... arguments) {
		return CommandRun.in(folder, Locale.ENGLISH, arguments);
	}

	private Json json(String... arguments) {
		CommandRun run = run(arguments);
		assertEquals("", run.err());
		assertEquals(0, run.status());
		return Json.parse(run.out());
	}
}
