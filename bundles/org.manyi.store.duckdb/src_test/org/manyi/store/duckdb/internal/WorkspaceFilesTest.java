/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.duckdb.DuckDBDriver;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.model.Answer;
import org.manyi.model.AnswerState;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.api.workspace.Decisions;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.StoreFinding;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceHeldException;

/** Workspaces that are held, damaged, foreign, newer, tampered with, backed up and restored. */
@NonNullByDefault({})
class WorkspaceFilesTest {

	@TempDir
	Path folder;

	private final DuckDbStore store = SampleSurvey.store();
	private Path home;

	@BeforeEach
	void fill() throws EvidenceException {
		home = folder.resolve("工作区");
		try (Workspace workspace = store.create(home, "Tester")) {
			new SampleSurvey(0, 5_000).into(workspace, "a", DuplicateRule.ASK);
		}
	}

	@Test
	void isAWorkspaceByItsStore() throws EvidenceException {
		assertTrue(store.isWorkspace(home));
		assertFalse(store.isWorkspace(folder));
		assertThrows(EvidenceException.class, () -> store.create(home, "Tester"));
		assertThrows(EvidenceException.class, () -> store.open(folder, "Tester"));
	}

	@Test
	void tellsWhoHoldsIt() throws Exception {
		Process holder = ImportingProcess.start(home, Files.createDirectory(folder.resolve("tmp")), true);
		try {
			BufferedReader output = holder.inputReader();
			assertEquals(ImportingProcess.READY, output.readLine());
			WorkspaceHeldException held = assertThrows(WorkspaceHeldException.class, () -> store.open(home, "Tester"));
			assertEquals(holder.pid(), held.processId());
			assertFalse(held.host().isEmpty());
			assertTrue(held.getMessage().contains(Long.toString(holder.pid())), held.getMessage());
		} finally {
			holder.destroyForcibly().waitFor();
		}
		store.open(home, "Tester").close();
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, 0.001, 0.3, 0.9 })
	void leavesATruncatedStoreAsItIs(double share) throws Exception {
		Path file = home.resolve("store.duckdb");
		try (RandomAccessFile truncated = new RandomAccessFile(file.toFile(), "rw")) {
			truncated.setLength((long) (truncated.length() * share));
		}
		refusedUnchanged(file, "restore a backup");
	}

	/**
	 * The database counts free blocks at the end of the file before it has written them; the store is whole without.
	 */
	@Test
	void opensAStoreThatEndsWithFreeBlocks() throws Exception {
		int shortFiles = 0;
		for (List<Integer> imports : List.of(List.of(555, 1140, 4976), List.of(564, 3156, 5130),
				List.of(1687, 2292, 5674))) {
			home = folder.resolve("imports-" + imports.getFirst());
			store.create(home, "Tester").close();
			int sheets = 0;
			for (int more : imports) {
				try (Workspace workspace = store.open(home, "Tester")) {
					new SampleSurvey(sheets, more).into(workspace, "sha-" + more, DuplicateRule.ASK);
					sheets += more;
				}
			}
			shortFiles += isShort() ? 1 : 0;
			try (Workspace workspace = store.open(home, "Tester")) {
				assertEquals(sheets,
						SampleSurvey.read(workspace, workspace.version()).total().tally().responses().returned());
			}
		}
		assertTrue(shortFiles > 0, "no file was shorter than its header says: the test shows nothing");
	}

	private boolean isShort() throws Exception {
		return StoreHeader.of(new StoreFiles(home)).orElseThrow().isShort();
	}

	@Test
	void leavesAForeignFileAsItIs() throws Exception {
		Path file = home.resolve("store.duckdb");
		Files.write(file, new byte[100_000]);
		refusedUnchanged(file, "restore a backup");
	}

	@Test
	void leavesAForeignDatabaseAsItIs() throws Exception {
		Path file = home.resolve("store.duckdb");
		Files.delete(file);
		change(file, "CREATE TABLE somebody_elses (a INTEGER)");
		refusedUnchanged(file, "not one of Manyi's");
	}

	@Test
	void leavesANewerStoreAsItIs() throws Exception {
		Path file = home.resolve("store.duckdb");
		change(file, "INSERT INTO schema_version VALUES (99, 'later')");
		refusedUnchanged(file, "newer");
	}

	private void refusedUnchanged(Path file, String words) throws Exception {
		byte[] before = Files.readAllBytes(file);
		EvidenceException refusal = assertThrows(EvidenceException.class, () -> store.open(home, "Tester"));
		assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
		assertTrue(refusal.reason().zh().contains(home.toString()), refusal.reason().zh());
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE audit SET person = 'Nobody' WHERE number = 2",
			"DELETE FROM audit WHERE number = 1",
			"INSERT INTO audit SELECT number + 1, recorded_at, person, action, subject, "
					+ "detail, change_set, hash, hash FROM audit WHERE number = 2" })
	void findsAChangedAuditRecord(String sql) throws Exception {
		change(home.resolve("store.duckdb"), sql);
		assertEquals(List.of("audit-broken"), findings());
	}

	@Test
	void findsRowsThatAreGone() throws Exception {
		change(home.resolve("store.duckdb"), "DELETE FROM response_1 WHERE response = 7");
		assertEquals(List.of("import-incomplete", "cube-differs"), findings());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "DELETE FROM exclusion | exclusion-differs",
			"UPDATE exclusion SET month = month + 1 | exclusion-differs",
			"INSERT INTO exclusion SELECT survey, questionnaire, response + 1, decided_in, added_in, retired_in, "
					+ "customer, campaign, "
					+ "unit, region, segment, project, stage, mode, form, month FROM exclusion | exclusion-differs",
			"UPDATE correction SET original = 105 - original | correction-differs",
			"UPDATE correction SET corrected = 105 - corrected | correction-differs",
			"DELETE FROM correction | correction-differs",
			"DELETE FROM amendment WHERE kind = 'EXCLUDED' | amendment-differs",
			"INSERT INTO amendment SELECT 1, survey, month, frozen_in, kind, taken, put FROM amendment LIMIT 1 | "
					+ "amendment-differs",
			"UPDATE change_set SET reason = 'none' WHERE kind = 'exclude' | change-unrecorded",
			"UPDATE change_set SET person = 'Nobody' WHERE kind = 'correct' | change-unrecorded" })
	void findsDecisionsThatAreNotWhatTheRowsSay(String sql, String finding) throws Exception {
		try (Workspace workspace = store.open(home, "Tester")) {
			Decisions decisions = workspace.decisions();
			DecisionTerms terms = new DecisionTerms("乱填", false);
			decisions.freeze("S", YearMonth.of(2025, 11), workspace.version(), terms);
			decisions.exclude("S", List.of(new ResponseReference.ByNumber(3)), terms);
			decisions.correct("S", new ResponseReference.ByNumber(5), "Q1", new Answer.Other(AnswerState.BLANK), terms);
			assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
		}
		change(home.resolve("store.duckdb"), sql);
		assertEquals(List.of(finding), findings());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "DELETE FROM reject | rejects-incomplete",
			"UPDATE reject SET heading = 'Q1' | rejects-incomplete",
			"UPDATE import SET superseded = 1 | import-differs",
			"UPDATE import SET sha256 = 'b' | import-differs",
			"INSERT INTO import_rule VALUES (1, 'MAPPING', 'm', '1', 'x'); INSERT INTO rule_text VALUES ('x', 'y') | "
					+ "import-differs",
			"DELETE FROM change_set | change-unrecorded" })
	void findsImportsThatAreNotWhatTheAuditRecordSays(String sql, String finding) throws Exception {
		change(home.resolve("store.duckdb"), sql);
		assertTrue(findings().contains(finding), findings()::toString);
	}

	/** Everything that a decision made is taken back where it can be seen: only the audit record knows better. */
	@ParameterizedTest
	@ValueSource(strings = {
			"DELETE FROM exclusion; UPDATE response_1 SET retired_in = 2147483647 WHERE retired_in = 2; "
					+ "DELETE FROM cube_answer WHERE change_set = 2; DELETE FROM cube_sheet WHERE change_set = 2; "
					+ "DELETE FROM cube_opinion WHERE change_set = 2",
			"DELETE FROM frozen_month", "UPDATE frozen_month SET month = month + 1",
			"DELETE FROM correction; DELETE FROM response_1 WHERE added_in = 3; "
					+ "UPDATE response_1 SET retired_in = 2147483647 WHERE retired_in = 3; "
					+ "DELETE FROM cube_answer WHERE change_set = 3; DELETE FROM cube_sheet WHERE change_set = 3; "
					+ "DELETE FROM cube_opinion WHERE change_set = 3" })
	void findsDecisionsThatWereTakenOut(String sql) throws Exception {
		try (Workspace workspace = store.open(home, "Tester")) {
			Decisions decisions = workspace.decisions();
			DecisionTerms terms = new DecisionTerms("乱填", false);
			decisions.exclude("S", List.of(new ResponseReference.ByNumber(3)), terms);
			decisions.correct("S", new ResponseReference.ByNumber(5), "Q1", new Answer.Other(AnswerState.BLANK), terms);
			decisions.freeze("S", YearMonth.of(2025, 11), workspace.version(), terms);
			assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
		}
		change(home.resolve("store.duckdb"), sql);
		assertEquals(List.of("decision-differs"), findings());
	}

	private List<String> findings() throws EvidenceException {
		try (Workspace workspace = store.open(home, "Tester")) {
			return workspace.check(new NullProgressMonitor()).stream().map(StoreFinding::code).toList();
		}
	}

	private static void change(Path file, String sql) throws Exception {
		try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + file, new Properties());
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
			statement.execute("CHECKPOINT");
		}
	}

	@Test
	void isRestoredFromABackup() throws Exception {
		Path methodology = Files.writeString(home.resolve("method.yaml"), "id: x");
		Path backup = folder.resolve("backup.zip");
		try (Workspace workspace = store.open(home, "Tester")) {
			workspace.backup(backup, new NullProgressMonitor());
			assertThrows(EvidenceException.class, () -> workspace.backup(backup, new NullProgressMonitor()));
		}
		Path restored = folder.resolve("restored");
		store.restore(backup, restored, "Tester", new NullProgressMonitor());
		assertEquals("id: x", Files.readString(restored.resolve(methodology.getFileName())));
		try (Workspace workspace = store.open(restored, "Tester"); Workspace original = store.open(home, "Tester")) {
			assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
			assertEquals(SampleSurvey.read(original, original.version()).groups(),
					SampleSurvey.read(workspace, workspace.version()).groups());
		}
		assertThrows(EvidenceException.class,
				() -> store.restore(backup, restored, "Tester", new NullProgressMonitor()));
	}

	@Test
	void aDamagedBackupIsNotRestored() throws Exception {
		Path backup = folder.resolve("backup.zip");
		try (Workspace workspace = store.open(home, "Tester")) {
			workspace.backup(backup, new NullProgressMonitor());
		}
		byte[] bytes = Files.readAllBytes(backup);
		for (byte[] damaged : List.of(java.util.Arrays.copyOf(bytes, bytes.length / 2), new byte[500])) {
			Files.write(backup, damaged);
			EvidenceException refusal = assertThrows(EvidenceException.class,
					() -> store.restore(backup, folder.resolve("restored"), "Tester", new NullProgressMonitor()));
			assertTrue(refusal.getMessage().contains("backup"), refusal.getMessage());
		}
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of("backup.zip", "工作区"),
					left.map(path -> path.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void anArchiveWithANameThatNoFileCanHaveIsNotRestored() throws Exception {
		Path backup = folder.resolve("backup.zip");
		for (String name : List.of("a\0b", "../../outside", "/absolute")) {
			try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(backup))) {
				zip.putNextEntry(new ZipEntry(name));
				zip.closeEntry();
			}
			EvidenceException refusal = assertThrows(EvidenceException.class,
					() -> store.restore(backup, folder.resolve("restored"), "Tester", new NullProgressMonitor()), name);
			assertTrue(refusal.getMessage().contains("no backup of Manyi's"), refusal.getMessage());
		}
	}
}
