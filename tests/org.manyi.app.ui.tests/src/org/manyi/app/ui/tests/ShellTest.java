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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.service.AnalysisService;
import org.manyi.store.api.workspace.ThreadGuard;
import org.manyi.testsupport.RunningWorkbench;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** What is running, what went wrong, and what helps. */
class ShellTest extends ImportTest {

	private static final String PROGRESS = "org.manyi.explore.ui.part.progress";
	private static final String LOG = "org.manyi.explore.ui.part.log";
	private static final String DERIVATION = "org.manyi.explore.ui.part.derivation";

	private final BundleContext bundles = FrameworkUtil.getBundle(getClass()).getBundleContext();

	ShellTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@AfterEach
	void end() throws InterruptedException {
		driver.on(() -> {
			driver.find("help").map(Shell.class::cast).ifPresent(Shell::close);
			return "closed";
		});
		activate(DERIVATION);
	}

	@Test
	void whatIsRunningIsListedAndGivenUp() throws IOException, InterruptedException {
		openItOperations();
		activate(PROGRESS);
		HeldService held = new HeldService(bundles.getService(bundles.getServiceReference(AnalysisService.class)));
		ServiceRegistration<AnalysisService> registration = bundles.registerService(AnalysisService.class, held,
				FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, 100)));
		try {
			run("org.manyi.explore.ui.command.again", Map.of());
			driver.waitFor("the analysis", () -> column(driver.table("progress.table"), 0).stream()
					.anyMatch(work -> work.startsWith("Scoring ")));
			assertFalse(driver.on(() -> driver.get(Button.class, "progress.cancel").getEnabled()));
			driver.press("progress.cancel.all");
			assertTrue(held.wasCancelled());
			driver.waitFor("its end", () -> driver.get(Label.class, "progress.summary").getText()
					.equals("Nothing is running."));
			driver.waitFor("the word at the lower edge", () -> !driver.text("status.text").startsWith("Scoring"));
		} finally {
			registration.unregister();
		}
		settle();
	}

	@Test
	void whatWentWrongIsListedWithDetailsToCopy() throws InterruptedException {
		activate(LOG);
		driver.waitForWidget("log.table");
		ILog.of(getClass()).error("The pump stopped", new IllegalStateException("no pressure"));
		driver.waitFor("the entry", () -> column(driver.table("log.table"), 2).contains("The pump stopped"));
		assertTrue(driver.on(() -> driver.table("log.table").stream()
				.anyMatch(row -> row.subList(1, 3).equals(List.of("▼ Error", "The pump stopped")))));
		selectRow("log.table", 2, "The pump stopped");
		driver.waitFor("its details", () -> driver.get(Text.class, "log.details").getText()
				.contains("IllegalStateException: no pressure"));
		assertTrue(driver.on(() -> driver.get(Button.class, "log.copy").getEnabled()));
		driver.press("log.clear");
		driver.waitFor("an empty log", () -> !column(driver.table("log.table"), 2).contains("The pump stopped"));
	}

	@Test
	void aWindowThatDoesNotAnswerIsToldOf() throws InterruptedException {
		activate(LOG);
		driver.waitForWidget("log.table");
		// as a listener does that waits for something which does not come
		driver.on(() -> new CountDownLatch(1).await(400, TimeUnit.MILLISECONDS));
		driver.waitFor("stalls that are counted", () -> text("log.stalls").matches("Show \\d+ Stalls?"));
		assertTrue(driver.on(() -> column(driver.table("log.table"), 2).stream()
				.noneMatch(words -> words.startsWith("The window did not answer for "))), "stalls hide nothing");
		driver.press("log.stalls");
		driver.waitFor("the word of it", () -> column(driver.table("log.table"), 2).stream()
				.anyMatch(words -> words.startsWith("The window did not answer for ")));
		driver.press("log.stalls");
		driver.waitFor("the others alone", () -> text("log.stalls").startsWith("Show "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void whatTheErrorLogSaysIsWholeWhereItIsNarrow(String language) throws InterruptedException {
		activate(LOG);
		language(language);
		driver.waitForWidget("log.table");
		ILog.of(getClass()).error("The pump stopped", new IllegalStateException("no pressure"));
		driver.waitFor("the entry", () -> column(driver.table("log.table"), 2).contains("The pump stopped"));
		driver.waitFor("details beside the entries", () -> left("log.details") > left("log.table"));
		driver.waitFor("buttons beside the words", () -> left("log.stalls") > left("log.summary")
				&& isWhole("log.summary"));
		atSize(new Point(900, 600), () -> {
			run("org.manyi.app.command.view.show",
					Map.of("org.manyi.app.view", "org.manyi.explore.ui.part.navigator"));
			activate(LOG);
			driver.waitFor("a narrow view", () -> tabs("log.table").getSize().x < 400);
			driver.waitFor("whole words", () -> isWhole("log.summary"));
			for (String button : List.of("log.stalls", "log.copy", "log.copy.all", "log.clear")) {
				driver.waitFor(button + " below the words", () -> isBelow(button, "log.summary")
						&& isWithin(button, tabs("log.table")));
			}
			driver.waitFor("details below the entries", () -> isBelow("log.details", "log.table"));
		});
		driver.press("log.clear");
		// who has seen it in a larger window has not asked for it in a smaller one any more
		inALargerWindow(() -> driver.waitForWidget("navigator.table"));
		driver.waitFor("room for the others", () -> !driver.get(Control.class, "navigator.table").isVisible());
	}

	/** Call on the user's thread, as the following. */
	private int left(String id) {
		return driver.get(Control.class, id).toDisplay(0, 0).x;
	}

	private boolean isWhole(String label) {
		Point size = driver.get(Label.class, label).getSize();
		return size.y > 0 && size.y >= driver.get(Label.class, label).computeSize(size.x, SWT.DEFAULT).y;
	}

	private boolean isBelow(String id, String upper) {
		Control above = driver.get(Control.class, upper);
		return driver.get(Control.class, id).toDisplay(0, 0).y >= above.toDisplay(0, above.getSize().y).y;
	}

	private boolean isWithin(String id, Control area) {
		Control control = driver.get(Control.class, id);
		return control.getSize().x >= control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x
				&& control.toDisplay(control.getSize()).x <= area.toDisplay(area.getSize()).x;
	}

	@Test
	void theWindowsThreadMustNotWaitForAStore() {
		ThreadGuard guard = bundles.getService(bundles.getServiceReference(ThreadGuard.class));
		assertFalse(guard.mayWait(driver.display().getThread()));
		assertTrue(guard.mayWait(Thread.currentThread()));
	}

	@Test
	void theHelpOpensOnThePageOfTheView() throws InterruptedException {
		activate("org.manyi.explore.ui.part.pareto");
		run("org.manyi.app.command.help", Map.of());
		driver.waitFor("its page", () -> driver.get(Label.class, "help.title").getText().equals("Pareto chart"));
		assertTrue(driver.on(() -> driver.get(StyledText.class, "help.text").getText()).contains("cumulative share"));
		language("zh-CN");
		run("org.manyi.app.command.help", Map.of());
		driver.waitFor("the page in Chinese", () -> driver.get(Label.class, "help.title").getText().equals("排列图"));
	}

	@Test
	void f1OpensTheHelp() throws IOException, InterruptedException {
		openItOperations();
		focus("scores.table");
		driver.key(0, SWT.F1, (char) 0);
		driver.waitFor("the page of the scores", () -> driver.find("help.title").isPresent()
				&& driver.get(Label.class, "help.title").getText().equals("Scores"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void noTitleOfAPageIsCut(String language) throws InterruptedException {
		language(language);
		run("org.manyi.app.command.help", Map.of());
		driver.waitForWidget("help.titles");
		assertTrue(driver.on(() -> {
			org.eclipse.swt.widgets.List titles = driver.get(org.eclipse.swt.widgets.List.class, "help.titles");
			GC gc = new GC(titles);
			int widest = Arrays.stream(titles.getItems()).mapToInt(title -> gc.textExtent(title).x).max().orElseThrow();
			gc.dispose();
			return titles.getSize().x >= widest + 24;
		}));
	}

	@Test
	void everyPageIsThereInBothLanguages() {
		Set<String> english = pages("en");
		assertTrue(english.containsAll(List.of("start", "keys")), english::toString);
		assertEquals(english, pages("zh"));
	}

	@Test
	void everyViewHasAPage() throws InterruptedException {
		MApplication application = workbench.context().get(MApplication.class);
		Set<String> views = new TreeSet<>(driver.on(() -> application.getContext().get(EModelService.class)
				.findElements(application, null, MPart.class, null, EModelService.IN_ANY_PERSPECTIVE).stream()
				.map(MPart::getElementId).toList()));
		views.removeAll(pages("en"));
		assertEquals(Set.of(), views, "views without a page");
	}

	@Test
	void theHelpTellsOfEveryCommandWithItsKeys() throws InterruptedException {
		run("org.manyi.app.command.help", Map.of());
		driver.waitForWidget("help.titles");
		String keys = driver.on(() -> {
			org.eclipse.swt.widgets.List titles = driver.get(org.eclipse.swt.widgets.List.class, "help.titles");
			titles.select(titles.getItemCount() - 1);
			titles.notifyListeners(SWT.Selection, new Event());
			return driver.get(StyledText.class, "help.text").getText();
		});
		for (String line : List.of("Ctrl+3 – ", "Ctrl+, – Preferences", "Ctrl+B – ", "F1 – Help",
				"Ctrl+1 – Switch Perspective: Explore", "Ctrl+Y, Shift+Ctrl+Z – Redo")) {
			assertTrue(keys.contains(line), () -> line + " is not in " + keys);
		}
		MApplication application = workbench.context().get(MApplication.class);
		for (MCommand command : driver.on(application::getCommands)) {
			if (command.getElementId().startsWith("org.manyi.")) {
				String line = command.getLocalizedCommandName();
				assertTrue(keys.contains(line) && keys.contains(" – " + command.getLocalizedDescription()),
						() -> line + " is not told of in " + keys);
			}
		}
	}

	private static Set<String> pages(String language) {
		Set<String> names = new TreeSet<>();
		for (String path : Collections.list(Platform.getBundle("org.manyi.app").getEntryPaths("help/" + language))) {
			names.add(path.substring(path.lastIndexOf('/') + 1).replace(".txt", ""));
		}
		return names;
	}
}
