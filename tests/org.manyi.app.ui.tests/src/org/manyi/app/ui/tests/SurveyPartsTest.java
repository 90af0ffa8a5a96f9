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
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/** The views of a workspace's survey beside its scores: data quality and imports. */
class SurveyPartsTest extends ImportTest {

	SurveyPartsTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@Test
	void responsesBehindAFindingAreExcludedWithAReasonAndIncludedAgain() throws IOException, InterruptedException {
		importSurvey("quality");
		activate(QUALITY);
		waitForRow("quality.findings", "Mostly blank");
		selectFinding("Mostly blank");
		driver.waitFor("its response", () -> driver.table("quality.responses").size() == 2
				&& driver.table("quality.responses").get(1).get(1).equals("21"));
		decide("quality.all", "sheet left empty");
		driver.waitFor("the exclusion", () -> text("quality.summary").contains("excluded 1"));
		waitForRow("quality.findings", "Excluded responses");
		selectFinding("Excluded responses");
		driver.waitFor("its reason", () -> driver.table("quality.responses").size() == 2
				&& driver.table("quality.responses").get(1).get(5).startsWith("sheet left empty"));
		decide("quality.all", "it was answered by telephone");
		driver.waitFor("the end of the exclusion", () -> text("quality.summary").contains("excluded 0"));
	}

	@Test
	void importsAreListedWithProvenanceAndRejects() throws IOException, InterruptedException {
		importSurvey("provenance");
		activate(IMPORTS);
		driver.waitFor("the import", () -> driver.find("imports.table").isPresent()
				&& driver.table("imports.table").size() == 2);
		List<String> row = new ArrayList<>();
		inALargerWindow(() -> {
			driver.waitFor("all columns", () -> driver.table("imports.table").get(1).size() > 10);
			row.addAll(driver.on(() -> driver.table("imports.table").get(1)));
		});
		assertEquals(List.of("1", "provenance", "provenance.csv"), List.of(row.get(0), row.get(3), row.get(4)));
		assertEquals(List.of("21", "21", "0", "1"), row.subList(5, 9));
		assertTrue(row.get(10).startsWith("delimited-text"), row::toString);
		driver.waitFor("what it rejected", () -> driver.table("imports.rejects").size() == 2
				&& driver.table("imports.rejects").get(1).subList(0, 3).equals(List.of("3", "人员能力", "9")));
	}

	@Test
	void aSurveyKeepsItsMethodologyAndAFileItsOwn() throws IOException, InterruptedException {
		importSurvey("kept");
		assertEquals(IT_SERVICE, driver.text("slice.methodology"));
		open(SurveyFile.golden(folder));
		String other = driver.on(this::other);
		driver.choose("slice.methodology", other);
		driver.waitFor("the other methodology", () -> text("slice.methodology").equals(other));
		driver.choose("slice.survey", "kept · 21");
		driver.waitFor("the survey by its own", () -> text("slice.file").equals("kept")
				&& text("slice.methodology").equals(IT_SERVICE) && text("status.text").equals("Ready"));
	}

	private String other() {
		return methodologies().stream().filter(name -> !name.equals(IT_SERVICE)).findFirst().orElseThrow();
	}

	/** Twenty sheets of which one has an invalid answer, and one that is nearly empty. */
	private void importSurvey(String name) throws IOException, InterruptedException {
		List<String> rows = new ArrayList<>(List.of("id,项目质量,人员能力,工作规范,运维安全"));
		for (int sheet = 1; sheet <= 20; sheet++) {
			rows.add(sheet + ",5," + (sheet == 2 ? "9" : "4") + "," + (sheet % 3 + 3) + "," + (sheet % 2 + 4));
		}
		rows.add("21,5,,,");
		importSurvey(name, rows);
	}

	private void waitForRow(String table, String finding) throws InterruptedException {
		driver.waitFor(finding, () -> driver.find(table).isPresent()
				&& driver.table(table).stream().anyMatch(row -> row.get(1).equals(finding)));
	}

	private void selectFinding(String finding) {
		selectRow("quality.findings", 1, finding);
	}
}
