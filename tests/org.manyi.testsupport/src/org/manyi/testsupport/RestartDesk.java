/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.testsupport;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The window of the product as it is to come back at the next start. */
final class RestartDesk {

	private static final String EXPLORE = "org.manyi.app.perspective.explore";
	private static final String REVIEW = "org.manyi.explore.ui.perspective.review";
	private static final String PARETO = "org.manyi.explore.ui.part.pareto";
	private static final String STRIP = "pin.pareto#2.text";
	private static final String EVIDENCE = "org.manyi.app.stack.evidence";
	private static final String DETAIL = "org.manyi.app.stack.detail";

	private final WorkbenchDriver driver;
	private final IEclipseContext application;

	RestartDesk(WorkbenchDriver driver, IEclipseContext application) {
		this.driver = driver;
		this.application = application;
	}

	/** Pins a second chart to one region, shows another, changes theme, views and sashes, and goes to the review. */
	List<String> arrange() throws InterruptedException {
		driver.waitFor("the survey", () -> text("slice.counts").startsWith("returned "));
		String light = background();
		slice("东部");
		show(PARETO);
		run("org.manyi.explore.ui.command.another", Map.of());
		driver.waitFor("the pinned chart", () -> strip().contains(" · 东部 · "));
		slice("西部");
		show("org.manyi.explore.ui.part.problems");
		run("org.manyi.app.command.theme", Map.of("org.manyi.app.theme.choice", "dark"));
		driver.waitFor("the dark window", () -> !background().equals(light));
		driver.on(() -> {
			find("org.manyi.app.left").setContainerData("5200");
			find("org.manyi.app.right").setContainerData("4800");
			return light;
		});
		perspective(REVIEW);
		return tell();
	}

	/** What is seen: the perspective first, then what is seen of the survey. */
	List<String> tell() throws InterruptedException {
		driver.waitFor("the survey", () -> text("slice.counts").startsWith("returned "));
		String perspective = driver.on(() -> selected("org.manyi.app.perspectives"));
		perspective(EXPLORE);
		driver.waitFor("the pinned chart with its figures", () -> strip().endsWith(" valid"));
		List<String> facts = driver.on(() -> List.of("perspective " + perspective, "survey " + text("slice.file"),
				"slice " + text("slice.trail"), "counts " + text("slice.counts"), "pin " + strip(),
				"theme " + background(), "front " + selected(EVIDENCE), "detail " + selected(DETAIL),
				"sash " + share()));
		perspective(perspective);
		return facts;
	}

	private String text(String id) {
		return driver.find(id).map(WorkbenchDriver::textOf).orElse("");
	}

	private String strip() {
		return driver.find(STRIP).map(CLabel.class::cast).map(CLabel::getText).orElse("");
	}

	private String background() {
		return driver.on(() -> driver.get(Control.class, "lowest.table").getBackground().getRGB()
				.toString());
	}

	/** How much of a hundred the left views have of what both columns of views share. */
	private String share() {
		double left = Double.parseDouble(find("org.manyi.app.left").getContainerData());
		double right = Double.parseDouble(find("org.manyi.app.right").getContainerData());
		return String.valueOf(Math.round(100 * left / (left + right)));
	}

	private MUIElement find(String id) {
		MApplication model = application.get(MApplication.class);
		return application.get(EModelService.class).findElements(model, id, MUIElement.class, null,
				EModelService.ANYWHERE).getFirst();
	}

	private String selected(String container) {
		return find(container) instanceof MElementContainer<?> stack
				? Optional.ofNullable(stack.getSelectedElement()).map(MUIElement::getElementId).orElse("")
				: "";
	}

	/** Shows the responses of a region, and waits for its figures. */
	private void slice(String region) throws InterruptedException {
		driver.waitForWidget("slice.place");
		String before = driver.text("slice.counts");
		driver.press("slice.place");
		driver.waitForWidget("slice.place.list");
		driver.on(() -> {
			Tree tree = driver.get(Tree.class, "slice.place.list");
			tree.setSelection(item(tree.getItems(), region).orElseThrow());
			tree.notifyListeners(SWT.DefaultSelection, new Event());
			return region;
		});
		driver.waitFor(region, () -> text("slice.trail").endsWith(region) && !text("slice.counts").equals(before));
	}

	private static Optional<TreeItem> item(TreeItem[] items, String text) {
		for (TreeItem item : items) {
			Optional<TreeItem> found = item.getText().equals(text) ? Optional.of(item) : item(item.getItems(), text);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private IEclipseContext window() {
		return application.get(MApplication.class).getChildren().getFirst().getContext();
	}

	private void show(String view) {
		driver.on(() -> window().get(EPartService.class).showPart(view, PartState.ACTIVATE));
	}

	private void perspective(String id) {
		run("org.manyi.app.command.perspective", Map.of("org.manyi.app.perspective", id));
	}

	private void run(String command, Map<String, Object> parameters) {
		driver.on(() -> window().get(EHandlerService.class)
				.executeHandler(window().get(ECommandService.class).createCommand(command, parameters)));
	}
}
