/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/** From a bar to the responses behind it, and what is coded there seen in the bars at once. */
class OpinionsTest extends ImportTest {

	OpinionsTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	/** Twelve sheets; the second and every fourth one is low on 工作规范, every third one has a comment, one is coded. */
	private static List<String> twelve() {
		List<String> lines = new ArrayList<>(List.of("id,日期,单位,项目质量,人员能力,工作规范,运维安全,意见,意见类别"));
		for (int sheet = 1; sheet <= 12; sheet++) {
			lines.add("%d,2026-09-%02d,一队,5,4,%s,5,%s,%s".formatted(sheet, sheet, sheet % 4 == 2 ? "1" : "5",
					sheet % 3 == 0 ? "第%d次来得太慢".formatted(sheet) : "", sheet == 3 ? "响应慢" : ""));
		}
		return lines;
	}

	private List<String> listed() {
		return driver.table("responses.table").stream().skip(1).map(row -> row.get(1)).toList();
	}

	private void waitForListed(String... ids) throws InterruptedException {
		driver.waitFor("the responses " + List.of(ids), () -> listed().equals(List.of(ids)));
	}

	@Test
	void aBarOpensItsResponsesAndACodedCommentChangesTheBars() throws IOException, InterruptedException {
		importSurvey("coded", twelve());
		driver.choose("pareto.basis", "Low answers (≤ 2)");
		driver.waitFor("the bar", () -> text("pareto.chart").contains("Working practice"));
		focus("pareto.chart");
		driver.key(0, SWT.HOME, (char) 0);
		driver.key(0, SWT.CR, '\r');
		waitForListed("2", "6", "10");
		assertEquals("≤ 2", driver.text("responses.filter.answer"));

		driver.press("responses.filter.clear");
		driver.waitFor("all of them", () -> listed().size() == 12);
		assertFalse(enabled("responses.filter.clear"), "nothing is filtered");
		driver.choose("responses.filter.opinion", "Comment not coded");
		waitForListed("6", "9", "12");
		driver.waitFor("the comment", () -> text("responses.comment").contains("第6次来得太慢"));

		driver.choose("pareto.basis", "Opinion categories");
		driver.waitFor("one mention", () -> text("pareto.chart").contains("响应慢"));
		String before = driver.text("pareto.chart");
		focus("responses.table");
		driver.key(0, 0, '1');
		waitForListed("9", "12");
		driver.waitFor("two mentions", () -> !text("pareto.chart").equals(before));
		focus("responses.table");
		driver.key(SWT.MOD1, 0, 'z');
		waitForListed("6", "9", "12");
		driver.waitFor("one mention again", () -> text("pareto.chart").equals(before));
		driver.press("responses.redo");
		waitForListed("9", "12");

		focus("pareto.chart");
		driver.key(0, SWT.HOME, (char) 0);
		driver.key(0, SWT.CR, '\r');
		waitForListed("3", "6");
	}
}
