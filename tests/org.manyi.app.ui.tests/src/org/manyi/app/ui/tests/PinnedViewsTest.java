/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/** Views that stay at what they show while the window goes on, and views that are opened a second time. */
class PinnedViewsTest extends PinTest {

	private static final Path WELL_SERVICE = Path.of(System.getProperty("manyi.checkout"))
			.resolve("features/org.manyi.feature/rootfiles/samples/well-service.csv");

	PinnedViewsTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	/** The figure selected, of all responses and of one region. */
	private record Figures(String everywhere, String east) {
	}

	/** Pins the scores of one region. */
	private Figures pinTheEast() throws InterruptedException, IOException {
		openWellService();
		String everywhere = score(SCORES);
		slice("东部");
		driver.waitFor("the region", () -> !score(SCORES).equals(everywhere));
		String east = score(SCORES);
		tool(SCORES, PIN_TOOL);
		driver.waitFor("the strip", () -> strip(SCORES).contains(" · 东部 · "));
		return new Figures(everywhere, east);
	}

	@Test
	void aPinnedViewStaysAndFollowsAgain() throws InterruptedException, IOException {
		Figures figures = pinTheEast();
		assertTrue(strip(SCORES).startsWith("Pinned: well-service.csv · 东部 · "), strip(SCORES));
		assertTrue(label(SCORES).equals("Scores · 东部"), label(SCORES));
		slice("all");
		driver.waitFor("the window", () -> text("slice.counts").startsWith("returned 360 "));
		settle();
		assertEquals(figures.east(), driver.on(() -> score(SCORES)), "it stays");
		assertTrue(strip(SCORES).contains("Well service customer satisfaction"), "its methodology");
		follow(SCORES, "pin.scores.release");
		driver.waitFor("all responses", () -> strip(SCORES).isEmpty() && score(SCORES).equals(figures.everywhere()));
		assertEquals("Scores", label(SCORES));
	}

	@Test
	void aNumberOfAPinnedViewIsExplainedByItsOwnFigures() throws InterruptedException, IOException {
		Figures figures = pinTheEast();
		slice("all");
		driver.waitFor("the window", () -> text("slice.counts").startsWith("returned 360 "));
		settle();
		driver.clickRow("scores.table", 0, "Product quality");
		driver.waitFor("a dimension of the pinned view",
				() -> text("derivation.headline").startsWith("Product quality · 东部\n"));
		driver.clickRow("scores.table", 0, "Customer satisfaction index");
		driver.waitFor("the index of the pinned view",
				() -> text("derivation.headline").startsWith("Customer satisfaction index · 东部\n"));
		String head = driver.text("derivation.headline");
		assertTrue(head.contains("= " + figures.east()), head);
		follow(SCORES, "pin.scores.release");
		driver.waitFor("the index of the window",
				() -> text("derivation.headline").contains("= " + figures.everywhere())
						&& !text("derivation.headline").contains("东部"));
	}

	@Test
	void aSecondViewOpensBesideTheFirst() throws InterruptedException, IOException {
		openWellService();
		slice("东部");
		driver.waitFor("the region", () -> text("slice.trail").endsWith("东部"));
		settle();
		tool(PARETO, ANOTHER_TOOL);
		driver.waitFor("the second chart", () -> strip(PARETO + "#2").contains(" · 东部 · "));
		assertTrue(driver.on(() -> isSeen(PARETO) && isSeen(PARETO + "#2")), "both are seen");
		slice("all");
		driver.waitFor("the window", () -> text("slice.counts").startsWith("returned 360 "));
		settle();
		assertTrue(strip(PARETO + "#2").contains(" · 东部 · "), "it stays");
		assertEquals("", strip(PARETO), "the first one follows");
		follow(PARETO + "#2", "pin.pareto#2.show");
		driver.waitFor("the region in the window", () -> text("slice.trail").endsWith("东部"));
		follow(PARETO + "#2", "pin.pareto#2.release");
		driver.waitFor("the end of it", () -> find(PARETO + "#2").isEmpty());
	}

	@Test
	void eachOfTwoViewsHasAShapeOfItsOwn() throws InterruptedException, IOException {
		openWellService();
		tool(WEIGHTS, ANOTHER_TOOL);
		String other = WEIGHTS + "#2";
		for (String view : List.of(WEIGHTS, other)) {
			driver.waitFor("the sentence of " + view, () -> isSaid(view, "Customer satisfaction index"));
			choose(view, "sensitivity.shape", 0);
			choose(view, "sensitivity.question", 0);
		}
		choose(other, "sensitivity.shape", 1);
		choose(other, "sensitivity.question", 1);
		driver.waitFor("the chart", () -> isShown(other, "sensitivity.chart"));
		String question = asked(other);
		language("zh-CN");
		for (String view : List.of(WEIGHTS, other)) {
			driver.waitFor("Chinese in " + view, () -> isSaid(view, "顾客满意度"));
		}
		language("en");
		for (String view : List.of(WEIGHTS, other)) {
			driver.waitFor("English in " + view, () -> isSaid(view, "Customer satisfaction index"));
		}
		assertTrue(driver.on(() -> isShown(other, "sensitivity.chart") && !isShown(other, "sensitivity.table")));
		assertTrue(driver.on(() -> isShown(WEIGHTS, "sensitivity.table") && !isShown(WEIGHTS, "sensitivity.chart")));
		assertEquals(question, asked(other));
		assertNotEquals(question, asked(WEIGHTS));
		choose(other, "sensitivity.shape", 0);
		choose(other, "sensitivity.question", 0);
	}

	private void choose(String view, String field, int index) {
		driver.on(() -> {
			Combo combo = (Combo) in(view, field).orElseThrow();
			combo.select(index);
			combo.notifyListeners(SWT.Selection, new Event());
			return combo;
		});
	}

	private String asked(String view) {
		return driver.on(() -> ((Combo) in(view, "sensitivity.question").orElseThrow()).getText());
	}

	private boolean isSaid(String view, String start) {
		return in(view, "sensitivity.sentence").map(Label.class::cast)
				.filter(sentence -> sentence.getText().startsWith(start)).isPresent();
	}

	private boolean isShown(String view, String id) {
		return in(view, id).filter(Control::isVisible).isPresent();
	}

	@Test
	void theKeyboardPinsAndReleases() throws InterruptedException, IOException {
		openWellService();
		focus("scores.table");
		driver.key(SWT.CTRL | SWT.SHIFT, 'p', 'p');
		driver.waitFor("the strip", () -> strip(SCORES).startsWith("Pinned: ") && hasKeyboard(SCORES));
		driver.key(SWT.CTRL | SWT.SHIFT, 'p', 'p');
		driver.waitFor("that it follows", () -> strip(SCORES).isEmpty() && !isPinned(SCORES));
	}

	@Test
	void aPinIsKeptForTheNextStart() throws InterruptedException, IOException {
		openWellService();
		slice("东部");
		driver.waitFor("the region", () -> text("slice.trail").endsWith("东部"));
		settle();
		tool(SCORES, PIN_TOOL);
		driver.waitFor("the strip", () -> strip(SCORES).contains(" · 东部 · "));
		slice("all");
		driver.waitFor("the window", () -> text("slice.counts").startsWith("returned 360 "));
		driver.on(() -> {
			MPart part = find(SCORES).orElseThrow();
			part.setToBeRendered(false);
			part.setToBeRendered(true);
			return part;
		});
		activate(SCORES);
		driver.waitFor("the same as before", () -> strip(SCORES).contains(" · 东部 · "));
	}

	@Test
	void aUnitDroppedOntoAPinnedViewChangesThatPinAlone() throws InterruptedException, IOException {
		openWellService();
		tool(SCORES, PIN_TOOL);
		driver.waitFor("the strip", () -> strip(SCORES).startsWith("Pinned: well-service.csv · All responses · "));
		String everywhere = score(SCORES);
		inALargerWindow(() -> {
			drag("东部", SCORES);
			driver.waitFor("the region in the pin", () -> strip(SCORES).contains(" · 东部 · "));
			driver.waitFor("its score", () -> !score(SCORES).equals(everywhere));
			assertTrue(driver.text("slice.counts").startsWith("returned 360 "), "the window stays");
			focus(SCORES, "scores.table");
			driver.key(SWT.ALT, SWT.ARROW_LEFT, (char) 0);
			driver.waitFor("all responses again", () -> strip(SCORES).contains(" · All responses · "));
			drag("西部", PARETO);
			driver.waitFor("the region in the window", () -> text("slice.trail").endsWith("西部"));
			settle();
			assertTrue(strip(SCORES).contains(" · All responses · "), "the pin stays");
		});
	}

	@Test
	void aClosedViewLeavesNothingBehind() throws InterruptedException, IOException {
		openWellService();
		openAndClose();
		openAndClose();
		Map<String, Long> before = ResourcesTest.resources(driver);
		for (int i = 0; i < 4; i++) {
			openAndClose();
		}
		assertEquals(before, ResourcesTest.resources(driver));
	}

	private void openAndClose() throws InterruptedException {
		tool(SCORES, ANOTHER_TOOL);
		driver.waitFor("the second table", () -> strip(SCORES + "#2").startsWith("Pinned: ")
				&& !score(SCORES + "#2").isEmpty());
		settle();
		follow(SCORES + "#2", "pin.scores#2.release");
		driver.waitFor("the end of it", () -> find(SCORES + "#2").isEmpty());
		activate("org.manyi.explore.ui.part.lowest");
		activate(SCORES);
		settle();
	}

	private void openWellService() throws InterruptedException, IOException {
		open(WELL_SERVICE);
		driver.choose("slice.methodology", "Well service customer satisfaction");
		settle();
		driver.waitFor("the scores", () -> driver.find("scores.table").filter(Control::isVisible).isPresent()
				&& driver.table("scores.table").size() > 1);
		row = driver.on(() -> driver.table("scores.table").get(1).getFirst());
		driver.clickRow("scores.table", 0, row);
		driver.waitFor("its score", () -> !score(SCORES).isEmpty());
		driver.waitForWidget("slice.place");
	}
}
