/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/** The way of an analyst from a survey to the sheets behind its lowest item, and back to the index. */
class AnalystPathTest extends ImportTest {

	private static final Path WELL_SERVICE = Path.of(System.getProperty("manyi.checkout"))
			.resolve("features/org.manyi.feature/rootfiles/samples/well-service.csv");

	AnalystPathTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@Test
	void fromTheSampleToACodedCommentAndTheDerivationOfTheIndex() throws IOException, InterruptedException {
		List<String> lines = Files.readAllLines(WELL_SERVICE);
		importSurvey("sample", lines);
		settle();
		count("Low answers (≤ 2)");
		// four actions to the sheets behind the lowest item: the list of places, the place, the item, its bar
		choose("slice.place", "东部");
		driver.waitFor("the region", () -> text("slice.counts").startsWith("returned 154 "));
		driver.waitFor("its lowest item", () -> rows("lowest.table").size() > 1
				&& driver.table("lowest.table").get(1).get(1).equals("Response time"));
		driver.clickRow("lowest.table", 1, "Response time");
		driver.waitFor("its bar", () -> text("pareto.chart").contains("Selected, rank 1: Response time 35 "));
		focus("pareto.chart");
		driver.key(0, SWT.CR, '\r');
		driver.waitFor("its responses", () -> text("responses.filter.said").equals("Response time: ≤ 2")
				&& rows("responses.table").size() > 3);
		List<String> low = lowInTheEast(lines);
		List<String> seen = driver.on(() -> driver.table("responses.table").stream().skip(1).map(row -> row.get(1))
				.toList());
		assertTrue(low.size() == 35 && low.subList(0, seen.size()).equals(seen), seen::toString);

		selectRow("responses.table", 1, "R0003");
		driver.waitFor("its comment", () -> text("responses.comment").contains("Please send the report as a file"));
		count("Opinion categories");
		driver.waitFor("the mentions", () -> text("pareto.chart").contains("资料不全 5 "));
		code("资料不全");
		driver.waitFor("one more", () -> text("pareto.chart").contains("资料不全 6 "));
		focus("responses.table");
		driver.key(SWT.MOD1, 'z', 'z');
		driver.waitFor("as before", () -> text("pareto.chart").contains("资料不全 5 "));

		activate(SCORES);
		// wherever the table was scrolled to, its first row is in sight then
		write("scores.filter", "Customer satisfaction index");
		driver.clickRow("scores.table", 0, "Customer satisfaction index");
		driver.waitFor("the derivation of the index",
				() -> text("derivation.headline").startsWith("Customer satisfaction index"));
		assertTrue(rowsOf("derivation.tree") > 1, "the index opens to its items");
		write("scores.filter", "");
	}

	@Test
	void aBarIsLeftOutAndTakenBackWithOneClick() throws IOException, InterruptedException {
		open(WELL_SERVICE);
		driver.choose("slice.methodology", "Well service customer satisfaction");
		settle();
		count("Low answers (≤ 2)");
		driver.waitFor("the bars", () -> text("pareto.chart").contains("Response time"));
		String before = driver.text("pareto.chart");
		focus("pareto.chart");
		driver.key(0, SWT.HOME, (char) 0);
		driver.waitFor("the mark", () -> text("pareto.chart").contains("Selected, rank 1: Response time"));
		driver.key(0, SWT.DEL, SWT.DEL);
		driver.waitFor("the chart without it", () -> !text("pareto.chart").contains("Response time"));
		driver.waitForWidget("pareto.leftOut");
		assertTrue(driver.text("pareto.leftOut").contains("Response time ✕"), driver.text("pareto.leftOut"));
		driver.on(() -> {
			Event click = new Event();
			Link link = driver.get(Link.class, "pareto.leftOut");
			String text = link.getText();
			click.text = text.substring(text.indexOf("\"") + 1, text.indexOf("\">"));
			link.notifyListeners(SWT.Selection, click);
			return click;
		});
		driver.waitFor("the chart with it", () -> text("pareto.chart").contains("Response time"));
		assertTrue(driver.text("pareto.chart").startsWith(before), driver.text("pareto.chart"));
		driver.waitFor("no word of it", () -> !driver.get(Link.class, "pareto.leftOut").isVisible());
	}

	@Test
	void aBarThatWasLeftOutIsTakenBackByUndoAndLeftOutByRedo() throws InterruptedException {
		open(WELL_SERVICE);
		driver.choose("slice.methodology", "Well service customer satisfaction");
		settle();
		count("Low answers (≤ 2)");
		driver.waitFor("the bars", () -> text("pareto.chart").contains("Response time"));
		focus("pareto.chart");
		driver.key(0, SWT.HOME, (char) 0);
		driver.waitFor("the mark", () -> text("pareto.chart").contains("Selected, rank 1: Response time"));
		driver.key(0, SWT.DEL, SWT.DEL);
		driver.waitFor("the chart without it", () -> !text("pareto.chart").contains("Response time"));
		driver.key(SWT.MOD1, 'z', 'z');
		driver.waitFor("the chart with it", () -> text("pareto.chart").contains("Response time"));
		driver.key(SWT.MOD1, 'y', 'y');
		driver.waitFor("the chart without it again", () -> !text("pareto.chart").contains("Response time"));
		driver.key(SWT.MOD1, 'z', 'z');
		driver.waitFor("the chart as it was", () -> text("pareto.chart").contains("Response time"));
	}

	@Test
	void theResponsesOfTheComparedChartSaySoAndLeadBack() throws IOException, InterruptedException {
		List<String> lines = Files.readAllLines(WELL_SERVICE);
		importSurvey("compared", lines);
		settle();
		count("Low answers (≤ 2)");
		choose("slice.place", "东部");
		driver.waitFor("the region", () -> text("slice.counts").startsWith("returned 154 "));
		pick("slice.baseline", "slice.baseline.OthersOfTheKind");
		driver.waitForWidget("pareto.compared");
		driver.waitFor("both charts", () -> text("pareto.compared").contains("Response time"));
		settle();
		activate("org.manyi.explore.ui.part.pareto");
		focus("pareto.compared");
		driver.key(0, SWT.HOME, (char) 0);
		driver.waitFor("the mark", () -> text("pareto.compared").contains("Selected, rank "));
		driver.key(0, SWT.CR, '\r');
		driver.waitForWidget("responses.compared");
		assertTrue(driver.on(() -> driver.get(CLabel.class, "responses.compared").getText())
				.equals("Responses of the slice compared with"));
		String filter = driver.text("responses.filter.said");
		settle();
		List<String> others = driver.on(() -> column(driver.table("responses.table"), 1));
		assertTrue(!others.isEmpty() && regions(lines, others).stream().noneMatch("东部"::equals), others::toString);
		driver.on(() -> {
			driver.get(Link.class, "responses.compared.back").notifyListeners(SWT.Selection, new Event());
			return others;
		});
		driver.waitFor("the slice shown", () -> !driver.get(Link.class, "responses.compared.back").isVisible());
		settle();
		List<String> shown = driver.on(() -> column(driver.table("responses.table"), 1));
		assertTrue(!shown.isEmpty() && regions(lines, shown).equals(Set.of("东部")), shown::toString);
		assertTrue(driver.text("responses.filter.said").equals(filter), "the filter stays");
		pick("slice.baseline", "slice.baseline.Nothing");
	}

	/** In which regions the sheets of these ids are. */
	private static Set<String> regions(List<String> lines, List<String> ids) {
		return lines.stream().map(line -> line.split(",", -1)).filter(cells -> ids.contains(cells[0]))
				.map(cells -> cells[3]).collect(Collectors.toSet());
	}

	@Test
	void theComparedResponsesHaveAChartBesideItWithTheSameBars() throws IOException, InterruptedException {
		open(WELL_SERVICE);
		driver.choose("slice.methodology", "Well service customer satisfaction");
		settle();
		count("Low answers (≤ 2)");
		driver.waitForWidget("slice.place");
		choose("slice.place", "东部");
		driver.waitFor("the region", () -> text("slice.counts").startsWith("returned 154 "));
		pick("slice.baseline", "slice.baseline.OthersOfTheKind");
		driver.waitForWidget("pareto.compared");
		driver.waitFor("both charts", () -> text("pareto.compared").contains("Response time")
				&& text("pareto.chart").startsWith("东部"));
		Path figures = folder.resolve("compared.csv");
		workbench.picker().answer(figures);
		chooseFromMenu("pareto.compared", "pareto.compared.export");
		driver.waitFor("the figures of the others", () -> Files.exists(figures));
		assertTrue(Files.readString(figures).contains("Response time,"), Files.readString(figures));
		pick("slice.baseline", "slice.baseline.Nothing");
		driver.waitFor("one chart", () -> driver.find("pareto.compared").filter(one -> one.isVisible()).isEmpty());
	}

	private void count(String basis) throws InterruptedException {
		driver.waitFor("the basis " + basis,
				() -> List.of(driver.get(Combo.class, "pareto.basis").getItems()).contains(basis));
		driver.choose("pareto.basis", basis);
	}

	/** Gives the response selected a category that is typed. */
	private void code(String category) throws InterruptedException {
		focus("responses.table");
		driver.key(0, 'c', 'c');
		driver.waitForWidget("code.dialog");
		write("code.typed", category);
		driver.press("code.ok");
		driver.waitFor("the end of the dialog", () -> driver.find("code.dialog").isEmpty());
	}

	private int rowsOf(String table) {
		return driver.on(() -> driver.table(table).size());
	}

	/** The ids of the sheets of the region that rate 响应速度 2 or lower. */
	private static List<String> lowInTheEast(List<String> lines) {
		int item = Arrays.asList(lines.getFirst().split(",")).indexOf("响应速度");
		return lines.stream().skip(1).map(line -> line.split(",", -1))
				.filter(cells -> cells[3].equals("东部") && Set.of("1", "2").contains(cells[item]))
				.map(cells -> cells[0]).toList();
	}
}
