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
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.manyi.testsupport.RunningWorkbench;

/** What tests of the methodology perspective do alike: they open the rule of a front desk and change it. */
abstract class DeskTest extends ImportTest {

	static final int CONTROL = 0;
	static final int INDICATORS = 1;
	static final int WEIGHTS = 3;
	static final int BANDS = 4;
	static final int OCCASIONS = 6;

	static final String DESK = """
			# the rule of the front desk
			schema: 1
			id: front-desk
			version: 1.0.0   # as printed
			name: {zh: 前台服务满意度, en: Front desk satisfaction}
			status: draft
			customer: {zh: 客户, en: customer}
			scale:
			  levels:
			    - {score: 5, weight: 1.0, label: {zh: 很满意, en: Very satisfied}}
			    - {score: 4, weight: 0.8, label: {zh: 满意, en: Satisfied}}
			    - {score: 3, weight: 0.6, label: {zh: 一般, en: Neutral}}
			    - {score: 2, weight: 0.3, label: {zh: 不满意, en: Dissatisfied}}
			    - {score: 1, weight: 0, label: {zh: 很不满意, en: Very dissatisfied}}
			indicators:
			  index: {id: satisfaction, name: {zh: 满意度, en: Satisfaction}}
			  items:
			    # what is asked first
			    - {id: Q1, name: {zh: 施工质量, en: Workmanship}, weight: 1}   # counts once
			    - {id: Q2, name: {zh: 施工进度, en: Progress}, weight: 1}
			    - {id: Q3, name: {zh: 服务态度, en: Attitude}, weight: 1}
			    - {id: Q4, name: {zh: HSE 管理, en: HSE management}, weight: 1}
			weighting: {scheme: given}
			scoring: {method: weighted-level-score}
			bands:
			  - {from: 85, name: {zh: 优, en: Good}}
			  - {from: 60, name: {zh: 中, en: Fair}}
			  - {from: 0, name: {zh: 差, en: Poor}}
			""";

	DeskTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	final Path desk() throws IOException, InterruptedException {
		return open("front desk.yaml", DESK);
	}

	/** Opens a file with that text, whose name and version are those of the front desk's. */
	final Path open(String name, String text) throws IOException, InterruptedException {
		Path file = Files.writeString(folder.resolve(name), text);
		workbench.picker().answer(file);
		run("org.manyi.methodology.ui.command.open", Map.of());
		driver.waitFor("the file's name", () -> text("methodology.name").equals("Front desk satisfaction 1.0.0")
				&& text("methodology.state").contains(name));
		return file;
	}

	@AfterEach
	final void explore() throws InterruptedException {
		for (int steps = 0; steps < 50 && isEnabled("methodology.save") && isEnabled("methodology.undo"); steps++) {
			driver.press("methodology.undo"); // what is as it was saved asks nobody when the next file is opened
		}
		run("org.manyi.app.command.perspective",
				Map.of("org.manyi.app.perspective", "org.manyi.app.perspective.explore"));
	}

	final boolean isEnabled(String button) {
		return driver.on(() -> driver.find(button).filter(Control::isEnabled).isPresent());
	}

	final String source() {
		return driver.on(() -> driver.get(StyledText.class, "methodology.text").getText());
	}

	final void enter(String id, String value) throws InterruptedException {
		driver.waitForWidget(id);
		driver.on(() -> {
			Text field = driver.get(Text.class, id);
			field.setText(value);
			field.notifyListeners(SWT.DefaultSelection, new Event());
			return id;
		});
	}

	final void chapter(int index) throws InterruptedException {
		driver.waitForWidget("form.chapters");
		driver.on(() -> {
			org.eclipse.swt.widgets.List list = driver.get(org.eclipse.swt.widgets.List.class, "form.chapters");
			list.select(index);
			list.notifyListeners(SWT.Selection, new Event());
			return index;
		});
	}

	final void type(String text, int offset, int removed) {
		driver.on(() -> {
			driver.get(StyledText.class, "methodology.text").replaceTextRange(offset, removed, text);
			return text;
		});
	}

	/** Edits a cell of a form's table, as by a double click on it and Enter, and waits until the text has the value. */
	final void edit(String table, int row, int column, String value) throws InterruptedException {
		driver.waitForWidget(table);
		String before = source();
		driver.waitFor("the field of the cell", () -> {
			doubleClick(driver.get(Tree.class, table), row, column);
			return editor(table).isPresent();
		});
		driver.on(() -> {
			Control field = editor(table).orElseThrow();
			if (field instanceof CCombo combo) {
				combo.select(List.of(combo.getItems()).indexOf(value));
				combo.notifyListeners(SWT.Selection, new Event());
			} else {
				((Text) field).setText(value);
			}
			field.notifyListeners(SWT.DefaultSelection, new Event());
			return value;
		});
		driver.waitFor("the text with " + value, () -> !source().equals(before));
	}

	private static void doubleClick(Tree tree, int row, int column) {
		TreeItem item = items(tree).get(row);
		tree.showItem(item);
		Rectangle cell = item.getBounds(column);
		Event click = new Event();
		click.button = 1;
		click.count = 2;
		click.x = cell.x + cell.width / 2;
		click.y = cell.y + cell.height / 2;
		tree.notifyListeners(SWT.MouseDoubleClick, click);
	}

	/** What edits a cell of that table now. Call on the user's thread. */
	final Optional<Control> editor(String table) {
		return Arrays.stream(driver.get(Tree.class, table).getChildren())
				.filter(child -> child.isVisible() && (child instanceof Text || child instanceof CCombo)).findFirst();
	}

	/** The rows of a form's table as their texts. Call on the user's thread. */
	final List<List<String>> grid(String table) {
		Tree tree = driver.get(Tree.class, table);
		List<List<String>> rows = new ArrayList<>();
		for (TreeItem item : items(tree)) {
			List<String> cells = new ArrayList<>();
			for (int column = 0; column < tree.getColumnCount(); column++) {
				cells.add(item.getText(column));
			}
			rows.add(cells);
		}
		return rows;
	}

	static List<TreeItem> items(Tree tree) {
		return Arrays.stream(tree.getItems()).flatMap(DeskTest::withBelow).toList();
	}

	private static Stream<TreeItem> withBelow(TreeItem item) {
		return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(DeskTest::withBelow));
	}

	/** A control with everything in it. Call on the user's thread. */
	static Stream<Control> widgets(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(DeskTest::widgets))
				: Stream.of(control);
	}
}
