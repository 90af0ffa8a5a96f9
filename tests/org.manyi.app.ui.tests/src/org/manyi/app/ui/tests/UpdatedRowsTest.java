/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.testsupport.WorkbenchDriver;
import org.manyi.testsupport.WorkbenchExtension;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** A table of which few rows differ: those are drawn anew alone, and everything else about it stays as it was. */
@ExtendWith(WorkbenchExtension.class)
class UpdatedRowsTest {

	private static final String TABLE = "updated.table";
	private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
	private static final List<Place> BEFORE = List.of(new Place("East", 0, 30), new Place("One", 1, 10),
			new Place("Two", 1, 20), new Place("West", 0, 40), new Place("Three", 1, 40), new Place("North", 0, 7));

	/**
	 * @param depth  [0, ∞)
	 * @param sheets how many there are, [0, ∞)
	 */
	private record Place(String name, int depth, int sheets) {
	}

	private final WorkbenchDriver driver;
	private final Shell shell;
	private final RecordTable<Place> table;
	private final List<Rectangle> painted = new ArrayList<>();
	private final List<String> chosen = new ArrayList<>();
	private long last = System.nanoTime();

	UpdatedRowsTest(RunningWorkbench workbench) throws InterruptedException {
		driver = workbench.driver();
		shell = driver.on(() -> new Shell(driver.display()));
		table = driver.on(() -> new RecordTable<>(shell, TABLE,
				RowKind.tree(Place::name, Place::depth, place -> false),
				List.of(Column.words("name", Column.FILLS, () -> "Place", Place::name), Column.numbers("sheets", 80,
						() -> "Sheets", place -> Integer.toString(place.sheets())))));
	}

	@BeforeEach
	void show() throws InterruptedException {
		driver.on(() -> {
			shell.setLayout(new FillLayout());
			shell.setSize(400, 400);
			shell.open();
			table.setRows(BEFORE, place -> place.name().equals("West"));
			table.select(Optional.of("Two"));
			table.onSelect(place -> chosen.add(place.name()));
			table.control().addListener(SWT.Paint, event -> {
				painted.add(new Rectangle(event.x, event.y, event.width, event.height));
				last = System.nanoTime();
			});
			return shell;
		});
		driver.waitForWidget(TABLE);
		driver.waitFor("the table as it was painted", () -> !painted.isEmpty());
		waitForRest();
		driver.on(() -> {
			painted.clear();
			return painted;
		});
	}

	@AfterEach
	void close() {
		driver.on(() -> {
			shell.close();
			return shell;
		});
	}

	@Test
	void aRowThatDiffersIsDrawnAnewAlone() throws InterruptedException {
		update(BEFORE);
		update(with(2, new Place("Two", 1, 21)));
		driver.waitFor("the painting", () -> !painted.isEmpty());
		waitForRest();
		assertEquals("21", driver.on(() -> driver.table(TABLE).get(3).get(1)));
		Rectangle row = driver.on(() -> driver.get(NatTable.class, TABLE).getBoundsByPosition(1, 3));
		painted.forEach(area -> assertEquals(List.of(row.y, row.height), List.of(area.y, area.height),
				() -> "painted: " + painted));
	}

	@Test
	void whatIsSelectedAndClosedStaysSo() {
		update(with(2, new Place("Two", 1, 21)));
		assertEquals(Optional.of(new Place("Two", 1, 21)), driver.on(table::selection));
		update(with(3, new Place("West", 0, 41)));
		assertEquals(Optional.of(BEFORE.get(2)), driver.on(table::selection));
		assertEquals(List.of("East 30", "One 10", "Two 20", "West 41", "North 7"), texts());
		assertEquals(List.of(), chosen, "nobody has chosen another");
	}

	@Test
	void aRowThatIsHiddenByAClosedOneIsTheNewOneWhenThatIsOpened() {
		update(with(4, new Place("Three", 1, 44)));
		driver.on(() -> {
			table.select(Optional.of("Three"));
			return table;
		});
		assertEquals(List.of("East 30", "One 10", "Two 20", "West 40", "Three 44", "North 7"), texts());
	}

	@Test
	void otherRowsAreShownAsAnyAre() {
		List<Place> fewer = BEFORE.subList(1, BEFORE.size() - 1);
		update(fewer);
		assertEquals(List.of("One 10", "Two 20", "West 40"), texts());
		assertEquals(Optional.of(BEFORE.get(2)), driver.on(table::selection), "by its id, in another place");
		update(fewer.subList(2, 4));
		assertEquals(List.of("West 40"), texts());
		assertFalse(driver.on(table::hasSelection));
	}

	private void update(List<Place> places) {
		driver.on(() -> {
			table.updateRows(places);
			return places;
		});
	}

	private static List<Place> with(int index, Place other) {
		List<Place> places = new ArrayList<>(BEFORE);
		places.set(index, other);
		return places;
	}

	private List<String> texts() {
		return driver.on(() -> driver.table(TABLE).stream().skip(1).map(cells -> String.join(" ", cells)).toList());
	}

	/** Until nothing has been painted for a while. */
	private void waitForRest() throws InterruptedException {
		driver.waitFor("rest", () -> System.nanoTime() - last > REST_NANOS);
	}
}
