/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.settings.SettingsStore;

/** Scores and lowest items with a row for each unit. */
class RowsOfUnitsTest extends ExploreTest {

	private static final String SCORES = "scores.table";
	/** Items and the scores of 作业三队 in the sample, computed apart from its sheets. */
	private static final Map<String, String> OF_THE_THIRD_TEAM = Map.of("Workmanship", "83.3", "Job progress", "78.3",
			"Handover of records", "84.9", "Well control", "86.3", "HSE management", "85.4",
			"Equipment condition", "77.4", "Orderly site", "82.1", "Service attitude", "87.0");

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
		driver.waitFor("the scores", () -> driver.table(SCORES).size() > 1);
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
		List<String> checked = new ArrayList<>();
		for (int row = 1; row + 1 < rows.size(); row++) {
			String score = OF_THE_THIRD_TEAM.get(rows.get(row).getFirst());
			if (score != null) {
				assertEquals(List.of("作业三队", score), rows.get(row + 1).subList(0, 2), rows.get(row).getFirst());
				checked.add(score);
			}
		}
		assertFalse(checked.isEmpty(), rows::toString);
		filter("scores.filter", "");
		driver.choose("scores.by", "All responses");
		driver.waitFor("the items alone",
				() -> driver.table(SCORES).stream().noneMatch(row -> row.getFirst().equals("作业三队")));
	}
}
