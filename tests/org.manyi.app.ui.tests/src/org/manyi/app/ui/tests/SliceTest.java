/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.testsupport.RunningWorkbench;

/** A user chooses which responses of a survey are shown, and with which they are compared. */
class SliceTest extends ImportTest {

	private static final Path WELL_SERVICE = Path.of(System.getProperty("manyi.checkout"))
			.resolve("features/org.manyi.feature/rootfiles/samples/well-service.csv");
	private static final int UNIT = 2;
	private static final int REGION = 3;
	private static final int DATE = 4;

	SliceTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@Test
	void aRegionIsShownAndAUnitOfItAndTheWayBack() throws IOException, InterruptedException {
		openItOperations(); // the way back begins with another survey
		openWellService();
		chooseSlice("slice.place", "东部");
		waitForReturned(cells -> cells[REGION].equals("东部"));
		assertEquals("<a href=\"0\">All responses</a> › 东部", driver.text("slice.trail"));
		chooseSlice("slice.place", "作业二队");
		waitForReturned(cells -> cells[UNIT].equals("作业二队") && cells[REGION].equals("东部"));
		assertEquals("东部 › 作业二队 ▾", driver.text("slice.place"));
		driver.on(() -> {
			Event click = new Event();
			click.text = "1";
			driver.get(Link.class, "slice.trail").notifyListeners(SWT.Selection, click);
			return click;
		});
		waitForReturned(cells -> cells[REGION].equals("东部"));
		focus("scores.table");
		driver.key(SWT.ALT, SWT.ARROW_LEFT, (char) 0);
		waitForReturned(cells -> cells[UNIT].equals("作业二队"));
		driver.press("slice.back");
		driver.press("slice.back");
		waitForReturned(cells -> true);
		assertFalse(enabled("slice.back"), "there was nothing before");
		focus("scores.table");
		driver.key(SWT.ALT, SWT.ARROW_RIGHT, (char) 0);
		waitForReturned(cells -> cells[REGION].equals("东部"));
	}

	@Test
	void aQuarterAMonthAndARangeOfMonthsAreShown() throws IOException, InterruptedException {
		openWellService();
		chooseSlice("slice.period", "Q3 2026");
		waitForReturned(cells -> Set.of("07", "08", "09").contains(cells[DATE].substring(5, 7)));
		chooseSlice("slice.period", "Aug 2026");
		waitForReturned(cells -> cells[DATE].startsWith("2026-08"));
		driver.press("slice.period");
		driver.waitForWidget("slice.period.from");
		driver.choose("slice.period.from", "Jun 2026");
		driver.choose("slice.period.to", "Jul 2026");
		driver.press("slice.period.show");
		waitForReturned(cells -> cells[DATE].startsWith("2026-06") || cells[DATE].startsWith("2026-07"));
		assertEquals("Jun 2026 to Jul 2026 ▾", driver.text("slice.period"));
	}

	@Test
	void noTipLiesOverAListThatIsOpen() throws InterruptedException, IOException {
		openWellService();
		String period = driver.on(() -> tip("slice.period"));
		assertFalse(period.isEmpty(), "a tip while nothing is open");
		driver.press("slice.period");
		driver.waitForWidget("slice.period.list");
		assertEquals("", driver.on(() -> tip("slice.period")));
		driver.on(() -> {
			driver.get(Tree.class, "slice.period.list").getShell().close();
			return driver;
		});
		driver.waitFor("the tip again", () -> tip("slice.period").equals(period));
		String baseline = driver.on(() -> tip("slice.baseline"));
		driver.press("slice.baseline");
		driver.waitFor("the menu, and no tip", () -> driver.get(Control.class, "slice.baseline").getMenu() != null
				&& tip("slice.baseline").isEmpty());
		driver.on(() -> {
			driver.get(Control.class, "slice.baseline").getMenu().setVisible(false);
			return driver;
		});
		driver.waitFor("the tip again", () -> tip("slice.baseline").equals(baseline));
	}

	/** A list that was open does not keep other views from being used, however it was closed. */
	@Test
	void theViewThatIsGoneToIsInUseAfterAList() throws InterruptedException, IOException {
		openWellService();
		focus("scores.table");
		waitForActive("scores");
		chooseSlice("slice.place", "作业二队");
		waitForActive("scores");
		focus("derivation.tree");
		waitForActive("derivation");
		driver.press("slice.place");
		driver.waitForWidget("slice.place.list");
		// as a click into a view does it: the window has the keyboard before the list is closed
		driver.on(() -> {
			mainWindow().forceActive();
			return driver.get(NatTable.class, "scores.table").forceFocus();
		});
		driver.waitFor("the list to close", () -> driver.find("slice.place.list").isEmpty());
		focus("scores.table");
		waitForActive("scores");
		focus("derivation.tree");
		waitForActive("derivation");
	}

	private void waitForActive(String view) throws InterruptedException {
		EPartService parts = workbench.context().get(MApplication.class).getChildren().getFirst().getContext()
				.get(EPartService.class);
		driver.waitFor(view + " in use", () -> {
			MPart active = parts.getActivePart();
			return active != null && active.getElementId().equals("org.manyi.explore.ui.part." + view);
		});
	}

	@Test
	void aLongListIsSearched() throws InterruptedException, IOException {
		openWellService();
		driver.press("slice.period");
		driver.waitForWidget("slice.period.search");
		driver.on(() -> {
			Text search = driver.get(Text.class, "slice.period.search");
			search.setText("aug");
			search.notifyListeners(SWT.DefaultSelection, new Event());
			return search;
		});
		waitForReturned(cells -> cells[DATE].startsWith("2026-08"));
		assertTrue(driver.on(() -> driver.find("slice.period.search").isEmpty()), "the list is closed");
	}

	@Test
	void whatIsShownIsComparedWithOtherUnits() throws InterruptedException, IOException {
		openWellService();
		assertEquals("Compared with: nothing ▾", driver.text("slice.baseline"));
		chooseSlice("slice.place", "东部");
		waitForReturned(cells -> cells[REGION].equals("东部"));
		pick("slice.baseline", "slice.baseline.OthersOfTheKind");
		driver.waitFor("the others", () -> text("slice.baseline").equals("Compared with: other units ▾")
				&& driver.get(Control.class, "slice.baseline").getToolTipText().endsWith(" and 1 more"));
		chooseSlice("slice.place", "all");
		driver.waitFor("that there are no others",
				() -> text("slice.baseline").equals("Compared with: other units (no responses) ▾"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void nothingOfTheChoicesIsCutInASmallWindow(String language) throws InterruptedException, IOException {
		openWellService();
		language(language);
		chooseSlice("slice.place", "东部");
		waitForTrail("东部");
		chooseSlice("slice.place", "作业二队");
		waitForTrail("作业二队");
		atSize(new Point(900, 600), () -> {
			for (String id : List.of("slice.back", "slice.forward", "slice.period", "slice.place", "slice.stage",
					"slice.baseline", "slice.trail", "slice.counts", "slice.methodology", "slice.reading")) {
				driver.waitFor(id + " as a whole", () -> RoomTest.isWhole(driver.get(Control.class, id)));
			}
		});
	}

	@Test
	void aFileThatCannotBeSlicedHasNoChoices() throws IOException, InterruptedException {
		openItOperations();
		driver.waitFor("no choices", () -> driver.find("slice.place").filter(Control::isVisible).isEmpty()
				&& driver.find("slice.baseline").filter(Control::isVisible).isEmpty());
	}

	/** A click that is aimed at a row hits it, also where the choices come a moment later. */
	@Test
	void theViewsStandInTheirPlaceWhateverASurveyCanBeSlicedBy() throws IOException, InterruptedException {
		openItOperations();
		driver.waitFor("no choices", () -> driver.find("slice.place").filter(Control::isVisible).isEmpty());
		int top = driver.on(() -> driver.get(Control.class, "scores.figures").toDisplay(0, 0).y);
		openWellService();
		assertEquals(top, driver.on(() -> driver.get(Control.class, "scores.figures").toDisplay(0, 0).y));
	}

	@Test
	void aLongNameIsShortenedInTheBarAndWholeInItsTip() throws IOException, InterruptedException {
		String unit = "North ".repeat(80).strip();
		importSurvey("long", List.of("id,unit,项目质量,人员能力,工作规范,运维安全", "1," + unit + ",5,5,5,5",
				"2,South,4,4,4,4"));
		// until then the list is that of the survey before
		driver.waitFor("its figures", () -> text("slice.counts").startsWith("returned 2 "));
		driver.waitForWidget("slice.place");
		int line = driver.on(() -> driver.get(Control.class, "slice.back").getParent().getSize().y);
		chooseSlice("slice.place", unit);
		driver.waitFor("its name", () -> text("slice.place").startsWith("North North"));
		driver.waitFor("the way to it", () -> text("slice.trail").endsWith(" Nor…"));
		assertTrue(driver.text("slice.place").endsWith(" Nor… ▾"), driver.text("slice.place"));
		assertTrue(driver.on(() -> driver.get(Control.class, "slice.place").getToolTipText().contains(unit)
				&& driver.get(Control.class, "slice.trail").getToolTipText().endsWith(unit)));
		assertEquals(line, driver.on(() -> driver.get(Control.class, "slice.back").getParent().getSize().y));
	}

	@Test
	void longNamesOfSlicesAreToldWholeInMenusAndTips() throws IOException, InterruptedException {
		importSurvey("names", List.of("id,unit,项目质量,人员能力,工作规范,运维安全", "1,North,5,5,5,5", "2,South,4,4,4,4"));
		driver.waitForWidget("slice.place");
		chooseSlice("slice.place", "North");
		driver.waitFor("North", () -> text("slice.counts").startsWith("returned 1 "));
		String name = "All that was said in the north by customers of half a year";
		keep(name);
		driver.waitFor("the name", () -> tip("slice.named").startsWith(name));
		assertEquals(name + "\nNorth", tip("slice.named", "slice.named.show"));
		assertEquals("Remove “" + name + "”", tip("slice.named", "slice.named.remove"));
		chooseSlice("slice.place", "all");
		driver.waitFor("everything", () -> text("slice.counts").startsWith("returned 2 "));
		assertEquals(name + "\nNorth", tip("slice.baseline", "slice.baseline.Chosen"));
		pick("slice.baseline", "slice.baseline.Chosen");
		driver.waitFor("the comparison", () -> tip("slice.baseline").equals(name + "\nCompared with: North"));
		chooseSlice("slice.place", "North");
		driver.waitFor("that there is none", () -> text("slice.baseline").endsWith("… (no responses) ▾")
				&& tip("slice.baseline").startsWith(name + "\nThere is nothing to compare with"));
		pick("slice.baseline", "slice.baseline.Nothing");
		driver.waitFor("no comparison", () -> text("slice.baseline").equals("Compared with: nothing ▾"));
	}

	/** What is told when the mouse rests on it; empty for nothing. Call on the user's thread. */
	private String tip(String id) {
		String told = driver.get(Control.class, id).getToolTipText();
		return told == null ? "" : told;
	}

	/** The same of an entry of the menu that a button opens. */
	private String tip(String id, String entry) throws InterruptedException {
		driver.press(id);
		String told = driver.on(() -> String.valueOf(item(driver.get(Control.class, id).getMenu(), entry)
				.getToolTipText()));
		close(id);
		return told;
	}

	private void keep(String name) throws InterruptedException {
		driver.press("slice.named");
		driver.display().asyncExec(() -> chooseFromMenu("slice.named", "slice.named.keep"));
		driver.waitFor("the dialog", () -> dialog().isPresent());
		driver.on(() -> {
			Shell dialog = dialog().orElseThrow();
			widgets(dialog, Text.class).getFirst().setText(name);
			dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
			return dialog;
		});
		close("slice.named");
	}

	@Test
	void aViewThatIsBroughtToTheFrontShowsTheSliceOfNowAtOnce() throws IOException, InterruptedException {
		openWellService();
		String all = driver.text("scores.figures");
		activate("org.manyi.explore.ui.part.compare");
		driver.waitFor("another view in front", () -> !driver.get(Control.class, "scores.figures").isVisible());
		chooseSlice("slice.place", "东部");
		waitForReturned(cells -> cells[REGION].equals("东部"));
		List<String> first = new ArrayList<>();
		Listener look = event -> first.add(text("scores.figures"));
		Control view = driver.on(() -> view("scores.figures"));
		driver.display().syncExec(() -> view.addListener(SWT.Show, look));
		try {
			activate("org.manyi.explore.ui.part.scores");
			driver.waitFor("the view", () -> driver.get(Control.class, "scores.figures").isVisible());
			settle();
		} finally {
			driver.display().syncExec(() -> view.removeListener(SWT.Show, look));
		}
		assertEquals(List.of(driver.text("scores.figures")), first);
		assertNotEquals(all, first.getFirst());
	}

	/** The view in which that widget is. Call on the user's thread. */
	private Control view(String id) {
		Control at = driver.get(Control.class, id);
		while (!(at.getParent() instanceof CTabFolder)) {
			at = at.getParent();
		}
		return at;
	}

	@Test
	void aSliceIsKeptUnderANameAndRememberedOfItsSurvey() throws IOException, InterruptedException {
		importSurvey("kept", List.of("id,unit,项目质量,人员能力,工作规范,运维安全", "1,North,5,5,5,5", "2,North,4,4,4,4",
				"3,South,3,3,3,3"));
		driver.waitForWidget("slice.place");
		chooseSlice("slice.place", "North");
		driver.waitFor("North", () -> text("slice.counts").startsWith("returned 2 "));
		keep("the north");
		driver.waitFor("the name", () -> text("slice.named").equals("★ the north ▾"));
		inALargerWindow(() -> driver.waitFor("it in the navigator",
				() -> driver.find("navigator.table").filter(Control::isVisible).isPresent()
						&& column(driver.table("navigator.table"), 0).contains("★ the north")));
		assertEquals(List.of("the north\tunit=North"), Files.readAllLines(folder.resolve("ws/slices.txt")));
		openItOperations();
		String survey = driver.on(() -> driver.get(Combo.class, "slice.survey").getItem(0));
		driver.choose("slice.survey", survey);
		driver.waitFor("the slice of before", () -> text("slice.counts").startsWith("returned 2 ")
				&& text("slice.place").equals("North ▾"));
		chooseSlice("slice.place", "all");
		driver.waitFor("everything", () -> text("slice.counts").startsWith("returned 3 "));
		pick("slice.named", "slice.named.show");
		driver.waitFor("what was kept", () -> text("slice.counts").startsWith("returned 2 "));
		pick("slice.named", "slice.named.remove");
		driver.waitFor("no name", () -> text("slice.named").equals("★ ▾"));
		assertEquals(List.of(), Files.readAllLines(folder.resolve("ws/slices.txt")));
	}

	@Test
	void theComparisonOfASurveyIsRemembered() throws IOException, InterruptedException {
		importSurvey("compared", List.of("id,unit,项目质量,人员能力,工作规范,运维安全", "1,North,5,5,5,5", "2,North,4,4,4,4",
				"3,South,3,3,3,3"));
		settle();
		driver.waitForWidget("slice.place");
		chooseSlice("slice.place", "North");
		driver.waitFor("North", () -> text("slice.counts").startsWith("returned 2 "));
		pick("slice.baseline", "slice.baseline.OthersOfTheKind");
		driver.waitFor("the others", () -> text("slice.baseline").equals("Compared with: other units ▾"));
		openItOperations();
		String survey = driver.on(() -> driver.get(Combo.class, "slice.survey").getItem(0));
		driver.choose("slice.survey", survey);
		driver.waitFor("the comparison of before", () -> text("slice.counts").startsWith("returned 2 ")
				&& text("slice.baseline").equals("Compared with: other units ▾"));
		pick("slice.baseline", "slice.baseline.Nothing");
		driver.waitFor("none", () -> text("slice.baseline").equals("Compared with: nothing ▾"));
	}

	private void openWellService() throws InterruptedException, IOException {
		open(WELL_SERVICE);
		driver.choose("slice.methodology", "Well service customer satisfaction");
		settle();
		waitForReturned(cells -> true);
		driver.waitForWidget("slice.place");
	}

	private void waitForTrail(String end) throws InterruptedException {
		driver.waitFor("the way to " + end, () -> text("slice.trail").endsWith(" › " + end));
	}

	/** Waits until the bar tells of as many sheets as lines of the file are such. */
	private void waitForReturned(Predicate<String[]> isShown) throws InterruptedException, IOException {
		long expected = returned(isShown);
		driver.waitFor(expected + " sheets", () -> text("slice.counts").startsWith("returned " + expected + " "));
	}

	private static long returned(Predicate<String[]> isShown) {
		try {
			return Files.readAllLines(WELL_SERVICE).stream().skip(1).map(line -> line.split(",", -1)).filter(isShown)
					.count();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private Optional<Shell> dialog() {
		return Arrays.stream(driver.display().getShells()).filter(shell -> shell.getText().equals("Keep slice"))
				.findFirst();
	}

	private static <W> List<W> widgets(Composite parent, Class<W> type) {
		List<W> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite inner) {
				found.addAll(widgets(inner, type));
			}
		}
		return found;
	}
}
