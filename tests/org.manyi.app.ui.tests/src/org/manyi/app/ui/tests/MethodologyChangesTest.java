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
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.IWindowCloseHandler;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/** Changes that nobody saved, and versions that are not written over: nothing is lost unless the user says so. */
class MethodologyChangesTest extends DeskTest {

	private static final String OTHER = DESK.replace("id: front-desk", "id: other-desk");

	MethodologyChangesTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	private Path changedDesk() throws IOException, InterruptedException {
		Path file = desk();
		type("9", source().indexOf("weight: 1}") + 8, 1);
		driver.waitFor("the change", () -> text("methodology.state").endsWith("changed"));
		return file;
	}

	/** Asks for another file; the question about the changes waits for its answer. */
	private void openOther() throws IOException, InterruptedException {
		workbench.picker().answer(Files.writeString(folder.resolve("other.yaml"), OTHER));
		later("org.manyi.methodology.ui.command.open", Map.of());
		driver.waitForWidget("unsaved.cancel");
	}

	@Test
	void anotherFileIsOpenedOnceTheChangesAreSaved() throws IOException, InterruptedException {
		Path file = changedDesk();
		String mine = source();
		openOther();
		driver.press("unsaved.save");
		driver.waitFor("the other file", () -> text("methodology.state").contains("other.yaml"));
		assertEquals(mine, Files.readString(file));
		assertEquals(OTHER, source());
	}

	@Test
	void changesAreGivenUpWhereTheUserSaysSo() throws IOException, InterruptedException {
		Path file = changedDesk();
		openOther();
		driver.press("unsaved.discard");
		driver.waitFor("the other file", () -> text("methodology.state").contains("other.yaml"));
		assertEquals(DESK, Files.readString(file));
	}

	@Test
	void cancellingKeepsTheChangesOpen() throws IOException, InterruptedException {
		Path file = changedDesk();
		String mine = source();
		openOther();
		driver.press("unsaved.cancel");
		driver.waitFor("the question to go", () -> driver.find("unsaved.dialog").isEmpty());
		assertEquals(mine, source());
		assertEquals(DESK, Files.readString(file));
	}

	@Test
	void theWindowStaysOpenWhereClosingItIsCancelled() throws IOException, InterruptedException {
		changedDesk();
		String mine = source();
		Shell window = driver.on(() -> driver.get(Control.class, "methodology.text").getShell());
		driver.display().asyncExec(window::close);
		driver.waitForWidget("unsaved.cancel");
		driver.press("unsaved.cancel");
		driver.waitFor("the question to go", () -> driver.find("unsaved.dialog").isEmpty());
		assertFalse(window.isDisposed());
		assertEquals(mine, source());
	}

	/** Asks as the window does when it is closed, without closing it: all tests share it. */
	private CompletableFuture<Boolean> close() throws InterruptedException {
		MWindow window = workbench.context().get(MApplication.class).getChildren().getFirst();
		CompletableFuture<Boolean> answer = new CompletableFuture<>();
		driver.display().asyncExec(
				() -> answer.complete(window.getContext().get(IWindowCloseHandler.class).close(window)));
		driver.waitForWidget("unsaved.cancel");
		return answer;
	}

	@Test
	void theWindowClosesOverSavedAndOverGivenUpChanges() throws IOException, InterruptedException {
		Path file = changedDesk();
		String mine = source();
		CompletableFuture<Boolean> discarded = close();
		driver.press("unsaved.discard");
		assertTrue(discarded.join());
		assertEquals(DESK, Files.readString(file));
		CompletableFuture<Boolean> saved = close();
		driver.press("unsaved.save");
		assertTrue(saved.join());
		assertEquals(mine, Files.readString(file));
	}

	@Test
	void changesOfAnApprovedVersionCannotBeSavedOverIt() throws IOException, InterruptedException {
		open("approved.yaml", DESK.replace("status: draft", "status: approved"));
		type("9", source().indexOf("weight: 1}") + 8, 1);
		openOther();
		assertTrue(driver.on(() -> driver.find("unsaved.save").isEmpty()));
		driver.press("unsaved.discard");
		driver.waitFor("the other file", () -> text("methodology.state").contains("other.yaml"));
	}

	@Test
	void aNewVersionNeedsAHigherNumberAReasonAndAFileOfItsOwn() throws IOException, InterruptedException {
		Path file = desk();
		later("org.manyi.methodology.ui.command.version", Map.of());
		driver.waitForWidget("version.number");
		enter("version.number", "1.0.0");
		assertRefused("must be above the present 1.0.0");
		enter("version.number", "0.9.0");
		assertRefused("must be above the present 1.0.0");
		enter("version.number", "1.1");
		assertRefused("major.minor.micro");
		enter("version.number", "1.0.1");
		assertRefused("Say in both languages");
		enter("version.reason.zh", "试行");
		assertRefused("Say in both languages");
		enter("version.reason.en", "Trial");
		assertTrue(isEnabled("version.save"));
		enter("version.file", "");
		assertRefused("Name the file");
		enter("version.file", file.toString());
		driver.press("version.save");
		assertTrue(driver.text("version.complaint").contains("is there already"), driver.text("version.complaint"));
		driver.press("version.cancel");
		driver.waitFor("the dialog to close", () -> driver.find("version.dialog").isEmpty());
		assertEquals(DESK, Files.readString(file));
	}

	private void assertRefused(String part) {
		assertFalse(isEnabled("version.save"));
		String complaint = driver.text("version.complaint");
		assertTrue(complaint.contains(part), complaint);
	}
}
