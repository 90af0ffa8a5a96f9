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
import java.util.concurrent.TimeUnit;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.settings.SettingsStore;

/** Scores and lowest items with a row for each unit. */
class RowsOfUnitsTest extends ExploreTest {

	private static final String SCORES = "scores.table";
	private static final String LOWEST = "lowest.table";
	private static final int MANY_UNITS = 834;
	private static final int ITEMS = 12;

	RowsOfUnitsTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@BeforeEach
	@AfterEach
	void forget() throws InterruptedException {
		SettingsStore settings = driver.on(() -> workbench.context().get(SettingsStore.class));
		settings.update(before -> before.withLayout("scores.by", "").withLayout("lowest.by", ""));
		if (driver.on(() -> driver.find("scores.filter").isPresent())) {
			filter("scores.filter", "");
		}
	}

	private void openWellService() throws InterruptedException {
		open(Path.of(System.getProperty("manyi.checkout"))
				.resolve("features/org.manyi.feature/rootfiles/samples/well-service.csv"));
		score();
		waitForScore("Workmanship", "88.4");
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
		int item = rows.stream().map(List::getFirst).toList().indexOf("Workmanship");
		assertEquals(List.of("作业三队", "83.3"), rows.get(item + 1).subList(0, 2));
	}

	@Test
	void aUnitIsShownAloneFromItsRow() throws InterruptedException {
		openWellService();
		driver.choose("scores.by", "Units");
		settle();
		filter("scores.filter", "作业三队");
		driver.waitFor("the unit's scores", () -> text("scores.filter.count").equals("12 of 76 rows"));
		focus(SCORES);
		driver.clickRow(SCORES, 0, "作业三队");
		driver.waitFor("the item", () -> text("derivation.headline").startsWith("Workmanship"));
		driver.key(0, SWT.CR, '\r');
		driver.waitFor("the unit alone", () -> text("slice.place").contains("作业三队"));
	}

	@Test
	void theLowestItemsOfAllUnitsStandFirst() throws InterruptedException {
		openWellService();
		driver.choose("lowest.by", "Units");
		driver.waitFor("the units", () -> driver.table(LOWEST).getFirst().contains("Units"));
		List<String> first = driver.on(() -> driver.table(LOWEST).get(1));
		assertEquals(List.of("1", "作业三队", "Response time"), first.subList(0, 3));
		filter("lowest.filter", "# = 1");
		driver.waitFor("one of each unit", () -> text("lowest.filter.count").equals("5 of 60 rows"));
		driver.choose("lowest.by", "All responses");
		driver.waitFor("the items", () -> !driver.table(LOWEST).getFirst().contains("Units")
				&& driver.table(LOWEST).get(1).get(1).equals("Response time"));
	}

	@Test
	void tenThousandRowsAreShownWithoutDelay() throws IOException, InterruptedException {
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
		open(Files.write(folder.resolve("many.csv"), lines));
		score();
		driver.choose("lowest.by", "Units");
		driver.choose("scores.by", "Units");
		settle();
		filter("scores.filter", "Unit");
		driver.waitFor("all rows", () -> text("scores.filter.count").equals("10,008 of 10,024 rows"));
		focus(SCORES);
		List<Long> times = new ArrayList<>();
		for (int page = 0; page < 40; page++) {
			times.add(milliseconds(() -> key(SWT.PAGE_DOWN)));
		}
		for (int click = 0; click < 3; click++) {
			long sorted = milliseconds(this::sortByScore);
			assertTrue(sorted < 1000, "sorting took " + sorted + " ms");
		}
		times.sort(null);
		assertTrue(times.getLast() < 1000, times.toString());
		assertTrue(driver.on(() -> driver.get(NatTable.class, SCORES).getRowIndexByPosition(1)) > 40 * 5);
	}

	private void key(int code) {
		Event event = new Event();
		event.keyCode = code;
		driver.get(NatTable.class, SCORES).notifyListeners(SWT.KeyDown, event);
	}

	private void sortByScore() {
		NatTable table = driver.get(NatTable.class, SCORES);
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			Event event = new Event();
			event.button = 1;
			event.x = table.getBoundsByPosition(1, 0).x + 30;
			event.y = 10;
			table.notifyListeners(type, event);
		}
	}

	/** Until it is done and the window is painted. */
	private long milliseconds(Runnable done) {
		return driver.on(() -> {
			long begin = System.nanoTime();
			done.run();
			driver.get(NatTable.class, SCORES).update();
			return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
		});
	}
}
