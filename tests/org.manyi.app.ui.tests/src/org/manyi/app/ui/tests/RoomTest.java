/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.testsupport.RunningWorkbench;

/** What is to be read can be read, in windows of every size. */
class RoomTest extends ExploreTest {

	private static final Point SMALL = new Point(900, 600);

	RoomTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@ParameterizedTest
	@CsvSource({ "en, 1440, 900", "zh-CN, 1440, 900", "zh-CN, 1280, 720", "en, 1840, 1120", "en, 900, 600" })
	void namesAreWhole(String language, int width, int height) throws InterruptedException {
		openWellService();
		language(language);
		settle();
		atSize(new Point(width, height), () -> driver.waitFor("whole names", () -> cut("scores.table", 0).isEmpty()));
	}

	@Test
	void namesOfLowestItemsAreWhole() throws InterruptedException {
		openWellService();
		atSize(USUAL, () -> driver.waitFor("whole names", () -> cut("lowest.table", 1).isEmpty()));
	}

	@Test
	void noColumnOfTheWeightsIsOutOfSight() throws InterruptedException {
		openWellService();
		activate("org.manyi.explore.ui.part.sensitivity");
		atSize(USUAL, () -> driver.waitFor("all columns", () -> {
			NatTable table = driver.get(NatTable.class, "sensitivity.table");
			return table.getColumnCount() == 7 && table.getWidth() <= table.getClientArea().width;
		}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "slice.open", "slice.export", "slice.file", "slice.counts", "slice.input", "slice.rejects",
			"slice.methodology", "slice.reading" })
	void nothingOfTheBarIsCutInASmallWindow(String id) throws IOException, InterruptedException {
		openItOperations();
		atSize(SMALL, () -> driver.waitFor(id + " as a whole", () -> isWhole(driver.get(Control.class, id))));
		atSize(USUAL, () -> driver.waitFor("the bar on one line",
				() -> top("slice.open") / 20 == top("slice.methodology") / 20));
	}

	@ParameterizedTest
	@CsvSource({ "compare, compare.table, 1280, 720", "sensitivity, sensitivity.table, 1280, 720",
			"scores, scores.table, 900, 600" })
	void tablesShowWholeRowsInASmallWindow(String part, String table, int width, int height)
			throws InterruptedException {
		openWellService();
		activate("org.manyi.explore.ui.part." + part);
		atSize(new Point(width, height), () -> driver.waitFor("whole rows of " + table, () -> {
			NatTable shown = driver.get(NatTable.class, table);
			int rows = shown.getClientArea().height - shown.getRowHeightByPosition(0);
			return shown.getRowCount() > 1 && rows >= shown.getRowHeightByPosition(1)
					&& rows % shown.getRowHeightByPosition(1) == 0;
		}));
	}

	/** The sashes give way to the view that is used in a low window, and are where they were in a higher one. */
	@Test
	void theViewThatIsUsedShowsRowsInALowWindow() throws InterruptedException {
		openWellService();
		Point usual = driver.on(() -> driver.get(Control.class, "derivation.tree").getSize());
		atSize(SMALL, () -> {
			for (List<String> view : List.of(List.of("scores", "scores.table"),
					List.of("derivation", "derivation.tree"), List.of("lowest", "lowest.table"))) {
				String table = view.getLast();
				activate("org.manyi.explore.ui.part." + view.getFirst());
				driver.waitFor("a row of " + table, () -> {
					NatTable shown = driver.get(NatTable.class, table);
					return shown.isVisible() && shown.getRowCount() > 1 && shown.getClientArea().height >= shown
							.getRowHeightByPosition(0) + shown.getRowHeightByPosition(1);
				});
			}
		});
		driver.waitFor("the usual heights",
				() -> driver.get(Control.class, "derivation.tree").getSize().equals(usual));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void noNameOfAViewIsShortened(String language) throws InterruptedException {
		openWellService();
		language(language);
		atSize(SMALL, () -> driver.waitFor("whole names", () -> {
			CTabFolder tabs = tabs("scores.table");
			List<CTabItem> shown = Arrays.stream(tabs.getItems()).filter(CTabItem::isShowing).toList();
			return shown.size() > 2 && shown.stream().allMatch(this::isWhole);
		}));
	}

	private boolean isWhole(CTabItem tab) {
		GC gc = new GC(tab.getParent());
		gc.setFont(tab.getFont());
		int words = gc.textExtent(tab.getText()).x;
		gc.dispose();
		return tab.getBounds().width >= words;
	}

	@Test
	void choicesStayInSightInASmallWindow() throws InterruptedException {
		openWellService();
		for (List<String> one : List.of(List.of("scores", "scores.intervals"),
				List.of("compare", "compare.second.option"), List.of("sensitivity", "sensitivity.question"))) {
			activate("org.manyi.explore.ui.part." + one.getFirst());
			atSize(SMALL, () -> driver.waitFor(one.getLast(), () -> {
				Combo combo = driver.get(Combo.class, one.getLast());
				return combo.isVisible()
						&& combo.getBounds().x + combo.getBounds().width <= combo.getParent().getClientArea().width
						&& combo.getParent().getBounds().width <= combo.getParent().getParent().getClientArea().width;
			}));
		}
	}

	@Test
	void aPictureOfAFailureShowsTheWindow() throws IOException, InterruptedException {
		openItOperations();
		Path file = folder.resolve("window.png");
		driver.screenshot(file);
		ImageData picture = new ImageData(file.toString());
		Set<Integer> colours = new HashSet<>();
		for (int y = 0; y < picture.height; y += 2) {
			for (int x = 0; x < picture.width; x += 2) {
				colours.add(picture.getPixel(x, y));
			}
		}
		assertTrue(colours.size() > 50, colours.size() + " colours");
	}

	private void openWellService() throws InterruptedException {
		open(Path.of(System.getProperty("manyi.checkout"))
				.resolve("features/org.manyi.feature/rootfiles/samples/well-service.csv"));
		driver.choose("slice.methodology", "Well service customer satisfaction");
		settle();
		waitForScore("Workmanship", "88.4");
	}

	static boolean isWhole(Control control) {
		Point needed = control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		return control.isVisible() && control.getSize().x >= needed.x && control.getSize().y >= needed.y
				&& Arrays.stream(corners(control)).allMatch(corner -> isInSight(control, corner));
	}

	private static Point[] corners(Control control) {
		Point size = control.getSize();
		return new Point[] { control.toDisplay(0, 0), control.toDisplay(size.x - 1, size.y - 1) };
	}

	private static boolean isInSight(Control control, Point place) {
		for (Control at = control.getParent(); at != null; at = at.getParent()) {
			if (!at.getBounds().isEmpty() && at.getParent() != null) {
				Point inside = at.toControl(place);
				if (inside.x < 0 || inside.y < 0 || inside.x >= at.getSize().x || inside.y >= at.getSize().y) {
					return false;
				}
			}
		}
		return true;
	}

	private int top(String id) {
		Control control = driver.get(Control.class, id);
		return control.toDisplay(0, control.getSize().y / 2).y;
	}
}
