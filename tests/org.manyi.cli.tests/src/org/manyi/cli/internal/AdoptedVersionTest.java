/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Versions that a workspace adopts. */
class AdoptedVersionTest extends MethodologyFixture {

	@Test
	void aWorkspaceIsNotImportedIntoByAnApprovedVersionThatChanged() throws IOException {
		adoptBoth();
		write("changed.yaml", second.replace("from: 75", "from: 80"));

		CommandRun imported = run("import", "survey.csv", "--into", "ws", "--survey", "again", "-m", "changed.yaml");

		assertEquals(Commands.FAILED, imported.status());
		assertTrue(imported.err().contains("new version number"), imported.err());
	}

	@Test
	void anApprovedVersionThatChangedNeedsANewNumber() throws IOException {
		adoptBoth();
		write("changed.yaml", second.replace("from: 75", "from: 80"));

		CommandRun adopted = run("methodology", "adopt", "changed.yaml", "--into", "ws");
		CommandRun scored = run("score", "ws", "-m", "changed.yaml");

		String before = json("methodology", "show", "v2.yaml", "--format", "json").at("methodology").at("contentHash")
				.text();
		String after = json("methodology", "show", "changed.yaml", "--format", "json").at("methodology")
				.at("contentHash").text();
		for (CommandRun refused : List.of(adopted, scored)) {
			assertEquals(Commands.FAILED, refused.status());
			assertTrue(refused.err().contains(before) && refused.err().contains(after)
					&& refused.err().contains("new version number"), refused.err());
		}
		write("retired.yaml", second.replace("status: approved", "status: retired")
				.replace("  effective: 2026-04-01", "  effective: 2026-04-01\n  retired: 2026-05-01"));
		assertEquals("adopted",
				json("methodology", "adopt", "retired.yaml", "--into", "ws", "--format", "json").at("status").text());
		assertEquals("1.0.0", json("score", "ws", "--by", "quarter", "--format", "json").at("groups").at(1)
				.at("methodology").at("version").text(), "retired before the quarter ends");
		assertEquals(0, run("store", "check", "ws").status());
	}

	/** A retirement keeps its number, and nobody is asked for another; what is changed otherwise is. */
	@Test
	void aRetirementNeedsNoNewNumber() throws IOException {
		adoptBoth();
		write("retired.yaml", second.replace("status: approved", "status: retired").replace("  effective: 2026-04-01",
				"  effective: 2026-04-01\n  retired: 2026-05-01"));
		write("changed.yaml", second.replace("from: 75", "from: 80"));

		String tried = run("methodology", "adopt", "retired.yaml", "--into", "ws", "--dry-run").text();
		String adopted = run("methodology", "adopt", "retired.yaml", "--into", "ws").text();
		String chinese = CommandRun.in(folder, Locale.CHINESE, "methodology", "diff", "v2.yaml", "retired.yaml").text();

		for (String text : List.of(tried, adopted)) {
			assertTrue(text.contains("Version 2.0.0 is retired by it and keeps its number."), text);
			assertFalse(text.contains("number of its own"), text);
		}
		assertTrue(chinese.contains("2.0.0 版由此作废，版本号不变。"), chinese);
		assertTrue(run("methodology", "diff", "v2.yaml", "changed.yaml").text().contains("number of its own"));
	}

	@Test
	void anotherVersionMustSayFromWhenItHolds() throws IOException {
		adoptBoth();
		write("undated.yaml",
				second.replace("version: 2.0.0", "version: 4.0.0").replace("  effective: 2026-04-01\n", ""));

		CommandRun run = run("methodology", "adopt", "undated.yaml", "--into", "ws");

		assertEquals(Commands.FAILED, run.status());
		assertTrue(run.err().contains("must say from when it holds"), run.err());
	}

	@Test
	void aVersionThatThereIsNoneOfIsNamedWithThoseThereAre() {
		adoptBoth();

		CommandRun run = run("methodology", "show", "doc004@9.0.0", "--workspace", "ws");

		assertEquals(Commands.USAGE, run.status());
		assertTrue(run.err().contains("Known ones: 1.0.0, 2.0.0"), run.err());
	}
}
