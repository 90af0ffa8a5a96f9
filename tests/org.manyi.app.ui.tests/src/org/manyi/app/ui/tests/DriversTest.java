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
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.settings.SettingsStore;

/** Importance against performance. */
class DriversTest extends ExploreTest {

	private static final String PART = "org.manyi.explore.ui.part.drivers";
	private static final String CHART = "drivers.chart";
	private static final String IMPORTANCE = "drivers.importance";
	private static final String WEIGHT = "Weight λ: Weights of importance levels";

	DriversTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@BeforeEach
	void forget() {
		SettingsStore settings = driver.on(() -> workbench.context().get(SettingsStore.class));
		settings.update(before -> before.withLayout("drivers.outcome", "").withLayout(IMPORTANCE, ""));
	}

	private void openWellService() throws InterruptedException {
		openSample();
		activate(PART);
		driver.waitFor("the items of this survey", () -> text(CHART).contains("Workmanship · Score 88.4 · n 348"));
		waitForItems(12);
	}

	/** Every item has a line of the description, which begins with its name. */
	private void waitForItems(int items) throws InterruptedException {
		driver.waitFor(items + " items",
				() -> text(CHART).lines().filter(line -> line.contains(" · n ")).count() == items);
	}

	private List<String> offered(String combo) {
		return driver.on(() -> Arrays.asList(driver.get(Combo.class, combo).getItems()));
	}

	@Test
	void everyKindOfImportanceThatThereIsCanBeChosen() throws InterruptedException {
		openWellService();
		// all items are explained by each other, so that nothing can be shared out
		assertEquals(List.of(WEIGHT, "Correlation r"), offered(IMPORTANCE));
		explainResponseTime();
		assertEquals(List.of(WEIGHT, "Correlation r", "Share of R²"), offered(IMPORTANCE));
		assertEquals("Share of R²", driver.text(IMPORTANCE));
		for (String kind : offered(IMPORTANCE)) {
			driver.choose(IMPORTANCE, kind);
			driver.waitFor(kind, () -> text(CHART).startsWith("Score / " + kind + "\n"));
			String sentence = driver.text("drivers.sentence");
			assertTrue(driver.text(CHART).lines().filter(line -> line.endsWith("Improve first"))
					.map(line -> line.split(" · ")[0]).allMatch(sentence::contains), sentence);
		}
	}

	@Test
	void anItemIsExplainedByTheOthers() throws InterruptedException {
		openWellService();
		explainResponseTime();
		String items = driver.text(CHART);
		assertTrue(items.lines().noneMatch(line -> line.startsWith("Response time")), items);
		assertTrue(driver.text("drivers.sentence").contains("R² = "), driver.text("drivers.sentence"));
	}

	@Test
	void aPointThatIsClickedIsChosenInAllViews() throws InterruptedException {
		openWellService();
		driver.clickAt(pointOf("Response time"));
		driver.waitFor("its derivation", () -> text("derivation.headline").startsWith("Response time"));
		driver.clickAt(pointOf("Well control"));
		driver.waitFor("the other derivation", () -> text("derivation.headline").startsWith("Well control"));
	}

	private void explainResponseTime() throws InterruptedException {
		driver.choose("drivers.outcome", "Response time");
		waitForItems(11);
	}

	/** Where the mouse is told of the item. */
	private Point pointOf(String item) {
		return driver.on(() -> {
			Control chart = driver.get(Control.class, CHART);
			for (int y = 0; y < chart.getSize().y; y += 4) {
				for (int x = 0; x < chart.getSize().x; x += 4) {
					Event move = new Event();
					move.x = x;
					move.y = y;
					chart.notifyListeners(SWT.MouseMove, move);
					String told = chart.getToolTipText();
					if (told != null && told.startsWith(item + " · ")) {
						return chart.toDisplay(x + 2, y + 2);
					}
				}
			}
			throw new AssertionError("no point of " + item);
		});
	}

	@Test
	void arrowKeysGoFromPointToPoint() throws InterruptedException {
		openWellService();
		driver.choose(IMPORTANCE, WEIGHT);
		focus(CHART);
		driver.key(0, SWT.HOME, (char) 0);
		// the least important item stands at the left
		driver.waitFor("the first item", () -> text("derivation.headline").startsWith("Settlement of accounts"));
		driver.key(0, SWT.ARROW_RIGHT, (char) 0);
		driver.waitFor("the next item", () -> !text("derivation.headline").startsWith("Settlement of accounts"));
	}

	@Test
	void aCrowdedCornerIsShownAlone() throws InterruptedException {
		openWellService();
		driver.on(() -> {
			Control chart = driver.get(Control.class, CHART);
			Event wheel = new Event();
			wheel.x = chart.getSize().x * 3 / 4;
			wheel.y = chart.getSize().y / 3;
			wheel.count = 3;
			wheel.stateMask = SWT.MOD1;
			chart.notifyListeners(SWT.MouseWheel, wheel);
			chart.notifyListeners(SWT.MouseWheel, wheel);
			return chart;
		});
		driver.waitFor("a part", () -> text("drivers.whole").contains(" of 12 items in sight"));
		long shown = driver.text(CHART).lines().filter(line -> line.contains(" · n ")).count();
		assertTrue(shown > 0 && shown < 12, driver.text(CHART));
		assertTrue(driver.text("drivers.whole").contains(shown + " of 12"), driver.text("drivers.whole"));
		focus(CHART);
		driver.key(0, '0', '0');
		waitForItems(12);
		driver.waitFor("nothing to show again",
				() -> driver.find("drivers.whole").filter(Control::isVisible).isEmpty());
	}

	@Test
	void theChartCanBeReadInALowWindow() throws InterruptedException {
		openWellService();
		atSize(new Point(900, 600), () -> driver.waitFor("a chart that can be read",
				() -> driver.get(Control.class, CHART).getSize().y >= 170
						&& driver.get(Control.class, CHART).getSize().x > 300));
	}

	@Test
	void theViewSpeaksChineseAndItsFiguresAreSaved() throws IOException, InterruptedException {
		openWellService();
		language("zh-CN");
		driver.waitFor("Chinese", () -> text(CHART).contains("响应速度 · ") && latin(text("drivers.sentence")).isEmpty());
		language("en");
		driver.waitFor("English", () -> text(CHART).contains("Response time · "));
		Path figures = folder.resolve("drivers.csv");
		workbench.picker().answer(figures);
		chooseFromMenu(CHART, "drivers.export");
		driver.waitFor("the figures", () -> Files.exists(figures));
		List<String> lines = Files.readAllLines(figures);
		assertEquals(13, lines.size());
		assertTrue(lines.getFirst().contains("Share of R²"), lines.getFirst());
	}

	@Test
	void whereNobodyAnsweredTwoItemsItIsSaidThatThereIsNothingToDerive() throws IOException, InterruptedException {
		open(Files.write(folder.resolve("one.csv"), List.of("项目质量,人员能力,工作规范,运维安全", "5,5,5,5")));
		driver.choose("slice.methodology", IT_SERVICE);
		settle();
		waitForScore("Working practice", "100.0");
		activate(PART);
		driver.waitFor("the reason",
				() -> text("drivers.sentence").equals("No item has both an importance and a score."));
		assertEquals(List.of(), offered(IMPORTANCE));
		assertTrue(!driver.text("drivers.refusal").isEmpty());
	}
}
