/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.duckdb.DuckDBDriver;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.Workspace;

/**
 * A workspace that cannot be written can be read. A lock that is a folder cannot be written whoever runs the tests,
 * whereas permissions hold back nobody who administers the machine.
 */
@NonNullByDefault({})
class ReadOnlyStoreTest {

	@TempDir
	Path folder;

	private Path home;

	@BeforeEach
	void prepare() throws Exception {
		home = folder.resolve("w");
		try (Workspace workspace = SampleSurvey.store().create(home, "Tester")) {
			new SampleSurvey(1, 40).into(workspace, "first", DuplicateRule.BOTH);
		}
		protect();
	}

	private void protect() throws IOException {
		Files.deleteIfExists(home.resolve("store.lock"));
		Files.createDirectory(home.resolve("store.lock"));
	}

	@Test
	void everythingThatReadsGoesOn() throws Exception {
		byte[] before = Files.readAllBytes(home.resolve("store.duckdb"));
		DuckDbStore store = SampleSurvey.store();
		try (Workspace workspace = store.open(home, "Tester"); Workspace beside = store.open(home, "Reader")) {
			assertEquals(40, SampleSurvey.read(workspace, workspace.version()).total().tally().responses().valid());
			assertEquals(40, SampleSurvey.read(beside, beside.version()).total().tally().responses().valid());
			assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
			assertEquals(1, workspace.imports().size());
			assertEquals(1, workspace.decisions().history().size());
			workspace.announce("here");
			workspace.backup(folder.resolve("copy.zip"), new NullProgressMonitor());
		}
		try (Workspace restored = restored()) {
			assertEquals(40, SampleSurvey.read(restored, restored.version()).total().tally().responses().valid());
		}
		assertArrayEquals(before, Files.readAllBytes(home.resolve("store.duckdb")));
		try (Stream<Path> files = Files.list(home)) {
			assertEquals(List.of("store.duckdb", "store.lock"),
					files.map(file -> file.getFileName().toString()).sorted().toList());
		}
	}

	private Workspace restored() throws EvidenceException {
		DuckDbStore store = SampleSurvey.store();
		store.restore(folder.resolve("copy.zip"), folder.resolve("r"), "Tester", new NullProgressMonitor());
		return store.open(folder.resolve("r"), "Tester");
	}

	@Test
	void nothingThatWritesDoes() throws Exception {
		try (Workspace workspace = SampleSurvey.store().open(home, "Tester")) {
			assertRefused(() -> new SampleSurvey(41, 2).into(workspace, "second", DuplicateRule.BOTH));
			assertRefused(() -> workspace.settings().setSmallGroupThreshold(7, "why"));
			assertRefused(() -> workspace.decisions().exclude("S", List.of(new ResponseReference.ByNumber(1)),
					new DecisionTerms("a trial", false)));
			assertEquals(1, workspace.version().number());
		}
	}

	private static void assertRefused(Executable change) {
		EvidenceException refusal = assertThrows(EvidenceException.class, change);
		assertTrue(refusal.getMessage().contains("only read"), refusal.getMessage());
		assertTrue(refusal.reason().zh().contains("只能读取"), refusal.reason().zh());
	}

	/** What was committed and not yet written into the file itself is read from the log beside it. */
	@Test
	void theLogOfAKilledProcessIsRead() throws Exception {
		Files.delete(home.resolve("store.lock"));
		Path copy = folder.resolve("killed");
		Files.createDirectories(copy);
		try (Workspace workspace = SampleSurvey.store().open(home, "Tester")) {
			workspace.settings().setSmallGroupThreshold(7, "why");
			Files.copy(home.resolve("store.duckdb"), copy.resolve("store.duckdb"));
			assertTrue(Files.exists(home.resolve("store.duckdb.wal")));
			Files.copy(home.resolve("store.duckdb.wal"), copy.resolve("store.duckdb.wal"));
		}
		home = copy;
		protect();
		try (Workspace workspace = SampleSurvey.store().open(home, "Tester")) {
			assertEquals(7, workspace.settings().smallGroupThreshold());
		}
	}

	@Test
	void anOlderStoreCannotBeBroughtUpToDate() throws Exception {
		try (Connection database = new DuckDBDriver().connect("jdbc:duckdb:" + home.resolve("store.duckdb"),
				new Properties()); Statement statement = database.createStatement()) {
			statement.execute("DELETE FROM schema_version WHERE version > 2");
		}
		EvidenceException refusal = assertThrows(EvidenceException.class,
				() -> SampleSurvey.store().open(home, "Tester"));
		assertTrue(refusal.getMessage().contains("older Manyi"), refusal.getMessage());
	}
}
