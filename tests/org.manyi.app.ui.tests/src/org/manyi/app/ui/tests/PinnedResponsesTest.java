/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/** Pinned views of surveys of a workspace: of their responses, and of other surveys than the window shows. */
class PinnedResponsesTest extends PinTest {

	PinnedResponsesTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	/** Six sheets of two units; those of even number are low on 工作规范, the third one has a comment that is coded. */
	private static List<String> six() {
		List<String> lines = new ArrayList<>(List.of("id,日期,单位,项目质量,人员能力,工作规范,运维安全,意见,意见类别"));
		for (int sheet = 1; sheet <= 6; sheet++) {
			lines.add("%d,2026-09-%02d,%s,5,4,%s,5,%s,%s".formatted(sheet, sheet, sheet <= 4 ? "North" : "South",
					sheet % 2 == 0 ? "1" : "5", sheet > 2 ? "第%d次来得太慢".formatted(sheet) : "",
					sheet == 3 ? "响应慢" : ""));
		}
		return lines;
	}

	private List<String> listed(String part) {
		return driver.on(() -> in(part, "responses.table").map(NatTable.class::cast)
				.map(table -> IntStream.range(1, table.getRowCount())
						.mapToObj(place -> String.valueOf(table.getDataValueByPosition(1, place))).toList())
				.orElse(List.of()));
	}

	private void waitForListed(String part, String... ids) throws InterruptedException {
		driver.waitFor(part + " with " + List.of(ids), () -> listed(part).equals(List.of(ids)));
	}

	private void count(String basis) throws InterruptedException {
		driver.waitFor("the basis " + basis,
				() -> List.of(driver.get(Combo.class, "pareto.basis").getItems()).contains(basis));
		driver.choose("pareto.basis", basis);
	}

	@Test
	void pinnedResponsesStayAndAreCodedInTheSameStore() throws IOException, InterruptedException {
		importSurvey("pinned", six());
		settle();
		slice("North");
		driver.waitFor("the unit", () -> text("slice.counts").startsWith("returned 4 "));
		activate(RESPONSES);
		waitForListed(RESPONSES, "1", "2", "3", "4");
		tool(RESPONSES, PIN_TOOL);
		driver.waitFor("the strip", () -> strip(RESPONSES).startsWith("Pinned: pinned · North · "));
		slice("all");
		driver.waitFor("the window", () -> text("slice.counts").startsWith("returned 6 "));
		settle();
		waitForListed(RESPONSES, "1", "2", "3", "4");
		count("Opinion categories");
		driver.waitFor("one mention", () -> text("pareto.chart").contains("响应慢 1 "));
		selectRow("responses.table", 1, "4");
		driver.waitFor("its comment", () -> text("responses.comment").contains("第4次来得太慢"));
		focus(RESPONSES, "responses.table");
		driver.key(0, '1', '1');
		driver.waitFor("two mentions in the window", () -> text("pareto.chart").contains("响应慢 2 "));
		settle();
		focus(RESPONSES, "responses.table");
		driver.key(SWT.MOD1, 'z', 'z');
		driver.waitFor("one mention again", () -> text("pareto.chart").contains("响应慢 1 "));
		settle();
		focus(RESPONSES, "responses.table");
		driver.key(SWT.MOD1, 'y', 'y');
		driver.waitFor("two mentions once more", () -> text("pareto.chart").contains("响应慢 2 "));
		settle();
		follow(RESPONSES, "pin.responses.release");
		waitForListed(RESPONSES, "1", "2", "3", "4", "5", "6");
	}

	@Test
	void theResponsesOfABarAreShownBesideThoseThatArePinned() throws IOException, InterruptedException {
		importSurvey("beside", six());
		settle();
		slice("South");
		driver.waitFor("the unit", () -> text("slice.counts").startsWith("returned 2 "));
		activate(RESPONSES);
		waitForListed(RESPONSES, "5", "6");
		tool(RESPONSES, PIN_TOOL);
		driver.waitFor("the strip", () -> strip(RESPONSES).startsWith("Pinned: beside · South · "));
		slice("all");
		driver.waitFor("the window", () -> text("slice.counts").startsWith("returned 6 "));
		count("Low answers (≤ 2)");
		driver.waitFor("the bar", () -> text("pareto.chart").contains("Working practice"));
		focus("pareto.chart");
		driver.key(0, SWT.HOME, (char) 0);
		driver.key(0, SWT.CR, '\r');
		waitForListed(RESPONSES, "2", "4", "6");
		assertEquals("", strip(RESPONSES), "it follows the window");
		assertTrue(driver.on(() -> isSeen(PARETO)), "what led there stays in sight");
		activate(RESPONSES + "#2");
		driver.waitFor("the pin in a second view",
				() -> strip(RESPONSES + "#2").startsWith("Pinned: beside · South · "));
		waitForListed(RESPONSES + "#2", "5", "6");
		follow(RESPONSES + "#2", "pin.responses#2.release");
		driver.waitFor("the end of it", () -> find(RESPONSES + "#2").isEmpty());
	}

	@Test
	void theResponsesOfAFileAreNotPinned() throws IOException, InterruptedException {
		openItOperations();
		activate(RESPONSES);
		driver.waitFor("a pin that cannot be set", () -> find(RESPONSES).orElseThrow().getToolbar().getChildren()
				.get(PIN_TOOL).getWidget() instanceof ToolItem pin && !pin.isEnabled());
	}

	@Test
	void aSurveyDroppedOntoAPinnedViewChangesThatPinAlone() throws IOException, InterruptedException {
		importSurvey("first", six());
		importSurvey("second", six());
		settle();
		tool(SCORES, PIN_TOOL);
		driver.waitFor("the strip", () -> strip(SCORES).startsWith("Pinned: second · "));
		inALargerWindow(() -> {
			drag("first", SCORES);
			driver.waitFor("the other survey", () -> strip(SCORES).startsWith("Pinned: first · All responses · "));
			assertEquals("second", driver.text("slice.file"), "the window stays");
			drag("North", SCORES);
			driver.waitFor("a unit of the survey that the window shows",
					() -> strip(SCORES).startsWith("Pinned: second · North · "));
			assertTrue(driver.text("slice.counts").startsWith("returned 6 "), "the window stays");
		});
	}

	@Test
	void aPinOfAnotherWorkspaceKeepsItsSliceInTheWindow() throws IOException, InterruptedException {
		importSurvey("here", six());
		settle();
		slice("North");
		driver.waitFor("the unit", () -> text("slice.counts").startsWith("returned 4 "));
		count("Low answers (≤ 2)");
		tool(PARETO, PIN_TOOL);
		driver.waitFor("the strip", () -> strip(PARETO).startsWith("Pinned: here · North · "));
		importSurvey("there", six(), "another");
		driver.waitFor("the other workspace", () -> text("status.data").startsWith("Workspace another "));
		follow(PARETO, "pin.pareto.show");
		driver.waitFor("its workspace and slice", () -> text("status.data").startsWith("Workspace ws ")
				&& text("slice.counts").startsWith("returned 4 ") && text("slice.trail").endsWith("North"));
		importSurvey("back", six(), "another");
		driver.waitFor("the bar", () -> text("pareto.chart").contains("Working practice"));
		focus(PARETO, "pareto.chart");
		driver.key(0, SWT.HOME, (char) 0);
		driver.key(0, SWT.CR, '\r');
		waitForListed(RESPONSES, "2", "4");
		assertEquals("Working practice: ≤ 2", driver.text("responses.filter.said"));
		assertTrue(driver.text("status.data").startsWith("Workspace ws "), driver.text("status.data"));
	}
}
