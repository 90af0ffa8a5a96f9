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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events and working days come into a workspace as what a service desk exports, and one by one. */
class EventsTest {

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void prepare() throws IOException {
		write("survey.csv", "id,unit,date,Q1,Q2,Q3,Q4\n1,A,2026-02-11,5,4,5,4\n");
		write("tickets.csv", "工单号,关闭时间,客户\nT-1,2026-03-08 24:00,甲公司\nT-2,2026/3/9 14:05,乙公司\nT-3,昨天,甲公司\n");
		json("import", "survey.csv", "--into", "ws", "-m", CommandRun.testData().resolve("doc004.yaml").toString(),
				"--format", "json");
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}

	@Test
	void anExportWithoutKindsIsOfOneKind() {
		Json result = population("import", "tickets.csv", "--into", "ws", "--kind", "events", "--event-kind", "事件关闭");
		assertEquals(List.of(2L, 3L), List.of(result.at("added").count(), result.at("rows").count()));
		assertEquals("4 关闭时间 昨天", rejects(result).getFirst());
		List<Json> entries = population("list", "ws", "--kind", "events").at("entries").list();
		assertEquals(List.of("event-closed T-1 2026-03-09T00:00 甲公司", "event-closed T-2 2026-03-09T14:05 乙公司"),
				entries.stream().map(entry -> String.join(" ", entry.at("eventKind").text(), entry.at("id").text(),
						entry.at("ended").text(), entry.at("customer").text())).toList());
		assertTrue(entries.getFirst().at("began").isNull());
		Json again = population("import", "tickets.csv", "--into", "ws", "--kind", "events", "--event-kind",
				"event-closed");
		assertEquals(List.of(0L, 2L), List.of(again.at("added").count(), again.at("unchanged").count()));
		assertEquals(0, CommandRun.in(folder, Locale.ENGLISH, "store", "check", "ws").status());
	}

	@Test
	void rowsWithoutAKindAreRejectedWhereNoneIsNamed() {
		Json result = population("import", "tickets.csv", "--into", "ws", "--kind", "events");
		assertEquals(0, result.at("added").count());
		assertEquals(3, rejects(result).size());
		assertTrue(result.at("rejected").at(0).at("reason").at("en").text().contains("event kind"));
		Json files = population("rejects", "ws", "--kind", "events");
		assertEquals(3, files.at("files").at(0).at("rejected").list().size());
		CommandRun unknown = CommandRun.in(folder, Locale.ENGLISH, "population", "import", "tickets.csv", "--into",
				"ws", "--kind", "events", "--event-kind", "no such kind");
		assertEquals(2, unknown.status());
		assertTrue(unknown.err().contains("event-closed/事件关闭"), unknown.err());
	}

	@Test
	void rowsThatContradictThemselvesAreRejected() throws IOException {
		write("events.csv", """
				id,kind,began,closed,unit
				1,event-closed,2026-03-09 10:00,2026-03-09 09:59,A
				2,event-closed,,,A
				3,coffee break,,2026-03-09,A
				4,closing of an event,2026-03-09T08:00:30,,A
				""");
		Json result = population("import", "events.csv", "--into", "ws", "--kind", "events");
		assertEquals(List.of("2 closed 2026-03-09 09:59", "3 closed ", "4 kind coffee break"), rejects(result));
		assertEquals("2026-03-09T08:00:30",
				population("list", "ws", "--kind", "events").at("entries").at(0).at("began").text());
	}

	@Test
	void workingDaysComeFromAWorkbook() throws IOException {
		Workbook.write(folder.resolve("days.xlsx"), List.of(List.of("日期", "类型", "名称"),
				List.of("2026-10-01", "节假日", "国庆节"), List.of("2026年10月10日", "调休", ""),
				List.of("2026-10-01", "上班", "")));
		Json result = population("import", "days.xlsx", "--into", "ws", "--kind", "days");
		assertEquals(2, result.at("added").count());
		assertEquals(1, rejects(result).size(), "a day is a holiday or worked");
		assertEquals(List.of("2026-10-01 holiday", "2026-10-10 worked"),
				population("list", "ws", "--kind", "days").at("entries").list().stream()
						.map(entry -> entry.at("date").text() + " " + entry.at("dayKind").text()).toList());
		CommandRun table = CommandRun.in(folder, Locale.SIMPLIFIED_CHINESE, "population", "list", "ws", "--kind",
				"days");
		assertTrue(table.text().contains("日期") && table.text().contains("国庆节"), table.text());
		assertEquals(1, population("remove", "ws", "date=2026-10-10", "--kind", "days").at("removed").count());
	}

	@Test
	void oneEventIsAddedChangedAndRetired() {
		assertEquals(1, population("set", "ws", "编号=T-9", "类型=事件关闭", "关闭时间=2026-03-10 9:00", "--kind", "events")
				.at("added").count());
		assertEquals(1, population("set", "ws", "id=T-9", "kind=event-closed", "closed=2026-03-10 9:30", "--kind",
				"events").at("changed").count());
		CommandRun table = CommandRun.in(folder, Locale.ENGLISH, "population", "list", "ws", "--kind", "events");
		assertTrue(table.text().contains("2026-03-10 09:30"), table.text());
		assertEquals(1, population("remove", "ws", "id=T-9", "kind=event-closed", "--kind", "events").at("removed")
				.count());
		for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			CommandRun refused = CommandRun.in(folder, locale, "population", "set", "ws", "id=T-9",
					"kind=event-closed", "closed=soon", "--kind", "events");
			assertEquals(2, refused.status());
			assertTrue(refused.err().contains("2026-03-08 14:05"), refused.err());
		}
	}

	private static List<String> rejects(Json result) {
		return result.at("rejected").list().stream().map(reject -> reject.at("row").count() + " "
				+ (reject.at("column").isNull() ? "-" : reject.at("column").text()) + " " + reject.at("value").text())
				.toList();
	}

	private Json population(String... arguments) {
		String[] all = new String[arguments.length + 3];
		all[0] = "population";
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		all[arguments.length + 1] = "--format";
		all[arguments.length + 2] = "json";
		return json(all);
	}

	private Json json(String... arguments) {
		CommandRun run = CommandRun.in(folder, Locale.ENGLISH, arguments);
		assertEquals("", run.err());
		assertEquals(Commands.DONE, run.status());
		return Json.parse(run.out());
	}
}
