/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/**
 * What other programs do with methodology files while the workbench runs: the list follows, the open one asks, nothing
 * is lost.
 */
class MethodologyFilesTest extends DeskTest {

	private static final String NAME = "Front desk satisfaction";

	MethodologyFilesTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	private void showMethodologies() throws InterruptedException {
		run("org.manyi.app.command.perspective",
				Map.of("org.manyi.app.perspective", "org.manyi.methodology.ui.perspective"));
		driver.waitForWidget("methodologies.table");
	}

	private void waitForRow(String name, String status) throws InterruptedException {
		driver.waitFor(name + " " + status, () -> driver.table("methodologies.table").stream()
				.anyMatch(row -> row.getFirst().startsWith(name + ", ") && row.getFirst().endsWith(status)));
	}

	/** A file in the folder of a workspace, opened from the list. */
	private Path opened() throws IOException, InterruptedException {
		importSurvey("files", List.of("id,项目质量,人员能力,工作规范,运维安全", "1,5,5,5,5", "2,4,4,4,4"));
		Path methodologies = Files.createDirectories(folder.resolve("ws").resolve("methodologies"));
		showMethodologies();
		Path file = Files.writeString(methodologies.resolve("desk.yaml"), DESK);
		waitForRow(NAME, "draft");
		selectRow("methodologies.table", NAME + ", 1.0.0 · draft");
		driver.press("methodologies.open");
		driver.waitFor("the file's name", () -> text("methodology.name").equals(NAME + " 1.0.0"));
		return file;
	}

	@Test
	void aFileCopiedInIsListedAndOneBrokenByAnotherProgramAsks() throws IOException, InterruptedException {
		Path file = opened();
		String broken = DESK.replace("weight: 0.8", "weight: 2.8");
		Files.writeString(file, broken);
		waitForRow("▼ desk.yaml", "refused");
		driver.waitFor("the question", () -> text("methodology.banner").contains("Another program changed"));
		assertEquals(DESK, source(), "nothing is taken before the user says so");
		driver.press("methodology.theirs");
		assertEquals(broken, source());
		driver.waitFor("what is wrong with it", () -> text("methodology.problems.link").contains("1 problem"));
		driver.press("methodology.undo");
		assertEquals(DESK, source());
		driver.press("methodology.save");
		waitForRow(NAME, "draft");
		assertEquals(DESK, Files.readString(file));
	}

	@Test
	void aFileThatIsReplacedMayBeWrittenOverByMine() throws IOException, InterruptedException {
		Path file = opened();
		type("Reception", source().indexOf("Front desk"), "Front desk".length());
		String mine = source();
		Files.delete(file);
		Files.writeString(file, DESK.replace("id: front-desk", "id: another-rule"));
		driver.waitFor("the question", () -> text("methodology.banner").contains("Another program changed"));
		driver.press("methodology.mine");
		driver.press("methodology.save");
		driver.waitFor("the word that it is saved", () -> text("methodology.banner").startsWith("Saved"));
		assertEquals(mine, Files.readString(file));
	}

	@Test
	void aFileThatIsDeletedLeavesTheListAndItsTextStays() throws IOException, InterruptedException {
		Path file = opened();
		Files.delete(file);
		driver.waitFor("the question", () -> text("methodology.banner").contains("deleted"));
		driver.waitFor("the list without it",
				() -> driver.table("methodologies.table").stream().noneMatch(row -> row.getFirst().startsWith(NAME)));
		assertEquals(DESK, source());
		driver.press("methodology.mine");
		driver.press("methodology.save");
		waitForRow(NAME, "draft");
		assertEquals(DESK, Files.readString(file));
	}

	@Test
	void theListSelectsWhatIsOpenAndNothingElse() throws IOException, InterruptedException {
		showMethodologies();
		driver.waitFor("a plug-in's", () -> driver.table("methodologies.table").size() > 2);
		selectRow("methodologies.table", IT_SERVICE + ", 1.2.0 · approved");
		driver.press("methodologies.open");
		driver.waitFor("its name", () -> text("methodology.name").startsWith(IT_SERVICE));
		driver.waitFor("its origin", () -> text("methodologies.detail").startsWith("Plug-in: "));
		desk();
		driver.waitFor("no origin of another one", () -> text("methodologies.detail").isEmpty());
		assertEquals(false, driver.on(() -> driver.find("methodologies.open").filter(Control::isEnabled).isPresent()));
	}
}
