/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.duckdb.DuckDBDriver;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.duckdb.internal.schema.Migrations;

/** Stores of earlier schemas are brought to the present one with all that is in them. */
@NonNullByDefault({})
class MigratedDataTest {

	@TempDir
	Path folder;

	@Test
	void aStoreOfVersionOneKeepsItsData() throws Exception {
		Path home = folder.resolve("w");
		EvidenceResult before;
		List<ImportRecord> imports;
		try (Workspace workspace = SampleSurvey.store().create(home, "Tester")) {
			new SampleSurvey(0, 1_000).into(workspace, "a", DuplicateRule.ASK);
			new SampleSurvey(900, 300).into(workspace, "b", DuplicateRule.LAST);
			before = SampleSurvey.read(workspace, workspace.version());
			imports = workspace.imports();
		}
		backToVersionOne(home.resolve("store.duckdb"));
		try (Workspace workspace = SampleSurvey.store().open(home, "Tester")) {
			assertEquals(before, SampleSurvey.read(workspace, workspace.version()));
			assertEquals(imports, workspace.imports());
			assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
			workspace.decisions().exclude("S", List.of(new ResponseReference.ById("R5")),
					new DecisionTerms("乱填", false));
			assertEquals(1, SampleSurvey.read(workspace, new DataVersion(3)).total().tally().responses().excluded());
			assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
		}
		assertEquals(Migrations.current(), version(home.resolve("store.duckdb")));
	}

	/** Makes a store that holds the same data in the schema of version 1: nothing but what its script makes. */
	private void backToVersionOne(Path store) throws Exception {
		Path old = folder.resolve("old.duckdb");
		try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + old, new Properties());
				Statement statement = connection.createStatement()) {
			statement.execute(script("v1.sql"));
			List<String> tables = tables(statement);
			statement.execute("ATTACH '" + store + "' AS present (READ_ONLY)");
			List<String> responses = new ArrayList<>();
			try (ResultSet rows = statement.executeQuery("SELECT questionnaire FROM present.questionnaire")) {
				while (rows.next()) {
					responses.add("response_" + rows.getInt(1));
				}
			}
			for (String table : responses) {
				statement.execute("CREATE TABLE %s AS FROM present.%1$s".formatted(table));
			}
			for (String table : tables) {
				switch (table) {
				case "schema_version" -> statement.execute("INSERT INTO schema_version VALUES (1, 'then')");
				case "exclusion", "correction", "frozen_month", "mapping" -> {
					// nothing was ever written to them
				}
				case "opinion" -> statement.execute(
						"INSERT INTO opinion SELECT survey, response, category, mentions FROM present.opinion");
				default -> statement.execute("INSERT INTO %s BY NAME SELECT * FROM present.%1$s".formatted(table));
				}
			}
			statement.execute("DETACH present");
			statement.execute("CHECKPOINT");
		}
		Files.delete(store);
		Files.move(old, store);
	}

	private static List<String> tables(Statement statement) throws Exception {
		List<String> tables = new ArrayList<>();
		try (ResultSet rows = statement.executeQuery("SELECT table_name FROM information_schema.tables ORDER BY 1")) {
			while (rows.next()) {
				tables.add(rows.getString(1));
			}
		}
		return tables;
	}

	private static int version(Path store) throws Exception {
		try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + store, new Properties());
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT MAX(version) FROM schema_version")) {
			rows.next();
			return rows.getInt(1);
		}
	}

	private static String script(String name) throws Exception {
		try (InputStream script = Migrations.class.getResourceAsStream(name)) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
