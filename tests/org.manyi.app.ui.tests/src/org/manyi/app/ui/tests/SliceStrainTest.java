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
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.manyi.service.SurveyListService;
import org.manyi.testsupport.RunningWorkbench;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The window is used for long, and nothing that it does may keep it waiting. */
class SliceStrainTest extends ImportTest {

	private static final int CHANGES = 200;

	SliceStrainTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@Test
	void manyChangesOfTheSliceLeaveNothingBehind() throws IOException, InterruptedException {
		importSurvey("half", List.of("id,unit,项目质量,人员能力,工作规范,运维安全", "1,North,5,5,5,5",
				"2,North,4,4,4,4", "3,South,3,3,3,3"));
		chooseSouth();
		driver.waitFor("the south", () -> text("slice.counts").startsWith("returned 1 "));
		backAndForth(2);
		Map<String, Long> before = ResourcesTest.resources(driver);
		backAndForth(CHANGES / 2);
		assertEquals(before, ResourcesTest.resources(driver));
	}

	/** Once back to all responses and once forward again to those of the south, so many times. */
	private void backAndForth(int times) throws InterruptedException {
		for (int time = 0; time < times; time++) {
			driver.press("slice.back");
			driver.waitFor("all", () -> text("slice.counts").startsWith("returned 3 "));
			driver.press("slice.forward");
			driver.waitFor("the south", () -> text("slice.counts").startsWith("returned 1 "));
		}
		settle();
		driver.waitFor("rest", () -> text("status.text").equals("Ready"));
	}

	private void chooseSouth() throws InterruptedException {
		settle();
		driver.waitForWidget("slice.place");
		driver.press("slice.place");
		chooseInTree("slice.place.list", "South");
	}

	@Test
	void aStoreThatIsAskedOnTheWindowsThreadRefuses() throws IOException, InterruptedException {
		importSurvey("refused", List.of("id,unit,项目质量,人员能力,工作规范,运维安全", "1,North,5,5,5,5"));
		settle();
		BundleContext bundle = FrameworkUtil.getBundle(getClass()).getBundleContext();
		SurveyListService surveys = bundle.getService(bundle.getServiceReference(SurveyListService.class));
		Path workspace = folder.resolve("ws");
		String refusal = driver.on(() -> {
			try {
				return "it answered: " + surveys.surveys(workspace, new NullProgressMonitor());
			} catch (IllegalStateException e) {
				return e.getMessage();
			}
		});
		assertTrue(refusal.contains("must not wait"), refusal);
	}
}
