/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/** A window that shows what it has to show leaves the processor alone. */
class RestTest extends ExploreTest {

	/** Shorter than the blinking of a caret. */
	private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

	RestTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@Test
	void nothingIsPaintedOnceTheFiguresAreThere() throws IOException, InterruptedException {
		open(SurveyFile.itOperations(folder));
		driver.choose("slice.methodology", IT_SERVICE);
		waitForScore("Working practice", "98.0");
		AtomicLong last = new AtomicLong(System.nanoTime());
		Listener paints = event -> last.set(System.nanoTime());
		driver.display().syncExec(() -> driver.display().addFilter(SWT.Paint, paints));
		try {
			driver.waitFor("rest", () -> System.nanoTime() - last.get() > REST_NANOS);
		} finally {
			driver.display().syncExec(() -> driver.display().removeFilter(SWT.Paint, paints));
		}
	}
}
