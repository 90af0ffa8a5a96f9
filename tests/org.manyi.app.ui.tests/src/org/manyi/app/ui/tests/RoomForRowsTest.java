/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import java.io.IOException;
import java.util.Arrays;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.chart.Box;
import org.manyi.testsupport.RunningWorkbench;

/** What stands above rows leaves them their room. */
class RoomForRowsTest extends EveryViewTest {

	private static final Point SMALL = new Point(900, 600);
	private static final String METHODOLOGY = "org.manyi.methodology.ui.perspective";

	RoomForRowsTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@BeforeEach
	void openAll() throws IOException, InterruptedException {
		openEverything();
	}

	@Test
	void theAnswerThatOneCameForIsInSight() throws InterruptedException {
		show(EXPLORE);
		focus("lowest.table");
		selectRow("lowest.table", 1, "Response time");
		driver.key(0, SWT.CR, SWT.CR);
		driver.waitFor("its responses", () -> text("responses.filter.said").equals("Response time: ≤ 2")
				&& wholeRows("responses.table") >= 6 && wholeRows("responses.answers") >= 5);
		driver.waitFor("the answer to it",
				() -> column(driver.table("responses.answers"), 0).contains("Response time"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void theViewThatIsUsedHasTheRoom(String language) throws InterruptedException {
		show(EXPLORE);
		language(language);
		settle();
		atSize(SMALL, () -> {
			activate("org.manyi.explore.ui.part.scores");
			driver.waitFor("rows of scores", () -> wholeRows("scores.table") >= 6);
			activate(RESPONSES);
			driver.waitFor("responses with answers",
					() -> wholeRows("responses.table") >= 3 && wholeRows("responses.answers") >= 1);
			driver.waitFor("a comment to read", () -> widthOfComments() >= 200);
			activate("org.manyi.explore.ui.part.pareto");
			driver.waitFor("a plot that can be read", () -> plot("pareto.chart").height() >= 100);
			activate("org.manyi.explore.ui.part.lowest");
			driver.waitFor("rows of lowest items", () -> wholeRows("lowest.table") >= 6);
			activate("org.manyi.explore.ui.part.derivation");
			driver.waitFor("rows of the derivation", () -> wholeRows("derivation.tree") >= 4);
		});
	}

	/** Of views one above the other the tabs of all are seen, and a click on one gives its view the room. */
	@Test
	void aClickOnATabOpensItsView() throws InterruptedException {
		show(EXPLORE);
		atSize(SMALL, () -> {
			activate("org.manyi.explore.ui.part.scores");
			driver.waitFor("scores alone", () -> wholeRows("scores.table") > 0 && height("derivation.tree") == 0);
			driver.clickAt(driver.on(() -> {
				CTabFolder tabs = tabs("derivation.tree");
				Rectangle tab = Arrays.stream(tabs.getItems()).filter(item -> item.getText().equals("Problems"))
						.findFirst().orElseThrow().getBounds();
				return tabs.toDisplay(tab.x + tab.width / 2, tab.y + tab.height / 2);
			}));
			driver.waitFor("the problems alone",
					() -> wholeRows("problems.table") > 0 && height("scores.table") == 0);
			activate("org.manyi.explore.ui.part.scores");
			driver.waitFor("scores alone again",
					() -> wholeRows("scores.table") > 0 && height("problems.table") == 0);
		});
		driver.waitFor("both", () -> wholeRows("problems.table") > 0 && wholeRows("scores.table") > 0);
	}

	@Test
	void aSashThatIsDraggedWhereViewsAreFoldedGivesNoShares() throws InterruptedException {
		show(EXPLORE);
		activate("org.manyi.explore.ui.part.scores");
		int usual = driver.on(() -> tabs("derivation.tree").getSize().y);
		atSize(SMALL, () -> {
			driver.waitFor("scores alone", () -> wholeRows("scores.table") > 0 && height("derivation.tree") == 0);
			driver.on(() -> {
				Rectangle above = tabs("scores.table").getBounds();
				Composite room = tabs("scores.table").getParent();
				drag(room, above.x + above.width / 2, above.y + above.height + 1, above.y + above.height / 3);
				return above;
			});
			driver.waitFor("room for the derivation",
					() -> tabs("derivation.tree").getSize().y > tabs("scores.table").getSize().y);
		});
		driver.waitFor("the usual height", () -> tabs("derivation.tree").getSize().y == usual);
	}

	private static void drag(Composite room, int x, int from, int to) {
		int[] types = { SWT.MouseMove, SWT.MouseDown, SWT.MouseMove, SWT.MouseUp };
		for (int i = 0; i < types.length; i++) {
			Event event = new Event();
			event.x = x;
			event.y = i < 2 ? from : to;
			event.button = types[i] == SWT.MouseMove ? 0 : 1;
			room.notifyListeners(types[i], event);
		}
	}

	/** Where nothing is listed it is said in a view of any height. */
	@Test
	void thatNoResponsePassesTheFilterIsSaidInALowView() throws InterruptedException {
		show(EXPLORE);
		activate(RESPONSES);
		atSize(new Point(900, 540), () -> {
			driver.waitFor("rows and no line above them",
					() -> rows("responses.table").size() > 1 && !isSeen("responses.summary"));
			driver.press("responses.filter.show");
			write("responses.filter.words", "said by nobody");
			driver.on(() -> {
				driver.get(Control.class, "responses.filter.words").notifyListeners(SWT.DefaultSelection, new Event());
				return driver;
			});
			driver.waitFor("that there is none", () -> isSeen("responses.summary") && height("responses.summary") > 0
					&& text("responses.summary").equals("Survey sample: 0 responses of the slice pass the filter"));
			driver.press("responses.filter.clear");
			driver.waitFor("the rows again",
					() -> rows("responses.table").size() > 1 && !isSeen("responses.summary"));
			driver.press("responses.filter.show");
		});
	}

	/** In pixels, where all columns are in sight at once; 0 where they are not. Call on the user's thread. */
	private int widthOfComments() {
		NatTable table = driver.get(NatTable.class, "responses.table");
		boolean moved = table.getHorizontalBar() != null && table.getHorizontalBar().isVisible();
		// the number, the comment and what it is about
		return moved || table.getColumnCount() != 3 ? 0 : table.getColumnWidthByPosition(1);
	}

	/** Where a chart has its figures. Call on the user's thread. */
	private Box plot(String id) {
		return driver.get(Control.class, id).getData("plot") instanceof Box plot ? plot : new Box(0, 0, 0, 0);
	}

	/** What is left of a control by the views around it. Call on the user's thread. */
	private int height(String id) {
		int height = Integer.MAX_VALUE;
		for (Control at = driver.get(Control.class, id); at.getParent() != null; at = at.getParent()) {
			height = Math.min(height, at.getSize().y);
		}
		return height;
	}

	private boolean isSeen(String id) {
		return driver.find(id).filter(Control::isVisible).isPresent();
	}

	@Test
	void slicesAreChosenWhereTheyAreExploredAndToldElsewhere() throws InterruptedException {
		show(EXPLORE);
		driver.waitFor("the choices", () -> isSeen("slice.place") && isSeen("slice.period") && !isSeen("slice.trail"));
		show(METHODOLOGY);
		driver.waitFor("the choices to go", () -> !isSeen("slice.place") && !isSeen("slice.back"));
		show(EXPLORE);
		chooseSlice("slice.place", "东部");
		driver.waitFor("the region", () -> isSeen("slice.trail"));
		settle();
		show(METHODOLOGY);
		driver.waitFor("the way to the region alone", () -> !isSeen("slice.place") && isSeen("slice.trail"));
		show(EXPLORE);
		driver.press("slice.back");
		driver.waitFor("all", () -> isSeen("slice.place") && !isSeen("slice.trail"));
	}

	@Test
	void methodologiesAreListedInALowWindow() throws InterruptedException {
		show(METHODOLOGY);
		atSize(new Point(900, 600),
				() -> driver.waitFor("two whole rows", () -> wholeRows("methodologies.table") >= 2));
	}

	@Test
	void answersHaveRoomWhileTheFilterIsOpen() throws InterruptedException {
		show(EXPLORE);
		activate(RESPONSES);
		driver.waitFor("the responses", () -> isSeen("responses.table") && wholeRows("responses.answers") > 0);
		driver.press("responses.filter.show");
		driver.waitFor("the fields and the answers", () -> isSeen("responses.filter.item")
				&& !isSeen("responses.wanted") && wholeRows("responses.answers") > 0
				&& top("responses.filter.item") < top("responses.filter.show") + 10);
		atSize(new Point(900, 600), () -> driver.waitFor("the fields in a line of their own",
				() -> isSeen("responses.wanted") && top("responses.filter.item") > top("responses.filter.show") + 10));
		driver.press("responses.filter.show");
		driver.waitFor("the field to look in", () -> isSeen("responses.wanted") && !isSeen("responses.filter.item"));
	}

	/** Call on the user's thread. */
	private int top(String id) {
		return driver.get(Control.class, id).toDisplay(0, 0).y;
	}
}
