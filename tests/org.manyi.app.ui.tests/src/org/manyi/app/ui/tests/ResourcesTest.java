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
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.swt.graphics.DeviceData;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.testsupport.WorkbenchDriver;

/** Images, fonts and whatever else the display must give back are given back. */
class ResourcesTest extends ExploreTest {

	ResourcesTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@Test
	void nothingIsLeftBehindByOpeningSwitchingAndSelecting() throws IOException, InterruptedException {
		Path file = SurveyFile.itOperations(folder);
		use(file);
		use(file);
		Map<String, Long> before = resources(driver);
		assertTrue(before.values().stream().mapToLong(Long::longValue).sum() > 0, "resources are tracked");
		for (int i = 0; i < 5; i++) {
			use(file);
		}
		assertEquals(before, resources(driver));
	}

	private void use(Path file) throws InterruptedException {
		open(file);
		driver.choose("slice.methodology", IT_SERVICE);
		waitForScore("Working practice", "98.0");
		driver.waitFor("rest", () -> text("status.text").equals("Ready"));
		select(1);
		driver.waitFor("its derivation", () -> text("derivation.headline").startsWith("Project quality"));
		select(2);
		driver.waitFor("the other's derivation", () -> text("derivation.headline").startsWith("Staff competence"));
		select(1);
		driver.waitFor("its derivation", () -> text("derivation.headline").startsWith("Project quality"));
		activate("org.manyi.explore.ui.part.problems");
		driver.waitForWidget("problems.table");
		activate("org.manyi.explore.ui.part.derivation");
		driver.waitForWidget("derivation.tree");
		language("zh-CN");
		driver.waitFor("Chinese", () -> text("slice.open").startsWith("打开"));
		language("en");
		driver.waitFor("English", () -> text("slice.open").startsWith("Open"));
	}

	private void select(int row) {
		driver.on(() -> {
			NatTable table = driver.get(NatTable.class, "scores.table");
			return table.doCommand(new SelectRowsCommand(table, 0, row, false, false));
		});
	}

	static Map<String, Long> resources(WorkbenchDriver driver) {
		return driver.on(() -> {
			DeviceData data = driver.display().getDeviceData();
			return Arrays.stream(data.objects).collect(Collectors
					.groupingBy(object -> object.getClass().getSimpleName(), TreeMap::new, Collectors.counting()));
		});
	}
}
