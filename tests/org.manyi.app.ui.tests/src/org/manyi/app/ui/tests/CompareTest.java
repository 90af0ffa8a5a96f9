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
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.settings.SettingsStore;

/** The same survey by several rules, and how much it depends on weights, in the window. */
class CompareTest extends ExploreTest {

	private static final String COMPARE = "org.manyi.explore.ui.part.compare";
	private static final String SCORES = "org.manyi.explore.ui.part.scores";
	private static final String SENSITIVITY = "org.manyi.explore.ui.part.sensitivity";
	private static final String WELL_SERVICE = "Well service customer satisfaction";

	CompareTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@BeforeEach
	void forget() {
		SettingsStore settings = driver.on(() -> workbench.context().get(SettingsStore.class));
		settings.update(before -> before.withLayout("compare.third.it-operations-service", "- "));
	}

	private void openWellService() throws InterruptedException {
		Path sample = Path.of(System.getProperty("manyi.checkout"))
				.resolve("features/org.manyi.feature/rootfiles/samples/well-service.csv");
		open(sample);
		driver.choose("slice.methodology", WELL_SERVICE);
		driver.waitFor("its scores", () -> driver.table("scores.table").stream()
				.anyMatch(row -> row.getFirst().endsWith("Workmanship")));
	}

	/** Chooses a reading of the second variant by the beginning of its words. */
	private void choose(String methodology, String reading) throws InterruptedException {
		driver.waitForWidget("compare.second.option");
		driver.waitFor("the methodology " + methodology, () -> item("compare.second.methodology", methodology) >= 0);
		driver.choose("compare.second.methodology",
				driver.on(() -> driver.get(Combo.class, "compare.second.methodology")
						.getItem(item("compare.second.methodology", methodology))));
		driver.waitFor("the reading " + reading, () -> item("compare.second.option", reading) >= 0);
		driver.choose("compare.second.option", driver.on(() -> driver.get(Combo.class, "compare.second.option")
				.getItem(item("compare.second.option", reading))));
	}

	private int item(String combo, String words) {
		String[] items = driver.get(Combo.class, combo).getItems();
		for (int index = 0; index < items.length; index++) {
			if (items[index].contains(words)) {
				return index;
			}
		}
		return -1;
	}

	@Test
	void aVerdictThatDependsOnTheReadingIsSaid() throws IOException, InterruptedException {
		openItOperations();
		activate(COMPARE);
		choose(IT_SERVICE, "mean score of the valid answers");
		driver.waitFor("the sentence",
				() -> text("compare.sentence").startsWith("The verdict on Customer satisfaction (KPI)"));
		String sentence = driver.on(() -> text("compare.sentence"));
		assertTrue(sentence.contains("depends on the reading: met by the methodology as it is, missed by “"), sentence);
		assertTrue(sentence.contains("mean score of the valid answers") && !sentence.contains("it-operations-service"),
				sentence);
		List<String> kpi = row("compare.table", "Customer satisfaction (KPI)");
		assertTrue(kpi.contains("99.5 %") && kpi.contains("89.7 %") && kpi.contains("▼ −9.80"), kpi.toString());
		assertTrue(kpi.contains("◆ ▼ missed"), kpi.toString());
	}

	@Test
	void weightingsAreComparedAndTheLanguageChanges() throws InterruptedException {
		openWellService();
		activate(COMPARE);
		choose(WELL_SERVICE, "Weights: Equal");
		inALargerWindow(() -> {
			driver.waitFor("the comparison", () -> driver.on(() -> driver.table("compare.table")).stream()
					.anyMatch(row -> row.getFirst().equals("Workmanship") && row.contains("0")));
			language("zh");
			driver.waitFor("Chinese", () -> driver.table("compare.table").stream()
					.anyMatch(row -> row.contains("施工质量"))
					&& driver.table("compare.table").getFirst().contains("② 等级、结论"));
			language("en");
			driver.waitFor("English", () -> driver.table("compare.table").getFirst().contains("② Band, verdict"));
		});
	}

	@Test
	void theChoiceIsRememberedAndTheTableCopied() throws IOException, InterruptedException {
		openItOperations();
		activate(COMPARE);
		choose(IT_SERVICE, "mean score of the valid answers");
		driver.waitFor("the sentence", () -> text("compare.sentence").startsWith("The verdict on"));
		SettingsStore settings = driver.on(() -> workbench.context().get(SettingsStore.class));
		assertEquals("it-operations-service kpi.reading=mean-of-valid",
				settings.get().layout("compare.second.it-operations-service").orElse(""));
		chooseFromMenu("compare.table", "compare.copy.table");
		String copied = driver.on(() -> {
			Clipboard clipboard = new Clipboard(driver.display());
			try {
				return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
			} finally {
				clipboard.dispose();
			}
		});
		assertTrue(copied.startsWith("Indicator\t① Score\t"), copied);
		assertTrue(copied.contains("Working practice\t98.0"), copied);
	}

	/** Choices that were filled while they had the keyboard lost it, and no key did anything any more. */
	@Test
	void theTableHasTheKeyboardFromTheBeginning() throws IOException, InterruptedException {
		openItOperations();
		activate(COMPARE);
		driver.waitFor("the table to have the keyboard",
				() -> driver.get(Control.class, "compare.table").isFocusControl());
	}

	/** What was set beside one methodology need not fit the surveys of another. */
	@Test
	void eachMethodologyHasItsOwnChoice() throws IOException, InterruptedException {
		openItOperations();
		activate(COMPARE);
		choose(IT_SERVICE, "mean score of the valid answers");
		activate(SCORES);
		openWellService();
		activate(COMPARE);
		driver.waitFor("its own choice", () -> shownAs("compare.second.methodology").startsWith(WELL_SERVICE)
				&& driver.table("compare.table").stream().anyMatch(row -> row.getFirst().endsWith("Workmanship")));
		activate(SCORES);
		openItOperations();
		activate(COMPARE);
		driver.waitFor("the other's", () -> shownAs("compare.second.methodology").contains(IT_SERVICE)
				&& shownAs("compare.second.option").contains("mean score of the valid answers"));
	}

	private String shownAs(String combo) {
		return driver.get(Combo.class, combo).getText();
	}

	@Test
	void theSensitivitySaysWhatTurnsFirst() throws InterruptedException {
		openWellService();
		activate(SENSITIVITY);
		driver.waitFor("the sentence", () -> text("sensitivity.sentence").startsWith("Customer satisfaction index"));
		inALargerWindow(() -> driver.waitFor("all items", () -> driver.table("sensitivity.table").size() == 1 + 12));
		driver.choose("sensitivity.concentration", "κ = 100: 0.100 ± 0.030");
		driver.waitFor("the draws", () -> text("sensitivity.draws")
				.startsWith("10,000 draws around the present weights (κ 100)"));
		driver.choose("sensitivity.question", "the item that loses the most points");
		driver.waitFor("the other question",
				() -> text("sensitivity.sentence").contains("the item that loses the most points"));
		driver.choose("sensitivity.concentration", "κ = 1000: 0.100 ± 0.009");
		driver.waitFor("other draws", () -> text("sensitivity.draws").contains("(κ 1000)"));
		language("zh");
		driver.waitFor("Chinese", () -> text("sensitivity.sentence").contains("顾客满意度"));
	}

	@Test
	void aMethodologyWithoutWeightsIsMovedFromEqualOnes() throws IOException, InterruptedException {
		openItOperations();
		activate(SENSITIVITY);
		driver.waitFor("the sentence",
				() -> text("sensitivity.sentence").startsWith("Customer satisfaction (KPI) 99.5"));
		String how = driver.on(() -> text("sensitivity.how"));
		assertTrue(how.startsWith("The methodology weighs no items"), how);
		assertFalse(driver.on(() -> driver.table("sensitivity.table")).isEmpty());
		assertTrue(driver.on(() -> driver.find("sensitivity.table").filter(Control::isVisible).isPresent()));
	}

	private List<String> row(String table, String name) {
		return driver.on(() -> driver.table(table)).stream().filter(row -> row.getFirst().endsWith(name)).findFirst()
				.orElseThrow(() -> new AssertionError("no row " + name));
	}
}
