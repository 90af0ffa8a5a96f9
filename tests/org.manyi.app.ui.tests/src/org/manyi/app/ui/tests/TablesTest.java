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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.resize.command.ColumnResizeCommand;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.settings.SettingsStore;

/** What all tables can do: hide what there is nothing for, tell what is cut, sort, remember, copy, export. */
class TablesTest extends ExploreTest {

	TablesTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@Test
	void columnsWithNothingToShowAreHidden() throws IOException, InterruptedException {
		openItOperations();
		assertEquals(List.of("Indicator", "Score", "95 % interval", "Valid", "N/A", "Blank", "Invalid",
				"Distribution"), driver.on(() -> driver.table("scores.table").get(0)));
		assertEquals(List.of("#", "Item", "Score", "Valid", "Note"),
				driver.on(() -> driver.table("lowest.table").get(0)));
	}

	@Test
	void aCellThatIsCutTellsItsTextAndItsWidthIsRemembered() throws IOException, InterruptedException {
		openItOperations();
		driver.on(() -> driver.get(NatTable.class, "lowest.table")
				.doCommand(new ColumnResizeCommand(driver.get(NatTable.class, "lowest.table"), 1, 60)));
		assertTrue(layout("table.lowest.table").contains("item=60"), layout("table.lowest.table"));
		hover("lowest.table", 1, 1);
		driver.waitFor("the tip", () -> tips().contains("Working practice"));
		hover("lowest.table", 2, 1);
		driver.waitFor("the tip to go, as the score is not cut", () -> !tips().contains("Working practice"));
		assertFalse(driver.on(() -> tips().contains("98.0")));
		driver.on(() -> driver.get(NatTable.class, "lowest.table")
				.doCommand(new ColumnResizeCommand(driver.get(NatTable.class, "lowest.table"), 1, 240)));
	}

	@Test
	void marksBeforeNamesAreExplained() throws InterruptedException {
		open(Path.of(System.getProperty("manyi.checkout"))
				.resolve("features/org.manyi.feature/rootfiles/samples/well-service.csv"));
		driver.choose("slice.methodology", "Well service customer satisfaction");
		settle();
		inALargerWindow(() -> {
			waitForScore("Communication", "80.9");
			int row = driver.on(() -> column(driver.table("scores.table"), 0).indexOf("⚠ Communication")) + 1;
			assertTrue(row > 0, "an invalid answer");
			assertEquals("⚠ a warning, told in the tip", driver.text("scores.marks"));
			hover("scores.table", 0, row);
			driver.waitFor("the tip", () -> tips().contains("Communication: 1 invalid answer, not counted"));
		});
	}

	@Test
	void aHeadingSortsAndIsRemembered() throws IOException, InterruptedException {
		openItOperations();
		List<String> own = column(driver.on(() -> driver.table("lowest.table")), 2);
		clickHeading("lowest.table", 2);
		driver.waitFor("the sign", () -> driver.table("lowest.table").get(0).get(2).equals("Score ↑"));
		clickHeading("lowest.table", 2);
		driver.waitFor("the other sign", () -> driver.table("lowest.table").get(0).get(2).equals("Score ↓"));
		assertEquals(own.reversed(), column(driver.on(() -> driver.table("lowest.table")), 2));
		assertTrue(layout("table.lowest.table").endsWith("sort=score descending"), layout("table.lowest.table"));
		clickHeading("lowest.table", 2);
		driver.waitFor("the table's own order", () -> driver.table("lowest.table").get(0).get(2).equals("Score"));
		assertEquals(own, column(driver.on(() -> driver.table("lowest.table")), 2));
	}

	@Test
	void aRowThatIsSelectedStaysSoWhenAHeadingIsClicked() throws IOException, InterruptedException {
		openItOperations();
		String last = driver.on(() -> driver.table("lowest.table").getLast().get(1));
		driver.clickRow("lowest.table", 1, last);
		driver.waitFor("the choice", () -> selected("lowest.table").get(1).equals(last));
		clickHeading("lowest.table", 1);
		driver.waitFor("the sign", () -> driver.table("lowest.table").get(0).get(1).equals("Item ↑"));
		assertEquals(last, driver.on(() -> selected("lowest.table").get(1)));
		clickHeading("lowest.table", 1);
		clickHeading("lowest.table", 1);
		driver.waitFor("the table's own order", () -> driver.table("lowest.table").get(0).get(1).equals("Item"));
	}

	@Test
	void keysGoFromRowToRowAndTabLeavesTheTable() throws IOException, InterruptedException {
		openItOperations();
		List<String> items = column(driver.on(() -> driver.table("lowest.table")), 1);
		focus("lowest.table");
		driver.key(0, SWT.END, (char) 0);
		driver.waitFor("the last row", () -> selected("lowest.table").get(1).equals(items.getLast())
				&& text("derivation.headline").startsWith(items.getLast()));
		driver.key(0, SWT.ARROW_UP, (char) 0);
		driver.waitFor("the row above", () -> selected("lowest.table").get(1).equals(items.get(items.size() - 2)));
		driver.key(SWT.CTRL, SWT.ARROW_UP, (char) 0);
		driver.waitFor("the first row", () -> selected("lowest.table").get(1).equals(items.getFirst()));
		driver.key(0, SWT.TAB, '\t');
		driver.waitFor("the keyboard elsewhere", () -> driver.display().getFocusControl() != null
				&& !driver.get(NatTable.class, "lowest.table").isFocusControl());
	}

	/** The row that is drawn as selected. Call on the user's thread. */
	private List<String> selected(String id) {
		NatTable table = driver.get(NatTable.class, id);
		List<List<String>> rows = driver.table(id);
		return IntStream.range(1, rows.size())
				.filter(row -> DisplayMode.SELECT.equals(table.getCellByPosition(0, row).getDisplayMode()))
				.mapToObj(rows::get).findFirst().orElse(List.of("", "", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "scores.table", "lowest.table", "derivation.tree" })
	void noRowIsCutAtTheLowerEdge(String id) throws IOException, InterruptedException {
		openItOperations();
		driver.waitForWidget(id);
		int over = driver.on(() -> {
			NatTable table = driver.get(NatTable.class, id);
			return (table.getClientArea().height - table.getRowHeightByPosition(0)) % table.getRowHeightByPosition(1);
		});
		assertEquals(0, over);
	}

	@Test
	void aRowIsCopied() throws IOException, InterruptedException {
		openItOperations();
		driver.clickRow("lowest.table", 1, "Working practice");
		driver.waitFor("the choice", () -> text("derivation.headline").startsWith("Working practice"));
		chooseFromMenu("lowest.table", "lowest.copy.row");
		assertEquals("1\tWorking practice\t98.0\t50\t▼ lowest", clipboard());
		chooseFromMenu("lowest.table", "lowest.copy.table");
		assertTrue(clipboard().startsWith("#\tItem\tScore\tValid\tNote\n1\tWorking practice\t98.0\t50"), clipboard());
	}

	@Test
	void aDerivationIsCopiedAsText() throws IOException, InterruptedException {
		openItOperations();
		driver.clickRow("lowest.table", 1, "Working practice");
		driver.waitFor("the choice", () -> text("derivation.headline").startsWith("Working practice"));
		chooseFromMenu("derivation.tree", "derivation.copy.text");
		String copied = clipboard();
		assertTrue(copied.startsWith("Working practice\nPⱼ = 100 × 49 / 50 = 98.0 %"), copied);
		assertTrue(copied.contains("\n      Nⱼ = 50  valid answers\n        = Σ nⱼₖ\n"), copied);
		assertTrue(copied.contains("\nThe rule\n"), copied);
		assertTrue(copied.contains("Denominator Nⱼ, valid answers: 50"), copied);
	}

	@Test
	void theProblemsAreExportedWithoutFormulas() throws IOException, InterruptedException {
		open(Files.write(folder.resolve("formula.csv"),
				List.of("项目质量,人员能力,工作规范,运维安全", "5,4,5,=1+1", "5,4,5,4")));
		driver.choose("slice.methodology", IT_SERVICE);
		waitForScore("Working practice", "100.0");
		activate("org.manyi.explore.ui.part.problems");
		driver.waitForWidget("problems.table");
		Path csv = folder.resolve("problems.csv");
		workbench.picker().answer(csv);
		driver.press("problems.export.button");
		driver.waitFor("the file", () -> text("status.text").contains("problems.csv"));
		List<String> lines = Files.readAllLines(csv);
		assertEquals("\uFEFFRow,Column,Value,Problem", lines.getFirst());
		assertTrue(lines.stream().anyMatch(line -> line.contains(",运维安全,'=1+1,")), lines::toString);
		activate("org.manyi.explore.ui.part.derivation");
	}

	private String layout(String key) throws InterruptedException {
		return workbench.context().get(SettingsStore.class).get().layout(key).orElse("");
	}

	private void clickHeading(String id, int column) {
		driver.on(() -> {
			NatTable table = driver.get(NatTable.class, id);
			Rectangle cell = table.getBoundsByPosition(column, 0);
			for (int type : List.of(SWT.MouseDown, SWT.MouseUp)) {
				Event event = new Event();
				event.x = cell.x + cell.width / 2;
				event.y = cell.y + cell.height / 2;
				event.button = 1;
				table.notifyListeners(type, event);
			}
			return id;
		});
	}

	/** Rests the mouse on a cell. */
	private void hover(String id, int column, int row) {
		driver.on(() -> {
			NatTable table = driver.get(NatTable.class, id);
			Rectangle cell = table.getBoundsByPosition(column, row);
			for (int step = 2; step >= 0; step--) {
				Point place = table.toDisplay(cell.x + cell.width / 2 - step, cell.y + cell.height / 2);
				Event event = new Event();
				event.type = SWT.MouseMove;
				event.x = place.x;
				event.y = place.y;
				driver.display().post(event);
			}
			return id;
		});
	}

	/** The words of all small windows. */
	private List<String> tips() {
		return Arrays.stream(driver.display().getShells()).filter(shell -> shell.getText().isEmpty())
				.filter(Shell::isVisible).flatMap(shell -> Arrays.stream(shell.getChildren())).map(TablesTest::words)
				.toList();
	}

	private static String words(Control control) {
		return switch (control) {
			case Label label -> label.getText();
			case org.eclipse.swt.custom.CLabel label -> label.getText();
			default -> "";
		};
	}

	private String clipboard() {
		return driver.on(() -> {
			Clipboard clipboard = new Clipboard(driver.display());
			Object text = clipboard.getContents(TextTransfer.getInstance());
			clipboard.dispose();
			return String.valueOf(text);
		});
	}

	@Test
	void scoresAreFilteredWhileOneTypes() throws IOException, InterruptedException {
		openItOperations();
		filter("score < 98.5");
		driver.waitFor("the lowest items", () -> driver.table("scores.table").stream().skip(1)
				.allMatch(row -> Double.parseDouble(row.get(1)) < 98.5));
		assertEquals(driver.on(() -> driver.table("scores.table").size() - 1) + " of 4 rows",
				driver.text("scores.filter.count"));
		filter("practice");
		driver.waitFor("the item", () -> driver.table("scores.table").size() == 2
				&& driver.table("scores.table").get(1).getFirst().endsWith("Working practice"));
		chooseFromMenu("scores.table", "scores.copy.table");
		String copied = driver.on(() -> {
			Clipboard clipboard = new Clipboard(driver.display());
			try {
				return (String) clipboard.getContents(TextTransfer.getInstance());
			} finally {
				clipboard.dispose();
			}
		});
		assertEquals(2, copied.lines().count(), copied);
		filter("");
		driver.waitFor("all rows", () -> driver.table("scores.table").size() == 5);
		assertEquals("", driver.text("scores.filter.count"));
	}

	private void filter(String typed) {
		driver.on(() -> {
			driver.get(Text.class, "scores.filter").setText(typed);
			return typed;
		});
	}
}
