/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.product.tests.DeliveredProduct.Finished;

/** A command with plug-ins that would harm it: they fail, what others compute stands, and the process ends well. */
class HostilePlugInTest {

	private static final String METHODOLOGY = """
			schema: 1
			id: hostile
			version: 1.0.0
			name: {zh: 测试, en: Test}
			status: draft
			customer: {zh: 客户, en: customer}
			scale:
			  levels:
			    - {score: 2, label: {zh: 好, en: Good}}
			    - {score: 1, label: {zh: 差, en: Bad}}
			indicators:
			  index: {id: index, name: {zh: 指数, en: Index}}
			  items:
			    - {id: Q1, name: {zh: 甲, en: First}}
			scoring: {method: harmless}
			measures:
			""";

	@TempDir
	Path folder = Path.of("");

	private DeliveredProduct product = new DeliveredProduct(folder, folder);

	@BeforeEach
	void prepare() throws Exception {
		product = new DeliveredProduct(folder, folder);
		Files.createDirectories(product.dropins());
		Files.writeString(folder.resolve("answers.csv"), "Q1\n2\n1\n");
	}

	@Test
	void failAndTheOthersGoOn() throws Exception {
		StringBuilder methodology = new StringBuilder(METHODOLOGY);
		for (String id : new String[] { "looping", "allocating", "exiting", "recursing", "unmakeable", "unloadable" }) {
			methodology.append("  - {id: m-%1$s, name: {zh: 甲, en: %1$s}, method: %1$s}\n".formatted(id));
		}
		plugIn("harmless").method("Harmless", "harmless", "", "").file("hostile.yaml", methodology.toString())
				.header("Manyi-Methodology", "hostile.yaml").write(jar("harmless"), work("harmless"));
		plugIn("hostile").method("Looping", "looping", "int turns;", "while (turns >= 0) turns = 0;")
				.method("Allocating", "allocating", "",
						"List<Object> all = new ArrayList<>(); while (all.size() >= 0) all.add(new long[99]);")
				.method("Exiting", "exiting", "", "System.exit(7);")
				.method("Recursing", "recursing", "", "if (input != null) return score(input);")
				.method("Unmakeable", "unmakeable",
						"public Unmakeable() { throw new IllegalStateException(\"on purpose\"); }", "")
				.method("Unloadable", "unloadable", "static int turns; static { while (turns >= 0) turns = 0; }", "")
				.header("Bundle-ActivationPolicy", "lazy").write(jar("hostile"), work("hostile"));
		plugIn("stuck").source("Stuck", """
				package com.acme;
				public class Stuck implements org.osgi.framework.BundleActivator {
					int turns;
					public void start(org.osgi.framework.BundleContext context) { while (turns >= 0) turns = 0; }
					public void stop(org.osgi.framework.BundleContext context) { }
				}
				""").header("Bundle-Activator", "com.acme.Stuck").write(jar("stuck"), work("stuck"));

		Finished scored = finish("score", "answers.csv", "-m", "hostile", "--format", "json");
		assertEquals(0, scored.status(), scored.err());
		assertTrue(scored.out().contains("\"score\" : 42"), scored.out());
		for (String failure : new String[] { "looping: did not return within 1 s",
				"allocating: allocated more than 64 MiB in one call",
				"exiting: called System.exit, which no plug-in may", "recursing: recursed too deeply" }) {
			assertTrue(scored.out().contains("\"method failed: " + failure + "\""), failure + " in " + scored.out());
		}

		Finished listed = finish("methodologies");
		assertEquals(0, listed.status(), listed.err());
		assertTrue(listed.out().contains("\nharmless "), listed.out());
		assertTrue(listed.out().contains("could not be made: it threw IllegalStateException: on purpose"),
				listed.out());
		assertTrue(listed.out().contains("did not return within 1 s"), listed.out());
		Finished plugIns = finish("plugin", "list");
		assertTrue(plugIns.out().contains("stuck.jar did not return within 1 s"), plugIns.out());
	}

	private Finished finish(String... arguments) throws Exception {
		return product.runWith("-Dmanyi.scoring.timeLimitMillis=1000 -Dmanyi.scoring.allocationLimitMegabytes=64",
				arguments);
	}

	private static CompiledPlugIn plugIn(String name) {
		return new CompiledPlugIn("com.acme." + name, "1.0.0");
	}

	private Path jar(String name) {
		return product.dropins().resolve(name + ".jar");
	}

	private Path work(String name) throws Exception {
		return Files.createDirectory(folder.resolve(name));
	}
}
