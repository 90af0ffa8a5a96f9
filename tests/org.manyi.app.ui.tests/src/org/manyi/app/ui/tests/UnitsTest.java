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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.Palette;

/** Units side by side, and one of them alone. */
class UnitsTest extends ExploreTest {

	private static final String TABLE = "units.table";

	UnitsTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@BeforeEach
	void openUnits() throws InterruptedException {
		open(Path.of(System.getProperty("manyi.checkout"))
				.resolve("features/org.manyi.feature/rootfiles/samples/well-service.csv"));
		driver.choose("slice.methodology", "Well service customer satisfaction");
		settle();
		waitForScore("Workmanship", "88.4");
		activate("org.manyi.explore.ui.part.units");
		driver.waitForWidget("units.by");
		by("Units");
		driver.waitFor("five units", () -> driver.table(TABLE).size() == 6
				&& text("units.sentence").contains("All answers together"));
		settle();
	}

	@AfterEach
	void unitsAgain() throws InterruptedException {
		by("Units");
		settle();
	}

	private void by(String what) throws InterruptedException {
		driver.waitFor("what can be compared",
				() -> List.of(driver.get(Combo.class, "units.by").getItems()).contains(what));
		driver.choose("units.by", what);
	}

	@Test
	void unitsAreRankedAndTheWholeIsExplained() throws InterruptedException {
		List<List<String>> rows = driver.on(() -> driver.table(TABLE));
		assertEquals(List.of("Units", "n", "#"), rows.getFirst().subList(0, 3));
		assertEquals(List.of("1", "2", "3", "4", "5"), rows.stream().skip(1).map(row -> row.get(2)).toList());
		inALargerWindow(() -> driver.waitFor("the lowest items",
				() -> driver.table(TABLE).stream().flatMap(List::stream).anyMatch(cell -> cell.startsWith("▼ "))));
	}

	@Test
	void regionsAreUnitsToo() throws InterruptedException {
		by("Regions");
		driver.waitFor("three regions", () -> driver.table(TABLE).size() == 4
				&& driver.table(TABLE).getFirst().getFirst().equals("Regions"));
	}

	@Test
	void aCellThatIsClickedChoosesItsUnitAndItsItem() throws InterruptedException {
		driver.clickRow(TABLE, 0, "作业二队");
		driver.waitFor("what is known of the unit", () -> text("units.cell").startsWith("作业二队 · "));
		driver.clickAt(cell("作业一队", "Workmanship"));
		driver.waitFor("the unit and the item", () -> text("units.cell").startsWith("作业一队 · Workmanship ")
				&& text("derivation.headline").startsWith("Workmanship"));
	}

	@Test
	void keysGoFromUnitToUnitAndFromItemToItem() throws InterruptedException {
		driver.clickRow(TABLE, 0, driver.on(() -> driver.table(TABLE).get(1).getFirst()));
		focus(TABLE);
		String second = driver.on(() -> driver.table(TABLE).get(2).getFirst());
		driver.key(0, SWT.ARROW_DOWN, (char) 0);
		driver.waitFor("the second unit", () -> text("units.cell").startsWith(second + " · "));
		String before = driver.text("units.cell");
		driver.key(0, SWT.ARROW_RIGHT, (char) 0);
		driver.waitFor("another item", () -> text("units.cell").startsWith(second + " · ")
				&& !text("units.cell").equals(before));
	}

	@Test
	void enterShowsOneUnitAloneAndAllAgain() throws InterruptedException {
		driver.clickRow(TABLE, 0, "作业二队");
		driver.waitFor("the unit", () -> text("units.cell").startsWith("作业二队 · "));
		focus(TABLE);
		driver.key(0, SWT.CR, '\r');
		driver.waitFor("the unit alone", () -> text("slice.place").contains("作业二队"));
		settle();
		assertEquals(6, driver.on(() -> driver.table(TABLE).size()));
		focus(TABLE);
		driver.key(0, SWT.CR, '\r');
		driver.waitFor("all units", () -> !text("slice.place").contains("作业二队"));
	}

	@Test
	void theHeatMapIsSavedAsPictureAndWithItsFigures() throws IOException, InterruptedException {
		for (String kind : List.of("png", "svg", "pdf")) {
			assertTrue(saved("units.chart.save", kind).length > 1000, kind);
		}
		String picture = new String(saved("units.chart.save", "svg"), StandardCharsets.UTF_8);
		assertTrue(picture.contains("作业二队") && picture.contains("Workmanship"), picture);
		List<String> rows = new String(saved("units.chart.export", "csv"), StandardCharsets.UTF_8).lines().toList();
		assertTrue(rows.getFirst().contains(",Score,95 % interval from,95 % interval to,n,Band"), rows.getFirst());
		// the index and twelve items of each unit
		assertEquals(1 + 5 * 13, rows.size());
	}

	@Test
	void columnsBeyondTheEdgeAreTold() throws InterruptedException {
		driver.waitFor("a mark at the right edge", () -> isMarked(true) && !isMarked(false));
		driver.clickRow(TABLE, 0, "作业二队");
		focus(TABLE);
		for (int column = 0; column < 14; column++) {
			driver.key(0, SWT.ARROW_RIGHT, (char) 0);
		}
		driver.waitFor("a mark at the left edge", () -> isMarked(false));
		driver.on(() -> {
			NatTable table = driver.get(NatTable.class, TABLE);
			for (int x = 0; x < table.getClientArea().width; x++) {
				rest(table, x, 1);
				rest(table, x, table.getClientArea().height / 2);
			}
			table.notifyListeners(SWT.MouseExit, new Event());
			return table;
		});
	}

	/** Cells that begin beyond an edge have tips as well. */
	private static void rest(NatTable table, int x, int y) {
		Event event = new Event();
		event.widget = table;
		event.x = x;
		event.y = y;
		table.notifyListeners(SWT.MouseHover, event);
	}

	/** Whether the heading has the ground of the mark in its upper corner. */
	private boolean isMarked(boolean atRight) {
		NatTable table = driver.get(NatTable.class, TABLE);
		Image seen = new Image(table.getDisplay(), 1, 1);
		GC gc = new GC(table);
		gc.copyArea(seen, atRight ? table.getClientArea().width - 2 : 1, 1);
		gc.dispose();
		ImageData pixel = seen.getImageData();
		seen.dispose();
		return pixel.palette.getRGB(pixel.getPixel(0, 0)).equals(Palette.SELECTION.color().getRGB());
	}

	private byte[] saved(String entry, String kind) throws IOException, InterruptedException {
		Path file = folder.resolve(entry + "." + kind);
		Files.deleteIfExists(file);
		workbench.picker().answer(file);
		chooseFromMenu(TABLE, entry);
		driver.waitFor("the word of " + file, () -> text("status.text").contains(file.getFileName().toString()));
		return Files.readAllBytes(file);
	}

	private Point cell(String unit, String item) {
		return driver.on(() -> {
			NatTable table = driver.get(NatTable.class, TABLE);
			List<List<String>> rows = driver.table(TABLE);
			int row = rows.stream().map(List::getFirst).toList().indexOf(unit);
			Rectangle area = table.getBoundsByPosition(rows.getFirst().indexOf(item), row);
			return table.toDisplay(area.x + area.width / 2, area.y + area.height / 2);
		});
	}
}
