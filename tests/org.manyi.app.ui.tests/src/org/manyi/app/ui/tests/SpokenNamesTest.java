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
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.WidgetId;

/** Every control of every view that takes the keyboard, and every picture, has a name that a screen reader says. */
class SpokenNamesTest extends EveryViewTest {

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	SpokenNamesTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void everyControlHasAName(String language) throws IOException, InterruptedException {
		openEverything();
		language(language);
		settle();
		Set<String> seen = new TreeSet<>();
		boolean chinese = language.startsWith("zh");
		List<String> nameless = inEveryView(() -> speaking().peek(control -> seen.add(id(control)))
				.filter(control -> nameOf(control).isBlank() || chinese && isForeign(control))
				.map(control -> name(control) + " " + nameOf(control)).toList());
		assertTrue(seen.size() > 60, () -> "controls were found: " + seen);
		assertTrue(seen.containsAll(List.of("pareto.chart", "trend.chart", "scores.table", "methodology.text")),
				() -> "controls were found: " + seen);
		assertEquals(List.of(), nameless.stream().distinct().toList());
	}

	/** In Chinese: of what says neither data nor signs. Call on the user's thread. */
	private static boolean isForeign(Control control) {
		boolean worded = control instanceof Button || control instanceof Combo || control instanceof Text;
		return worded && nameOf(control).codePoints().filter(Character::isLetter).count() > 1
				&& !HAN.matcher(nameOf(control)).find();
	}

	private static String id(Control control) {
		return String.valueOf(control.getData(WidgetId.KEY));
	}

	/** The controls in sight that a reader comes to, and that are not named by the words beside them. */
	private Stream<Control> speaking() {
		return within(mainWindow()).filter(Control::isVisible).filter(control -> switch (control) {
			case Combo combo -> true;
			case CCombo combo -> true;
			case Button button -> true;
			case Link link -> !link.getText().isEmpty();
			case Text text -> true;
			case StyledText text -> true;
			case NatTable table -> true;
			case Tree tree -> true;
			case Table table -> true;
			case org.eclipse.swt.widgets.List list -> true;
			// a picture of which nothing is drawn has nothing to say
			case Canvas canvas -> canvas.getData(WidgetId.KEY) != null && !"".equals(canvas.getData("text"));
			default -> false;
		});
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
