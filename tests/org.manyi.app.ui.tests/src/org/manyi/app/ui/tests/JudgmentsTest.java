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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.Palette;

/** Pairwise judgments by levels: dimensions with each other, then the items of each, by one expert and by two. */
class JudgmentsTest extends DeskTest {

	private static final String LEVELS = DESK.substring(0, DESK.indexOf("  items:")) + """
			  dimensions:
			    - id: work
			      name: {zh: 施工, en: Work}
			      items:
			        - {id: Q1, name: {zh: 施工质量, en: Workmanship}}
			        - {id: Q2, name: {zh: 施工进度, en: Progress}}
			        - {id: Q3, name: {zh: 文明施工, en: Orderly site}}
			    - id: people
			      name: {zh: 人员, en: People}
			      items:
			        - {id: Q4, name: {zh: 服务态度, en: Attitude}}
			        - {id: Q5, name: {zh: 沟通, en: Communication}}
			""" + DESK.substring(DESK.indexOf("weighting:")).replace("scheme: given", "scheme: ahp");
	private static final int OWN = 1;
	private static final int ALL = 2;

	JudgmentsTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	/** The methodology with one expert, who judges by levels. */
	private void judged() throws IOException, InterruptedException {
		open("levels.yaml", LEVELS);
		chapter(WEIGHTS);
		driver.waitForWidget("form.judgments.levels");
		select("form.judgments.levels", 1);
		driver.press("form.judgments.add");
		driver.waitFor("consistent judgments", () -> comparison(OWN).equals(List.of("0.000", "0.000", "0.000")));
	}

	private void select(String combo, int index) {
		driver.on(() -> {
			Combo choice = driver.get(Combo.class, combo);
			choice.select(index);
			choice.notifyListeners(SWT.Selection, new Event());
			return index;
		});
	}

	/** A column of the list of what is compared. Call on the user's thread. */
	private List<String> comparison(int column) {
		return grid("form.comparisons").stream().map(row -> row.get(column)).toList();
	}

	private void choose(int comparison) {
		driver.on(() -> {
			Tree tree = driver.get(Tree.class, "form.comparisons");
			tree.setSelection(items(tree).get(comparison));
			Event event = new Event();
			event.item = items(tree).get(comparison);
			tree.notifyListeners(SWT.Selection, event);
			return comparison;
		});
	}

	private void contradict() throws InterruptedException {
		choose(1);
		driver.waitFor("the items of the dimension", () -> column(grid("form.judgments"), 0).size() == 2);
		edit("form.judgments", 0, 2, "5");
		edit("form.judgments", 1, 3, "7");
		edit("form.judgments", 0, 3, "1/3");
		driver.waitFor("what contradicts", () -> comparison(OWN).get(1).startsWith("▼ "));
	}

	@Test
	void whatIsComparedIsListedAndTheWholeHasItsRatio() throws IOException, InterruptedException {
		judged();
		assertEquals(List.of("Dimensions", "Work", "People"), driver.on(() -> comparison(0)));
		assertEquals("Whole hierarchy: CR = 0.000", driver.text("form.judgments.whole"));
		assertTrue(source().contains("items: [work, people]") && source().contains("items: [Q1, Q2, Q3]"), source());
		edit("form.judgments", 0, 2, "3");
		driver.waitFor("λ of the heavier dimension", () -> grid("form.weights").getFirst().getLast().equals("0.250"));
		driver.waitFor("λ of the lighter one", () -> grid("form.weights").getLast().getLast().equals("0.125"));
		language("zh-CN");
		driver.waitFor("Chinese", () -> comparison(0).equals(List.of("各维度", "施工", "人员"))
				&& text("form.judgments.whole").equals("整个层次结构：CR = 0.000"));
	}

	@Test
	void oneInconsistentMatrixIsPointedAtAndHidesNoOther() throws IOException, InterruptedException {
		judged();
		String before = source();
		contradict();
		assertEquals(List.of("0.000", "0.000"), driver.on(() -> List.of(comparison(OWN).get(0),
				comparison(OWN).get(2))));
		driver.waitFor("the worst judgment", () -> text("form.judgments.worst").contains(" : "));
		driver.waitFor("its cell", () -> grid("form.judgments").stream()
				.anyMatch(row -> row.stream().anyMatch(cell -> cell.startsWith("▼ "))));
		driver.waitFor("its colour", () -> colours(0, 2).contains(Palette.WORSE_GROUND.color().getRGB())
				&& colours(0, 2).contains(Palette.WORSE.color().getRGB()));
		assertFalse(driver.on(() -> colours(0, 1)).contains(Palette.WORSE_GROUND.color().getRGB()), "the diagonal");
		driver.waitFor("the refusal", () -> text("form.weights.sum").startsWith("▼"));
		driver.on(() -> {
			Event first = new Event();
			first.text = "0";
			driver.get(Link.class, "form.judgments.worst").notifyListeners(SWT.Selection, first);
			return first;
		});
		driver.waitFor("its field", () -> editor("form.judgments").isPresent());
		focus("form.weights");
		driver.waitFor("the field to close", () -> editor("form.judgments").isEmpty());
		driver.press("methodology.undo");
		driver.press("methodology.undo");
		driver.press("methodology.undo");
		assertEquals(before, source());
		driver.waitFor("consistent judgments", () -> comparison(OWN).equals(List.of("0.000", "0.000", "0.000")));
	}

	/** The colours that a cell of the matrix is painted in. Call on the user's thread. */
	private Set<RGB> colours(int row, int column) {
		Tree tree = driver.get(Tree.class, "form.judgments");
		Image image = new Image(driver.display(), tree.getSize().x, tree.getSize().y);
		GC gc = new GC(image);
		tree.print(gc);
		gc.dispose();
		ImageData picture = image.getImageData();
		image.dispose();
		Rectangle cell = items(tree).get(row).getBounds(column);
		// headings stand above the rows
		Rectangle seen = new Rectangle(cell.x, cell.y + tree.getHeaderHeight(), cell.width, cell.height)
				.intersection(new Rectangle(0, 0, picture.width, picture.height));
		Set<RGB> colours = new HashSet<>();
		for (int y = seen.y; y < seen.y + seen.height; y++) {
			for (int x = seen.x; x < seen.x + seen.width; x++) {
				colours.add(picture.palette.getRGB(picture.getPixel(x, y)));
			}
		}
		return colours;
	}

	@Test
	void ofSeveralExpertsEachHasARatioAndAllTogether() throws IOException, InterruptedException {
		judged();
		driver.press("form.judgments.add");
		driver.waitFor("the second expert", () -> text("form.judgments.expert").equals("Expert 2"));
		contradict();
		assertFalse(driver.on(() -> comparison(ALL).get(1)).equals(driver.on(() -> comparison(OWN).get(1))),
				"judgments are merged");
		enter("form.judgments.name", "operations");
		driver.waitFor("the name", () -> text("form.judgments.expert").equals("Expert operations"));
		assertEquals(3, source().split("expert: operations", -1).length - 1);
		select("form.judgments.expert", 0);
		driver.waitFor("the first expert's", () -> comparison(OWN).equals(List.of("0.000", "0.000", "0.000")));
		driver.press("form.judgments.remove");
		driver.waitFor("the other one alone", () -> comparison(OWN).get(1).startsWith("▼ "));
		driver.press("methodology.undo");
		assertEquals(3, source().split("expert: \"?1\"?", -1).length - 1, "all of an expert is one change");
	}

	@Test
	void comparingAllItemsInsteadIsOneChange() throws IOException, InterruptedException {
		judged();
		choose(2);
		edit("form.judgments", 0, 2, "4");
		String before = source();
		select("form.judgments.levels", 0);
		driver.waitFor("all items", () -> comparison(0).equals(List.of("All items")));
		assertEquals("4", driver.on(() -> grid("form.judgments").get(3).get(5)), "what was judged of two stays");
		driver.press("methodology.undo");
		assertEquals(before, source());
		driver.waitFor("the levels", () -> comparison(0).size() == 3);
	}
}
