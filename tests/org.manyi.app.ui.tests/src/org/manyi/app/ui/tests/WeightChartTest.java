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
import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/** What becomes of the index when weights are halved and doubled, as a chart. */
class WeightChartTest extends ExploreTest {

	private static final String PART = "org.manyi.explore.ui.part.sensitivity";
	private static final String CHART = "sensitivity.chart";
	private static final String AS_CHART = "chart of halved and doubled weights";
	private static final int ITEMS = 12;

	WeightChartTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@BeforeEach
	void openWeights() throws InterruptedException {
		openSample();
		activate(PART);
		driver.waitFor("the sentence", () -> text("sensitivity.sentence").startsWith("Customer satisfaction index"));
		choose("sensitivity.question", 0);
		driver.choose("sensitivity.shape", AS_CHART);
		driver.waitFor("a row for each item", () -> isVisible(CHART) && rows().size() == ITEMS);
	}

	@AfterEach
	void backToTheTable() {
		choose("sensitivity.shape", 0);
	}

	private void choose(String field, int index) {
		driver.on(() -> {
			Combo combo = driver.get(Combo.class, field);
			combo.select(index);
			combo.notifyListeners(SWT.Selection, new Event());
			return combo;
		});
	}

	private boolean isVisible(String id) {
		return driver.find(id).filter(Control::isVisible).isPresent();
	}

	/** The lines that speak of an item. */
	private List<String> rows() {
		return text(CHART).lines().filter(line -> line.contains(" · doubled to ")).toList();
	}

	@Test
	void theChartTakesThePlaceOfTheTableAndGivesItBack() throws InterruptedException {
		assertTrue(driver.on(() -> !isVisible("sensitivity.table")));
		assertTrue(driver.text(CHART).startsWith("● weight doubled ○ weight halved\nnow "), driver.text(CHART));
		driver.choose("sensitivity.shape", "table of ranges");
		driver.waitFor("the table", () -> isVisible("sensitivity.table") && !isVisible(CHART));
	}

	/** The item that moves the index most stands first, and what it does is what the slope of the table says. */
	@Test
	void itemsStandByHowMuchTheyMoveTheIndex() throws InterruptedException {
		List<Double> widths = driver.on(this::rows).stream().map(WeightChartTest::width).toList();
		assertEquals(widths.stream().sorted(Comparator.reverseOrder()).toList(), widths);
		assertTrue(widths.getFirst() > widths.getLast());
	}

	/** 250 of 1001 sheets score 100, the others 80: together 84.995…, which is below the band from 85. */
	@Test
	void figuresStayOnTheirSideOfABand() throws IOException, InterruptedException {
		List<String> sheets = new ArrayList<>(
				List.of("id,施工质量,施工进度,资料交接,井控安全,HSE管理,设备状况,文明施工,服务态度,响应速度,沟通协调,问题处理,结算配合"));
		for (int sheet = 1; sheet <= 1001; sheet++) {
			sheets.add(sheet + (sheet <= 250 ? ",5" : ",4").repeat(ITEMS));
		}
		open(Files.write(folder.resolve("near.csv"), sheets));
		driver.choose("slice.methodology", "Well service customer satisfaction");
		driver.waitFor("what the index is now", () -> text(CHART).contains("\nnow 84.995"));
		assertEquals(ITEMS, driver.on(this::rows).stream().filter(row -> row.contains(": 84.995")).count());
	}

	private static double width(String row) {
		return Math.abs(figure(row, " · halved to ") - figure(row, " · doubled to "));
	}

	private static double figure(String row, String before) {
		String after = row.substring(row.indexOf(before) + before.length());
		return Double.parseDouble(after.substring(after.indexOf(": ") + 2).split(" ")[0]);
	}

	@Test
	void keysAndTheMouseChooseAnItemAndItsRowTellsItsFigures() throws InterruptedException {
		List<String> names = driver.on(this::rows).stream().map(row -> row.split(" · ")[0]).toList();
		focus(CHART);
		driver.key(0, SWT.HOME, (char) 0);
		driver.waitFor("the first", () -> text("derivation.headline").startsWith(names.getFirst()));
		driver.key(0, SWT.ARROW_DOWN, (char) 0);
		driver.waitFor("the next", () -> text("derivation.headline").startsWith(names.get(1)));
		driver.on(() -> {
			Control chart = driver.get(Control.class, CHART);
			Point size = chart.getSize();
			Event move = new Event();
			move.x = size.x / 2;
			move.y = size.y * 2 / 3;
			chart.notifyListeners(SWT.MouseMove, move);
			return chart;
		});
		driver.waitFor("the figures of a row", () -> {
			String tip = driver.get(Control.class, CHART).getToolTipText();
			return tip != null && rows().contains(tip.replace("&&", "&"));
		});
	}

	@Test
	void theChartSpeaksChineseAndItsFiguresAreSaved() throws IOException, InterruptedException {
		language("zh-CN");
		driver.waitFor("Chinese", () -> text(CHART).startsWith("● 权数加倍 ○ 权数减半\n现为 ")
				&& text(CHART).contains("响应速度 · 权数 "));
		language("en");
		driver.waitFor("English", () -> text(CHART).startsWith("● weight doubled"));
		Path figures = folder.resolve("weights.csv");
		workbench.picker().answer(figures);
		chooseFromMenu(CHART, "sensitivity.chart.export");
		driver.waitFor("the figures", () -> text("status.text").contains("weights.csv"));
		List<String> lines = Files.readAllLines(figures);
		assertEquals(1 + ITEMS, lines.size());
		assertTrue(lines.getFirst().contains("Weight λ weight doubled"), lines.getFirst());
		Path page = folder.resolve("weights.svg");
		workbench.picker().answer(page);
		chooseFromMenu(CHART, "sensitivity.chart.save");
		driver.waitFor("the picture", () -> text("status.text").contains("weights.svg"));
		String svg = Files.readString(page);
		assertTrue(svg.contains("well-service.csv") && svg.contains("weight halved"), svg.substring(0, 600));
	}

	@Test
	void theChartIsThereInASmallWindow() throws InterruptedException {
		atSize(new Point(900, 600), () -> driver.waitFor("room for rows", () -> isVisible(CHART)
				&& driver.get(Control.class, CHART).getSize().y >= 300 && rows().size() == ITEMS));
	}
}
