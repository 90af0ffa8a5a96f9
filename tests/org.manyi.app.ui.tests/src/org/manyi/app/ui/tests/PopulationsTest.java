/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/** Who could have answered: imported, added, changed, retired; and how many of those asked came back. */
class PopulationsTest extends ImportTest {

	PopulationsTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@Test
	void entriesAreImportedChangedAndRetired() throws IOException, InterruptedException {
		importOneUnit("population");
		activate(POPULATIONS);
		show("Regions");
		driver.waitForWidget("populations.none.import");
		driver.waitFor("the columns of regions", () -> driver.find("populations.none.import")
				.isPresent() && hint().contains("Name · Valid from · Valid until"));
		bringIn("populations.none.import", "regions.csv", "区域,有效期起,有效期止", "北区,,", "南区,2026-01-01,");
		driver.waitFor("the regions", () -> column(rows("populations.table"), 0).equals(List.of("北区", "南区")));
		assertTrue(driver.text("populations.summary").startsWith("regions.csv: rows read 2, not taken 0. Added 2"),
				driver.text("populations.summary"));

		show("Units");
		driver.waitForWidget("populations.none.import");
		bringIn("populations.import", "units.csv", "单位,区域", "一队,北区", "二队,西区");
		driver.waitFor("the row that was not taken", () -> rows("populations.rejects").size() == 2
				&& driver.table("populations.rejects").get(1).contains("西区"));
		assertEquals(List.of("一队", "北区", "", ""),
				driver.on(() -> driver.table("populations.table").get(1).subList(0, 4)));

		selectRow("populations.table", "一队");
		pressForDialog("populations.edit");
		driver.waitForWidget("entry.NAME");
		assertFalse(driver.on(() -> driver.get(Control.class, "entry.NAME").getEnabled()), "a name is part of the key");
		write("entry.VALID_UNTIL", "2026-12-31");
		driver.press("reason.ok");
		driver.waitFor("the last day",
				() -> rows("populations.table").stream().anyMatch(row -> row.contains("2026-12-31")));

		pressForDialog("populations.edit");
		write("entry.VALID_UNTIL", "some day");
		driver.press("reason.ok");
		driver.waitFor("what is wrong with it", () -> text("populations.complaint").contains("2026-09-30"));

		decide("populations.remove", "dissolved");
		driver.waitForWidget("populations.none.add");
	}

	@Test
	void eventsAreImportedWithTheirKindAndWrittenOneByOne() throws IOException, InterruptedException {
		importOneUnit("events");
		activate(POPULATIONS);
		show("Events");
		driver.waitForWidget("populations.none.import");
		Path export = Files.write(folder.resolve("tickets.csv"),
				List.of("工单号,关闭时间,客户", "T-1,2026-03-08 24:00,甲公司", "T-2,yesterday,甲公司"));
		workbench.picker().answer(export);
		pressForDialog("populations.none.import");
		driver.waitForWidget("eventkind.kind");
		assertEquals("as the table says", driver.text("eventkind.kind"));
		driver.choose("eventkind.kind", "closing of an event");
		driver.press("eventkind.ok");
		driver.waitFor("the row that was not taken", () -> rows("populations.rejects").size() == 2
				&& driver.table("populations.rejects").get(1).contains("yesterday"));
		assertEquals(List.of("closing of an event", "T-1", "", "2026-03-09 00:00", "甲公司"),
				driver.on(() -> driver.table("populations.table").get(1).subList(0, 5)));

		pressForDialog("populations.add");
		driver.waitForWidget("entry.EVENT_KIND");
		assertFalse(enabled("reason.ok"), "an event has an id");
		driver.choose("entry.EVENT_KIND", "closing of an event");
		write("entry.ID", "T-3");
		write("entry.BEGAN", "2026-03-10 9:00");
		write("entry.ENDED", "2026-03-10 8:00");
		driver.press("reason.ok");
		driver.waitFor("what is wrong with it", () -> text("populations.complaint").contains("before it begins"));
		pressForDialog("populations.add");
		driver.waitForWidget("entry.EVENT_KIND");
		driver.choose("entry.EVENT_KIND", "closing of an event");
		write("entry.ID", "T-3");
		write("entry.ENDED", "2026/3/10 14:05");
		write("entry.UNIT", "一队");
		driver.press("reason.ok");
		driver.waitFor("the event", () -> rows("populations.table").stream()
				.anyMatch(row -> row.contains("T-3") && row.contains("2026-03-10 14:05")));

		selectRow("populations.table", 1, "T-3");
		pressForDialog("populations.edit");
		driver.waitForWidget("entry.EVENT_KIND");
		assertFalse(driver.on(() -> driver.get(Control.class, "entry.EVENT_KIND").getEnabled()), "it is of the key");
		assertEquals("closing of an event", driver.text("entry.EVENT_KIND"));
		write("entry.CUSTOMER", "乙公司");
		driver.press("reason.ok");
		driver.waitFor("the customer", () -> rows("populations.table").stream()
				.anyMatch(row -> row.contains("T-3") && row.contains("乙公司")));
		decide("populations.remove", "entered twice");
		driver.waitFor("the event to go", () -> rows("populations.table").size() == 2);
	}

	@Test
	void workingDaysAreWrittenOneByOne() throws IOException, InterruptedException {
		importOneUnit("days");
		activate(POPULATIONS);
		show("Working days");
		driver.waitForWidget("populations.none.add");
		pressForDialog("populations.none.add");
		driver.waitForWidget("entry.DATE");
		assertFalse(enabled("reason.ok"), "a day has a date");
		write("entry.DATE", "2026-10-10");
		driver.choose("entry.DAY_KIND", "worked");
		driver.press("reason.ok");
		driver.waitFor("the day",
				() -> rows("populations.table").size() == 2 && driver.table("populations.table").get(1).subList(0, 2)
						.equals(List.of("2026-10-10", "worked")));
		bringIn("populations.import", "days.csv", "日期,类型,名称", "2026-10-01,节假日,国庆节", "2026-10-10,放假,");
		driver.waitFor("the holidays", () -> rows("populations.table").stream()
				.filter(row -> row.contains("holiday")).count() == 2);
		assertTrue(driver.text("populations.summary").contains("Added 1, changed 1"),
				driver.text("populations.summary"));
	}

	@Test
	void ratesFollowFromTheNumbersSent() throws IOException, InterruptedException {
		importOneUnit("rates");
		activate(RATES);
		driver.waitFor("the unit without a number sent", () -> rows("rates.table").size() == 3
				&& driver.table("rates.table").get(1).get(0).equals("一队"));
		assertTrue(driver.text("rates.summary").contains("are not known"), driver.text("rates.summary"));
		driver.press("rates.sent");
		driver.waitFor("the numbers sent", () -> text("populations.kind").equals("Numbers sent"));
		pressForDialog("populations.add");
		write("entry.UNIT", "一队");
		write("entry.QUESTIONNAIRES", "40");
		write("entry.REACHED", "32");
		driver.press("reason.ok");
		driver.waitFor("the number", () -> rows("populations.table").stream().anyMatch(row -> row.contains("40")));
		activate(RATES);
		driver.waitFor("the rates", () -> rows("rates.table").stream().anyMatch(row -> row.contains("50.0 %")));
		List<String> row = driver.on(() -> driver.table("rates.table").get(1));
		assertEquals(List.of("40", "32", "20", "20", "50.0 %", "50.0 %"), row.subList(row.size() - 6, row.size()));
		activate(SCORES);
		driver.waitFor("the number sent in the bar", () -> text("slice.counts").startsWith("sent 40"));
	}

	@Test
	void partsWithoutASurveySayWhatToDo() throws IOException, InterruptedException {
		importOneUnit("left");
		open(SurveyFile.itOperations(folder));
		activate(RATES);
		driver.waitForWidget("rates.import");
		activate(RESPONSES);
		driver.waitForWidget("responses.import");
		activate(QUALITY);
		driver.waitForWidget("quality.import");
	}

	/** What is said where there are no entries. Call on the user's thread. */
	private String hint() {
		return Arrays.stream(driver.get(Control.class, "populations.none.import").getParent().getParent().getChildren())
				.filter(Label.class::isInstance).map(Label.class::cast).map(Label::getText)
				.collect(Collectors.joining("\n"));
	}

	/** Twenty sheets of one unit. */
	private void importOneUnit(String name) throws IOException, InterruptedException {
		List<String> lines = new ArrayList<>(List.of("id,单位,项目质量,人员能力,工作规范,运维安全"));
		for (int sheet = 1; sheet <= 20; sheet++) {
			lines.add(sheet + ",一队,5,4,5,4");
		}
		importSurvey(name, lines);
	}

	private void show(String kind) throws InterruptedException {
		driver.waitForWidget("populations.kind");
		driver.waitFor("the kinds", () -> !text("populations.kind").isEmpty());
		driver.choose("populations.kind", kind);
		driver.waitFor(kind, () -> text("populations.kind").equals(kind));
	}

	private void bringIn(String button, String name, String... lines) throws IOException, InterruptedException {
		Path table = Files.write(folder.resolve(name), List.of(lines));
		workbench.picker().answer(table);
		driver.press(button);
	}
}
