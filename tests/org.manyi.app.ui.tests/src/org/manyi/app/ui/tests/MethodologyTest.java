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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * What a methodology's owner does in the methodology perspective: form and text of one file, undone, saved, refused.
 */
class MethodologyTest extends DeskTest {

	MethodologyTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@Test
	void theFormChangesTheTextAndTheTextTheForm() throws IOException, InterruptedException {
		desk();
		chapter(0);
		assertEquals(DESK, source());
		enter("form.version", "1.0.1");
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
				&& driver.table("methodology.problems").get(1).get(1).equals("2"));
		driver.press("methodology.undo");
		driver.waitFor("the other problem", () -> driver.table("methodology.problems").get(1).get(1).equals("10"));
		assertEquals("26", driver.on(() -> driver.table("methodology.problems").get(1).get(2)), "the column");
		type("{", source().indexOf("bands:") + 6, 0);
		driver.waitFor("the form to wait", () -> text("methodology.banner").contains("no valid YAML"));
		chapter(0);
		assertFalse(driver.on(() -> driver.get(Text.class, "form.version").getEnabled()));
	}

	@Test
	void whatAnotherProgramDoesWithTheFileIsAsked() throws IOException, InterruptedException {
		Path file = desk();
		chapter(0);
		enter("form.author", "quality manager");
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
		Path file = Files.writeString(folder.resolve("desk.yaml"),
				DESK.replace("status: draft", "status: approved\ncontrol: {approver: director}"));
		workbench.picker().answer(file);
		run("org.manyi.methodology.ui.command.open", Map.of());
		driver.waitFor("the note", () -> text("methodology.banner").contains("approved"));
		type("2", source().indexOf("weight: 1}") + 8, 1);
		assertFalse(driver.on(() -> driver.get(Button.class, "methodology.save").getEnabled()));
		later("org.manyi.methodology.ui.command.version", Map.of());
		driver.waitForWidget("version.number");
		assertEquals("1.1.0", driver.text("version.number"));
		enter("version.reason.zh", "质量更重要");
		enter("version.reason.en", "Workmanship counts twice");
		driver.press("version.save");
		driver.waitFor("the new version", () -> text("methodology.name").equals("Front desk satisfaction 1.1.0"));
		String saved = Files.readString(folder.resolve("front-desk-1.1.0.yaml"));
		assertTrue(saved.contains("status: draft\ncontrol: {change: {zh: 质量更重要, en: Workmanship counts twice}}\n"),
				saved);
		assertFalse(saved.contains("approver"), saved);
		assertTrue(Files.readString(file).contains("weight: 1}"), "the approved one is as it was");
	}
}
