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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shipped methodologies oblige to, of units, regions, projects and events brought in as tables. */
class DueTest {

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void prepare() throws IOException {
		Files.writeString(folder.resolve("survey.csv"), "id,unit,date,项目质量,施工质量\n1,一队,2026-02-11,5,5\n");
		Files.writeString(folder.resolve("regions.csv"), "区域,有效期起\n东部,\n");
		Files.writeString(folder.resolve("units.csv"), "单位,所属区域,起,止\n一队,东部,,\n二队,东部,,2026-03-31\n");
		Files.writeString(folder.resolve("customers.csv"), "客户,级别\n甲公司,公司级\n乙公司,项目级\n");
		Files.writeString(folder.resolve("projects.csv"), "项目,客户,验收日期\n机房改造,乙公司,2026-05-08\n");
		Files.writeString(folder.resolve("events.csv"),
				"事件编号,关闭时间,客户\nE1,2026-04-28 09:00,甲公司\nE2,2026-05-03 23:59,甲公司\nE3,2026-05-03 24:00,甲公司\n");
		Files.writeString(folder.resolve("days.csv"), "日期,类型,名称\n2026-05-04,节假日,劳动节\n2026-05-05,节假日,劳动节\n");
	}

	private Json json(String... arguments) {
		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, arguments);
		assertEquals(0, run.status(), run.err());
		return Json.parse(run.out());
	}

	private void bring(String methodology, String... kinds) {
		json("import", "survey.csv", "--into", "ws", "-m", methodology, "--format", "json");
		for (String kind : kinds) {
			String[] table = { "population", "import", kind + ".csv", "--into", "ws", "--kind", kind, "--format",
					"json" };
			Json result = json(kind.equals("events")
					? Stream.concat(Stream.of(table), Stream.of("--event-kind", "event-closed")).toArray(String[]::new)
					: table);
			assertEquals(0, result.at("rejected").list().size(), kind);
		}
	}

	private List<String> due(String source, String... more) {
		List<String> arguments = new ArrayList<>(List.of("due", "ws", "--format", "json"));
		arguments.addAll(List.of(more));
		return json(arguments.toArray(String[]::new)).at("obligations").list().stream()
				.filter(one -> one.at("source").text().equals(source))
				.map(one -> one.at("id").text() + " " + one.at("state").text()).toList();
	}

	@Test
	void unitsAndRegionsOweQuestionnairesAndReports() {
		bring("well-service", "regions", "units");
		assertEquals(List.of("unit-quarterly/2025-Q2/一队/ overdue", "unit-quarterly/2025-Q2/二队/ overdue",
				"unit-quarterly/2025-Q3/一队/ overdue", "unit-quarterly/2025-Q3/二队/ overdue",
				"unit-quarterly/2025-Q4/一队/ overdue", "unit-quarterly/2025-Q4/二队/ overdue",
				"unit-quarterly/2026-Q1/一队/ overdue", "unit-quarterly/2026-Q1/二队/ overdue",
				"unit-quarterly/2026-Q2/一队/ due"), due("unit-quarterly", "--at", "2026-05-10", "--within", "0"));
		assertEquals(List.of("region-report/2026-Q2/东部/ due"),
				due("region-report", "--at", "2026-05-10", "--within", "0").stream().filter(one -> one.endsWith(" due"))
						.toList());
		assertEquals(List.of("return-visit/2025// overdue", "return-visit/2026// due"),
				due("return-visit", "--at", "2026-05-10"));
	}

	@Test
	void closedEventsAreCalledBackOnTheNextWorkingMonday() {
		bring("it-operations-service", "customers", "projects", "events", "days");
		assertEquals(List.of("call-back/2026-05-06/甲公司/ overdue", "call-back/2026-05-11/甲公司/ due"),
				due("call-back", "--at", "2026-05-11"));
		assertEquals(List.of("call-back/2026-05-06/甲公司/ due", "call-back/2026-05-11/甲公司/ upcoming"),
				due("call-back", "--at", "2026-05-06"));
		assertEquals(List.of("project/机房改造/// due"), due("project", "--at", "2026-12-31"));
		assertTrue(due("company", "--at", "2026-05-11").contains("company/2026//甲公司 due"));
	}

	@Test
	void aTableIsToldInBothLanguages() {
		bring("it-operations-service", "customers", "events");
		String page = CommandRun.in(folder, Locale.ENGLISH, "due", "ws", "--at", "2026-05-04").text();
		assertTrue(page.contains("Call-back after a closed event") && page.contains("E1, E2"), page);
		String chinese = CommandRun.in(folder, Locale.SIMPLIFIED_CHINESE, "due", "ws", "--at", "2026-05-04").text();
		assertTrue(chinese.contains("事件关闭后电话回访") && chinese.contains("待办"), chinese);
		String csv = CommandRun.in(folder, Locale.ENGLISH, "due", "ws", "--at", "2026-05-04", "--format", "csv").text();
		assertTrue(csv.contains("call-back/2026-05-04/甲公司/,due,2026-05-04,2026-05-04,call-back,"), csv);
	}

	@Test
	void whoIsNotSatisfiedIsAskedAgainInTheMonthAfter() throws IOException {
		Files.writeString(folder.resolve("survey.csv"), """
				id,客户,项目,date,项目质量,人员能力,工作规范,运维安全
				1,甲公司,,2026-02-11,5,2,4,4
				2,甲公司,,2026-02-20,4,1,2,5
				3,乙公司,机房改造,2026-02-28,2,3,3,3
				4,乙公司,机房改造,2026-03-01,X,5,,5
				5,丙公司,,2026-02-11,3,3,3,3
				6,,,2026-02-12,1,X,X,
				""");
		bring("it-operations-service");
		assertEquals(List.of("re-survey/2026-03///S#6 due", "re-survey/2026-03/乙公司/机房改造/ due"),
				due("re-survey-whole", "--at", "2026-03-15").stream().map(one -> one.replaceFirst("/[^/]*#", "/S#"))
						.toList());
		Json merged = json("due", "ws", "--format", "json", "--at", "2026-03-15").at("obligations").list().stream()
				.filter(one -> one.at("source").text().equals("re-survey-item")).findFirst().orElseThrow();
		assertEquals("re-survey/2026-03/甲公司//", merged.at("id").text());
		assertEquals(List.of("competence", "conduct"),
				merged.at("items").list().stream().map(Json::text).sorted().toList());
		assertEquals(2, merged.at("causes").list().size());
		assertEquals(List.of(), due("re-survey-item", "--at", "2026-02-20", "--within", "0"));
	}

	@Test
	void whatWasDoneOrWaivedIsSettledAndOpenedAgain() {
		bring("it-operations-service", "customers", "events");
		String id = "call-back/2026-05-04/甲公司/";
		String[] settle = { "settle", "ws", id, "--format", "json", "--as" };
		assertEquals(Commands.USAGE, CommandRun.in(folder, Locale.ENGLISH, with(settle, "waived")).status());
		Json waived = json(with(settle, "waived", "--reason", "客户不再使用", "--on", "2026-05-04"));
		assertEquals("waived", waived.at("obligations").list().getFirst().at("state").text());
		assertEquals(List.of(id + " waived"), due("call-back", "--at", "2026-05-06", "--all", "--within", "0"));
		assertEquals(List.of(), due("call-back", "--at", "2026-05-06", "--within", "0"));
		json(with(settle, "open"));
		assertEquals(List.of(id + " overdue"), due("call-back", "--at", "2026-05-06", "--within", "0"));
		json(with(settle, "done"));
		assertEquals(List.of(id + " done"), due("call-back", "--at", "2026-05-06", "--all", "--within", "0"));
		CommandRun unknown = CommandRun.in(folder, Locale.ENGLISH, "settle", "ws", id, "nothing", "--as", "open");
		assertEquals(Commands.USAGE, unknown.status());
		assertTrue(unknown.err().contains("no obligation of this methodology has the id nothing"), unknown.err());
		assertEquals(List.of(id + " done"), due("call-back", "--at", "2026-05-06", "--all", "--within", "0"));
		assertEquals(0, CommandRun.in(folder, Locale.ENGLISH, "store", "check", "ws").status());
	}

	private static String[] with(String[] arguments, String... more) {
		return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
	}

	@Test
	void otherProgramsReadThemAsACalendar() {
		bring("it-operations-service", "customers", "events");
		String calendar = CommandRun.in(folder, Locale.SIMPLIFIED_CHINESE, "due", "ws", "--at", "2026-05-04",
				"--format", "icalendar").text();
		List<String> lines = calendar.replaceAll("\\r?\\n ", "").lines().toList();
		assertTrue(calendar.startsWith("BEGIN:VCALENDAR") && lines.contains("VERSION:2.0"), calendar);
		int event = lines.indexOf("UID:call-back/2026-05-04/甲公司/");
		assertTrue(event > 0, calendar);
		List<String> told = lines.subList(event, lines.size());
		assertTrue(told.indexOf("DTSTART;VALUE=DATE:20260504") < told.indexOf("END:VEVENT"), calendar);
		assertTrue(told.subList(0, told.indexOf("END:VEVENT")).containsAll(List.of("DTSTART;VALUE=DATE:20260504",
				"DTEND;VALUE=DATE:20260505", "DTSTAMP:20260504T000000Z", "SUMMARY:事件关闭后电话回访 · 甲公司",
				"STATUS:CONFIRMED", "TRANSP:TRANSPARENT")), calendar);
	}

	@Test
	void wrongUsageIsRefused() {
		bring("it-operations-service");
		assertEquals(Commands.USAGE, CommandRun.in(folder, Locale.ENGLISH, "due", "ws", "--at", "someday").status());
		assertEquals(Commands.USAGE, CommandRun.in(folder, Locale.ENGLISH, "due").status());
		assertEquals(1, CommandRun.in(folder, Locale.ENGLISH, "due", "nowhere").status());
	}
}
