/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

import org.duckdb.DuckDBDriver;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.record.KeptRecord;
import org.manyi.store.api.record.RecordChange;
import org.manyi.store.api.record.RecordConflictException;
import org.manyi.store.api.record.RecordKey;
import org.manyi.store.api.record.Records;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.api.workspace.StoreFinding;
import org.manyi.store.api.workspace.Workspace;

@NonNullByDefault({})
class RecordsTest {

	private static final RecordKey ACTION = new RecordKey("action", "2026/一");
	private static final RecordKey OTHER = new RecordKey("action", "2026/二");

	@TempDir
	Path folder;

	private Workspace create() throws EvidenceException {
		return SampleSurvey.store().create(folder.resolve("w"), "Tester");
	}

	private static RecordChange change(RecordKey key, int base, String... fields) {
		Map<String, String> texts = new TreeMap<>();
		for (int i = 0; i < fields.length; i += 2) {
			texts.put(fields[i], fields[i + 1]);
		}
		return new RecordChange(key, base, new TreeMap<>(texts));
	}

	private static DecisionTerms because(String reason) {
		return new DecisionTerms(reason, false);
	}

	private static List<Integer> revisions(List<KeptRecord> records) {
		return records.stream().map(KeptRecord::revision).toList();
	}

	@Test
	void everyRevisionIsKeptWithWhoWroteItAndWhy() throws Exception {
		try (Workspace workspace = create()) {
			workspace.records().put(List.of(change(ACTION, 0, "title", "响应慢\nslow", "owner", "一队")), because("opened"));
		}
		try (Workspace workspace = SampleSurvey.store().open(folder.resolve("w"), "Other")) {
			Records records = workspace.records();
			List<KeptRecord> written = records.put(List.of(change(ACTION, 1, "title", "响应慢")), because("shorter"));
			assertEquals(List.of(2), revisions(written));
			assertEquals(Optional.of(written.getFirst()), records.find(ACTION));
			List<KeptRecord> history = records.history(ACTION);
			assertEquals(List.of(2, 1), revisions(history));
			assertEquals(Map.of("title", "响应慢\nslow", "owner", "一队"), history.getLast().fields());
			assertEquals(List.of("Other", "Tester"), history.stream().map(one -> one.change().person()).toList());
			assertEquals(List.of("shorter", "opened"), history.stream().map(one -> one.change().reason()).toList());
			assertEquals(new DataVersion(2), workspace.version());
			assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
		}
	}

	@Test
	void whatSomebodyElseChangedMeanwhileIsShownAndNotOverwritten() throws Exception {
		try (Workspace workspace = create()) {
			Records records = workspace.records();
			records.put(List.of(change(ACTION, 0, "owner", "一队"), change(OTHER, 0, "owner", "一队")), because("a"));
			records.put(List.of(change(ACTION, 1, "owner", "二队")), because("b"));
			RecordConflictException refused = assertThrows(RecordConflictException.class, () -> records
					.put(List.of(change(OTHER, 1, "owner", "三队"), change(ACTION, 1, "owner", "三队")), because("c")));
			assertEquals(List.of("二队"), refused.present().stream().map(now -> now.fields().get("owner")).toList());
			assertTrue(refused.reason().en().contains("Tester"), refused.reason().en());
			assertEquals("一队", records.find(OTHER).orElseThrow().fields().get("owner"), "all or nothing");
			assertEquals(new DataVersion(2), workspace.version());
			assertThrows(RecordConflictException.class,
					() -> records.put(List.of(change(ACTION, 0, "owner", "四队")), because("new again")));
			assertThrows(RecordConflictException.class,
					() -> records.put(List.of(change(new RecordKey("action", "?"), 1, "a", "b")), because("gone")));
		}
	}

	@Test
	void whatIsAsItWasIsNoChange() throws Exception {
		try (Workspace workspace = create()) {
			Records records = workspace.records();
			records.put(List.of(change(ACTION, 0, "owner", "一队")), because("a"));
			assertEquals(List.of(1), revisions(records.put(List.of(change(ACTION, 1, "owner", "一队")), because("b"))));
			assertEquals(new DataVersion(1), workspace.version());
			List<KeptRecord> written = records.put(
					List.of(change(ACTION, 1, "owner", "一队"), change(OTHER, 0, "owner", "二队")), because("c"));
			assertEquals(List.of(ACTION, OTHER), written.stream().map(KeptRecord::key).toList());
			assertEquals(List.of(1, 1), revisions(written));
			assertEquals(List.of(1, 2), written.stream().map(one -> (int) one.change().version().number()).toList());
		}
	}

	@Test
	void aRecordMayHaveNoFieldsAndOthersAreOfOtherKinds() throws Exception {
		try (Workspace workspace = create()) {
			Records records = workspace.records();
			records.put(List.of(change(ACTION, 0, "owner", "一队"), change(new RecordKey("waiver", ACTION.id()), 0)),
					because("a"));
			assertEquals(List.of(ACTION), records.all("action").stream().map(KeptRecord::key).toList());
			assertEquals(Map.of(), records.all("waiver").getFirst().fields());
			assertEquals(List.of(), records.all("nothing"));
			assertEquals(List.of(), records.history(OTHER));
			assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
		}
	}

	@Test
	void aDryRunAndAChangeWithoutAReasonWriteNothing() throws Exception {
		try (Workspace workspace = create()) {
			Records records = workspace.records();
			assertEquals(List.of(1), revisions(
					records.put(List.of(change(ACTION, 0, "owner", "一队")), new DecisionTerms("try", true))));
			assertThrows(EvidenceException.class,
					() -> records.put(List.of(change(ACTION, 0, "owner", "一队")), because(" ")));
			assertEquals(Optional.empty(), records.find(ACTION));
			assertEquals(new DataVersion(0), workspace.version());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE record_field SET value = '二队' WHERE revision = 1",
			"DELETE FROM record_field WHERE revision = 2", "DELETE FROM record",
			"UPDATE record SET id = 'x'", "UPDATE record SET added_in = 9 WHERE revision = 2",
			"INSERT INTO record VALUES (7, 'action', 'new', 1, 1, 2147483647)" })
	void whatIsChangedBehindTheAuditRecordIsFound(String tampering) throws Exception {
		try (Workspace workspace = create()) {
			workspace.records().put(List.of(change(ACTION, 0, "owner", "一队")), because("a"));
			workspace.records().put(List.of(change(ACTION, 1, "owner", "一队", "due", "2026-05-01")), because("b"));
		}
		try (Connection connection = new DuckDBDriver().connect(
				"jdbc:duckdb:" + folder.resolve("w").resolve("store.duckdb"), new Properties());
				Statement statement = connection.createStatement()) {
			statement.execute(tampering);
		}
		try (Workspace workspace = SampleSurvey.store().open(folder.resolve("w"), "Tester")) {
			assertEquals(List.of("record-differs"),
					workspace.check(new NullProgressMonitor()).stream().map(StoreFinding::code).toList());
		}
	}

	@Test
	void aStoreOfVersionFiveTakesRecords() throws Exception {
		try (Workspace workspace = create()) {
			assertEquals(List.of(), workspace.records().all("action"));
		}
		try (Connection connection = new DuckDBDriver().connect(
				"jdbc:duckdb:" + folder.resolve("w").resolve("store.duckdb"), new Properties());
				Statement statement = connection.createStatement()) {
			statement.execute("DROP TABLE record; DROP TABLE record_field; DROP TABLE event; DROP TABLE calendar_day; "
					+ "DELETE FROM schema_version WHERE version > 5");
		}
		try (Workspace workspace = SampleSurvey.store().open(folder.resolve("w"), "Tester")) {
			workspace.records().put(List.of(change(ACTION, 0, "owner", "一队")), because("a"));
			assertEquals(List.of(), workspace.check(new NullProgressMonitor()));
		}
	}
}
