/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.manyi.testsupport.RunningWorkbench;

/** A test of surveys that are imported into a workspace, and of the views that show them. */
abstract class ImportTest extends ExploreTest {

	static final String IMPORT = "org.manyi.exchange.ui.command.import";
	static final String SCORES = "org.manyi.explore.ui.part.scores";
	static final String RESPONSES = "org.manyi.exchange.ui.part.responses";
	static final String QUALITY = "org.manyi.exchange.ui.part.quality";
	static final String DECISIONS = "org.manyi.exchange.ui.part.decisions";
	static final String IMPORTS = "org.manyi.exchange.ui.part.imports";
	static final String POPULATIONS = "org.manyi.exchange.ui.part.populations";
	static final String RATES = "org.manyi.exchange.ui.part.rates";

	ImportTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@AfterEach
	void closeWizard() throws InterruptedException {
		driver.on(() -> {
			driver.find("wizard.dialog").filter(Shell.class::isInstance).map(Shell.class::cast).ifPresent(Shell::close);
			return "closed";
		});
		driver.waitFor("the wizard to close", () -> driver.find("wizard.dialog").isEmpty());
	}

	/** Opens the wizard; it stays open while the test goes on. */
	final void openWizard() throws InterruptedException {
		later(IMPORT, Map.of());
		driver.waitForWidget("wizard.file.browse");
	}

	/** Opens the wizard on a file and waits until the file was looked into. */
	final void openWizard(Path file) throws InterruptedException {
		openWizard();
		choose(file);
		driver.waitFor("the file's first rows", () -> driver.find("wizard.file.preview").isPresent());
	}

	final void choose(Path file) throws InterruptedException {
		workbench.picker().answer(file);
		driver.press("wizard.file.browse");
	}

	/** Goes to the next page, which has that widget. */
	final void next(String widget) throws InterruptedException {
		waitEnabled("wizard.next");
		driver.press("wizard.next");
		driver.waitForWidget(widget);
	}

	final void waitEnabled(String button) throws InterruptedException {
		driver.waitFor(button + " to be enabled",
				() -> driver.find(button).map(Control::getEnabled).orElse(false));
	}

	final boolean enabled(String button) {
		return driver.on(() -> driver.get(Button.class, button).getEnabled());
	}

	final void type(String combo, String text) {
		driver.on(() -> {
			driver.get(Combo.class, combo).setText(text);
			return text;
		});
	}

	/** All that the wizard says in words. */
	final String words() {
		return driver.on(() -> driver.find("wizard.dialog").map(ImportTest::words).orElse(""));
	}

	private static String words(Control control) {
		return switch (control) {
			case Label label -> label.getText();
			case Text text -> text.getText();
			case Combo combo -> "";
			case Composite composite -> Arrays.stream(composite.getChildren()).filter(Control::isVisible)
					.map(ImportTest::words).collect(Collectors.joining("\n"));
			default -> "";
		};
	}

	final void waitForWords(String part) throws InterruptedException {
		driver.waitFor("the words " + part,
				() -> driver.find("wizard.dialog").map(ImportTest::words).orElse("").contains(part));
	}

	/** Selects the row of a table whose first cell is this. */
	final void selectRow(String table, String text) {
		selectRow(table, 0, text);
	}

	/** Selects the row of a table that has this text in that column. */
	final void selectRow(String table, int column, String text) {
		driver.on(() -> {
			int row = column(driver.table(table), column).indexOf(text) + 1;
			NatTable control = driver.get(NatTable.class, table);
			return control.doCommand(new SelectRowsCommand(control, 0, row, false, false));
		});
	}

	/** The role that a column has on the page of the columns. */
	final String role(String column) {
		return driver.on(() -> driver.table("wizard.columns.table").stream().filter(row -> row.get(0).equals(column))
				.findFirst().orElseThrow().get(1));
	}

	/** Imports these lines into a new workspace by the proposed mapping; their survey is shown afterwards. */
	final void importSurvey(String name, List<String> lines) throws IOException, InterruptedException {
		importSurvey(name, lines, "ws");
	}

	/** Imports these lines likewise into a workspace of that name. */
	final void importSurvey(String name, List<String> lines, String workspace)
			throws IOException, InterruptedException {
		Path file = Files.write(folder.resolve(name + ".csv"), lines);
		openWizard(file);
		next("wizard.survey.id");
		type("wizard.survey.workspace", folder.resolve(workspace).toString());
		waitEnabled("wizard.next");
		driver.waitFor("the surveys to be listed", () -> text("wizard.task").isEmpty());
		if (!driver.text("wizard.survey.id").equals(name)) {
			// the survey that is shown was offered
			type("wizard.survey.id", name);
			driver.waitFor("the surveys to be looked at", () -> text("wizard.task").isEmpty());
		}
		next("wizard.columns.table");
		driver.waitFor("the columns", () -> !text("wizard.columns.summary").isEmpty());
		next("wizard.answers.table");
		next("wizard.summary.read");
		waitEnabled("wizard.finish");
		driver.press("wizard.finish");
		driver.waitForWidget("wizard.result.statement");
		driver.press("wizard.finish");
		driver.waitFor("the survey", () -> text("slice.survey").equals(name + " · " + (lines.size() - 1))
				&& text("slice.file").equals(name));
	}

	/** Presses a button that opens a dialog, which keeps the user's thread until it is closed. */
	final void pressForDialog(String button) throws InterruptedException {
		waitEnabled(button);
		driver.display().asyncExec(
				() -> driver.get(Button.class, button).notifyListeners(SWT.Selection, new Event()));
	}

	/** Presses a button and gives the reason that is asked for. */
	final void decide(String button, String reason) throws InterruptedException {
		pressForDialog(button);
		driver.waitForWidget("reason.text");
		assertFalse(enabled("reason.ok"), "no decision without a reason");
		giveReason(reason);
	}

	/** Writes the reason into the dialog and agrees. */
	final void giveReason(String reason) throws InterruptedException {
		write("reason.text", reason);
		waitEnabled("reason.ok");
		driver.press("reason.ok");
		driver.waitFor("the dialog to close", () -> driver.find("reason.dialog").isEmpty());
	}

	/** Writes into a field. */
	final void write(String field, String text) throws InterruptedException {
		driver.waitForWidget(field);
		driver.on(() -> {
			switch (driver.get(Control.class, field)) {
				case Text words -> words.setText(text);
				case Combo combo -> combo.setText(text);
				case StyledText words -> words.setText(text);
				case Control other -> throw new AssertionError(field + " takes no text");
			}
			return text;
		});
	}

	/** The rows of a table whose widget need not be there yet. Call on the user's thread. */
	final List<List<String>> rows(String table) {
		return driver.find(table).filter(Control::isVisible).isPresent() ? driver.table(table) : List.of();
	}

	/** Opens a list and clicks on what has these words. */
	final void choose(String id, String words) throws InterruptedException {
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

	/** Opens a menu and chooses what has this identity. */
	final void pick(String id, String item) throws InterruptedException {
		driver.press(id);
		chooseFromMenu(id, item);
		close(id);
	}

	final void close(String id) {
		driver.on(() -> {
			Menu menu = driver.get(Control.class, id).getMenu();
			if (menu != null && !menu.isDisposed()) {
				menu.setVisible(false);
			}
			return id;
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
}
