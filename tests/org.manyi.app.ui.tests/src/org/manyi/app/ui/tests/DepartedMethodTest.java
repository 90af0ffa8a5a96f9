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

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** A plug-in with scoring methods goes while the methodologies that call them stay. */
class DepartedMethodTest extends ExploreTest {

	DepartedMethodTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@Test
	void theMethodologyIsMarkedWithTheReasonUntilTheMethodIsBack()
			throws IOException, InterruptedException, BundleException {
		openItOperations();
		Bundle methods = Platform.getBundle("org.manyi.scoring.methods");
		methods.stop(Bundle.STOP_TRANSIENT);
		try {
			driver.waitFor("the mark", () -> methodologies().contains(IT_SERVICE + " (not usable)"));
			driver.waitFor("the reason", () -> text("scores.banner").contains("no plug-in brings this"));
			assertEquals("not usable now", driver.text("slice.reading"));
			assertTrue(driver.on(this::methodologies).stream().allMatch(name -> name.endsWith(" (not usable)")),
					"all call its methods");
			assertEquals("98.0", driver.on(() -> driver.table("scores.table").get(3).get(1)),
					"the last result is kept");
		} finally {
			methods.start(Bundle.START_TRANSIENT);
		}
		driver.waitFor("the mark to go", () -> methodologies().contains(IT_SERVICE)
				&& text("scores.banner").isEmpty());
		waitForScore("Working practice", "98.0");
	}
}
