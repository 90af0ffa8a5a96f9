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
import java.util.stream.IntStream;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.WidgetId;
import org.manyi.ui.settings.SettingsStore;

/** Views that stay at what they show while the window goes on, and views that are opened a second time. */
class PinnedViewsTest extends ExploreTest {

	private static final Path WELL_SERVICE = Path.of(System.getProperty("manyi.checkout"))
			.resolve("features/org.manyi.feature/rootfiles/samples/well-service.csv");
	private static final String SCORES = "org.manyi.explore.ui.part.scores";
	private static final String PARETO = "org.manyi.explore.ui.part.pareto";
	private static final String PIN = "org.manyi.explore.ui.command.pin";
	private static final int PIN_TOOL = 0;
	private static final int ANOTHER_TOOL = 1;

	private String row = "";

	PinnedViewsTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@AfterEach
	void releaseAll() throws InterruptedException {
		EPartService parts = window().get(EPartService.class);
		for (String id : List.of(SCORES, PARETO)) {
			find(id + "#2").ifPresent(copy -> driver.on(() -> {
				parts.hidePart(copy);
				return copy;
			}));
			if (isPinned(id)) {
				activate(id);
				run(PIN, Map.of());
				driver.waitFor(id + " to follow", () -> strip(id).isEmpty() && find(id).orElseThrow().isToBeRendered());
			}
		}
		assertEquals(List.of(), pins(), "what was closed or released is forgotten");
	}

	@Test
	void aPinnedViewStaysAndFollowsAgain() throws InterruptedException, IOException {
		openWellService();
		String everywhere = score(SCORES);
		slice("东部");
		driver.waitFor("the region", () -> !score(SCORES).equals(everywhere));
		String east = score(SCORES);
		tool(SCORES, PIN_TOOL);
		driver.waitFor("the strip", () -> strip(SCORES).startsWith("Pinned: well-service.csv · 东部 · "));
		assertTrue(label(SCORES).equals("Scores · 东部"), label(SCORES));
		slice("all");
		driver.waitFor("the window", () -> text("slice.counts").startsWith("returned 360 "));
		settle();
		assertEquals(east, driver.on(() -> score(SCORES)), "it stays");
		assertTrue(strip(SCORES).contains("Well service customer satisfaction"), "its methodology");
		follow(SCORES, "pin.scores.release");
		driver.waitFor("all responses", () -> strip(SCORES).isEmpty() && score(SCORES).equals(everywhere));
		assertEquals("Scores", label(SCORES));
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

	/** Shows the responses of a region; "all" for those of all. */
	private void slice(String place) throws InterruptedException {
		driver.press("slice.place");
		chooseInTree("slice.place.list", place);
	}

	private IEclipseContext window() {
		return application().get(MApplication.class).getChildren().getFirst().getContext();
	}

	private Optional<MPart> find(String id) {
		return Optional
				.ofNullable((MPart) window().get(EModelService.class).find(id, application().get(MApplication.class)));
	}

	/** A widget of that view alone: two of the same kind have widgets of the same identity. */
	private Optional<Control> in(String part, String id) {
		return find(part).map(MPart::getWidget).filter(Composite.class::isInstance).map(Composite.class::cast)
				.filter(widget -> !widget.isDisposed()).flatMap(widget -> in(widget, id));
	}

	private static Optional<Control> in(Composite parent, String id) {
		for (Control child : parent.getChildren()) {
			if (id.equals(child.getData(WidgetId.KEY))) {
				return Optional.of(child);
			}
			Optional<Control> found = child instanceof Composite inner ? in(inner, id) : Optional.empty();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/** What stands above a pinned view; nothing above one that follows. */
	private String strip(String part) {
		return driver.on(() -> in(part, "pin." + part.substring(part.lastIndexOf('.') + 1) + ".text")
				.map(CLabel.class::cast).map(CLabel::getText).orElse(""));
	}

	/** The score of the row chosen, which is in sight, in the table of that view; empty where it has none. */
	private String score(String part) {
		return driver.on(() -> in(part, "scores.table").map(NatTable.class::cast).flatMap(this::score)
				.orElse(""));
	}

	private Optional<String> score(NatTable table) {
		return IntStream.range(1, table.getRowCount())
				.filter(place -> String.valueOf(table.getDataValueByPosition(0, place)).endsWith(row))
				.mapToObj(place -> String.valueOf(table.getDataValueByPosition(1, place))).findFirst();
	}

	private String label(String part) {
		return driver.on(() -> find(part).orElseThrow().getLocalizedLabel());
	}

	private boolean isSeen(String part) {
		return find(part).orElseThrow().getWidget() instanceof Control control && control.isVisible();
	}

	private boolean hasKeyboard(String part) {
		for (Control at = driver.display().getFocusControl(); at != null; at = at.getParent()) {
			if (at == find(part).orElseThrow().getWidget()) {
				return true;
			}
		}
		return false;
	}

	/** Clicks on a tool of a view. */
	private void tool(String part, int tool) throws InterruptedException {
		activate(part);
		driver.waitFor("the tools of " + part,
				() -> find(part).orElseThrow().getToolbar().getChildren().get(tool).getWidget() instanceof ToolItem item
						&& item.isEnabled());
		driver.on(() -> {
			ToolItem item = (ToolItem) find(part).orElseThrow().getToolbar().getChildren().get(tool).getWidget();
			assertFalse(item.getToolTipText().isEmpty(), "what it does is said");
			if ((item.getStyle() & SWT.CHECK) != 0) {
				item.setSelection(!item.getSelection());
			}
			item.notifyListeners(SWT.Selection, new Event());
			return item;
		});
	}

	/** Follows a link of the strip above a view. */
	private void follow(String part, String link) {
		driver.on(() -> {
			in(part, link).orElseThrow().notifyListeners(SWT.Selection, new Event());
			return link;
		});
	}

	private boolean isPinned(String part) {
		return pins().contains("pin." + part);
	}

	private List<String> pins() {
		return application().get(SettingsStore.class).get().layout().keySet().stream()
				.filter(key -> key.startsWith("pin.")).toList();
	}

	private IEclipseContext application() {
		try {
			return workbench.context();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
