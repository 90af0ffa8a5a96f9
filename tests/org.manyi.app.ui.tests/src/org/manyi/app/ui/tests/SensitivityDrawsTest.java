/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyi.service.compare.SensitivityService;
import org.manyi.testsupport.RunningWorkbench;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Draws of weights that take their time are given up, and what was given up or failed is done once more. */
class SensitivityDrawsTest extends ExploreTest {

	private static final String AGAIN = "sensitivity.again";

	private final HeldSensitivity held;
	private Optional<ServiceRegistration<SensitivityService>> registration = Optional.empty();

	SensitivityDrawsTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
		BundleContext bundles = bundles();
		held = new HeldSensitivity(
				bundles.getService(bundles.getServiceReference(SensitivityService.class)));
	}

	private static BundleContext bundles() {
		return FrameworkUtil.getBundle(SensitivityDrawsTest.class).getBundleContext();
	}

	/** Other draws than those shown are asked of a service that holds them. */
	@BeforeEach
	void askForDraws() throws InterruptedException {
		openSample();
		activate("org.manyi.explore.ui.part.sensitivity");
		choose(100);
		driver.waitFor("the draws", () -> text("sensitivity.draws").contains("(κ 100)"));
		registration = Optional.of(bundles().registerService(SensitivityService.class, held,
				FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, 100))));
		choose(1000);
		driver.waitFor("what gives them up", () -> isOffered("<a>Cancel</a>"));
	}

	@AfterEach
	void takeBack() throws InterruptedException {
		held.release();
		registration.ifPresent(ServiceRegistration::unregister);
		choose(100);
		driver.waitFor("the usual draws", () -> text("sensitivity.draws").contains("(κ 100)"));
	}

	/** Chooses how far the draws stray. */
	private void choose(int concentration) throws InterruptedException {
		driver.waitForWidget("sensitivity.concentration");
		driver.choose("sensitivity.concentration",
				driver.on(() -> Arrays.stream(driver.get(Combo.class, "sensitivity.concentration").getItems())
						.filter(spread -> spread.startsWith("κ = " + concentration + ":")).findFirst().orElseThrow()));
	}

	private boolean isOffered(String words) {
		@Nullable
		Control link = driver.find(AGAIN).orElse(null);
		return link != null && link.isVisible() && text(AGAIN).equals(words);
	}

	private void follow() {
		driver.on(() -> {
			driver.get(Link.class, AGAIN).notifyListeners(SWT.Selection, new Event());
			return AGAIN;
		});
	}

	private void waitForDraws() throws InterruptedException {
		held.release();
		follow();
		driver.waitFor("the draws", () -> text("sensitivity.draws").contains("(κ 1000)")
				&& text("sensitivity.sentence").startsWith("Customer satisfaction index"));
		driver.waitFor("nothing to do", () -> !driver.get(Control.class, AGAIN).isVisible());
	}

	@Test
	void theDrawsOfBeforeStayUntilThereAreOthers() throws InterruptedException {
		assertTrue(driver.text("sensitivity.draws").contains("(κ 100)"), driver.text("sensitivity.draws"));
		assertTrue(driver.on(() -> driver.table("sensitivity.table").size()) > 1);
		held.release();
		driver.waitFor("other draws", () -> text("sensitivity.draws").contains("(κ 1000)"));
		driver.waitFor("nothing to give up", () -> !driver.get(Control.class, AGAIN).isVisible());
	}

	@Test
	void whatWasGivenUpIsDrawnOnceMore() throws InterruptedException {
		follow();
		assertTrue(held.wasCancelled());
		driver.waitFor("the word", () -> text("sensitivity.sentence").equals("▼ Cancelled."));
		driver.waitFor("the offer", () -> isOffered("<a>Try Again</a>"));
		language("zh-CN");
		driver.waitFor("Chinese", () -> text("sensitivity.sentence").equals("▼ 已取消。"));
		language("en");
		waitForDraws();
	}

	@Test
	void whatFailedIsSaidAndDrawnOnceMore() throws InterruptedException {
		held.fail();
		driver.waitFor("the reason", () -> text("sensitivity.sentence").equals("▼ The draws failed."));
		driver.waitFor("the offer", () -> isOffered("<a>Try Again</a>"));
		waitForDraws();
	}
}
