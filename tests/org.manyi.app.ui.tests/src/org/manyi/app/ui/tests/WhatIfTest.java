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
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/** What the open survey would say by the methodology as it is edited. */
class WhatIfTest extends DeskTest {

	WhatIfTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	private void openBoth() throws IOException, InterruptedException {
		open(SurveyFile.golden(folder));
		desk();
		activate("org.manyi.methodology.ui.part.whatif");
		driver.waitFor("the index", () -> text("whatif.headline").startsWith("Satisfaction  80."));
	}

	private boolean isDimmed(String chart) {
		return Boolean.TRUE.equals(driver.get(Control.class, chart).getData("dimmed"));
	}

	@Test
	void whileTheTextIsWrongItIsSaidAndWhatIsShownIsDimmed() throws IOException, InterruptedException {
		openBoth();
		assertEquals("", driver.text("whatif.state"));
		String headline = driver.text("whatif.headline");
		type("2.5", source().indexOf("weight: 1.0") + 8, 3);
		driver.waitFor("the sentence", () -> text("whatif.state").startsWith("▼ The text has a problem"));
		assertTrue(driver.on(() -> isDimmed("whatif.chart.before") && isDimmed("whatif.chart.after")));
		assertEquals(headline, driver.text("whatif.headline"), "the figures of before stay");
		language("zh-CN");
		driver.waitFor("Chinese", () -> text("whatif.state").startsWith("▼ 文本有 1 个问题"));
		language("en");
		driver.press("methodology.undo");
		driver.waitFor("the sentence to go", () -> text("whatif.state").isEmpty());
		driver.waitFor("bright charts", () -> !isDimmed("whatif.chart.before") && !isDimmed("whatif.chart.after"));
	}

	@Test
	void nothingIsSaidOfBandsWhereThereIsNoIndex() throws IOException, InterruptedException {
		open(Files.write(folder.resolve("three.csv"), List.of("Q1,Q2,Q3,Q4", "5,5,5,", "5,4,3,")));
		desk();
		activate("org.manyi.methodology.ui.part.whatif");
		driver.waitFor("bands", () -> text("whatif.summary").startsWith("three.csv")
				&& text("whatif.summary").contains("no band changes"));
		for (int item = 0; item < 3; item++) {
			type("0", source().indexOf("weight: 1}") + 8, 1);
		}
		driver.waitFor("no index", () -> text("whatif.summary").contains("▼"));
		assertFalse(driver.text("whatif.summary").contains("no band changes"), driver.text("whatif.summary"));
	}

	@Test
	void aSurveyThatTheChosenMethodologyCannotScoreIsScoredByTheEditedOne() throws IOException, InterruptedException {
		openItOperations();
		open(Files.write(folder.resolve("own.csv"), List.of("Q1,Q2,Q3,Q4", "5,5,5,5", "4,4,4,4")));
		driver.waitFor("the failure", () -> text("scores.banner").contains("own.csv could not be scored"));
		desk();
		activate("org.manyi.methodology.ui.part.whatif");
		driver.waitFor("the index", () -> text("whatif.headline").equals("Satisfaction  90.0"));
		assertTrue(driver.text("whatif.summary").startsWith("own.csv, 2 valid responses"),
				driver.text("whatif.summary"));
	}

	@Test
	void anotherReadingIsSaid() throws IOException, InterruptedException {
		openBoth();
		assertTrue(driver.text("whatif.summary").contains(" · readings as in 1.0.0 · "), driver.text("whatif.summary"));
		type("{method: weighted-level-score, parameters: {denominator: returned}}",
				source().indexOf("{method: weighted-level-score}"), "{method: weighted-level-score}".length());
		driver.waitFor("the reading", () -> text("whatif.summary").contains(" · another reading: "));
	}

	@Test
	void bothChartsAreWalkedThroughTellTheirFiguresAndAreSaved() throws IOException, InterruptedException {
		openBoth();
		for (String side : List.of("before", "after")) {
			String chart = "whatif.chart." + side;
			driver.waitFor("bars", () -> text(chart).contains("class A") || text(chart).contains("Class A"));
			String told = driver.on(() -> ChartsTest.tip(driver.get(Control.class, chart)));
			assertTrue(told.contains("cumulative") && told.contains("n = "), told);
			focus(chart);
			driver.key(0, SWT.END, (char) 0);
			driver.waitFor("the last bar in both", () -> Stream.of("before", "after")
					.allMatch(either -> text("whatif.chart." + either).contains("Selected, rank ")));
			Path file = folder.resolve(side + ".csv");
			workbench.picker().answer(file);
			chooseFromMenu(chart, "whatif." + side + ".export");
			driver.waitFor("the figures", () -> Files.exists(file));
			assertTrue(Files.readString(file).startsWith("\uFEFFRank,Id,Category,Lost points,"),
					Files.readString(file));
		}
	}

	@Test
	void bothChartsCanBeReadInEveryWindow() throws IOException, InterruptedException {
		openBoth();
		for (Point size : List.of(new Point(900, 600), new Point(1280, 720), new Point(1440, 900))) {
			atSize(size, () -> driver.waitFor("charts at " + size, () -> Stream.of("before", "after")
					.map(side -> driver.get(Control.class, "whatif.chart." + side))
					.allMatch(chart -> chart.isVisible() && chart.getSize().x >= 320 && chart.getSize().y >= 210)));
		}
	}

	@Test
	void everyColumnIsInSightAtTheUsualSize() throws IOException, InterruptedException {
		openBoth();
		type("9", source().indexOf("weight: 1}") + 8, 1);
		driver.waitFor("the change", () -> text("whatif.headline").contains("→"));
		atSize(new Point(1440, 900), () -> driver.waitFor("all columns", () -> {
			NatTable table = driver.get(NatTable.class, "whatif.table");
			return table.getWidth() <= table.getClientArea().width
					&& driver.table("whatif.table").getFirst().getLast().equals("Rank");
		}));
	}
}
