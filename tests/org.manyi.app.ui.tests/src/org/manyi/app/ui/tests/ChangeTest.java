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
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.settings.SettingsStore;

/** Two slices on one scale. */
class ChangeTest extends ExploreTest {

	private static final String PART = "org.manyi.explore.ui.part.change";
	private static final String CHART = "change.chart";
	/** The index, three dimensions and twelve items. */
	private static final int FIGURES = 16;

	ChangeTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@BeforeEach
	void openWellService() throws InterruptedException {
		SettingsStore settings = driver.on(() -> workbench.context().get(SettingsStore.class));
		settings.update(before -> before.withLayout("change.order", ""));
		open(Path.of(System.getProperty("manyi.checkout"))
				.resolve("features/org.manyi.feature/rootfiles/samples/well-service.csv"));
		driver.choose("slice.methodology", "Well service customer satisfaction");
		settle();
		waitForScore("Workmanship", "88.4");
		activate(PART);
		driver.waitForWidget("change.sentence");
	}

	@AfterEach
	void compareWithNothing() throws InterruptedException {
		chooseSlice("slice.period", "all");
		driver.press("slice.baseline");
		chooseFromMenu("slice.baseline", "slice.baseline.Nothing");
		driver.on(() -> {
			driver.get(Control.class, "slice.baseline").getMenu().setVisible(false);
			return PART;
		});
		settle();
	}

	private void compareQuarters() throws InterruptedException {
		chooseSlice("slice.period", "Q3 2026");
		driver.waitForWidget("change.previous");
		driver.on(() -> {
			driver.get(Control.class, "change.previous").notifyListeners(SWT.Selection, new Event());
			return PART;
		});
		driver.waitFor("both quarters", () -> text(CHART).startsWith("● Q3 2026 (n ")
				&& text(CHART).contains(" ○ Q2 2026 (n ") && text(CHART).lines().count() == 1 + FIGURES);
	}

	@Test
	void withoutAComparisonItIsSaidHowToChooseOne() throws InterruptedException {
		driver.waitFor("what to do",
				() -> text("change.sentence").startsWith("What is shown is compared with nothing."));
		assertEquals("", driver.text(CHART));
		assertTrue(driver.on(() -> driver.find("change.previous").filter(Control::isVisible).isEmpty()));
		assertTrue(driver.on(() -> driver.find("change.order").filter(Control::isVisible).isEmpty()));
		compareQuarters();
		driver.waitFor("the order", () -> driver.get(Control.class, "change.order").isVisible());
		assertTrue(driver.on(() -> driver.find("change.baseline").filter(Control::isVisible).isEmpty()));
		assertTrue(driver.text("slice.baseline").contains("previous period"), driver.text("slice.baseline"));
		assertTrue(driver.text("change.sentence").matches("(▼ Worse|▲ Better|Nothing changed).*"),
				driver.text("change.sentence"));
	}

	@Test
	void whatToCompareWithIsChosenInTheView() throws InterruptedException {
		chooseSlice("slice.period", "Q3 2026");
		driver.waitForWidget("change.baseline");
		assertEquals(driver.text("slice.baseline"), driver.text("change.baseline"));
		driver.press("change.baseline");
		chooseFromMenu("change.baseline", "change.baseline.PreviousPeriod");
		driver.on(() -> {
			driver.get(Control.class, "change.baseline").getMenu().setVisible(false);
			return PART;
		});
		driver.waitFor("both quarters", () -> text(CHART).startsWith("● Q3 2026 (n "));
	}

	@Test
	void theChangesAreThoseOfTheScores() throws InterruptedException {
		compareQuarters();
		settle();
		activate("org.manyi.explore.ui.part.scores");
		driver.waitFor("changes", () -> driver.table("scores.table").getFirst().contains("Change"));
		List<List<String>> scores = driver.on(() -> driver.table("scores.table"));
		int column = scores.getFirst().indexOf("Change");
		String described = driver.text(CHART);
		for (List<String> row : scores.subList(1, scores.size())) {
			String change = row.get(column).replace(" *", "");
			assertTrue(described.lines().anyMatch(line -> line.startsWith(row.getFirst().replace("⚠ ", "") + " · ")
					&& line.contains(change)), row + " in " + described);
		}
	}

	@Test
	void whatBecameWorseCanStandFirstAndKeysGoDown() throws InterruptedException {
		compareQuarters();
		driver.choose("change.order", "Worst change first");
		driver.waitFor("the order", () -> !text(CHART).lines().skip(1).findFirst().orElse("")
				.startsWith("Customer satisfaction index"));
		List<String> rows = driver.text(CHART).lines().skip(1).map(line -> line.split(" · ")[0]).toList();
		focus(CHART);
		driver.key(0, SWT.HOME, (char) 0);
		driver.waitFor("the worst", () -> text("derivation.headline").startsWith(rows.getFirst()));
		driver.key(0, SWT.ARROW_DOWN, (char) 0);
		driver.waitFor("the next", () -> text("derivation.headline").startsWith(rows.get(1)));
	}

	@Test
	void theViewSpeaksChineseAndItsFiguresAreSaved() throws IOException, InterruptedException {
		compareQuarters();
		language("zh-CN");
		driver.waitFor("Chinese", () -> text(CHART).contains("响应速度 · ") && latin(text("change.sentence")).isEmpty());
		language("en");
		driver.waitFor("English", () -> text(CHART).contains("Response time · "));
		Path figures = folder.resolve("change.csv");
		workbench.picker().answer(figures);
		chooseFromMenu(CHART, "change.export");
		driver.waitFor("the figures", () -> Files.exists(figures));
		List<String> lines = Files.readAllLines(figures);
		assertEquals(1 + FIGURES, lines.size());
		assertTrue(lines.getFirst().contains("Q3 2026 n,") && lines.getFirst().contains("95 % interval from"),
				lines.getFirst());
		Path page = folder.resolve("change.svg");
		workbench.picker().answer(page);
		chooseFromMenu(CHART, "change.save");
		driver.waitFor("the picture", () -> text("status.text").contains("change.svg"));
		assertTrue(Files.readString(page).contains("well-service.csv · Q3 2026"));
	}
}
