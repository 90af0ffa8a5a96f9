/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyi.service.units.UnitService;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.settings.SettingsStore;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Scores and lowest items with a row for each unit. */
class RowsOfUnitsTest extends ExploreTest {

	private static final String SCORES = "scores.table";
	private static final String LOWEST = "lowest.table";
	private static final int MANY_UNITS = 834;
	private static final int ITEMS = 12;
	/** Items and the scores of 作业三队 in the sample, computed apart from its sheets. */
	private static final Map<String, String> OF_THE_THIRD_TEAM = Map.of("Workmanship", "83.3", "Job progress", "78.3",
			"Handover of records", "84.9", "Well control", "86.3", "HSE management", "85.4",
			"Equipment condition", "77.4", "Orderly site", "82.1", "Service attitude", "87.0");

	RowsOfUnitsTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@BeforeEach
	@AfterEach
	void forget() throws InterruptedException {
		SettingsStore settings = driver.on(() -> workbench.context().get(SettingsStore.class));
		settings.update(before -> before.withLayout("scores.by", "").withLayout("lowest.by", ""));
		for (String field : List.of("scores.filter", "lowest.filter")) {
			if (driver.on(() -> driver.find(field).isPresent())) {
				filter(field, "");
			}
		}
	}

	private void openWellService() throws InterruptedException {
		open(Path.of(System.getProperty("manyi.checkout"))
				.resolve("features/org.manyi.feature/rootfiles/samples/well-service.csv"));
		score();
		driver.waitFor("the scores", () -> driver.table(SCORES).size() > 1);
	}

	private void score() throws InterruptedException {
		driver.choose("slice.methodology", "Well service customer satisfaction");
		settle();
	}

	private void filter(String id, String typed) {
		driver.on(() -> {
			driver.get(Text.class, id).setText(typed);
			return typed;
		});
	}

	@Test
	void unitsStandBelowTheItems() throws InterruptedException {
		openWellService();
		driver.choose("scores.by", "Units");
		driver.waitFor("items that can be opened", () -> driver.get(NatTable.class, SCORES).getRowCount() > 1
				&& text("scores.by").equals("Units"));
		settle();
		filter("scores.filter", "作业三队");
		driver.waitFor("the unit's scores", () -> text("scores.filter.count").equals("12 of 76 rows"));
		List<List<String>> rows = driver.on(() -> driver.table(SCORES));
		List<String> checked = new ArrayList<>();
		for (int row = 1; row + 1 < rows.size(); row++) {
			String score = OF_THE_THIRD_TEAM.get(rows.get(row).getFirst());
			if (score != null) {
				assertEquals(List.of("作业三队", score), rows.get(row + 1).subList(0, 2), rows.get(row).getFirst());
				checked.add(score);
			}
		}
		assertFalse(checked.isEmpty(), rows::toString);
		filter("scores.filter", "");
		driver.choose("scores.by", "All responses");
		driver.waitFor("the items alone",
				() -> driver.table(SCORES).stream().noneMatch(row -> row.getFirst().equals("作业三队")));
	}

	@Test
	void enterShowsTheUnitOfARowAlone() throws InterruptedException {
		openWellService();
		driver.choose("scores.by", "Units");
		settle();
		filter("scores.filter", "作业三队");
		driver.waitFor("the unit's scores", () -> text("scores.filter.count").equals("12 of 76 rows"));
		focus(SCORES);
		driver.key(0, SWT.HOME, (char) 0);
		driver.waitFor("the first row", () -> first() == 0);
		driver.clickRow(SCORES, 0, "作业三队");
		driver.waitFor("the item that it stands below",
				() -> text("derivation.headline").startsWith(itemAbove("作业三队")));
		focus(SCORES);
		driver.key(0, SWT.CR, '\r');
		driver.waitFor("the unit alone", () -> text("slice.place").contains("作业三队"));
		settle();
		assertEquals("作业三队", driver.text("scores.filter"), "the filter is for every slice of the survey");
		driver.press("slice.back");
		driver.waitFor("all units", () -> !text("slice.place").contains("作业三队"));
	}

	/** The item that the first row of a unit in sight stands below. Call on the user's thread. */
	private String itemAbove(String unit) {
		List<List<String>> rows = driver.table(SCORES);
		return rows.get(rows.stream().map(List::getFirst).toList().indexOf(unit) - 1).getFirst();
	}

	@Test
	void aFilterGoesWithItsSurvey() throws IOException, InterruptedException {
		openWellService();
		filter("scores.filter", "Response time");
		driver.waitFor("an item alone", () -> text("scores.filter.count").startsWith("1 of "));
		openItOperations();
		driver.waitFor("all rows of the other survey", () -> text("scores.filter").isEmpty()
				&& text("scores.filter.count").isEmpty() && driver.table(SCORES).size() > 1);
	}

	@Test
	void unitsStayWhileTheirIntervalsAreMadeInAnotherWay() throws InterruptedException {
		openWellService();
		String usual = driver.text("scores.intervals");
		driver.choose("scores.intervals", "Shares alone");
		driver.choose("scores.by", "Units");
		settle();
		filter("scores.filter", "作业三队");
		driver.waitFor("the unit's scores", () -> text("scores.filter.count").equals("12 of 76 rows"));
		BundleContext bundles = FrameworkUtil.getBundle(RowsOfUnitsTest.class).getBundleContext();
		HeldUnits held = new HeldUnits(bundles.getService(bundles.getServiceReference(UnitService.class)));
		ServiceRegistration<UnitService> registration = bundles.registerService(UnitService.class, held,
				FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, 100)));
		try {
			driver.choose("scores.intervals", "All scores, delta method");
			driver.waitFor("intervals of the whole", () -> !interval(0).isEmpty());
			assertEquals("12 of 76 rows", driver.text("scores.filter.count"), "those of units are on their way");
			assertEquals("", driver.on(() -> interval(1)), "the interval of before is not one of now");
			held.release();
			driver.waitFor("intervals of the unit", () -> !interval(1).isEmpty());
		} finally {
			held.release();
			registration.unregister();
			driver.choose("scores.intervals", usual);
			settle();
		}
	}

	/** That of the first item in sight or, by 1, of the unit below it. Call on the user's thread. */
	private String interval(int below) {
		List<List<String>> rows = driver.table(SCORES);
		int column = rows.getFirst().indexOf("95 % interval");
		int unit = rows.stream().map(List::getFirst).toList().indexOf("作业三队");
		return column < 0 || unit < 1 ? "" : rows.get(unit - 1 + below).get(column);
	}

	@Test
	void theLowestOfAllUnitsStandFirst() throws InterruptedException {
		openWellService();
		driver.choose("lowest.by", "Units");
		driver.waitFor("the units", () -> driver.table(LOWEST).getFirst().contains("Units")
				&& driver.table(LOWEST).get(1).subList(0, 3).equals(List.of("1", "作业二队", "Response time")));
		inALargerWindow(() -> {
			driver.waitFor("the filter", () -> driver.get(Text.class, "lowest.filter").isVisible());
			filter("lowest.filter", "# = 1");
			driver.waitFor("one of each unit", () -> text("lowest.filter.count").equals("5 of 60 rows"));
			filter("lowest.filter", "");
		});
		driver.choose("lowest.by", "All responses");
		driver.waitFor("the items", () -> !driver.table(LOWEST).getFirst().contains("Units")
				&& driver.table(LOWEST).get(1).get(1).equals("Response time"));
	}

	@Test
	void tenThousandRowsAreWalkedThroughAndSorted() throws IOException, InterruptedException {
		open(Files.write(folder.resolve("many.csv"), manyUnits()));
		score();
		driver.choose("scores.by", "Units");
		settle();
		filter("scores.filter", "Unit");
		driver.waitFor("all rows", () -> text("scores.filter.count").equals("10,008 of 10,024 rows"));
		focus(SCORES);
		driver.key(0, SWT.HOME, (char) 0);
		driver.waitFor("the first row", () -> first() == 0);
		for (int page = 0; page < 40; page++) {
			driver.key(0, SWT.PAGE_DOWN, (char) 0);
		}
		driver.waitFor("forty pages", () -> first() > 40 * 3);
		driver.key(0, SWT.END, (char) 0);
		driver.waitFor("the last row", () -> last() == 10_023);
		clickHeading(1);
		driver.waitFor("the lowest first", () -> driver.table(SCORES).getFirst().get(1).equals("Score ↑")
				&& first() == 0);
		clickHeading(1);
		driver.waitFor("the highest first", () -> driver.table(SCORES).getFirst().get(1).equals("Score ↓")
				&& first() == 0);
		clickHeading(1);
		driver.waitFor("their own order", () -> driver.table(SCORES).getFirst().get(1).equals("Score"));
	}

	private static List<String> manyUnits() {
		List<String> lines = new ArrayList<>(
				List.of("unit,施工质量,施工进度,资料交接,井控安全,HSE管理,设备状况,文明施工,服务态度,响应速度,沟通协调,问题处理,结算配合"));
		for (int unit = 0; unit < MANY_UNITS; unit++) {
			for (int sheet = 0; sheet < 12; sheet++) {
				StringBuilder line = new StringBuilder("Unit %04d".formatted(unit));
				for (int item = 0; item < ITEMS; item++) {
					line.append(',').append(1 + (unit * 7 + sheet * 3 + item * 5) % 5);
				}
				lines.add(line.toString());
			}
		}
		return lines;
	}

	/** The place of the first row in sight. Call on the user's thread. */
	private int first() {
		return driver.get(NatTable.class, SCORES).getRowIndexByPosition(1);
	}

	/** The place of the last row in sight. Call on the user's thread. */
	private int last() {
		NatTable table = driver.get(NatTable.class, SCORES);
		return table.getRowIndexByPosition(table.getRowCount() - 1);
	}

	private void clickHeading(int column) {
		driver.clickAt(driver.on(() -> {
			NatTable table = driver.get(NatTable.class, SCORES);
			Rectangle heading = table.getBoundsByPosition(column, 0);
			return table.toDisplay(heading.x + heading.width / 2, heading.y + heading.height / 2);
		}));
	}
}
