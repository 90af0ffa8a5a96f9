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
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who could have answered, how many did, and what a shared audience sees of it. The survey has 12 sheets of unit A and
 * 9 of C in the first quarter of 2026, 3 of B in the second, one of C without any answer.
 */
class PopulationTest {

	private static final String RULES = CommandRun.testData().resolve("doc004.yaml").toString();

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void prepare() throws IOException {
		StringBuilder rows = new StringBuilder("id,unit,date,Q1,Q2,Q3,Q4\n");
		for (int i = 0; i < 25; i++) {
			String unit = i < 12 ? "A" : i < 15 ? "B" : "C";
			rows.append(i).append(',').append(unit).append(i < 12 || i > 14 ? ",2026-02-1" : ",2026-05-1").append(i % 9)
					.append(i == 24 ? ",,,," : ",5,4,5,%d".formatted(1 + i % 5)).append('\n');
		}
		Files.writeString(folder.resolve("survey.csv"), rows);
		write("regions.csv", "区域,有效期起\n北区,\n南区,\n");
		write("units.csv", "单位,所属区域,起,止\nA,北区,,\nB,南区,,2026-03-31\nB,北区,2026-04-01,\nC,南区,,\n");
		write("sent.csv", "unit,occasion,sent,reached\nA,2026Q1,20,18\nB,2026年第二季度,4,\nC,2026-Q1,10,10\n");
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}

	private void populate() {
		json("import", "survey.csv", "--into", "ws", "-m", RULES, "--format", "json");
		for (String kind : List.of("regions", "units", "sent")) {
			Json result = json("population", "import", kind + ".csv", "--into", "ws", "--kind", kind, "--format",
					"json");
			assertEquals(0, result.at("rejected").list().size(), kind);
			assertTrue(result.at("added").count() > 1, kind);
		}
	}

	@Test
	void importsListsChangesAndRemoves() {
		populate();
		Json again = json("population", "import", "units.csv", "--into", "ws", "--kind", "units", "--format", "json");
		assertEquals(List.of(0L, 0L, 4L), List.of("added", "changed", "unchanged").stream()
				.map(name -> again.at(name).count()).toList());
		assertEquals(Boolean.FALSE, again.at("isChange").value());
		Json sent = json("population", "list", "ws", "--kind", "sent", "--format", "json").at("entries");
		assertEquals(List.of("2026-Q1", "2026-Q2", "2026-Q1"),
				sent.list().stream().map(entry -> entry.at("occasion").text()).toList());
		assertTrue(sent.at(1).at("reached").isNull());
		assertEquals(1, json("population", "set", "ws", "单位=C", "时机=2026-Q1", "发放=11", "--kind", "sent", "--format",
				"json").at("changed").count());
		assertEquals(1, json("population", "remove", "ws", "unit=C", "occasion=2026-Q1", "--kind", "sent", "--reason",
				"counted twice", "--format", "json").at("removed").count());
		assertEquals(2,
				json("population", "list", "ws", "--kind", "sent", "--format", "json").at("entries").list().size());
		List<Json> history = json("population", "list", "ws", "--kind", "sent", "--history", "--format", "json")
				.at("entries").list();
		assertEquals(4, history.size());
		assertEquals(history.get(3).at("addedIn").count(), history.get(2).at("retiredIn").count());
		assertEquals(0, CommandRun.in(folder, Locale.ENGLISH, "store", "check", "ws").status());
	}

	@Test
	void listsWhatItRejects() throws IOException {
		populate();
		write("bad.csv", "unit,occasion,sent\nA,2026-Q2,-3\nZ,2026-Q2,5\nC,2026-04,5\nC,2026-Q2,many\nC,2026-Q2,7\n");
		Json result = json("population", "import", "bad.csv", "--into", "ws", "--kind", "sent", "--format", "json",
				"--rejects", "rejects.csv");
		assertEquals(1, result.at("added").count());
		assertEquals(List.of("2 sent -3", "3 unit Z", "4 occasion 2026-04", "5 sent many"),
				result.at("rejected").list().stream().map(reject -> reject.at("row").count() + " "
						+ reject.at("column").text() + " " + reject.at("value").text()).toList());
		assertEquals(5, Files.readAllLines(folder.resolve("rejects.csv")).size());
		for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			CommandRun run = CommandRun.in(folder, locale, "population", "set", "ws", "name=D", "region=东区", "--kind",
					"units");
			assertEquals(2, run.status(), run.err());
			assertTrue(run.err().contains("东区"), run.err());
			CommandRun headless = CommandRun.in(folder, locale, "population", "import", "sent.csv", "--into", "ws",
					"--kind", "contacts");
			assertEquals(2, headless.status(), headless.err());
			assertTrue(headless.err().contains("角色"), headless.err());
		}
	}

	@Test
	void keepsWhatItRejectsAndListsItLater() throws IOException {
		populate();
		write("bad.csv", "unit,occasion,sent\nA,2026-Q2,-3\nZ,2026-Q2,5\n");
		for (int i = 0; i < 2; i++) {
			json("population", "import", "bad.csv", "--into", "ws", "--kind", "sent", "--format", "json");
			List<Json> files = json("population", "rejects", "ws", "--kind", "sent", "--format", "json").at("files")
					.list();
			assertEquals(2, files.size(), "once, however often it is imported");
			Json bad = files.get(1);
			assertEquals("2 2 Tester",
					bad.at("rejected").list().size() + " " + bad.at("rows").count() + " " + bad.at("person").text());
			assertEquals("Z", bad.at("rejected").at(1).at("value").text());
			assertTrue(bad.at("sha256").text().matches("[0-9a-f]{64}"), bad.at("sha256").text());
		}
		assertEquals(0,
				CommandRun.in(folder, Locale.ENGLISH, "population", "rejects", "ws", "--out", "list.csv").status());
		assertEquals(3, Files.readAllLines(folder.resolve("list.csv")).size());
		for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			CommandRun table = CommandRun.in(folder, locale, "population", "rejects", "ws");
			assertTrue(table.text().contains("bad.csv") && table.text().contains("regions.csv")
					&& table.text().contains("-3"), table.text());
		}
		assertEquals(0, CommandRun.in(folder, Locale.ENGLISH, "store", "check", "ws").status());
	}

	@Test
	void aTableThatIsTriedChangesNothing() throws IOException {
		populate();
		Json before = json("population", "list", "ws", "--kind", "units", "--history", "--format", "json");
		write("more.csv", "单位,所属区域\nD,北区\nE,东区\n");
		Json tried = json("population", "import", "more.csv", "--into", "ws", "--kind", "units", "--dry-run",
				"--format", "json");
		assertEquals("true 1 1", tried.at("dryRun").value() + " " + tried.at("added").count() + " "
				+ tried.at("rejected").list().size());
		assertTrue(CommandRun.in(folder, Locale.ENGLISH, "population", "import", "more.csv", "--into", "ws", "--kind",
				"units", "--dry-run").text().startsWith("Only tried"));
		assertEquals(before.at("entries").list().size(),
				json("population", "list", "ws", "--kind", "units", "--history", "--format", "json").at("entries")
						.list().size());
		assertEquals(before.at("dataVersion").count(),
				json("population", "list", "ws", "--kind", "units", "--format", "json").at("dataVersion").count());
	}

	@Test
	void aWorkbookIsATableLikeAnyOther() throws IOException {
		populate();
		Workbook.write(folder.resolve("projects.xlsx"),
				List.of(List.of("项目", "客户", "验收日期"), List.of("改造", "甲公司", "2026-03-31"),
				List.of("扩建", "甲公司", ""), List.of("新建", "乙公司", "2026-04-01")));
		Workbook.write(folder.resolve("customers.xlsx"), List.of(List.of("客户", "客户级别"), List.of("甲公司", "公司级")));
		Json customers = json("population", "import", "customers.xlsx", "--into", "ws", "--kind", "customers",
				"--format", "json");
		assertEquals(1, customers.at("added").count());
		Json projects = json("population", "import", "projects.xlsx", "--into", "ws", "--kind", "projects", "--format",
				"json");
		assertEquals("2 1", projects.at("added").count() + " " + projects.at("rejected").list().size());
		assertEquals("乙公司", projects.at("rejected").at(0).at("value").text());
		assertEquals(List.of("扩建 ", "改造 2026-03-31"),
				json("population", "list", "ws", "--kind", "projects", "--format", "json")
				.at("entries").list().stream().map(entry -> entry.at("name").text() + " "
						+ (entry.at("acceptedOn").isNull() ? "" : entry.at("acceptedOn").text())).sorted().toList());
	}

	@Test
	void tellsRates() {
		populate();
		Json rates = json("rates", "ws", "--format", "json");
		assertEquals(List.of("A 2026-Q1 20 18 12 12", "B 2026-Q2 4 - 3 3", "C 2026-Q1 10 10 10 9"), lines(rates, "unit",
				"occasion"));
		assertEquals(60, rates.at("rates").at(0).at("returnRate").number());
		assertEquals(90, rates.at("rates").at(2).at("validReturnRate").number());
		assertEquals(List.of("34 - 25 24"), rates.at("totals").list().stream().map(PopulationTest::figures).toList());
		assertEquals(List.of("北区 24 - 15 15", "南区 10 10 10 9"), lines(json("rates", "ws", "--by", "region", "--format",
				"json"), "region"));
		assertEquals(List.of("2026-Q1 30 28 22 21", "2026-Q2 4 - 3 3"), lines(json("rates", "ws", "--by", "occasion",
				"--format", "json"), "occasion"));
		CommandRun table = CommandRun.in(folder, Locale.SIMPLIFIED_CHINESE, "rates", "ws", "--by", "unit");
		assertTrue(table.text().contains("60.0%") && table.text().contains("有效回收率"), table.text());
		assertEquals(4, CommandRun.in(folder, Locale.ENGLISH, "rates", "ws", "--format", "csv").text().lines().count());
	}

	@Test
	void aNumberThatIsMissingMakesNoRate() {
		populate();
		json("population", "remove", "ws", "unit=B", "occasion=2026-Q2", "--kind", "sent", "--format", "json");
		json("population", "set", "ws", "unit=C", "occasion=2026-Q1", "sent=9", "--kind", "sent", "--format", "json");
		Json rates = json("rates", "ws", "--format", "json");
		assertTrue(rates.at("rates").at(1).at("sent").isNull());
		assertTrue(rates.at("rates").at(1).at("returnRate").isNull());
		assertTrue(rates.at("rates").at(2).at("returnRate").isNull(), "fewer sent than returned");
		assertTrue(rates.at("totals").at(0).at("sent").isNull());
		assertEquals(Set.of("sent-incomplete", "sent-below-returned"), Set.copyOf(
				rates.at("warnings").list().stream().map(warning -> warning.at("code").text()).toList()));
		Json scores = json("score", "ws", "-m", RULES, "--by", "unit", "--format", "json");
		assertTrue(scores.at("responses").at("sent").isNull());
		assertTrue(scores.at("warnings").list().stream().anyMatch(warning -> warning.at("code").text().equals(
				"sent-incomplete")));
	}

	@Test
	void aSumTellsThatMoreCameBackFromOneOfItsParts() {
		populate();
		json("population", "set", "ws", "unit=C", "occasion=2026-Q1", "sent=9", "--kind", "sent", "--format", "json");
		Json rates = json("rates", "ws", "--by", "occasion", "--format", "json");
		assertEquals(List.of("2026-Q1 29 - 22 21", "2026-Q2 4 - 3 3"), lines(rates, "occasion"));
		Json warning = rates.at("warnings").at(0);
		assertEquals("sent-below-returned", warning.at("code").text());
		assertTrue(warning.at("text").at("en").text().contains("C 2026-Q1"), warning.at("text").at("en").text());
	}

	@Test
	void scoresKnowWhatWasSent() {
		populate();
		Json scores = json("score", "ws", "-m", RULES, "--by", "unit", "--format", "json");
		assertEquals(34, scores.at("responses").at("sent").count());
		assertEquals(List.of(20L, 4L, 10L), scores.at("groups").list().stream()
				.map(group -> group.at("responses").at("sent").count()).toList());
		Json quarters = json("score", "ws", "-m", RULES, "--by", "region,year", "--format", "json");
		assertEquals(List.of(24L, 10L), quarters.at("groups").list().stream()
				.map(group -> group.at("responses").at("sent").count()).toList());
		Json months = json("score", "ws", "-m", RULES, "--by", "month", "--format", "json");
		assertTrue(months.at("groups").at(0).at("responses").at("sent").isNull(),
				"quarters are not told apart by month");
		assertEquals(50, json("score", "ws", "-m", RULES, "--sent", "50", "--format", "json").at("responses").at("sent")
				.count());
	}

	@Test
	void aSharedAudienceDoesNotSeeSmallGroups() {
		populate();
		for (String source : List.of("ws", "survey.csv")) {
			Json shared = json("score", source, "-m", RULES, "--by", "unit", "--audience", "shared", "--format",
					"json");
			assertEquals(List.of("A"),
					shared.at("groups").list().stream().map(group -> group.at("key").at("unit").text()).toList());
			assertEquals(List.of("B", "C"), shared.at("withheld").list().stream()
					.map(group -> group.at("key").at("unit").text()).toList());
			assertEquals(5, shared.at("withheld").at(0).at("threshold").count());
			assertTrue(shared.at("warnings").list().stream().anyMatch(warning -> warning.at("code").text().equals(
					"small-groups-withheld")));
			assertEquals(0, json("score", source, "-m", RULES, "--by", "unit", "--format", "json").at("withheld").list()
					.size());
		}
		assertEquals(0,
				CommandRun.in(folder, Locale.ENGLISH, "store", "small-groups", "ws", "--threshold", "25").status());
		for (String command : List.of("score", "pareto", "explain")) {
			CommandRun run = CommandRun.in(folder, Locale.ENGLISH, command, "ws", "-m", RULES, "--audience", "shared");
			assertEquals(1, run.status());
			assertTrue(run.err().contains("Fewer than 25"), run.err());
		}
	}

	private static List<String> lines(Json rates, String... names) {
		return rates.at("rates").list().stream().map(rate -> String.join(" ", List.of(names).stream()
				.map(name -> rate.at(name).text()).toList()) + " " + figures(rate)).toList();
	}

	private static String figures(Json rate) {
		return String.join(" ", List.of("sent", "reached", "returned", "valid").stream()
				.map(name -> rate.at(name).isNull() ? "-" : Long.toString(rate.at(name).count())).toList());
	}

	private Json json(String... arguments) {
		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, arguments);
		assertEquals("", run.err());
		assertEquals(Commands.DONE, run.status());
		return Json.parse(run.out());
	}
}
