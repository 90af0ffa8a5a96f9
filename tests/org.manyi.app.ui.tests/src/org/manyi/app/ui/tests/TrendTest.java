/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/** The chosen figure over periods. */
class TrendTest extends ExploreTest {

	private static final String PART = "org.manyi.explore.ui.part.trend";

	/** Answers of 4 or 5 to the last item among twenty in each month. */
	private static final int[] GOOD = { 18, 19, 18, 17, 18, 19, 18, 6 };

	TrendTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@BeforeEach
	void openEightMonths() throws IOException, InterruptedException {
		List<String> rows = new ArrayList<>(List.of("date,项目质量,人员能力,工作规范,运维安全"));
		for (int month = 0; month < GOOD.length; month++) {
			for (int sheet = 0; sheet < 20; sheet++) {
				rows.add("2026-0%d-15,5,5,5,%d".formatted(month + 1, sheet < GOOD[month] ? 4 : 3));
			}
		}
		open(Files.write(folder.resolve("months.csv"), rows));
		driver.choose("slice.methodology", IT_SERVICE);
		settle();
		waitForScore("Working practice", "100.0");
		driver.clickRow("lowest.table", 1, "Operational security");
		driver.waitFor("the lowest item", () -> text("derivation.headline").startsWith("Operational security"));
		activate(PART);
		driver.waitForWidget("trend.unit");
		driver.choose("trend.unit", "By month");
		driver.waitFor("the trend", () -> text("trend.caption").startsWith("2026-08: "));
	}

	private void key(int code) {
		driver.on(() -> {
			Event event = new Event();
			event.keyCode = code;
			Control chart = driver.get(Control.class, "trend.chart");
			chart.notifyListeners(SWT.KeyDown, event);
			return chart;
		});
	}

	@Test
	void theFigureChosenElsewhereIsFollowed() throws InterruptedException {
		driver.waitFor("the lowest item",
				() -> text("trend.figure").equals("Operational security"));
		assertTrue(driver.text("trend.caption").contains("n = 20"), driver.text("trend.caption"));
		assertTrue(driver.text("trend.caption").contains("beyond the control limits"), driver.text("trend.caption"));
		assertEquals(GOOD.length, driver.on(() -> driver.get(Control.class, "trend.chart").getData("text").toString()
				.lines().filter(line -> line.startsWith("2026-")).toList()).size());
	}

	@Test
	void arrowKeysTellOnePeriodAfterTheOther() throws InterruptedException {
		key(SWT.HOME);
		driver.waitFor("the first month", () -> text("trend.caption").startsWith("2026-01: "));
		key(SWT.ARROW_RIGHT);
		driver.waitFor("the next month", () -> text("trend.caption").startsWith("2026-02: "));
	}

	private long periods() {
		return driver.text("trend.chart").lines().filter(line -> line.startsWith("2026-")).count();
	}

	private boolean isPart() {
		return driver.find("trend.whole").filter(Control::isVisible).isPresent();
	}

	@Test
	void keysShowFewerPeriodsThoseBesideAndAllAgain() throws InterruptedException {
		focus("trend.chart");
		driver.key(0, '+', '+');
		driver.waitFor("fewer periods", () -> isPart() && text("trend.whole").contains("6 of 8 periods"));
		assertEquals(6, periods());
		driver.key(0, '+', '+');
		driver.waitFor("four periods", () -> text("trend.whole").contains("4 of 8 periods"));
		driver.key(SWT.CTRL, SWT.ARROW_RIGHT, (char) 0);
		driver.waitFor("those beside", () -> text("trend.whole").contains("2026-08"));
		assertEquals(4, periods());
		driver.key(0, SWT.ESC, SWT.ESC);
		driver.waitFor("all periods", () -> !isPart());
		assertEquals(GOOD.length, periods());
	}

	@Test
	void thePeriodsOverWhichTheMouseIsDraggedAreShown() throws InterruptedException {
		driver.on(() -> {
			Control chart = driver.get(Control.class, "trend.chart");
			int width = chart.getSize().x;
			mouse(chart, SWT.MouseDown, width / 4);
			mouse(chart, SWT.MouseMove, width * 6 / 10);
			mouse(chart, SWT.MouseUp, width * 6 / 10);
			return chart;
		});
		driver.waitFor("a part", this::isPart);
		assertTrue(periods() > 1 && periods() < 5, driver.text("trend.whole"));
		driver.choose("trend.unit", "By quarter");
		driver.waitFor("all quarters", () -> text("trend.caption").startsWith("2026-Q3: ") && !isPart());
		driver.choose("trend.unit", "By month");
		// the month on which the mouse was pressed is the one chosen
		driver.waitFor("months", () -> text("trend.caption").startsWith("2026-0") && periods() == GOOD.length);
	}

	private static void mouse(Control chart, int type, int x) {
		Event event = new Event();
		event.button = 1;
		event.x = x;
		event.y = chart.getSize().y / 2;
		chart.notifyListeners(type, event);
	}

	@Test
	void quartersAreTooFewForLimits() throws InterruptedException {
		driver.choose("trend.unit", "By quarter");
		driver.waitFor("quarters", () -> text("trend.caption").startsWith("2026-Q3: "));
		assertTrue(!driver.text("trend.caption").contains("control limits"), driver.text("trend.caption"));
		driver.choose("trend.unit", "By month");
		driver.waitFor("months", () -> text("trend.caption").startsWith("2026-08: "));
	}

	@Test
	void theViewSpeaksChinese() throws InterruptedException {
		language("zh-CN");
		driver.waitFor("Chinese", () -> text("trend.caption").startsWith("2026-08：")
				&& text("trend.caption").contains("超出控制限"));
	}

	@Test
	void thePictureAndTheFiguresAreSaved() throws IOException, InterruptedException {
		Path picture = folder.resolve("trend.svg");
		workbench.picker().answer(picture);
		chooseFromMenu("trend.chart", "trend.save");
		driver.waitFor("the picture", () -> Files.exists(picture));
		assertTrue(Files.readString(picture).contains("2026-08"));
		Path figures = folder.resolve("trend.csv");
		workbench.picker().answer(figures);
		chooseFromMenu("trend.chart", "trend.export");
		driver.waitFor("the figures", () -> Files.exists(figures));
		assertTrue(Files.readAllLines(figures).stream().anyMatch(line -> line.startsWith("2026-08")));
	}

	@Test
	void columnsOfTheScoresAreChosen() throws InterruptedException {
		activate("org.manyi.explore.ui.part.scores");
		hide("blank", true);
		driver.waitFor("no such column", () -> !driver.table("scores.table").get(0).contains("Blank"));
		hide("blank", false);
		driver.waitFor("the column", () -> driver.table("scores.table").get(0).contains("Blank"));
	}

	@Test
	void scoresHaveLinesOverTheMonths() throws InterruptedException {
		activate("org.manyi.explore.ui.part.scores");
		inALargerWindow(() -> driver.waitFor("the lines", () -> driver.table("scores.table").stream()
				.anyMatch(row -> row.getFirst().endsWith("Operational security")
						&& row.contains("90.0 95.0 90.0 85.0 90.0 95.0 90.0 30.0"))));
		assertTrue(driver.on(() -> driver.table("scores.table").getFirst()).contains("Trend"));
		hide("trend", true);
		driver.waitFor("no lines", () -> !driver.table("scores.table").getFirst().contains("Trend"));
		hide("trend", false);
	}

	private void hide(String column, boolean hide) {
		driver.on(() -> {
			Menu choices = item(driver.get(Control.class, "scores.table").getMenu(), "scores.columns").getMenu();
			choices.notifyListeners(SWT.Show, new Event());
			MenuItem choice = item(choices, "scores.columns." + column);
			choice.setSelection(!hide);
			choice.notifyListeners(SWT.Selection, new Event());
			return choice;
		});
	}

	@Test
	void enterShowsThePeriodAlone() throws InterruptedException {
		key(SWT.END);
		key(SWT.CR);
		activate("org.manyi.explore.ui.part.scores");
		driver.waitFor("twenty sheets", () -> driver.table("scores.table").stream()
				.anyMatch(row -> row.contains("20")));
		waitForScore("Working practice", "100.0");
	}

	@Test
	void thePeriodOfTheSliceIsShadedAmongAll() throws InterruptedException {
		driver.waitForWidget("slice.period");
		assertTrue(!driver.text("trend.caption").contains("All periods"), driver.text("trend.caption"));
		chooseSlice("slice.period", "Q3 2026");
		driver.waitFor("the word of it", () -> text("trend.caption").contains("All periods are shown")
				&& text("trend.caption").endsWith("Those of the slice are shaded."));
		assertEquals(GOOD.length, periods());
		language("zh-CN");
		driver.waitFor("Chinese", () -> text("trend.caption").endsWith("浅色底的是统计范围的时期。"));
	}
}
