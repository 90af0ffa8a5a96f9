/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import java.io.IOException;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/** What stands above rows leaves them their room. */
class RoomForRowsTest extends EveryViewTest {

	private static final String METHODOLOGY = "org.manyi.methodology.ui.perspective";
	private static final String EXPLORE = "org.manyi.app.perspective.explore";

	RoomForRowsTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@BeforeEach
	void openAll() throws IOException, InterruptedException {
		openEverything();
	}

	private void show(String perspective) throws InterruptedException {
		run("org.manyi.app.command.perspective", Map.of("org.manyi.app.perspective", perspective));
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

	/** How many rows of a table have their whole height. Call on the user's thread. */
	private int wholeRows(String id) {
		NatTable table = driver.get(NatTable.class, id);
		return table.isVisible() && table.getRowCount() > 1
				? Math.min(table.getRowCount() - 1, (table.getClientArea().height - table.getRowHeightByPosition(0))
						/ table.getRowHeightByPosition(1))
				: 0;
	}

	/** Call on the user's thread. */
	private int top(String id) {
		return driver.get(Control.class, id).toDisplay(0, 0).y;
	}
}
