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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.settings.SettingsStore;

/** Whoever is new is led through the window, once. */
class TourTest extends ImportTest {

	private static final String TOUR = "org.manyi.explore.ui.command.tour";
	private static final String SEEN = "tour.seen";
	private static final String SAMPLES = "org.manyi.explore.ui.internal.tour.Samples";
	private static final int STOPS = 6;

	TourTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@AfterEach
	void end() throws InterruptedException {
		driver.on(() -> {
			driver.find("tour").map(Shell.class::cast).ifPresent(Shell::dispose);
			return "ended";
		});
		workbench.context().get(SettingsStore.class).update(before -> before.withLayout(SEEN, "yes"));
		activate("org.manyi.explore.ui.part.derivation");
	}

	@Test
	void itLeadsFromTheIndexToTheDerivationAndBack() throws IOException, InterruptedException {
		openItOperations();
		run(TOUR, Map.of());
		waitForStop(1);
		assertFalse(enabled("tour.back"), "nothing is before the first stop");
		for (int stop = 2; stop <= STOPS; stop++) {
			driver.press("tour.next");
			waitForStop(stop);
		}
		assertEquals("Done", driver.text("tour.next"));
		driver.waitForWidget("derivation.tree");
		driver.press("tour.back");
		waitForStop(STOPS - 1);
		driver.press("tour.next");
		waitForStop(STOPS);
		driver.press("tour.next");
		driver.waitFor("its end", () -> driver.find("tour").isEmpty());
	}

	@Test
	void itBeginsInTheViewsOfTheSurvey() throws IOException, InterruptedException {
		openItOperations();
		run("org.manyi.app.command.perspective",
				Map.of("org.manyi.app.perspective", "org.manyi.methodology.ui.perspective"));
		driver.waitFor("the other views", () -> !isShown("scores.table"));
		run(TOUR, Map.of());
		waitForStop(1);
		driver.waitFor("the scores", () -> isShown("scores.table"));
	}

	@Test
	void aTourThatIsBegunAnewLeavesNothingBehind() throws IOException, InterruptedException {
		openItOperations();
		int before = listeners();
		run(TOUR, Map.of());
		waitForStop(1);
		run(TOUR, Map.of());
		waitForStop(1);
		driver.press("tour.skip");
		driver.waitFor("its end", () -> driver.find("tour").isEmpty());
		assertEquals(before, listeners());
	}

	private int listeners() {
		return driver.on(() -> {
			Shell window = driver.get(Control.class, "scores.table").getShell();
			return window.getListeners(SWT.Move).length + window.getListeners(SWT.Resize).length;
		});
	}

	private boolean isShown(String id) {
		return driver.find(id).filter(Control::isVisible).isPresent();
	}

	@Test
	void enterGoesOnAndEscapeEndsIt() throws IOException, InterruptedException {
		openItOperations();
		run(TOUR, Map.of());
		waitForStop(1);
		focus("tour.next");
		driver.key(0, SWT.CR, SWT.CR);
		waitForStop(2);
		driver.key(0, SWT.ESC, SWT.ESC);
		driver.waitFor("its end", () -> driver.find("tour").isEmpty());
	}

	@Test
	void enterGoesOnAtEveryStopAndIsNotForTheViewBeneath() throws IOException, InterruptedException {
		openItOperations();
		run(TOUR, Map.of());
		waitForStop(1);
		driver.waitFor("the keyboard", () -> driver.get(Control.class, "tour.next").isFocusControl());
		for (int stop = 2; stop <= STOPS; stop++) {
			driver.key(0, SWT.CR, SWT.CR);
			waitForStop(stop);
		}
		pressIn("derivation.tree", SWT.ESC);
		driver.waitFor("its end", () -> driver.find("tour").isEmpty());
	}

	@Test
	void aButtonOfTheViewBeneathDoesNotTakeTheKey() throws IOException, InterruptedException {
		openItOperations();
		run(TOUR, Map.of());
		waitForStop(1);
		assertFalse(pressIn("slice.open", SWT.CR), "the key is not for the button");
		waitForStop(2);
		driver.on(() -> {
			driver.get(Control.class, "slice.file").notifyListeners(SWT.MouseDown, new Event());
			return "clicked";
		});
		assertTrue(pressIn("slice.open", SWT.CR), "who clicks into the window means what is there");
		waitForStop(2);
	}

	/** Presses a key where a widget beneath has the keyboard; whether it came to the widget. */
	private boolean pressIn(String id, int key) {
		return driver.on(() -> {
			Event event = new Event();
			event.keyCode = key;
			event.doit = true;
			driver.get(Control.class, id).notifyListeners(SWT.KeyDown, event);
			return event.doit;
		});
	}

	@Test
	void itEndsWhereTheUserGoesToAnotherPerspective() throws IOException, InterruptedException {
		openItOperations();
		run(TOUR, Map.of());
		waitForStop(1);
		run("org.manyi.app.command.perspective",
				Map.of("org.manyi.app.perspective", "org.manyi.methodology.ui.perspective"));
		driver.waitFor("its end", () -> driver.find("tour").isEmpty());
		run("org.manyi.app.command.perspective",
				Map.of("org.manyi.app.perspective", "org.manyi.app.perspective.explore"));
		driver.waitFor("the scores", () -> isShown("scores.table"));
	}

	@Test
	void itIsOfferedWhereTheSampleIsAWorkspace() throws IOException, InterruptedException {
		openItOperations();
		String before = System.setProperty("manyi.state", folder.toString());
		SettingsStore settings = workbench.context().get(SettingsStore.class);
		settings.update(known -> known.withoutLayout(SEEN));
		try {
			importSurvey("other", List.of("id,项目质量,人员能力,工作规范,运维安全", "1,5,5,5,5"), "other");
			settle();
			assertTrue(driver.on(() -> driver.find("tour").isEmpty()), "this is no sample");
			importSurvey("offered", List.of("id,项目质量,人员能力,工作规范,运维安全", "1,5,5,5,5"), "sample");
			waitForStop(1);
			assertEquals(Optional.of("yes"), settings.get().layout(SEEN));
		} finally {
			if (before == null) {
				System.clearProperty("manyi.state");
			} else {
				System.setProperty("manyi.state", before);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "en, 1440, 900", "zh-CN, 1440, 900", "en, 900, 600", "zh-CN, 900, 600" })
	void everyStopIsToBeReadInTheWindow(String language, int width, int height)
			throws IOException, InterruptedException {
		openItOperations();
		language(language);
		atSize(new Point(width, height), () -> {
			run(TOUR, Map.of());
			for (int stop = 1; stop <= STOPS; stop++) {
				waitForStop(stop);
				driver.waitFor("the whole text of stop " + stop, () -> isInTheWindow(driver.get(Shell.class, "tour"))
						&& isWhole("tour.text") && isWhole("tour.title") && RoomTest.isWhole(button("tour.next")));
				driver.press("tour.next");
			}
		});
	}

	private Control button(String id) {
		return driver.get(Button.class, id);
	}

	private boolean isWhole(String label) {
		Control control = driver.get(Control.class, label);
		return control.getSize().y >= control.computeSize(control.getSize().x, SWT.DEFAULT).y;
	}

	private static boolean isInTheWindow(Shell balloon) {
		Rectangle bounds = balloon.getBounds();
		return bounds.intersection(balloon.getParent().getBounds()).equals(bounds);
	}

	@Test
	void itIsOfferedOnceWhereTheSampleIsOpened() throws Exception {
		openItOperations();
		assertTrue(driver.on(() -> driver.find("tour").isEmpty()), "this is no sample");
		Path samples = Path.of(System.getProperty("manyi.checkout"))
				.resolve("features/org.manyi.feature/rootfiles/samples");
		SettingsStore settings = workbench.context().get(SettingsStore.class);
		settings.update(before -> before.withoutLayout(SEEN));
		Object installed = installed(samples);
		try {
			open(samples.resolve("well-service.csv"));
			driver.choose("slice.methodology", "Well service customer satisfaction");
			waitForStop(1);
			assertEquals(Optional.of("yes"), settings.get().layout(SEEN));
			driver.press("tour.skip");
			driver.waitFor("its end", () -> driver.find("tour").isEmpty());
			openItOperations();
			open(samples.resolve("well-service.csv"));
			driver.choose("slice.methodology", "Well service customer satisfaction");
			settle();
			waitForScore("Workmanship", "88.4");
			assertTrue(driver.on(() -> driver.find("tour").isEmpty()), "it was seen");
		} finally {
			workbench.context().set(SAMPLES, installed);
		}
	}

	/** As if the product were installed beside these samples. */
	private Object installed(Path samples) throws Exception {
		IEclipseContext context = workbench.context();
		Object before = context.get(SAMPLES);
		Object there = before.getClass().getConstructor(Path.class).newInstance(samples);
		driver.on(() -> {
			context.set(SAMPLES, there);
			return there;
		});
		return before;
	}

	private void waitForStop(int stop) throws InterruptedException {
		driver.waitFor("stop " + stop, () -> driver.find("tour.number").isPresent()
				&& driver.text("tour.number").equals(stop + " / " + STOPS));
	}
}
