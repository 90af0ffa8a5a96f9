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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.Tone;
import org.manyi.ui.preferences.Preferences;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.settings.ThemeChoice;

/** What the user prefers is asked in one dialog and in force once it is agreed to. */
class PreferencesTest extends ExploreTest {

	private static final String DIALOG = "preferences.dialog";
	private static final String WELL_SERVICE = "Well service customer satisfaction";

	PreferencesTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@AfterEach
	void forget() throws InterruptedException {
		driver.on(() -> {
			driver.find(DIALOG).map(Shell.class::cast).ifPresent(Shell::close);
			return DIALOG;
		});
		preferences().setReopens(true);
		preferences().setMethodology(Optional.empty());
		preferences().setConfidence(Preferences.USUAL_CONFIDENCE);
	}

	@Test
	void theKeyOpensThemAndEscapeChangesNothing() throws IOException, InterruptedException {
		openItOperations();
		focus("scores.table");
		driver.key(SWT.MOD1, ',', ',');
		driver.waitForWidget("preferences.language");
		choose("preferences.language", "中文");
		uncheck("preferences.reopen");
		driver.waitFor("the keyboard", () -> driver.display().getActiveShell() == driver.get(Shell.class, DIALOG));
		driver.key(0, SWT.ESC, SWT.ESC);
		driver.waitFor("its end", () -> driver.find(DIALOG).isEmpty());
		assertEquals("File", driver.on(() -> firstMenu(0)).replace("&", ""));
		assertTrue(preferences().reopens());
	}

	@Test
	void theLanguageIsInForceAtOnce() throws InterruptedException {
		open();
		choose("preferences.language", "中文");
		agree();
		driver.waitFor("the menu in Chinese", () -> firstMenu(0).startsWith("文件"));
		open();
		assertEquals(List.of("常规", "调查"), titles().subList(0, 2));
		assertEquals("与桌面一致", driver.on(() -> driver.get(Combo.class, "preferences.language").getItem(0)));
		driver.press("preferences.defaults");
		agree();
		driver.waitFor("the language of the desktop",
				() -> settings().get().language().equals(Optional.<Locale>empty()));
	}

	@Test
	void theThemeIsInForceAtOnce() throws InterruptedException {
		open();
		choose("preferences.theme", "Dark");
		agree();
		assertEquals(ThemeChoice.DARK, ThemeChoice.in(settings().get()));
		driver.waitFor("a dark window", () -> Tone.of(driver.display()) == Tone.DARK);
		open();
		assertEquals("Dark", driver.text("preferences.theme"));
		choose("preferences.theme", "Light");
		agree();
		driver.waitFor("a light window", () -> Tone.of(driver.display()) == Tone.LIGHT);
		settings().update(ThemeChoice.SYSTEM::kept);
	}

	@Test
	void theLevelOfIntervalsIsInForceAtOnceAndWhatTheRulesSettleIsTold() throws IOException, InterruptedException {
		openItOperations();
		driver.waitFor("intervals", () -> heading().equals("95 % interval"));
		List<Double> usual = driver.on(() -> widths());
		page("Intervals and flags", "preferences.confidence");
		assertEquals("95 %, one-sided", driver.text("preferences.proof"));
		assertEquals("95 %; tests at the 5 % level", driver.text("preferences.change"));
		assertTrue(driver.text("preferences.few").startsWith("fewer than 10 valid answers (IT operations"),
				driver.text("preferences.few"));
		choose("preferences.confidence", "99 %");
		agree();
		driver.waitFor("intervals of that level", () -> heading().equals("99 % interval"));
		List<Double> wider = driver.on(() -> widths());
		assertEquals(usual.size(), wider.size());
		for (int i = 0; i < usual.size(); i++) {
			assertTrue(wider.get(i) > usual.get(i), wider + " are wider than " + usual);
		}
		page("Intervals and flags", "preferences.confidence");
		assertEquals("99 %", driver.text("preferences.confidence"));
		driver.press("preferences.defaults");
		agree();
		driver.waitFor("the usual level", () -> heading().equals("95 % interval"));
		driver.waitFor("the usual intervals", () -> widths().equals(usual));
	}

	/** That of the intervals. Call on the user's thread. */
	private String heading() {
		List<List<String>> rows = rows();
		return rows.isEmpty() || rows.getFirst().size() < 3 ? "" : rows.getFirst().get(2);
	}

	private List<List<String>> rows() {
		return driver.find("scores.table").filter(Control::isVisible).isPresent() ? driver.table("scores.table")
				: List.of();
	}

	/** How wide the intervals in sight are. Call on the user's thread. */
	private List<Double> widths() {
		return column(rows(), 2).stream().filter(text -> text.contains("–")).map(text -> text.split("–"))
				.map(limits -> Double.parseDouble(limits[1].strip()) - Double.parseDouble(limits[0].strip())).toList();
	}

	/** Opens the preferences on the page of that title. */
	private void page(String title, String field) throws InterruptedException {
		open();
		driver.on(() -> {
			org.eclipse.swt.widgets.List pages = driver.get(org.eclipse.swt.widgets.List.class, "preferences.pages");
			pages.select(titles().indexOf(title));
			pages.notifyListeners(SWT.Selection, new Event());
			return pages;
		});
		driver.waitForWidget(field);
	}

	@Test
	void whetherTheLastSurveyIsOpenedAgainIsRemembered() throws InterruptedException {
		open();
		assertTrue(driver.on(() -> driver.get(Button.class, "preferences.reopen").getSelection()));
		uncheck("preferences.reopen");
		agree();
		assertTrue(!preferences().reopens());
		open();
		driver.press("preferences.defaults");
		assertTrue(driver.on(() -> driver.get(Button.class, "preferences.reopen").getSelection()));
	}

	@Test
	void filesAreOpenedWithTheMethodologyPreferred() throws IOException, InterruptedException {
		openItOperations();
		page("Surveys", "preferences.methodology");
		choose("preferences.methodology", WELL_SERVICE);
		agree();
		assertEquals(IT_SERVICE, driver.text("slice.methodology"), "what is shown stays as it is");
		open(SurveyFile.itOperations(folder));
		driver.waitFor("the methodology preferred", () -> driver.text("slice.methodology").equals(WELL_SERVICE));
		settle();
		driver.choose("slice.methodology", IT_SERVICE);
		settle();
		waitForScore("Working practice", "98.0");
	}

	private void open() throws InterruptedException {
		later("org.manyi.app.command.preferences", Map.of());
		driver.waitForWidget("preferences.language");
	}

	private void agree() throws InterruptedException {
		driver.press("preferences.ok");
		driver.waitFor("its end", () -> driver.find(DIALOG).isEmpty());
	}

	private void choose(String combo, String words) {
		driver.choose(combo, words);
	}

	private void uncheck(String check) {
		driver.on(() -> {
			driver.get(Button.class, check).setSelection(false);
			return check;
		});
	}

	private List<String> titles() {
		return driver.on(() -> List.of(driver.get(org.eclipse.swt.widgets.List.class, "preferences.pages").getItems()));
	}

	private SettingsStore settings() {
		try {
			return workbench.context().get(SettingsStore.class);
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	private Preferences preferences() {
		return new Preferences(settings());
	}
}
