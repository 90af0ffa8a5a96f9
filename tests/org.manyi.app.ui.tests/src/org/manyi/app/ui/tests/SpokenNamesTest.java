/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.WidgetId;

/** Every control that takes the keyboard has a name that a screen reader says. */
class SpokenNamesTest extends ExploreTest {

	SpokenNamesTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@ParameterizedTest
	@ValueSource(strings = { "scores", "compare", "sensitivity", "problems" })
	void everyControlOfTheExplorePerspectiveHasAName(String part) throws InterruptedException {
		open(Path.of(System.getProperty("manyi.checkout"))
				.resolve("features/org.manyi.feature/rootfiles/samples/well-service.csv"));
		driver.choose("slice.methodology", "Well service customer satisfaction");
		settle();
		waitForScore("Workmanship", "88.4");
		driver.clickRow("lowest.table", 1, "Response time");
		driver.waitFor("the choice", () -> text("derivation.headline").startsWith("Response time"));
		activate("org.manyi.explore.ui.part." + part);
		settle();
		assertTrue(driver.on(() -> named().count()) > 10, "controls were found");
		assertEquals(List.of(), driver.on(() -> named().filter(control -> nameOf(control).isBlank())
				.map(control -> control.getData(WidgetId.KEY) + " " + control).toList()));
		activate("org.manyi.explore.ui.part.derivation");
		activate("org.manyi.explore.ui.part.scores");
	}

	/** The controls in sight that take the keyboard and are not named by the toolkit. */
	private Stream<Control> named() {
		return within(driver.get(Control.class, "slice.open").getShell()).filter(Control::isVisible)
				.filter(control -> control.getData(WidgetId.KEY) != null).filter(control -> switch (control) {
					case Combo combo -> true;
					case Button button -> true;
					case Link link -> !link.getText().isEmpty();
					case Text text -> true;
					case StyledText text -> true;
					case NatTable table -> true;
					case Canvas canvas -> true;
					default -> false;
				});
	}

	private static Stream<Control> within(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control),
						Arrays.stream(composite.getChildren()).flatMap(SpokenNamesTest::within))
				: Stream.of(control);
	}

	/** What the toolkit says by itself, or what the control's listeners answer. */
	private static String nameOf(Control control) {
		String own = switch (control) {
			case Button button -> button.getText();
			case Link link -> link.getText();
			case Label label -> label.getText();
			default -> "";
		};
		if (!own.isBlank()) {
			return own;
		}
		AccessibleEvent asked = new AccessibleEvent(control);
		for (AccessibleListener listener : listeners(control.getAccessible())) {
			listener.getName(asked);
		}
		return asked.result == null ? "" : asked.result;
	}

	/** Those that were added; the toolkit asks them when a reader asks it. */
	private static List<AccessibleListener> listeners(Accessible accessible) {
		try {
			Field field = Accessible.class.getDeclaredField("accessibleListeners");
			field.setAccessible(true);
			List<AccessibleListener> listeners = new ArrayList<>();
			if (field.get(accessible) instanceof List<?> found) {
				found.forEach(one -> listeners.add((AccessibleListener) one));
			}
			return listeners;
		} catch (ReflectiveOperationException e) {
			throw new AssertionError("who speaks cannot be asked", e);
		}
	}
}
