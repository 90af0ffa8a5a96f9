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
import java.util.Objects;

import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manyi.testsupport.RunningWorkbench;

/** Jars that are copied into the plug-in folder of the running workbench, and deleted there. */
class PlugInFolderTest extends ImportTest {

	private static final String NAME = "Four items";

	private final Path dropins = Path.of(Objects.requireNonNull(System.getProperty("manyi.dropins")));
	private final Path jar = dropins.resolve("golden.jar");

	PlugInFolderTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@AfterEach
	void takeOut() throws IOException, InterruptedException {
		Files.deleteIfExists(jar);
		run("org.manyi.app.command.perspective",
				Map.of("org.manyi.app.perspective", "org.manyi.app.perspective.explore"));
	}

	/** As a whole, as a file manager does. */
	private void copyIn(byte[] bytes) throws IOException {
		Path draft = Files.write(Files.createDirectories(dropins).resolve(".draft"), bytes);
		Files.move(draft, jar);
	}

	@Test
	void whatIsCopiedInIsThereAtOnceAndGoneWhenItIsDeleted() throws IOException, InterruptedException {
		openItOperations();
		assertFalse(driver.on(this::methodologies).contains(NAME));

		copyIn(MethodologyBundle.jar(Map.of()));
		driver.waitFor("the methodology of the jar", () -> methodologies().contains(NAME));
		open(SurveyFile.golden(folder));
		driver.choose("slice.methodology", NAME);
		waitForScore("Customer satisfaction index", "80.7");

		Files.delete(jar);
		driver.waitFor("the note of departure", () -> text("scores.banner").startsWith("The plug-in"));
		assertFalse(driver.on(this::methodologies).contains(NAME));
		openItOperations();
	}

	@Test
	void whatDoesNotResolveIsListedWithWhatItMisses() throws IOException, InterruptedException {
		run("org.manyi.app.command.perspective",
				Map.of("org.manyi.app.perspective", "org.manyi.methodology.ui.perspective"));
		driver.waitForWidget("methodologies.table");
		copyIn(MethodologyBundle.jar(Map.of("Import-Package", "com.absent;version=\"[1,2)\"")));

		driver.waitFor("the jar among the methodologies",
				() -> driver.find("methodologies.table").filter(Control::isVisible).isPresent()
						&& driver.table("methodologies.table").stream()
								.anyMatch(row -> row.get(0).equals("▼ golden.jar, refused")));
		selectRow("methodologies.table", "▼ golden.jar, refused");
		driver.waitFor("the reason", () -> text("methodologies.detail").startsWith("This plug-in cannot be used"));
		String detail = driver.text("methodologies.detail");
		assertTrue(detail.startsWith("This plug-in cannot be used: it misses the package com.absent [1.0.0, 2.0.0)."),
				detail);
		assertEquals(false, driver.on(() -> driver.get(Control.class, "methodologies.open").getEnabled()));
		assertFalse(driver.on(this::methodologies).contains(NAME));

		Files.delete(jar);
		driver.waitFor("the jar to be gone",
				() -> driver.table("methodologies.table").stream()
						.noneMatch(row -> row.get(0).equals("▼ golden.jar, refused")));
	}
}
