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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/** Decisions on single responses and months, in the views that make and show them. */
class DecisionsTest extends ImportTest {

	DecisionsTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@Test
	void aWrongAnswerIsCorrectedWithAReasonAndSetBack() throws IOException, InterruptedException {
		importTwenty("correct");
		waitForScore("Working practice", "95.0");
		find("4");
		selectRow("responses.answers", "Working practice");
		pressForDialog("responses.correct");
		driver.waitForWidget("correct.answer");
		write("reason.text", "misread by the typist");
		assertFalse(enabled("reason.ok"), "no correction without the answer that it should be");
		driver.choose("correct.answer", "5 Very satisfied");
		giveReason("misread by the typist");
		driver.waitFor("the corrected answer", () -> answer("Working practice").contains("5 Very satisfied"));
		List<String> row = driver.on(() -> answer("Working practice"));
		assertEquals("1 Very dissatisfied", row.get(2), "the original is kept");
		assertTrue(row.get(3).endsWith("misread by the typist"), row::toString);
		waitForStatus("corrected 1");
		activate(SCORES);
		waitForScore("Working practice", "100.0");

		activate(DECISIONS);
		driver.waitFor("the decision", () -> rows("decisions.table").stream().anyMatch(
				decision -> decision.get(3).equals("Correction") && decision.get(5).equals("misread by the typist")));
		assertEquals("Working practice: 1 Very dissatisfied → 5 Very satisfied",
				driver.on(() -> driver.table("decisions.table").get(1).get(4)));
		decide("decisions.undo", "it was right");
		waitForStatus("nothing excluded or corrected");
		driver.waitFor("both to be listed", () -> rows("decisions.table").size() == 3);
		activate(SCORES);
		waitForScore("Working practice", "95.0");
	}

	/** What-if speaks of the figures that the window shows. */
	private void whatIfBeginsWithThem() throws InterruptedException {
		run("org.manyi.app.command.perspective",
				Map.of("org.manyi.app.perspective", "org.manyi.methodology.ui.perspective"));
		selectRow("methodologies.table", IT_SERVICE + ", 1.2.0 · approved");
		driver.press("methodologies.open");
		activate("org.manyi.methodology.ui.part.whatif");
		driver.waitFor("the state of the data", () -> text("whatif.summary").contains(" · as submitted · "));
		driver.waitFor("the score as submitted", () -> rows("whatif.table").stream()
				.anyMatch(row -> row.getFirst().strip().equals("Working practice") && row.get(1).equals("95.0")));
		run("org.manyi.app.command.perspective",
				Map.of("org.manyi.app.perspective", "org.manyi.app.perspective.explore"));
	}

	@Test
	void submittedFiguresStandBesideTheAmendedOnes() throws IOException, InterruptedException {
		importTwenty("submit");
		waitForScore("Working practice", "95.0");
		activate(DECISIONS);
		driver.waitForWidget("decisions.first");
		decide("decisions.first", "monthly report");
		waitForStatus("months submitted 1");
		find("4");
		decide("responses.decide", "filled in for a colleague");
		waitForStatus("excluded 1");
		waitForStatus("amendments since 1");
		driver.waitFor("the way back", () -> text("responses.decide").equals("Include This Again…"));
		activate(SCORES);
		waitForScore("Working practice", "100.0");
		driver.choose("slice.state", "As submitted");
		waitForScore("Working practice", "95.0");
		whatIfBeginsWithThem();
		assertTrue(driver.text("scores.banner").startsWith("These are the figures as submitted"),
				driver.text("scores.banner"));
		driver.choose("slice.state", "As amended");
		waitForScore("Working practice", "100.0");
		assertEquals("", driver.text("scores.banner"));

		activate(DECISIONS);
		driver.waitFor("the submission", () -> rows("decisions.table").stream()
				.anyMatch(decision -> decision.get(3).equals("Submission")));
		selectRow("decisions.table", 3, "Submission");
		driver.waitFor("what became of it", () -> text("decisions.months").contains("responses excluded 1"));
		assertFalse(enabled("decisions.undo"), "a submission cannot be taken back");
		driver.press("decisions.then");
		activate(SCORES);
		waitForScore("Working practice", "95.0");
		assertTrue(driver.text("slice.state").startsWith("Data version"), driver.text("slice.state"));
		driver.choose("slice.state", "As amended");
		waitForScore("Working practice", "100.0");

		activate(DECISIONS);
		selectRow("decisions.table", 3, "Exclusion");
		decide("decisions.undo", "it was theirs after all");
		waitForStatus("months submitted 1 · amendments since 2");
	}

	@Test
	void responsesAreLookedForByIdNumberAndRow() throws IOException, InterruptedException {
		importTwenty("look");
		find("7");
		write("responses.wanted", "1:3");
		driver.press("responses.find");
		driver.waitFor("row 3 of import 1", () -> rows("responses.table").size() == 2
				&& driver.table("responses.table").get(1).get(1).equals("2"));
		write("responses.wanted", "nobody");
		driver.press("responses.find");
		driver.waitFor("that there is none", () -> text("responses.complaint").contains("nobody"));
		assertEquals(2, driver.on(() -> driver.table("responses.table").size()), "the list stays");
		write("responses.wanted", "");
		driver.press("responses.find");
		driver.waitFor("all of them", () -> rows("responses.table").size() > 2);
		driver.waitFor("how many there are", () -> text("responses.sight").endsWith(" of 20"));
	}

	@Test
	void aFindingLeadsToTheAnswersOfItsResponses() throws IOException, InterruptedException {
		List<String> lines = twenty();
		lines.add("21,2026-09-21,一队,5,,,");
		importSurvey("lead", lines);
		activate(QUALITY);
		driver.waitFor("the finding", () -> rows("quality.findings").stream()
				.anyMatch(row -> row.get(1).equals("Mostly blank")));
		selectRow("quality.findings", 1, "Mostly blank");
		driver.waitFor("its response", () -> rows("quality.responses").size() == 2
				&& driver.table("quality.responses").get(1).get(1).equals("21"));
		selectRow("quality.responses", 1, "21");
		waitEnabled("quality.answers");
		driver.press("quality.answers");
		driver.waitFor("its answers", () -> answer("Working practice").contains("blank"));
	}

	private void importTwenty(String name) throws IOException, InterruptedException {
		importSurvey(name, twenty());
	}

	/** Twenty sheets of September, of which the fourth says 1 to 工作规范, all others 4 or 5. */
	private static List<String> twenty() {
		List<String> lines = new ArrayList<>(List.of("id,日期,单位,项目质量,人员能力,工作规范,运维安全"));
		for (int sheet = 1; sheet <= 20; sheet++) {
			lines.add(
					"%d,2026-09-%02d,%s队,5,%d,%s,%d".formatted(sheet, sheet, sheet % 2 == 0 ? "一" : "二", sheet % 2 + 4,
					sheet == 4 ? "1" : "5", sheet % 3 == 0 ? 5 : 4));
		}
		return lines;
	}

	/** Shows the response of that id. */
	private void find(String id) throws InterruptedException {
		activate(RESPONSES);
		driver.waitFor("the responses", () -> rows("responses.table").size() > 2);
		if (driver.on(() -> driver.get(Control.class, "responses.filter.item").isVisible())) {
			driver.press("responses.filter.show");
		}
		write("responses.wanted", id);
		driver.press("responses.find");
		// how many of its four answers are in sight depends on the height of the window
		driver.waitFor("the response " + id, () -> rows("responses.table").size() == 2
				&& driver.table("responses.table").get(1).get(1).equals(id) && rows("responses.answers").size() > 3
				&& text("responses.about").startsWith("#" + id + " "));
	}

	/** What the part says of the answer to an item. Call on the user's thread. */
	private List<String> answer(String item) {
		return rows("responses.answers").stream().filter(row -> row.get(0).equals(item)).findFirst().orElse(List.of());
	}

	private void waitForStatus(String words) throws InterruptedException {
		driver.waitFor("the status " + words, () -> text("status.data").contains(words));
	}
}
