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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** What a methodology's owner does in the methodology perspective: form and text of one file, undone, saved, refused. */
class MethodologyTest extends ExploreTest {

	private static final String DESK = """
			# the rule of the front desk
			schema: 1
			id: front-desk
			version: 1.0.0   # as printed
			name: {zh: 前台服务满意度, en: Front desk satisfaction}
			status: draft
			customer: {zh: 客户, en: customer}
			scale:
			  levels:
			    - {score: 5, weight: 1.0, label: {zh: 很满意, en: Very satisfied}}
			    - {score: 4, weight: 0.8, label: {zh: 满意, en: Satisfied}}
			    - {score: 3, weight: 0.6, label: {zh: 一般, en: Neutral}}
			    - {score: 2, weight: 0.3, label: {zh: 不满意, en: Dissatisfied}}
			    - {score: 1, weight: 0, label: {zh: 很不满意, en: Very dissatisfied}}
			indicators:
			  index: {id: satisfaction, name: {zh: 满意度, en: Satisfaction}}
			  items:
			    # what is asked first
			    - {id: Q1, name: {zh: 施工质量, en: Workmanship}, weight: 1}   # counts once
			    - {id: Q2, name: {zh: 施工进度, en: Progress}, weight: 1}
			    - {id: Q3, name: {zh: 服务态度, en: Attitude}, weight: 1}
			    - {id: Q4, name: {zh: HSE 管理, en: HSE management}, weight: 1}
			weighting: {scheme: given}
			scoring: {method: weighted-level-score}
			bands:
			  - {from: 85, name: {zh: 优, en: Good}}
			  - {from: 60, name: {zh: 中, en: Fair}}
			  - {from: 0, name: {zh: 差, en: Poor}}
			""";

	MethodologyTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	private Path desk() throws IOException, InterruptedException {
		Path file = Files.writeString(folder.resolve("front desk.yaml"), DESK);
		workbench.picker().answer(file);
		run("org.manyi.methodology.ui.command.open", Map.of());
		driver.waitFor("the file's name", () -> text("methodology.name").equals("Front desk satisfaction 1.0.0"));
		return file;
	}

	@AfterEach
	void explore() throws InterruptedException {
		for (int steps = 0; steps < 50 && isEnabled("methodology.save") && isEnabled("methodology.undo"); steps++) {
			driver.press("methodology.undo"); // what is as it was saved asks nobody when the next file is opened
		}
		run("org.manyi.app.command.perspective", Map.of("org.manyi.app.perspective", "org.manyi.app.perspective.explore"));
	}

	private boolean isEnabled(String button) {
		return driver.on(() -> driver.find(button).filter(Control::isEnabled).isPresent());
	}

	private String source() {
		return driver.on(() -> driver.get(StyledText.class, "methodology.text").getText());
	}

	private void write(String id, String value) throws InterruptedException {
		driver.waitForWidget(id);
		driver.on(() -> {
			Text field = driver.get(Text.class, id);
			field.setText(value);
			field.notifyListeners(SWT.DefaultSelection, new Event());
			return id;
		});
	}

	private void chapter(int index) throws InterruptedException {
		driver.waitForWidget("form.chapters");
		driver.on(() -> {
			org.eclipse.swt.widgets.List list = driver.get(org.eclipse.swt.widgets.List.class, "form.chapters");
			list.select(index);
			list.notifyListeners(SWT.Selection, new Event());
			return index;
		});
	}

	private void type(String text, int offset, int removed) {
		driver.on(() -> {
			driver.get(StyledText.class, "methodology.text").replaceTextRange(offset, removed, text);
			return text;
		});
	}

	@Test
	void theFormChangesTheTextAndTheTextTheForm() throws IOException, InterruptedException {
		desk();
		chapter(0);
		assertEquals(DESK, source());
		write("form.version", "1.0.1");
		assertEquals(DESK.replace("version: 1.0.0   #", "version: 1.0.1   #"), source());
		type("1.0.2", source().indexOf("1.0.1"), 5);
		driver.waitFor("the form's version", () -> text("form.version").equals("1.0.2"));
		driver.press("methodology.undo");
		driver.press("methodology.undo");
		assertEquals(DESK, source());
		assertEquals("1.0.0", driver.text("form.version"));
		driver.press("methodology.redo");
		assertEquals("1.0.1", driver.text("form.version"));
		assertFalse(driver.on(() -> driver.get(Button.class, "methodology.redo").getEnabled()
				&& !driver.get(Button.class, "methodology.save").getEnabled()));
	}

	@Test
	void everythingWrongIsListedWithItsPlaceWhileTheFormWaits() throws IOException, InterruptedException {
		desk();
		type("2.5", source().indexOf("weight: 1.0") + 8, 3);
		type("9", source().indexOf("schema: 1") + 8, 0);
		driver.waitFor("the problems", () -> text("methodology.problems.link").contains("problem"));
		activate("org.manyi.methodology.ui.part.problems");
		driver.waitFor("the list", () -> driver.find("methodology.problems").filter(Control::isVisible).isPresent()
				&& driver.table("methodology.problems").get(1).get(0).equals("2"));
		driver.press("methodology.undo");
		driver.waitFor("the other problem", () -> driver.table("methodology.problems").get(1).get(0).equals("10"));
		assertEquals("26", driver.on(() -> driver.table("methodology.problems").get(1).get(1)), "the column");
		type("{", source().indexOf("bands:") + 6, 0);
		driver.waitFor("the form to wait", () -> text("methodology.banner").contains("no valid YAML"));
		chapter(0);
		assertFalse(driver.on(() -> driver.get(Text.class, "form.version").getEnabled()));
	}

	@Test
	void whatAnotherProgramDoesWithTheFileIsAsked() throws IOException, InterruptedException {
		Path file = desk();
		chapter(0);
		write("form.author", "quality manager");
		String mine = source();
		String theirs = DESK.replace("Front desk", "Reception");
		Files.writeString(file, theirs);
		driver.waitFor("the question", () -> text("methodology.banner").contains("Another program changed"));
		assertEquals(mine, source());
		driver.press("methodology.theirs");
		assertEquals(theirs, source());
		driver.press("methodology.undo");
		assertEquals(mine, source(), "what was here comes back");
		Files.delete(file);
		driver.waitFor("the question", () -> text("methodology.banner").contains("deleted"));
		driver.press("methodology.mine");
		driver.press("methodology.save");
		driver.waitFor("the file", () -> text("methodology.banner").startsWith("Saved"));
		assertEquals(mine, Files.readString(file));
	}

	@Test
	void aBandAndAWeightMoveTheOpenSurvey() throws IOException, InterruptedException, BundleException {
		Bundle plugIn = MethodologyBundle.install();
		try {
			driver.waitFor("the plug-in's methodology", () -> methodologies().contains("Four items"));
			open(SurveyFile.golden(folder));
			driver.choose("slice.methodology", "Four items");
			waitForScore("Customer satisfaction index", "80.7");
		} finally {
			plugIn.uninstall();
		}
		desk();
		activate("org.manyi.methodology.ui.part.whatif");
		driver.waitFor("the index", () -> text("whatif.headline").startsWith("Satisfaction  80."));
		chapter(3);
		driver.waitFor("the sum", () -> text("form.weights.sum").contains("Σ = 4"));
		type("9", source().indexOf("weight: 1}") + 8, 1);
		driver.waitFor("the change", () -> text("whatif.headline").contains("→"));
		driver.waitFor("the sum", () -> text("form.weights.sum").contains("Σ = 12"));
		List<List<String>> rows = driver.on(() -> driver.table("whatif.table"));
		assertEquals("0.250 → 0.750", rows.stream().filter(row -> row.get(0).strip().equals("Workmanship")).findFirst()
				.orElseThrow().get(5));
		chapter(4);
		driver.waitForWidget("form.bands.strip");
		driver.on(() -> {
			Control strip = driver.get(Control.class, "form.bands.strip");
			key(strip, SWT.ARROW_DOWN);
			key(strip, SWT.ARROW_LEFT);
			return strip;
		});
		assertTrue(source().contains("{from: 84, name: {zh: 优, en: Good}}"), source());
		language("zh-CN");
		driver.waitFor("Chinese", () -> text("methodology.save").equals("保存"));
		driver.screenshot(Files.createDirectories(Path.of("target", "screenshots")).resolve("methodology-zh.png"));
	}

	private static void key(Control control, int code) {
		Event event = new Event();
		event.keyCode = code;
		control.notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void anApprovedVersionIsTriedOutAndSavedAsANewOne() throws IOException, InterruptedException {
		Path file = Files.writeString(folder.resolve("desk.yaml"), DESK.replace("status: draft", "status: approved\ncontrol: {approver: director}"));
		workbench.picker().answer(file);
		run("org.manyi.methodology.ui.command.open", Map.of());
		driver.waitFor("the note", () -> text("methodology.banner").contains("approved"));
		type("2", source().indexOf("weight: 1}") + 8, 1);
		assertFalse(driver.on(() -> driver.get(Button.class, "methodology.save").getEnabled()));
		later("org.manyi.methodology.ui.command.version", Map.of());
		driver.waitForWidget("version.number");
		assertEquals("1.1.0", driver.text("version.number"));
		write("version.reason.zh", "质量更重要");
		write("version.reason.en", "Workmanship counts twice");
		driver.press("version.save");
		driver.waitFor("the new version", () -> text("methodology.name").equals("Front desk satisfaction 1.1.0"));
		String saved = Files.readString(folder.resolve("front-desk-1.1.0.yaml"));
		assertTrue(saved.contains("status: draft\ncontrol: {change: {zh: 质量更重要, en: Workmanship counts twice}}\n"), saved);
		assertFalse(saved.contains("approver"), saved);
		assertTrue(Files.readString(file).contains("weight: 1}"), "the approved one is as it was");
	}
}
