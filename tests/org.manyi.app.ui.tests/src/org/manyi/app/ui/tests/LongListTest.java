/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/** A list of responses of any length is read where it is looked at. */
class LongListTest extends ImportTest {

	private static final String TABLE = "responses.table";
	private static final int SHEETS = 900;

	LongListTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@BeforeEach
	void list() throws IOException, InterruptedException {
		List<String> lines = new ArrayList<>(List.of("id,日期,单位,项目质量,人员能力,工作规范,运维安全"));
		for (int sheet = 1; sheet <= SHEETS; sheet++) {
			lines.add("R%d,2026-09-%02d,一队,5,4,%d,5".formatted(sheet, sheet % 30 + 1, sheet % 5 + 1));
		}
		importSurvey("long", lines);
		activate(RESPONSES);
		driver.waitFor("the first ones", () -> text("responses.sight").matches("1–[0-9]+ of 900")
				&& ids().indexOf("R1") == 0);
		settle();
		driver.waitFor("the first one's answers", () -> text("responses.about").startsWith("#1 "));
	}

	@Test
	void theKeyboardGoesToTheLastResponseAndBack() throws InterruptedException {
		focus(TABLE);
		driver.key(0, SWT.END, (char) 0);
		driver.waitFor("the last ones", () -> text("responses.sight").endsWith("–900 of 900")
				&& ids().contains("R900"));
		driver.waitFor("the last one's answers", () -> text("responses.about").startsWith("#900 ")
				&& rows("responses.answers").size() > 1);
		List<String> seen = driver.on(this::ids);
		for (int row = 0; row < seen.size(); row++) {
			assertEquals("R" + (SHEETS - seen.size() + 1 + row), seen.get(row), "every row in its place");
		}
		driver.key(0, SWT.HOME, (char) 0);
		driver.waitFor("the first ones again",
				() -> ids().indexOf("R1") == 0 && text("responses.about").startsWith("#1 "));
	}

	/** The rows that come while the user scrolls do not bring back the one selected. */
	@Test
	void whatIsScrolledToStaysInSight() throws InterruptedException {
		driver.on(() -> {
			ScrollBar bar = driver.get(NatTable.class, TABLE).getVerticalBar();
			bar.setSelection(bar.getMaximum() / 2);
			bar.notifyListeners(SWT.Selection, new Event());
			return bar;
		});
		driver.waitFor("the responses in the middle",
				() -> ids().size() > 1 && ids().stream().allMatch(id -> id.matches("R4[0-9][0-9]")));
		settle();
		assertEquals(List.of(), driver.on(() -> ids().stream().filter(id -> !id.matches("R4[0-9][0-9]")).toList()));
		assertEquals("#1 ", driver.text("responses.about").substring(0, 3), "the one selected is another");
	}

	/** The ids in sight. Call on the user's thread. */
	private List<String> ids() {
		return rows(TABLE).stream().skip(1).map(row -> row.get(1)).toList();
	}
}
