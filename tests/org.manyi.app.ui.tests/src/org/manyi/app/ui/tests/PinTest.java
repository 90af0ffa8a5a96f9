/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.WidgetId;
import org.manyi.ui.settings.SettingsStore;

/** A test of views that are pinned; afterwards all of them follow the window again. */
abstract class PinTest extends ImportTest {

	static final String PARETO = "org.manyi.explore.ui.part.pareto";
	static final String WEIGHTS = "org.manyi.explore.ui.part.sensitivity";
	static final String PIN = "org.manyi.explore.ui.command.pin";
	static final int PIN_TOOL = 0;
	static final int ANOTHER_TOOL = 1;

	/** The row whose {@link #score} is looked at. */
	String row = "";

	PinTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@AfterEach
	final void releaseAll() throws InterruptedException {
		EPartService parts = window().get(EPartService.class);
		for (String id : List.of(SCORES, PARETO, RESPONSES, WEIGHTS)) {
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

	/** Shows the responses of a region; "all" for those of all. */
	final void slice(String place) throws InterruptedException {
		driver.press("slice.place");
		chooseInTree("slice.place.list", place);
	}

	final IEclipseContext window() {
		return application().get(MApplication.class).getChildren().getFirst().getContext();
	}

	final Optional<MPart> find(String id) {
		return Optional
				.ofNullable((MPart) window().get(EModelService.class).find(id, application().get(MApplication.class)));
	}

	/** A widget of that view alone: two of the same kind have widgets of the same identity. */
	final Optional<Control> in(String part, String id) {
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
	final String strip(String part) {
		return driver.on(() -> in(part, "pin." + part.substring(part.lastIndexOf('.') + 1) + ".text")
				.map(CLabel.class::cast).map(CLabel::getText).orElse(""));
	}

	/** The score of the row chosen, which is in sight, in the table of that view; empty where it has none. */
	final String score(String part) {
		return driver.on(() -> in(part, "scores.table").map(NatTable.class::cast).flatMap(this::score)
				.orElse(""));
	}

	private Optional<String> score(NatTable table) {
		return IntStream.range(1, table.getRowCount())
				.filter(place -> String.valueOf(table.getDataValueByPosition(0, place)).endsWith(row))
				.mapToObj(place -> String.valueOf(table.getDataValueByPosition(1, place))).findFirst();
	}

	final String label(String part) {
		return driver.on(() -> find(part).orElseThrow().getLocalizedLabel());
	}

	final boolean isSeen(String part) {
		return find(part).orElseThrow().getWidget() instanceof Control control && control.isVisible();
	}

	final boolean hasKeyboard(String part) {
		for (Control at = driver.display().getFocusControl(); at != null; at = at.getParent()) {
			if (at == find(part).orElseThrow().getWidget()) {
				return true;
			}
		}
		return false;
	}

	/** Gives a widget of that view the keyboard. */
	final void focus(String part, String id) throws InterruptedException {
		driver.on(() -> {
			Control control = in(part, id).orElseThrow();
			control.getShell().forceActive();
			return control.forceFocus();
		});
		driver.waitFor("the keyboard of " + id, () -> in(part, id).orElseThrow().isFocusControl());
	}

	/** Drags a place of the navigator onto the middle of a view. */
	final void drag(String place, String part) throws InterruptedException {
		driver.waitFor("place " + place, () -> column(driver.table("navigator.table"), 0).contains(place));
		selectRow("navigator.table", 0, place);
		driver.on(() -> {
			NatTable table = driver.get(NatTable.class, "navigator.table");
			((DragSource) table.getData(DND.DRAG_SOURCE_KEY)).notifyListeners(DND.DragStart, dragged());
			Event drop = dragged();
			drop.data = LocalSelectionTransfer.getTransfer().getSelection();
			Control view = (Control) find(part).orElseThrow().getWidget();
			Point middle = view.toDisplay(view.getSize().x / 2, view.getSize().y / 2);
			drop.x = middle.x;
			drop.y = middle.y;
			((DropTarget) table.getShell().getData(DND.DROP_TARGET_KEY)).notifyListeners(DND.Drop, drop);
			return middle;
		});
	}

	private static Event dragged() throws ReflectiveOperationException {
		// the kind of event that SWT sends is its own
		Constructor<?> made = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader())
				.getDeclaredConstructor();
		made.setAccessible(true);
		return (Event) made.newInstance();
	}

	/** Clicks on a tool of a view. */
	final void tool(String part, int tool) throws InterruptedException {
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
	final void follow(String part, String link) {
		driver.on(() -> {
			in(part, link).orElseThrow().notifyListeners(SWT.Selection, new Event());
			return link;
		});
	}

	final boolean isPinned(String part) {
		return pins().contains("pin." + part);
	}

	final List<String> pins() {
		return application().get(SettingsStore.class).get().layout().keySet().stream()
				.filter(key -> key.startsWith("pin.")).toList();
	}

	final IEclipseContext application() {
		try {
			return workbench.context();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
