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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/** What the views say where figures say nothing, too little, or are not those of now. */
class EmptyResultsTest extends ImportTest {

	private static final String VIEW = "org.manyi.explore.ui.part.";
	private static final String HEADING = "id,date,unit,项目质量,人员能力,工作规范,运维安全";

	EmptyResultsTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@AfterEach
	void derivationAgain() throws InterruptedException {
		activate(VIEW + "derivation");
	}

	private void openRows(int sheets, String answers) throws IOException, InterruptedException {
		List<String> rows = new ArrayList<>(List.of(HEADING));
		for (int sheet = 1; sheet <= sheets; sheet++) {
			rows.add("%d,2026-0%d-11,North,%s".formatted(sheet, 1 + sheet % 3, answers));
		}
		open(Files.write(folder.resolve("rows.csv"), rows));
		driver.choose("slice.methodology", IT_SERVICE);
		settle();
		driver.waitFor("the sheets", () -> text("slice.counts").startsWith("returned " + sheets + " "));
	}

	/** All that stands beside a button. */
	private String wordsBeside(String button) {
		return driver.find(button).filter(Control::isVisible).map(found -> words(found.getParent().getParent()))
				.orElse("");
	}

	private static String words(Composite area) {
		StringBuilder words = new StringBuilder();
		for (Control child : area.getChildren()) {
			words.append(child instanceof Label label ? label.getText() + "\n" : "");
		}
		return words.toString();
	}

	@Test
	void aSurveyWithoutValidAnswersSaysWhatThereIsInstead() throws IOException, InterruptedException {
		openRows(20, "X,X,,X");
		String told = "20 responses came back, and no answer counts: N/A 60 · Blank 20.";
		for (String view : List.of("lowest", "pareto", "units", "drivers", "sensitivity")) {
			activate(VIEW + view);
			driver.waitFor("the words of " + view,
					() -> wordsBeside(view + ".problems").startsWith("No valid answers\n" + told));
		}
		activate(VIEW + "trend");
		driver.waitFor("the words of the trend", () -> text("trend.caption").startsWith(told));
		assertTrue(driver.text("scores.figures").contains("no valid"), driver.text("scores.figures"));
		language("zh-CN");
		driver.waitFor("Chinese", () -> text("trend.caption").startsWith("收回 20 份调查表，没有一个作答计入得分：不适用 60 · 空白 20。"));
		activate(VIEW + "lowest");
		driver.waitFor("Chinese", () -> wordsBeside("lowest.problems").startsWith("没有有效作答\n"));
		language("en");
		driver.waitFor("English", () -> wordsBeside("lowest.problems").startsWith("No valid answers\n"));
		driver.press("lowest.problems");
		driver.waitForWidget("problems.table");
		activate(SCORES);
		openItOperations();
		activate(VIEW + "lowest");
		driver.waitFor("the lowest items", () -> rows("lowest.table").size() > 1);
	}

	@Test
	void responsesThatAreAllExcludedAreToldOf() throws IOException, InterruptedException {
		importSurvey("excluded", List.of(HEADING, "1,2026-01-11,North,5,4,4,5"));
		activate(RESPONSES);
		driver.waitForWidget("responses.decide");
		decide("responses.decide", "filled in for a colleague");
		activate(VIEW + "lowest");
		driver.waitFor("the words", () -> wordsBeside("lowest.problems").startsWith(
				"No valid answers\n1 response came back, and no answer counts: 1 response excluded."));
		language("zh-CN");
		driver.waitFor("Chinese", () -> wordsBeside("lowest.problems").startsWith(
				"没有有效作答\n收回 1 份调查表，没有一个作答计入得分：已排除 1 份。"));
	}

	@Test
	void itemsWithoutAnswersAreToldOfBesideTheFigure() throws IOException, InterruptedException {
		openRows(20, "5,,4,5");
		driver.waitFor("what is missing", () -> text("scores.figures").contains("1 of 4 items have no valid answer"));
		language("zh-CN");
		driver.waitFor("Chinese", () -> text("scores.figures").contains("4 个调查项中有 1 个没有有效作答"));
		language("en");
		openRows(20, "5,4,4,5");
		driver.waitFor("nothing missing", () -> !text("scores.figures").contains("no valid answer"));
	}

	@Test
	void ofOneResponseNothingIsConcluded() throws IOException, InterruptedException {
		Path sample = Path.of(System.getProperty("manyi.checkout"))
				.resolve("features/org.manyi.feature/rootfiles/samples/well-service.csv");
		open(Files.write(folder.resolve("one.csv"), Files.readAllLines(sample).subList(0, 2)));
		driver.choose("slice.methodology", "Well service customer satisfaction");
		settle();
		driver.waitFor("the sheet", () -> text("slice.counts").startsWith("returned 1 "));
		String few = "⚑ 1 valid response: 9 more are needed before anything can be concluded.";
		for (String view : List.of("drivers", "sensitivity")) {
			activate(VIEW + view);
			driver.waitFor("the words of " + view, () -> text(view + ".sentence").equals(few));
		}
		driver.choose("sensitivity.shape", "chart of halved and doubled weights");
		Path page = folder.resolve("one.svg");
		workbench.picker().answer(page);
		chooseFromMenu("sensitivity.chart", "sensitivity.chart.save");
		driver.waitFor("the picture", () -> text("status.text").contains("one.svg"));
		assertTrue(Files.readString(page).contains("9 more are needed"), "the picture concludes nothing either");
		driver.choose("sensitivity.shape", "table of ranges");
		language("zh-CN");
		driver.waitFor("Chinese", () -> text("sensitivity.sentence").equals("⚑ 有效调查表只有 1 份，再有 9 份才能下结论。"));
	}

	@Test
	void aWorkspaceThatIsGoneIsToldOfInEveryView() throws IOException, InterruptedException {
		List<String> rows = new ArrayList<>(List.of(HEADING));
		for (int sheet = 1; sheet <= 12; sheet++) {
			rows.add("%d,2026-01-%02d,North,5,4,4,5".formatted(sheet, sheet));
		}
		importSurvey("gone", rows);
		waitForScore("Working practice", "100.0");
		assertEquals("", driver.text("lowest.banner"));
		Path moved = Files.move(folder.resolve("ws"), folder.resolve("moved"));
		try {
			run("org.manyi.explore.ui.command.again", Map.of());
			for (String view : List.of("scores", "lowest", "pareto", "derivation", "units", "trend", "drivers")) {
				activate(VIEW + view);
				driver.waitFor("the words of " + view, () -> isSaid(view + ".banner", "gone could not be scored"));
			}
			activate(RESPONSES);
			driver.waitFor("what became of the responses", () -> driver.find("responses.again")
					.filter(Control::isVisible).isPresent());
			assertEquals("100.0", driver.on(() -> driver.table("lowest.table").get(1).get(2)), "the old picture stays");
		} finally {
			Files.move(moved, folder.resolve("ws"));
		}
		run("org.manyi.explore.ui.command.again", Map.of());
		for (String view : List.of("units", "scores", "lowest")) {
			activate(VIEW + view);
			driver.waitFor("nothing to tell in " + view, () -> text(view + ".banner").isEmpty());
		}
		activate(RESPONSES);
		driver.waitFor("the responses", () -> rows("responses.table").size() > 1);
	}

	private boolean isSaid(String label, String words) {
		return driver.find(label).filter(Control::isVisible).isPresent() && text(label).contains(words);
	}

	@Test
	void whatCouldNotBeReadOfAFileIsAmongItsProblems() throws IOException, InterruptedException {
		open(Files.write(folder.resolve("odd.csv"), List.of(HEADING, "1,2026-01-11,Team A,5,5,5,5",
				"1,2026-02-30,team a,5,5,5,5", "2,yesterday,Team A,4,5,5,5")));
		driver.choose("slice.methodology", IT_SERVICE);
		settle();
		activate(VIEW + "problems");
		inALargerWindow(() -> {
			waitForProblem("2 dates could not be read, first \"2026-02-30\" in row 3, \"yesterday\" in row 4");
			waitForProblem("1 sheet has a response id that an earlier sheet has");
			waitForProblem("Names (unit) that differ by case");
		});
		language("zh-CN");
		waitForProblem("“date”列有 2 个日期无法识别");
	}

	private void waitForProblem(String start) throws InterruptedException {
		driver.waitFor(start, () -> problems().stream().anyMatch(problem -> problem.startsWith(start)));
	}

	private List<String> problems() {
		return rows("problems.table").stream().map(List::getLast).toList();
	}

	@Test
	void namesThatLookAlikeAreAFindingOfTheDataQuality() throws IOException, InterruptedException {
		importSurvey("alike", List.of(HEADING, "1,2026-01-11,Team A,5,5,5,5", "2,2026-01-12,team a,5,5,5,5",
				"3,2026-01-13,Team B,4,5,5,5"));
		activate(QUALITY);
		driver.waitFor("the finding", () -> rows("quality.findings").stream().flatMap(List::stream)
				.anyMatch(words -> words.contains("Names that look alike")));
	}
}
