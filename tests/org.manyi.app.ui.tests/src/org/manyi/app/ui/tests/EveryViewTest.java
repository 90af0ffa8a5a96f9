/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.WidgetId;

/** Looks at every view of every perspective, with a survey scored and a methodology open. */
abstract class EveryViewTest extends DeskTest {

	static final String EXPLORE = "org.manyi.app.perspective.explore";
	private static final Path SAMPLE = Path.of(System.getProperty("manyi.checkout"))
			.resolve("features/org.manyi.feature/rootfiles/samples/well-service.csv");

	EveryViewTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	/** Imports the sample, scores it, selects its lowest item, and opens a methodology. */
	final void openEverything() throws IOException, InterruptedException {
		importSurvey("sample", Files.readAllLines(SAMPLE));
		settle();
		driver.waitFor("lowest items", () -> rows("lowest.table").size() > 1);
		// wherever another test has left the list
		focus("lowest.table");
		driver.key(0, SWT.HOME, (char) 0);
		driver.waitFor("the choice", () -> text("derivation.headline").startsWith("Response time"));
		desk();
		settle();
	}

	@AfterEach
	final void firstViews() throws InterruptedException {
		explore();
		activate("org.manyi.explore.ui.part.derivation");
		activate("org.manyi.explore.ui.part.scores");
	}

	/**
	 * What is found in the views, each behind the name of its view.
	 *
	 * @param look run on the user's thread while a view is shown
	 */
	final List<String> inEveryView(Callable<List<String>> look) throws InterruptedException {
		List<String> found = new ArrayList<>();
		for (String perspective : perspectives()) {
			show(perspective);
			for (String view : views()) {
				// what the window manager tells late has come the second time
				if (!lookAt(view, look).isEmpty()) {
					lookAt(view, look).forEach(one -> found.add(view + ": " + one));
				}
			}
		}
		return found;
	}

	final void show(String perspective) throws InterruptedException {
		run("org.manyi.app.command.perspective", Map.of("org.manyi.app.perspective", perspective));
	}

	private List<String> lookAt(String view, Callable<List<String>> look) throws InterruptedException {
		activate(view);
		settle();
		return driver.on(look);
	}

	private List<String> perspectives() throws InterruptedException {
		MApplication application = workbench.context().get(MApplication.class);
		return driver.on(() -> ((MPerspectiveStack) application.getContext().get(EModelService.class)
				.find("org.manyi.app.perspectives", application)).getChildren().stream()
						.map(MUIElement::getElementId).toList());
	}

	/** Those of the perspective that is shown. */
	private List<String> views() throws InterruptedException {
		EPartService parts = workbench.context().get(MApplication.class).getChildren().getFirst().getContext()
				.get(EPartService.class);
		return driver.on(() -> parts.getParts().stream().map(MPart::getElementId).distinct().toList());
	}

	/** How many rows of a table have their whole height. Call on the user's thread. */
	final int wholeRows(String id) {
		NatTable table = driver.get(NatTable.class, id);
		return table.isVisible() && table.getRowCount() > 1
				? Math.min(table.getRowCount() - 1, (table.getClientArea().height - table.getRowHeightByPosition(0))
						/ table.getRowHeightByPosition(1))
				: 0;
	}

	/** A control and all within it. Call on the user's thread. */
	static Stream<Control> within(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control),
						Arrays.stream(composite.getChildren()).flatMap(EveryViewTest::within))
				: Stream.of(control);
	}

	static String name(Control control) {
		return control.getData(WidgetId.KEY) + " " + control.getClass().getSimpleName() + control.getBounds();
	}
}
