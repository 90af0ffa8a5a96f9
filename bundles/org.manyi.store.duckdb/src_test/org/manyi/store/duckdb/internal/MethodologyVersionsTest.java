/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

import org.duckdb.DuckDBDriver;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.store.api.workspace.Change;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.store.api.workspace.ImportRule;
import org.manyi.store.api.workspace.KeptMethodology;
import org.manyi.store.api.workspace.Workspace;

@NonNullByDefault({})
class MethodologyVersionsTest {

	@TempDir
	Path folder;

	@Test
	void versionsAreKeptWordForWordAndEachAdoptionIsAChange() throws Exception {
		try (Workspace workspace = SampleSurvey.store().create(folder.resolve("w"), "Tester")) {
			assertEquals(new DataVersion(1), workspace.methodologies().adopt(rule("1.0.0", "one"), "首次"));
			assertEquals(new DataVersion(1), workspace.methodologies().adopt(rule("1.0.0", "one"), "again"));
			assertEquals(new DataVersion(2), workspace.methodologies().adopt(rule("2.0.0", "two"), ""));
			assertEquals(new DataVersion(3), workspace.methodologies().adopt(rule("2.0.0", "zwei"), "retired"));
		}
		try (Workspace workspace = SampleSurvey.store().open(folder.resolve("w"), "Other")) {
			List<KeptMethodology> kept = workspace.methodologies().all();

			assertEquals(List.of(rule("1.0.0", "one"), rule("2.0.0", "zwei")),
					kept.stream().map(KeptMethodology::rule).toList());
			assertEquals(List.of("首次", "retired"), kept.stream().map(KeptMethodology::reason).toList());
			assertEquals("Tester", kept.getFirst().person());
			assertThrows(UnsupportedOperationException.class, kept::clear, "all who ask are given the same list");
			assertEquals(List.of("methodology", "methodology", "methodology"),
					workspace.decisions().history().stream().map(change -> ((Change.Other) change).kind())
							.toList());
			assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
		}
	}

	@Test
	void aStoreOfVersionThreeKeepsItsDataAndTakesVersions() throws Exception {
		Path home = folder.resolve("w");
		try (Workspace workspace = SampleSurvey.store().create(home, "Tester")) {
			new SampleSurvey(0, 100).into(workspace, "a", DuplicateRule.ASK);
		}
		try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + home.resolve("store.duckdb"),
				new Properties()); Statement statement = connection.createStatement()) {
			statement.execute("DROP TABLE methodology_version; DROP TABLE event; DROP TABLE calendar_day; "
					+ "DROP TABLE record; DROP TABLE record_field; "
					+ "ALTER TABLE opinion DROP COLUMN added_in; ALTER TABLE opinion DROP COLUMN retired_in; "
					+ "DELETE FROM schema_version WHERE version > 3");
		}
		try (Workspace workspace = SampleSurvey.store().open(home, "Tester")) {
			assertEquals(100, SampleSurvey.returned(workspace, workspace.version()));
			workspace.methodologies().adopt(rule("1.0.0", "one"), "");
			assertEquals(1, workspace.methodologies().all().size());
			assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
		}
	}

	private static ImportRule rule(String version, String text) {
		return new ImportRule(ImportRule.Kind.METHODOLOGY, "well-service", version, text);
	}
}
