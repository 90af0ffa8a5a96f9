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
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.testsupport.RunningWorkbench;
import org.manyi.ui.WidgetId;

/** The perspectives of improving and of the management review: what is said there, and where it leads to. */
class LeadPagesTest extends ImportTest {

	private static final Path WELL_SERVICE = Path.of(System.getProperty("manyi.checkout"))
			.resolve("features/org.manyi.feature/rootfiles/samples/well-service.csv");
	private static final String EXPLORE = "org.manyi.app.perspective.explore";

	LeadPagesTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@AfterEach
	void explore() throws InterruptedException {
		run("org.manyi.app.command.perspective", Map.of("org.manyi.app.perspective", EXPLORE));
	}

	@Test
	void thePerspectivesStandInTheOrderOfTheWork() {
		assertEquals(List.of("perspective.org.manyi.app.perspective.explore",
				"perspective.org.manyi.methodology.ui.perspective",
				"perspective.org.manyi.explore.ui.perspective.improve",
				"perspective.org.manyi.explore.ui.perspective.review"), driver.on(() -> Arrays
						.stream(driver.get(Control.class, "navigator.toggle").getParent().getChildren())
						.map(tab -> String.valueOf(tab.getData(WidgetId.KEY)))
						.filter(id -> id.startsWith("perspective.")).toList()));
	}

	@Test
	void theLowestItemLeadsToItsResponses() throws IOException, InterruptedException {
		importSurvey("improved", Files.readAllLines(WELL_SERVICE));
		settle();
		focus("scores.table");
		driver.key(SWT.MOD1, '4', '4');
		driver.waitForWidget("improve.title");
		driver.waitFor("what comes first", () -> text("improve.title").startsWith("Improve first: Response time "));
		String scope = driver.text("improve.scope");
		assertTrue(scope.startsWith("improved · All responses · Well service customer satisfaction "), scope);
		String link = driver.on(() -> links("improve.item.").getFirst());
		driver.waitFor("the keyboard at the first of them", () -> driver.get(Control.class, link).isFocusControl());
		follow(link);
		driver.waitFor("the responses", () -> text("responses.filter.said").equals("Response time: ≤ 2")
				&& rows("responses.table").size() > 3);
		driver.click("perspective.org.manyi.explore.ui.perspective.improve");
		driver.waitForWidget("improve.drivers");
		follow("improve.drivers");
		driver.waitFor("the importance", () -> driver.find("improve.title").filter(Control::isVisible).isEmpty());
	}

	@Test
	void aFigureOfTheReviewLeadsToItsDerivation() throws InterruptedException {
		open(WELL_SERVICE);
		driver.choose("slice.methodology", "Well service customer satisfaction");
		settle();
		focus("scores.table");
		driver.key(SWT.MOD1, '5', '5');
		driver.waitForWidget("review.title");
		driver.waitFor("the index", () -> text("review.title").startsWith("Customer satisfaction index "));
		String link = driver.on(() -> links("review.figure.").getFirst());
		follow(link);
		driver.waitFor("its derivation",
				() -> text("derivation.headline").startsWith("Customer satisfaction index")
						&& driver.get(Control.class, "derivation.headline").isVisible());
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN" })
	void nothingIsCutInASmallWindow(String language) throws InterruptedException {
		open(WELL_SERVICE);
		driver.choose("slice.methodology", "Well service customer satisfaction");
		settle();
		language(language);
		atSize(new Point(900, 600), () -> {
			for (String page : List.of("improve", "review")) {
				run("org.manyi.app.command.perspective",
						Map.of("org.manyi.app.perspective", "org.manyi.explore.ui.perspective." + page));
				driver.waitForWidget(page + ".title");
				driver.waitFor("all of " + page, () -> cut(page).isEmpty());
			}
		});
	}

	/** The words that have less room than they need. Call on the user's thread. */
	private List<String> cut(String page) {
		Composite area = driver.get(Control.class, page + ".title").getParent();
		return Arrays.stream(area.getChildren()).filter(child -> {
			Point needed = child.computeSize(child.getSize().x, SWT.DEFAULT);
			return child.getSize().y < needed.y || child instanceof Label && child.getSize().x < 80
					|| child.getBounds().x + child.getBounds().width > area.getSize().x;
		}).map(child -> child.getData(WidgetId.KEY) + " " + child.getBounds()).toList();
	}

	/** The links whose identities begin so, in their order. Call on the user's thread. */
	private List<String> links(String prefix) {
		String title = prefix.substring(0, prefix.indexOf('.')) + ".title";
		List<String> found = new ArrayList<>();
		for (Control child : driver.get(Control.class, title).getParent().getChildren()) {
			if (child instanceof Link && String.valueOf(child.getData(WidgetId.KEY)).startsWith(prefix)) {
				found.add(String.valueOf(child.getData(WidgetId.KEY)));
			}
		}
		return found;
	}

	private void follow(String link) {
		driver.on(() -> {
			driver.get(Link.class, link).notifyListeners(SWT.Selection, new Event());
			return link;
		});
	}
}
