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
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.Tone;

/** Finding whatever there is by what is typed. */
class QuickAccessTest extends ExploreTest {

	private static final String WORDS = "quick.words";
	private static final String TABLE = "quick.table";

	QuickAccessTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@AfterEach
	void close() throws InterruptedException {
		driver.on(() -> {
			driver.find("quick").map(Shell.class::cast).ifPresent(Shell::close);
			return "closed";
		});
	}

	@Test
	void ctrlAndThreeOpenIt() throws IOException, InterruptedException {
		openItOperations();
		focus("scores.table");
		driver.key(SWT.MOD1, '3', '3');
		driver.waitForWidget(TABLE);
		driver.key(0, SWT.ESC, SWT.ESC);
		driver.waitFor("the end of it", () -> driver.find("quick").isEmpty());
	}

	@Test
	void aViewIsShown() throws IOException, InterruptedException {
		openItOperations();
		open("problems");
		assertEquals(List.of("Problems", "View", "Explore"), driver.on(() -> driver.table(TABLE).get(1)));
		enter();
		driver.waitForWidget("problems.table");
		activate("org.manyi.explore.ui.part.derivation");
	}

	@Test
	void whatIsCalledInChineseIsFoundByItsEnglishName() throws IOException, InterruptedException {
		openItOperations();
		language("zh-CN");
		driver.waitFor("Chinese", () -> !text("slice.open").startsWith("Open"));
		open("tour");
		driver.waitFor("the command", () -> column(driver.table(TABLE), 0).contains("导览"));
		type("pareto");
		driver.waitFor("the view", () -> column(driver.table(TABLE), 0).getFirst().equals("排列图"));
		type("working practice");
		driver.waitFor("the item", () -> column(driver.table(TABLE), 0).contains("工作规范"));
	}

	@ParameterizedTest
	@CsvSource({ "en, dark, Theme › Dark, Command", "en, language, Language › English, Command",
			"zh-CN, 深色, 主题 › 深色, 命令", "zh-CN, dark, 主题 › 深色, 命令", "zh-CN, 语言, 语言 › English, 命令",
			"zh-CN, language, 语言 › English, 命令" })
	void whatACommandOffersIsFoundByItsNameAndThatOfItsMenu(String language, String words, String name, String kind)
			throws IOException, InterruptedException {
		openItOperations();
		language(language);
		open(words);
		driver.waitFor(name, () -> driver.table(TABLE).contains(List.of(name, kind, "")));
	}

	@Test
	void aThemeIsChosen() throws IOException, InterruptedException {
		openItOperations();
		open("theme dark");
		enter();
		driver.waitFor("a dark window", () -> Tone.of(driver.display()) == Tone.DARK);
		open("theme light");
		enter();
		driver.waitFor("a light window", () -> Tone.of(driver.display()) == Tone.LIGHT);
	}

	@ParameterizedTest
	@CsvSource({ "en, What to Improve, View, Improve", "zh-CN, 改进什么, 视图, 改进" })
	void aViewOfAPerspectiveThatWasNotOpenedYetIsFoundByItsName(String language, String view, String kind,
			String perspective) throws IOException, InterruptedException {
		openItOperations();
		language(language);
		beforeOpening("org.manyi.explore.ui.perspective.improve", () -> {
			open(view);
			driver.waitFor("the view",
					() -> driver.table(TABLE).get(1).equals(List.of(view, kind, perspective)));
		});
		enter();
		driver.waitForWidget("improve.title");
		run("org.manyi.app.command.perspective",
				Map.of("org.manyi.app.perspective", "org.manyi.app.perspective.explore"));
		driver.waitForWidget("scores.table");
	}

	/** A perspective has a context from the time on when it is opened, whichever test did that. */
	private void beforeOpening(String perspective, Waiting look) throws InterruptedException {
		MApplication application = workbench.context().get(MApplication.class);
		MPerspective found = driver.on(() -> application.getContext().get(EModelService.class)
				.findElements(application, perspective, MPerspective.class, null, EModelService.ANYWHERE)
				.getFirst());
		Optional<IEclipseContext> opened = Optional.ofNullable(found.getContext());
		driver.on(() -> {
			found.setContext(null);
			return found;
		});
		try {
			look.run();
		} finally {
			driver.on(() -> {
				opened.ifPresent(found::setContext);
				return found;
			});
		}
	}

	@Test
	void anIndicatorIsOpened() throws IOException, InterruptedException {
		openItOperations();
		open("working practice");
		enter();
		driver.waitFor("its derivation", () -> text("derivation.headline").startsWith("Working practice"));
	}

	@Test
	void aMethodologyIsChosen() throws IOException, InterruptedException {
		openItOperations();
		open("methodology well");
		assertEquals("Methodology", driver.on(() -> driver.table(TABLE).get(1).get(1)));
		enter();
		driver.waitFor("the other methodology", () -> driver.get(Combo.class, "slice.methodology").getText()
				.equals("Well service customer satisfaction"));
		settle();
		driver.choose("slice.methodology", IT_SERVICE);
	}

	@Test
	void commandsHaveTheirKeysAndOnlyThoseThatCanBeRunAreThere() throws IOException, InterruptedException {
		openItOperations();
		open("export");
		List<List<String>> rows = driver.on(() -> driver.table(TABLE));
		assertTrue(rows.contains(List.of("Export", "Command", "Ctrl+E")), rows::toString);
	}

	@Test
	void theCrossEmptiesTheFieldAndTheGlassDoesNothing() throws IOException, InterruptedException {
		openItOperations();
		open("problems");
		icon(SWT.ICON_SEARCH);
		assertEquals("problems", driver.on(() -> driver.get(Text.class, WORDS).getText()));
		icon(SWT.ICON_CANCEL);
		assertEquals("", driver.on(() -> driver.get(Text.class, WORDS).getText()));
		assertTrue(driver.on(() -> driver.find("quick").isPresent()), "nothing was run");
	}

	private void icon(int detail) {
		driver.on(() -> {
			Event pressed = new Event();
			pressed.detail = detail;
			driver.get(Text.class, WORDS).notifyListeners(SWT.DefaultSelection, pressed);
			return pressed;
		});
	}

	@Test
	void arrowsMarkAnother() throws IOException, InterruptedException {
		openItOperations();
		open("no such thing");
		driver.waitForWidget("quick.nothing");
		type("view derivation");
		List<List<String>> rows = driver.on(() -> driver.table(TABLE));
		assertEquals("Derivation", rows.get(1).get(0));
		type("explore");
		List<String> views = driver.on(() -> column(driver.table(TABLE), 0));
		int place = views.indexOf("Weights");
		assertTrue(place > 0, views::toString);
		for (int i = 0; i < place; i++) {
			arrowDown();
		}
		enter();
		driver.waitForWidget("sensitivity.table");
	}

	private void arrowDown() {
		driver.on(() -> {
			Event down = new Event();
			down.keyCode = SWT.ARROW_DOWN;
			driver.get(Text.class, WORDS).notifyListeners(SWT.KeyDown, down);
			return down;
		});
	}

	private void open(String words) throws InterruptedException {
		run("org.manyi.explore.ui.command.quick", Map.of());
		driver.waitForWidget(TABLE);
		type(words);
	}

	private void type(String words) {
		driver.on(() -> {
			driver.get(Text.class, WORDS).setText(words);
			return words;
		});
	}

	private void enter() {
		driver.on(() -> {
			driver.get(Text.class, WORDS).notifyListeners(SWT.DefaultSelection, new Event());
			return WORDS;
		});
	}
}
