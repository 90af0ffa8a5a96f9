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
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.manyi.service.AnalysisService;
import org.manyi.testsupport.RunningWorkbench;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** From a survey file to scores, lowest items and a Pareto chart, as a user does it. */
class WorkbenchTest extends ExploreTest {

	WorkbenchTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@Test
	void aFileIsScoredByAPlugInThatComesAndGoes() throws IOException, InterruptedException, BundleException {
		Bundle plugIn = MethodologyBundle.install();
		try {
			driver.waitFor("the plug-in's methodology", () -> methodologies().contains("Four items"));
			open(SurveyFile.golden(folder));
			driver.choose("slice.methodology", "Four items");
			waitForScore("Customer satisfaction index", "80.7");
			List<List<String>> rows = driver.on(() -> driver.table("scores.table"));
			assertEquals(
					List.of("Customer satisfaction index", "Workmanship", "Progress", "Attitude", "HSE management"),
					column(rows, 0));
			assertEquals(List.of("80.7", "84.5", "77.0", "83.7", "75.6"), column(rows, 1));
			assertEquals(List.of("", "20", "20", "19", "18"), column(rows, 4), "the index has no answers of its own");
			assertEquals(List.of("1", "HSE management", "75.6"),
					driver.on(() -> driver.table("lowest.table").get(1).subList(0, 3)));
			assertTrue(driver.text("slice.counts").contains("returned 20"), driver.text("slice.counts"));
		} finally {
			plugIn.uninstall();
		}
		driver.waitFor("the note of departure", () -> text("scores.banner").startsWith("The plug-in"));
		assertFalse(driver.on(() -> methodologies().contains("Four items")));
		assertEquals("80.7", driver.on(() -> driver.table("scores.table").get(1).get(1)), "the last result is kept");
	}

	@Test
	void aFileDroppedOntoTheWindowIsScored() throws IOException, InterruptedException {
		openItOperations();
		drop("", SurveyFile.golden(folder));
		driver.waitFor("the file", () -> text("slice.file").equals("golden.csv"));
	}

	@Test
	void choosingAnItemShowsItsCountsAndMarksItEverywhere() throws IOException, InterruptedException {
		openItOperations();
		driver.clickRow("scores.table", 0, "Working practice");
		driver.waitFor("the item's derivation", () -> text("derivation.headline").startsWith("Working practice"));
		List<List<String>> steps = driver.on(() -> driver.table("derivation.tree"));
		assertEquals("98.0 %", steps.get(1).get(2));
		assertEquals(List.of("49", "50"), column(steps, 2).subList(1, 3), "answers of 4 or 5, and valid answers");
		assertTrue(driver.text("derivation.headline").contains("49 / 50"), driver.text("derivation.headline"));
	}

	@Test
	void aMeasureSaysItsTargetVerdictAndOtherReadings() throws IOException, InterruptedException {
		openItOperations();
		String figures = driver.text("scores.figures");
		assertTrue(figures.contains("98.0 %") && figures.contains("✓ met"), figures);
	}

	@Test
	void anotherMethodologyComputesEverythingAnew() throws IOException, InterruptedException, BundleException {
		Bundle plugIn = MethodologyBundle.install();
		try {
			driver.waitFor("the plug-in's methodology", () -> methodologies().contains("Four items"));
			Path both = Files.write(folder.resolve("both.csv"),
					List.of("Q1,Q2,Q3,Q4,项目质量,人员能力,工作规范,运维安全", "5,5,5,5,1,1,1,1", "5,5,5,5,1,1,1,1"));
			open(both);
			driver.choose("slice.methodology", "Four items");
			waitForScore("Workmanship", "100.0");
			driver.choose("slice.methodology", IT_SERVICE);
			waitForScore("Project quality", "0.0");
			driver.waitFor("the Pareto chart of the other methodology",
					() -> text("pareto.chart").contains("Project quality"));
			assertEquals("0.0", driver.on(() -> driver.table("lowest.table").get(1).get(2)));
		} finally {
			plugIn.uninstall();
		}
	}

	@Test
	void theLanguageChangesWhileRunning() throws IOException, InterruptedException {
		openItOperations();
		language("zh-CN");
		driver.waitFor("Chinese", () -> text("slice.open").equals("打开调查文件…")
				&& driver.table("scores.table").get(0).get(0).equals("指标"));
		assertEquals(List.of("指标", "得分", "95 % 区间", "有效", "不适用", "空白", "无效", "分布"),
				driver.on(() -> driver.table("scores.table").get(0)));
		assertEquals("项目质量", driver.on(() -> driver.table("scores.table").get(1).get(0)));
		assertEquals("文件(F)", menu(0));
		assertTrue(driver.on(() -> latin(driver.text("pareto.caption"))).isEmpty(), driver.text("pareto.caption"));
		language("en");
		driver.waitFor("English again", () -> driver.table("scores.table").get(0).get(0).equals("Indicator"));
		assertEquals("File", menu(0));
	}

	@Test
	void aFileThatCannotBeReadIsExplainedAndTheOldResultStays() throws IOException, InterruptedException {
		openItOperations();
		Path empty = Files.write(folder.resolve("empty.csv"), List.of());
		open(empty);
		driver.waitFor("the failure", () -> text("scores.banner").contains("empty.csv could not be scored"));
		assertEquals("Project quality", driver.on(() -> driver.table("scores.table").get(1).get(0)));
		open(SurveyFile.itOperations(folder));
		driver.waitFor("the failure to go", () -> text("scores.banner").isEmpty());
	}

	@Test
	void invalidAnswersAreListedWithRowAndColumn() throws IOException, InterruptedException {
		openItOperations();
		driver.waitFor("the reject", () -> text("slice.rejects").equals("1 rejects"));
		activate("org.manyi.explore.ui.part.problems");
		driver.waitForWidget("problems.table");
		List<List<String>> rows = driver.on(() -> driver.table("problems.table"));
		assertTrue(rows.stream().anyMatch(row -> row.subList(0, 3).equals(List.of("9", "运维安全", "7"))), rows::toString);
		activate("org.manyi.explore.ui.part.derivation");
	}

	@Test
	void theChartIsExportedAsPictureAndDrawing() throws IOException, InterruptedException {
		openItOperations();
		Path png = folder.resolve("chart.png");
		Path svg = folder.resolve("chart.svg");
		Path csv = folder.resolve("scores.csv");
		for (Path file : List.of(png, svg, csv)) {
			workbench.picker().answer(file);
			driver.press("slice.export");
			driver.waitFor("the word of " + file, () -> text("status.text").contains(file.getFileName().toString()));
		}
		assertEquals((byte) 'P', Files.readAllBytes(png)[1]);
		assertTrue(Files.readString(svg).contains("<svg"));
		assertTrue(Files.readString(csv).startsWith("\uFEFFIndicator,Score,95 % interval,Valid,N/A"),
				Files.readString(csv));
	}

	@Test
	void arrowKeysWalkThroughTheBars() throws IOException, InterruptedException {
		open(SurveyFile.itOperations(folder));
		driver.choose("slice.methodology", IT_SERVICE);
		waitForScore("Working practice", "98.0");
		focus("pareto.chart");
		driver.key(0, SWT.HOME, (char) 0);
		driver.waitFor("the first bar's derivation",
				() -> text("derivation.headline").startsWith("Working practice"));
	}

	@Test
	void aLongAnalysisShowsProgressAndIsCancelled() throws IOException, InterruptedException {
		openItOperations();
		BundleContext bundles = FrameworkUtil.getBundle(getClass()).getBundleContext();
		HeldService held = new HeldService(bundles.getService(bundles.getServiceReference(AnalysisService.class)));
		ServiceRegistration<AnalysisService> registration = bundles.registerService(AnalysisService.class, held,
				FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, 100)));
		try {
			focus("scores.table");
			run("org.manyi.explore.ui.command.again", Map.of());
			driver.waitForWidget("status.progress");
			driver.waitForWidget("status.cancel");
			assertTrue(driver.text("status.text").startsWith("Scoring"), driver.text("status.text"));
			assertEquals("98.0", driver.on(() -> driver.table("scores.table").get(3).get(1)), "the old picture stays");
			run("org.manyi.explore.ui.command.cancel", Map.of());
			assertTrue(held.wasCancelled());
			driver.waitFor("the end of progress", () -> text("status.text").equals("Ready")
					&& !driver.get(Control.class, "status.progress").isVisible());
			run("org.manyi.explore.ui.command.again", Map.of());
			held.release();
			driver.waitFor("the result", () -> text("status.text").equals("Ready"));
		} finally {
			registration.unregister();
		}
	}
}
