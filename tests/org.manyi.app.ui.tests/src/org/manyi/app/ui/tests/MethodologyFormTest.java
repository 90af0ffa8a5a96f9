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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/** What a methodology's owner does in the tables of the form: every edit is the smallest one of the text. */
class MethodologyFormTest extends DeskTest {

	private static final int NAME_EN = 2;
	private static final int WEIGHT = 3;

	MethodologyFormTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@Test
	void aNameIsEditedInItsCell() throws IOException, InterruptedException {
		desk();
		chapter(INDICATORS);
		edit("form.indicators", 1, NAME_EN, "Craft");
		assertEquals(DESK.replace("en: Workmanship", "en: Craft"), source());
		driver.waitFor("the cell", () -> grid("form.indicators").get(1).get(NAME_EN).equals("Craft"));
	}

	@Test
	void aWeightIsEditedAndTheSumFollows() throws IOException, InterruptedException {
		desk();
		chapter(WEIGHTS);
		driver.waitFor("the sum", () -> text("form.weights.sum").contains("Σ = 4"));
		edit("form.weights", 0, WEIGHT, "2.5");
		assertEquals(DESK.replace("weight: 1}   # counts once", "weight: 2.5}   # counts once"), source());
		driver.waitFor("the sum", () -> text("form.weights.sum").contains("Σ = 5.5"));
		driver.waitFor("λ", () -> column(grid("form.weights"), 4).equals(List.of("0.182", "0.182", "0.182"))
				&& grid("form.weights").getFirst().getLast().equals("0.455"));
	}

	@Test
	void aThresholdIsEditedInItsCellAndTheStripFollows() throws IOException, InterruptedException {
		desk();
		chapter(BANDS);
		edit("form.bands", 1, 0, "62.5");
		assertEquals(DESK.replace("from: 60", "from: 62.5"), source());
		driver.waitFor("the strip", () -> driver.text("form.bands.strip").contains("Fair ≥ 62.5"));
	}

	@Test
	void formAndTextAreUndoneInTheOrderTheyWereDone() throws IOException, InterruptedException {
		desk();
		chapter(WEIGHTS);
		edit("form.weights", 0, WEIGHT, "3");
		String first = source();
		type("Desk", source().indexOf("Front desk"), "Front desk".length());
		String second = source();
		chapter(BANDS);
		edit("form.bands", 1, 0, "61");
		String third = source();
		driver.press("methodology.undo");
		assertEquals(second, source());
		driver.press("methodology.undo");
		assertEquals(first, source());
		driver.press("methodology.undo");
		assertEquals(DESK, source());
		assertFalse(isEnabled("methodology.undo"));
		driver.press("methodology.redo");
		driver.press("methodology.redo");
		driver.press("methodology.redo");
		assertEquals(third, source());
		assertFalse(isEnabled("methodology.redo"));
	}

	@Test
	void cellsAreReachedAndLeftByKeyboard() throws IOException, InterruptedException {
		desk();
		chapter(WEIGHTS);
		driver.waitFor("the sum", () -> text("form.weights.sum").contains("Σ = 4"));
		driver.on(() -> {
			Tree tree = driver.get(Tree.class, "form.weights");
			tree.setSelection(items(tree).getFirst());
			return tree;
		});
		focus("form.weights");
		settle();
		for (int step = 0; step < WEIGHT; step++) {
			driver.key(0, SWT.ARROW_RIGHT, (char) 0);
		}
		driver.key(0, SWT.F2, (char) 0);
		driver.waitFor("the field", () -> editor("form.weights").filter(Text.class::isInstance).isPresent());
		driver.key(0, 0, '7');
		driver.waitFor("what was typed",
				() -> editor("form.weights").map(field -> ((Text) field).getText()).orElse("").equals("7"));
		driver.key(0, SWT.TAB, SWT.TAB);
		driver.waitFor("the text", () -> source().equals(DESK.replace("weight: 1}   #", "weight: 7}   #")));
		driver.waitFor("the next field", () -> editor("form.weights").isPresent());
		driver.key(0, SWT.ESC, SWT.ESC);
		driver.waitFor("the field to close", () -> editor("form.weights").isEmpty());
		driver.waitFor("the cell", () -> grid("form.weights").getFirst().get(WEIGHT).equals("7"));
		assertEquals(DESK.replace("weight: 1}   #", "weight: 7}   #"), source(), "Escape changes nothing");
	}

	@Test
	void judgmentsOfPairsTellTheirConsistencyAtOnce() throws IOException, InterruptedException {
		desk();
		chapter(WEIGHTS);
		driver.waitForWidget("form.weighting");
		driver.choose("form.weighting", driver.on(() -> List.of(driver.get(Combo.class, "form.weighting").getItems())
				.stream().filter(name -> name.contains("Analytic hierarchy")).findFirst().orElseThrow()));
		driver.press("form.judgments.add");
		driver.waitFor("consistent judgments", () -> text("form.weights.sum").contains("CR = 0.000"));
		edit("form.judgments", 0, 2, "3");
		driver.waitFor("the other side", () -> grid("form.judgments").get(1).get(1).equals("1/3"));
		driver.waitFor("another ratio", () -> text("form.weights.sum").contains("CR = ")
				&& !text("form.weights.sum").contains("CR = 0.000"));
		edit("form.judgments", 1, 3, "9");
		edit("form.judgments", 0, 3, "1/9");
		driver.waitFor("the contradiction", () -> text("form.weights.sum").startsWith("▼"));
		driver.press("methodology.undo");
		driver.press("methodology.undo");
		driver.waitFor("the ratio of before", () -> text("form.weights.sum").contains("CR = "));
	}

	@Test
	void occasionsAreAddedAndEditedAndTheTextShowsThem() throws IOException, InterruptedException {
		desk();
		chapter(OCCASIONS);
		driver.press("form.occasions.add");
		driver.waitFor("the row", () -> grid("form.occasions").size() == 1);
		edit("form.occasions", 0, 1, "Yearly survey");
		driver.choose("form.occasions.every", "quarter");
		assertTrue(source().contains("occasions:\n  - "), source());
		assertTrue(source().contains("Yearly survey") && source().contains("every: quarter"), source());
		driver.waitFor("when", () -> grid("form.occasions").getFirst().get(2).equals("every quarter"));
		driver.press("form.occasions.text");
		driver.waitFor("the text", () -> driver.get(StyledText.class, "methodology.text").getSelectionText()
				.contains("Yearly survey"));
		driver.waitFor("the checked text", () -> text("methodology.problems.link").isEmpty());
	}

	@Test
	void everythingOfAnOccasionIsEditedBelowItsRow() throws IOException, InterruptedException {
		desk();
		chapter(OCCASIONS);
		driver.press("form.occasions.add");
		driver.waitForWidget("form.occasions.audience.zh");
		String before = source();
		enter("form.occasions.audience.zh", "来访客户");
		enter("form.occasions.audience.en", "visitors");
		enter("form.occasions.forms", "回访单, 来访单");
		enter("form.occasions.stages", "施工前，施工后");
		check("form.occasions.modes.sheet");
		check("form.occasions.modes.visit");
		enter("form.occasions.items", "Q1, Q3");
		enter("form.occasions.after", "desk-visit");
		enter("form.occasions.event.zh", "来访");
		enter("form.occasions.event.en", "visit of the desk");
		enter("form.occasions.due", "next-monday");
		String after = source();
		for (String part : List.of("audience: {zh: 来访客户, en: visitors}", "forms: [回访单, 来访单]", "stages: [施工前, 施工后]",
				"modes: [visit, sheet]", "items: [Q1, Q3]", "after: desk-visit", "due: next-monday",
				"event: {zh: 来访, en: visit of the desk}")) {
			assertTrue(after.contains(part), part + " in\n" + after);
		}
		assertFalse(after.contains("every:"), "what is asked after an event is not asked in each period");
		driver.waitFor("when", () -> grid("form.occasions").getFirst().get(2).equals("after: visit of the desk"));
		driver.waitFor("the checked text", () -> text("methodology.problems.link").isEmpty());
		language("zh-CN");
		driver.waitFor("Chinese", () -> grid("form.occasions").getFirst().get(2).equals("来访之后")
				&& text("form.occasions.modes.sheet").equals("发放调查表"));
		language("en");
		driver.choose("form.occasions.every", "year");
		assertFalse(source().contains("after:") || source().contains("event:") || source().contains("due:"), source());
		for (int change = 0; change < 12; change++) {
			driver.press("methodology.undo");
		}
		assertEquals(before, source(), "each of them was one change");
	}

	/** Ticks a box, as a click does: nothing comes between the tick and what follows from it. */
	private void check(String button) throws InterruptedException {
		driver.waitForWidget(button);
		driver.on(() -> {
			Button mark = driver.get(Button.class, button);
			mark.setSelection(!mark.getSelection());
			mark.notifyListeners(SWT.Selection, new Event());
			return mark;
		});
	}

	@Test
	void namesAreCutOnlyWhereThereIsNoRoom() throws IOException, InterruptedException {
		desk();
		chapter(INDICATORS);
		driver.waitForWidget("form.indicators");
		inALargerWindow(() -> driver.waitFor("whole names", () -> cut("form.indicators").isEmpty()));
	}

	@Test
	void cellsOfTwelveItemsAreWholeAtTheUsualSize() throws InterruptedException {
		run("org.manyi.app.command.perspective",
				Map.of("org.manyi.app.perspective", "org.manyi.methodology.ui.perspective"));
		String name = "Well service customer satisfaction";
		driver.waitFor("the list", () -> rows("methodologies.table").stream()
				.anyMatch(row -> row.getFirst().startsWith(name)));
		selectRow("methodologies.table", driver.on(() -> column(rows("methodologies.table"), 0).stream()
				.filter(row -> row.startsWith(name)).findFirst().orElseThrow()));
		driver.press("methodologies.open");
		driver.waitFor("its name", () -> text("methodology.name").startsWith(name));
		atSize(USUAL, () -> {
			chapter(INDICATORS);
			driver.waitFor("the items", () -> grid("form.indicators").size() == 16);
			assertEquals(List.of(), driver.on(() -> cut("form.indicators")));
			chapter(WEIGHTS);
			driver.waitFor("the weights", () -> grid("form.weights").size() == 12);
			assertEquals(List.of(), driver.on(() -> cut("form.weights")));
		});
	}

	@Test
	void columnsShareTheRoomOfASmallerWindow() throws IOException, InterruptedException {
		desk();
		chapter(INDICATORS);
		driver.waitForWidget("form.indicators");
		inALargerWindow(() -> driver.waitFor("columns in the larger window", this::columnsFillTheTable));
		atSize(new Point(1280, 720), () -> driver.waitFor("columns in the smaller one", this::columnsFillTheTable));
	}

	private boolean columnsFillTheTable() {
		Tree tree = driver.get(Tree.class, "form.indicators");
		int columns = Arrays.stream(tree.getColumns()).mapToInt(TreeColumn::getWidth).sum();
		return columns <= tree.getSize().x && columns > tree.getSize().x - 32;
	}

	/** The cells that are narrower than their words. */
	private List<String> cut(String id) {
		Tree tree = driver.get(Tree.class, id);
		GC gc = new GC(tree);
		try {
			return items(tree).stream().flatMap(item -> IntStream.range(0, tree.getColumnCount())
					.filter(at -> gc.textExtent(item.getText(at)).x > tree.getColumn(at).getWidth())
					.mapToObj(item::getText)).toList();
		} finally {
			gc.dispose();
		}
	}

	@Test
	void escapeTakesBackWhatWasTypedIntoAField() throws IOException, InterruptedException {
		desk();
		chapter(CONTROL);
		driver.waitForWidget("form.author");
		driver.on(() -> {
			Text field = driver.get(Text.class, "form.author");
			field.setText("nobody");
			Event escape = new Event();
			escape.detail = SWT.TRAVERSE_ESCAPE;
			field.notifyListeners(SWT.Traverse, escape);
			return field;
		});
		assertEquals("", driver.text("form.author"));
		assertEquals(DESK, source());
	}
}
