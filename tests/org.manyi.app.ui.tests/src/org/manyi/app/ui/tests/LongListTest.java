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
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.command.MoveSelectionCommand;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/** A list of responses of any length is read where it is looked at. */
class LongListTest extends ImportTest {

	private static final int SHEETS = 900;

	LongListTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@Test
	void theLastOfManyResponsesIsOneStepAway() throws IOException, InterruptedException {
		List<String> lines = new ArrayList<>(List.of("id,日期,单位,项目质量,人员能力,工作规范,运维安全"));
		for (int sheet = 1; sheet <= SHEETS; sheet++) {
			lines.add("R%d,2026-09-%02d,一队,5,4,%d,5".formatted(sheet, sheet % 30 + 1, sheet % 5 + 1));
		}
		importSurvey("long", lines);
		activate(RESPONSES);
		driver.waitFor("the first ones", () -> text("responses.sight").matches("1–[0-9]+ of 900")
				&& ids().getFirst().equals("R1"));
		toTheEnd(MoveDirectionEnum.DOWN);
		driver.waitFor("the last ones", () -> text("responses.sight").endsWith("–900 of 900")
				&& ids().getLast().equals("R900"));
		driver.waitFor("the last one's answers", () -> text("responses.about").startsWith("#900 ")
				&& rows("responses.answers").size() == 5);
		List<String> seen = driver.on(this::ids);
		for (int row = 0; row < seen.size(); row++) {
			assertEquals("R" + (SHEETS - seen.size() + 1 + row), seen.get(row), "every row in its place");
		}
		toTheEnd(MoveDirectionEnum.UP);
		driver.waitFor("the first ones again",
				() -> ids().getFirst().equals("R1") && text("responses.about").startsWith("#1 "));
	}

	/** Selects the first or the last row, as Ctrl and an arrow do. */
	private void toTheEnd(MoveDirectionEnum direction) {
		driver.on(() -> driver.get(NatTable.class, "responses.table")
				.doCommand(new MoveSelectionCommand(direction, SelectionLayer.MOVE_ALL, false, false)));
	}

	/** The ids in sight. Call on the user's thread. */
	private List<String> ids() {
		return rows("responses.table").stream().skip(1).map(row -> row.get(1)).toList();
	}
}
