/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.WidgetId;

/** In a window of 900 × 600 nothing of any view lies over another, and no button or line of words is cut. */
class SmallWindowTest extends ExploreTest {

	private static final Point SMALL = new Point(900, 600);

	SmallWindowTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void nothingOverlapsAndNothingIsCut(String language) throws InterruptedException {
		open(Path.of(System.getProperty("manyi.checkout"))
				.resolve("features/org.manyi.feature/rootfiles/samples/well-service.csv"));
		driver.choose("slice.methodology", "Well service customer satisfaction");
		settle();
		waitForScore("Workmanship", "88.4");
		language(language);
		List<String> views = views();
		assertTrue(views.size() > 10, () -> "views were looked at: " + views);
		List<String> faults = new ArrayList<>();
		atSize(SMALL, () -> {
			// each twice: what the window manager tells late has come the second time
			List<String> suspects = new ArrayList<>();
			for (String view : views) {
				if (!faultsOf(view).isEmpty()) {
					suspects.add(view);
				}
			}
			for (String view : suspects) {
				faultsOf(view).forEach(fault -> faults.add(view + ": " + fault));
			}
		});
		activate("org.manyi.explore.ui.part.derivation");
		activate("org.manyi.explore.ui.part.scores");
		assertEquals(List.of(), faults);
	}

	private List<String> faultsOf(String view) throws InterruptedException {
		activate(view);
		settle();
		return driver.on(this::faults);
	}

	/** Those of the perspective that is shown. */
	private List<String> views() throws InterruptedException {
		EPartService parts = workbench.context().get(MApplication.class).getChildren().getFirst().getContext()
				.get(EPartService.class);
		return driver.on(() -> parts.getParts().stream().map(MPart::getElementId)
				.filter(id -> id.startsWith("org.manyi.explore.ui.") || id.startsWith("org.manyi.exchange.ui."))
				.toList());
	}

	/** What lies over another, or is cut. Call on the user's thread. */
	private List<String> faults() {
		List<String> faults = new ArrayList<>();
		within(driver.get(Control.class, "slice.open").getShell()).filter(Control::isVisible).forEach(control -> {
			Point size = control.getSize();
			if (control instanceof Button && size.x < control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x) {
				faults.add("cut: " + name(control));
			}
			if (control instanceof Label label && !label.getText().isEmpty() && isCut(label)) {
				faults.add("cut: " + name(control) + " " + label.getText());
			}
			if (control instanceof Composite composite) {
				List<Control> children = Arrays.stream(composite.getChildren()).filter(Control::isVisible).toList();
				for (int i = 0; i < children.size(); i++) {
					for (Control other : children.subList(i + 1, children.size())) {
						if (children.get(i).getBounds().intersects(other.getBounds())) {
							faults.add(name(children.get(i)) + " over " + name(other));
						}
					}
				}
			}
		});
		return faults;
	}

	private static boolean isCut(Label label) {
		Point size = label.getSize();
		boolean wraps = (label.getStyle() & SWT.WRAP) != 0;
		Point needed = label.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
		boolean toldByTip = label.getToolTipText() != null;
		return !toldByTip && (size.y < needed.y || !wraps && size.x < needed.x);
	}

	private static String name(Control control) {
		return control.getData(WidgetId.KEY) + " " + control.getClass().getSimpleName() + control.getBounds();
	}

	private static Stream<Control> within(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control),
						Stream.of(composite.getChildren()).flatMap(SmallWindowTest::within))
				: Stream.of(control);
	}
}
