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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.manyi.service.AnalysisException;
import org.manyi.service.methodology.AdoptionRequest;
import org.manyi.service.methodology.MethodologyService;
import org.manyi.testsupport.RunningWorkbench;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** A survey of February is scored by the version that was in force in February, until the user chooses another. */
class VersionInForceTest extends ImportTest {

	private static final String NAME = "Four items";

	VersionInForceTest(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	/**
	 * Version 1 as it was imported, with its date of effect; version 2, in which all items count the same, from April
	 * on.
	 */
	private static String version(int number) throws IOException {
		try (InputStream file = VersionInForceTest.class.getResourceAsStream("golden.yaml")) {
			String plain = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("status: approved",
					"status: approved\ncontrol: {effective: 2026-%s-01}".formatted(number == 1 ? "01" : "04"));
			return number == 1 ? plain : plain.replace("version: 1.0.0", "version: 2.0.0")
					.replace("weighting: {scheme: importance-level}", "weighting: {scheme: equal}");
		}
	}

	private static void adopt(Path workspace, Path file) throws AnalysisException {
		BundleContext bundles = FrameworkUtil.getBundle(VersionInForceTest.class).getBundleContext();
		bundles.getService(bundles.getServiceReference(MethodologyService.class))
				.adopt(new AdoptionRequest(workspace, file, "issued", "owner", false));
	}

	@Test
	void aSurveyIsScoredByTheVersionInForceUnlessTheUserChoosesOne()
			throws IOException, InterruptedException, BundleException, AnalysisException {
		Bundle plugIn = MethodologyBundle.install();
		try {
			driver.waitFor("the plug-in's methodology", () -> methodologies().contains(NAME));
			List<String> rows = new ArrayList<>(List.of("id,date,Q1,Q2,Q3,Q4"));
			for (int sheet = 1; sheet <= 12; sheet++) {
				rows.add(sheet + ",2026-02-10,5,3,3,3");
			}
			importSurvey("february", rows);
			assertEquals(NAME, driver.text("slice.methodology"));
			driver.waitFor("the version, of which nothing was adopted",
					() -> text("slice.reading").equals("1.0.0 · approved\nas approved"));
			Path workspace = folder.resolve("ws");
			for (int number = 1; number <= 2; number++) {
				adopt(workspace, Files.writeString(folder.resolve("v" + number + ".yaml"), version(number)));
			}
			driver.waitFor("the versions",
					() -> text("slice.reading").equals("1.0.0 · approved · in force\nas approved"));
			assertEquals("Version 1.0.0 is in force on 2026-02-28, the last day of these data.",
					driver.on(() -> driver.get(Control.class, "slice.reading").getToolTipText()));
			waitForScore("Customer satisfaction index", "72.5");
			assertTrue(driver.on(() -> methodologies().containsAll(List.of(NAME, NAME + " 1.0.0", NAME + " 2.0.0"))),
					() -> driver.on(this::methodologies).toString());

			driver.choose("slice.methodology", NAME + " 2.0.0");
			waitForScore("Customer satisfaction index", "70.0");
			driver.waitFor("the choice",
					() -> text("slice.reading").equals("2.0.0 · approved · your choice; 1.0.0 in force\nas approved"));
			assertEquals(NAME + " 2.0.0", driver.text("slice.methodology"));
			language("zh-CN");
			driver.waitFor("Chinese", () -> text("slice.reading").startsWith("2.0.0 · 已批准 · 由您选定；生效的是 1.0.0"));
			driver.screenshot(
					Files.createDirectories(Path.of("target", "screenshots")).resolve("version-chosen-zh.png"));
			language("en");

			whatIfStartsFromTheVersionShown(folder.resolve("v1.yaml"));
			driver.choose("slice.methodology", NAME);
			waitForScore("Customer satisfaction index", "72.5");
			driver.waitFor("the version in force",
					() -> text("slice.reading").startsWith("1.0.0 · approved · in force"));
		} finally {
			plugIn.uninstall();
		}
		driver.waitFor("what the workspace has kept", () -> text("status.text").equals("Ready")
				&& text("slice.methodology").equals(NAME) && text("scores.banner").isEmpty());
		assertEquals("1.0.0 · approved · in force\nas approved", driver.text("slice.reading"));
	}

	/** Of version 1 it says what it would change of the figures shown, which are those of version 2. */
	private void whatIfStartsFromTheVersionShown(Path first) throws InterruptedException {
		workbench.picker().answer(first);
		run("org.manyi.methodology.ui.command.open", Map.of());
		activate("org.manyi.methodology.ui.part.whatif");
		driver.waitFor("both indexes",
				() -> text("whatif.headline").equals("Customer satisfaction index  70.0 → 72.5   ▲ +2.50"));
		assertEquals("As shown: 2.0.0", driver.text("whatif.before"));
		assertEquals("Edited: 1.0.0", driver.text("whatif.after"));
		assertTrue(driver.on(() -> driver.table("whatif.table").getFirst().contains("Shown")));
		language("zh-CN");
		driver.waitFor("Chinese", () -> text("whatif.before").equals("当前采用：2.0.0"));
		language("en");
		run("org.manyi.app.command.perspective",
				Map.of("org.manyi.app.perspective", "org.manyi.app.perspective.explore"));
	}
}
