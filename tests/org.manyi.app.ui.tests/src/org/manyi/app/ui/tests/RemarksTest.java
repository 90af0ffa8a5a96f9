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
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.manyi.service.MethodologyFileService;
import org.manyi.testsupport.RunningWorkbench;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/**
 * What a check says while one types: what is wrong, what is hardly meant, each with its place; the trial never holds
 * anybody up.
 */
class RemarksTest extends DeskTest {

	private static final int KIND = 0;
	private static final int LINE = 1;
	private static final int WORDS = 3;

	RemarksTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	private void problems() throws InterruptedException {
		activate("org.manyi.methodology.ui.part.problems");
	}

	/** Until these kinds are listed. */
	private void waitForKinds(List<String> kinds) throws InterruptedException {
		driver.waitFor("the remarks " + kinds, () -> column(rowsOrHeading(), KIND).equals(kinds));
	}

	private List<List<String>> rowsOrHeading() {
		List<List<String>> rows = rows("methodology.problems");
		return rows.isEmpty() ? List.of(List.of("")) : rows;
	}

	@Test
	void aBandThatNoScoreReachesIsAWarningAndNoError() throws IOException, InterruptedException {
		desk();
		problems();
		type("850", source().indexOf("from: 85") + 6, 2);
		waitForKinds(List.of("△ warning"));
		assertTrue(driver.on(() -> rows("methodology.problems").get(1).get(WORDS))
				.contains("no score reaches this band"));
		assertEquals("△ 1 warning", driver.text("methodology.problems.counts"));
		assertEquals("<a>△ 1 warning</a>", driver.text("methodology.problems.link"));
		type("2.5", source().indexOf("weight: 1.0") + 8, 3);
		driver.waitFor("both counts", () -> text("methodology.problems.link").contains("▼ 1 problem"));
		waitForKinds(List.of("▼ wrong"));
		driver.press("methodology.undo");
		waitForKinds(List.of("△ warning"));
		language("zh-CN");
		waitForKinds(List.of("△ 提醒"));
		assertEquals("△ 1 条提醒", driver.text("methodology.problems.counts"));
	}

	@Test
	void whatIsWrongStandsBeforeWhatIsHardlyMeant() throws IOException, InterruptedException {
		desk();
		problems();
		type("850", source().indexOf("from: 85") + 6, 2);
		type("weighted-level-score, parameters: {denominator: nobody}", source().indexOf("weighted-level-score"),
				"weighted-level-score".length());
		driver.waitFor("what the method does not take", () -> rows("methodology.problems").size() > 1
				&& rows("methodology.problems").get(1).get(KIND).equals("▼ wrong"));
		assertTrue(driver.on(() -> rows("methodology.problems").get(1).get(WORDS)).contains("nobody"));
		String line = Integer.toString(source().substring(0, source().indexOf("nobody")).split("\n").length);
		assertEquals(line, driver.on(() -> rows("methodology.problems").get(1).get(LINE)));
	}

	@Test
	void aRemarkLeadsToItsPlace() throws IOException, InterruptedException {
		desk();
		problems();
		type("850", source().indexOf("from: 85") + 6, 2);
		waitForKinds(List.of("△ warning"));
		selectRow("methodology.problems", KIND, "△ warning");
		driver.on(() -> {
			Event enter = new Event();
			enter.keyCode = SWT.CR;
			enter.character = SWT.CR;
			driver.get(NatTable.class, "methodology.problems").notifyListeners(SWT.KeyDown, enter);
			return enter;
		});
		driver.waitFor("the place", () -> driver.get(StyledText.class, "methodology.text").getSelectionText()
				.equals("850"));
		driver.waitFor("the keyboard in the text", () -> driver.get(StyledText.class, "methodology.text")
				.isFocusControl());
	}

	@Test
	void aTrialThatTakesItsTimeIsCancelledByTheNextKeystroke() throws IOException, InterruptedException {
		desk();
		settle();
		BundleContext bundles = FrameworkUtil.getBundle(getClass()).getBundleContext();
		HeldChecks held = new HeldChecks(
				bundles.getService(bundles.getServiceReference(MethodologyFileService.class)));
		ServiceRegistration<MethodologyFileService> registration = bundles.registerService(MethodologyFileService.class,
				held, FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, 100)));
		try {
			assertTrue(held.isChecking(), "the open text is checked anew");
			type("850", source().indexOf("from: 85") + 6, 2);
			assertTrue(source().contains("from: 850"), "typing goes on");
			assertTrue(held.wasCancelled());
			held.release();
			driver.waitFor("what is to be said of the newer text", () -> text("methodology.problems.link")
					.contains("△ 1"));
		} finally {
			registration.unregister();
		}
	}
}
