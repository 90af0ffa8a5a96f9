/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.testsupport.WorkbenchDriver;
import org.manyi.testsupport.WorkbenchExtension;
import org.manyi.ui.WidgetId;
import org.manyi.ui.settings.SettingsStore;

/** What a user does with the views of a survey. Every test begins in English, with the scores in front. */
@ExtendWith(WorkbenchExtension.class)
abstract class ExploreTest {

	/** The size of the window when it is opened for the first time on a small screen. */
	static final Point USUAL = new Point(1440, 900);
	static final String IT_SERVICE = "IT operations service satisfaction survey";

	@TempDir
	Path folder = Path.of("");

	final RunningWorkbench workbench;
	final WorkbenchDriver driver;

	ExploreTest(RunningWorkbench workbench) throws InterruptedException {
		this.workbench = workbench;
		this.driver = workbench.driver();
	}

	@BeforeEach
	void begin() throws InterruptedException {
		intervals("WILSON");
		activate("org.manyi.explore.ui.part.scores");
		language("en");
		driver.waitFor("English", () -> text("slice.open").startsWith("Open"));
	}

	/**
	 * Remembers which intervals are wanted: mostly those that come with the scores, as columns would move when others
	 * come later.
	 *
	 * @param wish empty for what a first start has
	 */
	final void intervals(String wish) throws InterruptedException {
		workbench.context().get(SettingsStore.class).update(before -> before.withLayout("scores.intervals", wish));
	}

	final void openItOperations() throws IOException, InterruptedException {
		open(SurveyFile.itOperations(folder));
		driver.choose("slice.methodology", IT_SERVICE);
		settle();
		waitForScore("Working practice", "98.0");
	}

	/** Opens the shipped sample, scored by the methodology it is a sample of. */
	final void openSample() throws InterruptedException {
		open(Path.of(System.getProperty("manyi.checkout"))
				.resolve("features/org.manyi.feature/rootfiles/samples/well-service.csv"));
		driver.choose("slice.methodology", "Well service customer satisfaction");
		settle();
		waitForScore("Workmanship", "88.4");
	}

	final void open(Path file) throws InterruptedException {
		workbench.picker().answer(file);
		driver.press("slice.open");
		driver.waitFor(file + " in the bar", () -> text("slice.file").equals(file.getFileName().toString()));
		settle();
	}

	/** Waits until the product does nothing, and the window has been told of what it did. */
	final void settle() throws InterruptedException {
		driver.waitFor("the end of all work", () -> Arrays.stream(Job.getJobManager().find(null))
				.filter(job -> job.getClass().getName().startsWith("org.manyi."))
				.noneMatch(job -> job.getState() == Job.RUNNING || job.getState() == Job.WAITING));
	}

	final void waitForScore(String name, String score) throws InterruptedException {
		driver.waitFor(name + " " + score, () -> driver.find("scores.table").filter(Control::isVisible).isPresent()
				&& driver.table("scores.table").stream()
						.anyMatch(row -> row.get(0).endsWith(name) && row.get(1).equals(score)));
	}

	final List<String> methodologies() {
		return List.of(driver.get(Combo.class, "slice.methodology").getItems());
	}

	final String text(String id) {
		return driver.find(id).isPresent() ? driver.text(id) : "";
	}

	/** What a test does that may wait. */
	interface Waiting {

		void run() throws InterruptedException;
	}

	/** Looks at tables with more of their rows and columns in sight. */
	final void inALargerWindow(Waiting look) throws InterruptedException {
		atSize(new Point(1840, 1120), look);
	}

	/** Looks at a window of that size. */
	final void atSize(Point size, Waiting look) throws InterruptedException {
		resize(size);
		try {
			look.run();
		} finally {
			resize(USUAL);
		}
	}

	/** What size the window has is told late by the window manager, so that it is never asked. */
	private void resize(Point size) {
		driver.on(() -> {
			Shell shell = driver.get(Control.class, "slice.open").getShell();
			shell.setSize(size);
			return shell;
		});
	}

	final void language(String tag) throws InterruptedException {
		run("org.manyi.app.command.language", Map.of("org.manyi.app.language.tag", tag));
	}

	final void run(String command, Map<String, Object> parameters) throws InterruptedException {
		IEclipseContext context = workbench.context().get(MApplication.class).getChildren().getFirst().getContext();
		driver.on(() -> context.get(EHandlerService.class)
				.executeHandler(context.get(ECommandService.class).createCommand(command, parameters)));
	}

	/** Runs a command that keeps the user's thread until a dialog is closed. */
	final void later(String command, Map<String, Object> parameters) throws InterruptedException {
		IEclipseContext context = workbench.context().get(MApplication.class).getChildren().getFirst().getContext();
		driver.display().asyncExec(() -> context.get(EHandlerService.class)
				.executeHandler(context.get(ECommandService.class).createCommand(command, parameters)));
	}

	final void activate(String part) throws InterruptedException {
		IEclipseContext context = workbench.context().get(MApplication.class).getChildren().getFirst().getContext();
		driver.on(() -> context.get(EPartService.class).showPart(part,
				EPartService.PartState.ACTIVATE));
	}

	final String menu(int index) {
		return driver.on(() -> driver.display().getActiveShell() == null ? firstMenu(index)
				: driver.display().getActiveShell().getMenuBar().getItem(index).getText()).replace("&", "");
	}

	final String firstMenu(int index) {
		return mainWindow().getMenuBar().getItem(index).getText();
	}

	static String latin(String text) {
		return text.replaceAll("[^a-zB-Z]", "");
	}

	static List<String> column(List<List<String>> rows, int column) {
		return IntStream.range(1, rows.size()).mapToObj(row -> rows.get(row).get(column)).toList();
	}

	/** Chooses an entry of the context menu of a widget. */
	final void chooseFromMenu(String widget, String id) {
		driver.on(() -> {
			MenuItem item = item(driver.get(Control.class, widget).getMenu(), id);
			Arrays.stream(item.getParent().getItems()).filter(other -> (other.getStyle() & SWT.RADIO) != 0)
					.forEach(other -> other.setSelection(other == item));
			item.notifyListeners(SWT.Selection, new Event());
			return id;
		});
	}

	/** Chooses the entry of a tree that has this text, wherever it stands. */
	final void chooseInTree(String id, String text) throws InterruptedException {
		driver.waitForWidget(id);
		driver.on(() -> {
			Tree tree = driver.get(Tree.class, id);
			tree.setSelection(item(tree.getItems(), text).orElseThrow(() -> new AssertionError("no " + text)));
			tree.notifyListeners(SWT.DefaultSelection, new Event());
			return text;
		});
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

	static MenuItem item(Menu menu, String id) {
		for (MenuItem item : menu.getItems()) {
			if (id.equals(item.getData(WidgetId.KEY))) {
				return item;
			}
			if (item.getMenu() != null && Arrays.stream(item.getMenu().getItems())
					.anyMatch(inner -> id.equals(inner.getData(WidgetId.KEY)))) {
				return item(item.getMenu(), id);
			}
		}
		throw new AssertionError("no menu item " + id);
	}

	/** Opens a list of the bar and clicks on what has these words. */
	final void chooseSlice(String id, String words) throws InterruptedException {
		driver.press(id);
		driver.waitForWidget(id + ".list");
		driver.on(() -> {
			Tree tree = driver.get(Tree.class, id + ".list");
			tree.setSelection(items(tree.getItems()).stream().filter(item -> item.getText().equals(words)).findFirst()
					.orElseThrow(() -> new AssertionError(
							words + " is none of " + items(tree.getItems()).stream().map(TreeItem::getText).toList())));
			tree.notifyListeners(SWT.DefaultSelection, new Event());
			return words;
		});
	}

	private static List<TreeItem> items(TreeItem... items) {
		List<TreeItem> all = new ArrayList<>();
		for (TreeItem item : items) {
			all.add(item);
			all.addAll(items(item.getItems()));
		}
		return all;
	}

	/** The window. Call on the user's thread. */
	final Shell mainWindow() {
		return Arrays.stream(driver.display().getShells()).filter(shell -> shell.getMenuBar() != null).findFirst()
				.orElseThrow();
	}

	/** The tabs of the view in which that widget is. Call on the user's thread. */
	final CTabFolder tabs(String id) {
		Control at = driver.get(Control.class, id);
		while (!(at instanceof CTabFolder)) {
			at = at.getParent();
		}
		return (CTabFolder) at;
	}

	/** The words of a column that are wider than their cells. Call on the user's thread. */
	final List<String> cut(String id, int column) {
		NatTable table = driver.get(NatTable.class, id);
		ICellPainter painter = table.getConfigRegistry().getConfigAttribute(CellConfigAttributes.CELL_PAINTER,
				DisplayMode.NORMAL, GridRegion.BODY);
		List<String> cut = new ArrayList<>();
		GC gc = new GC(table);
		for (int row = 1; row < table.getRowCount(); row++) {
			ILayerCell cell = table.getCellByPosition(column, row);
			if (painter.getPreferredWidth(cell, gc, table.getConfigRegistry()) > cell.getBounds().width) {
				cut.add(String.valueOf(cell.getDataValue()));
			}
		}
		gc.dispose();
		return cut;
	}

	/** Gives a widget the keyboard, and waits until the keys that are pressed come to it. */
	final void focus(String id) throws InterruptedException {
		driver.waitForWidget(id);
		driver.on(() -> {
			Control control = driver.get(Control.class, id);
			control.getShell().forceActive();
			return control.forceFocus();
		});
		driver.waitFor("the keyboard of " + id, () -> driver.get(Control.class, id).isFocusControl()
				&& driver.display().getActiveShell() == driver.get(Control.class, id).getShell());
	}

	/** Drops a file onto a control that takes files, the window where none is named, as a file manager does. */
	final void drop(String onto, Path file) {
		driver.on(() -> {
			Control target = onto.isEmpty() ? mainWindow() : driver.get(Control.class, onto);
			// the kind of event that SWT sends is its own
			Constructor<?> made = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader())
					.getDeclaredConstructor();
			made.setAccessible(true);
			Event event = (Event) made.newInstance();
			event.data = new String[] { file.toString() };
			((DropTarget) target.getData(DND.DROP_TARGET_KEY)).notifyListeners(DND.Drop, event);
			return file;
		});
	}
}
