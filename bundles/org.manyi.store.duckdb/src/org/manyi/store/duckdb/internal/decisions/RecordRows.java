/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.duckdb.DuckDBAppender;
import org.manyi.store.api.record.RecordKey;
import org.manyi.store.duckdb.internal.Session;

/**
 * The rows of records.
 *
 * @param session in whose transaction
 */
record RecordRows(Session session) {

	/**
	 * A revision as it stands in the tables.
	 *
	 * @param number   of the record
	 * @param addedIn  the change set that wrote it
	 */
	record Stored(int number, RecordKey key, int revision, int addedIn, SortedMap<String, String> fields) {
	}

	/** The latest revisions of a kind, ordered by id. */
	List<Stored> latest(String kind) throws SQLException {
		return read("r.kind = ? AND r.retired_in = ?", kind, RowHistory.OPEN);
	}

	Optional<Stored> latest(RecordKey key) throws SQLException {
		return read("r.kind = ? AND r.id = ? AND r.retired_in = ?", key.kind(), key.id(), RowHistory.OPEN).stream()
				.findFirst();
	}

	/** All revisions, the latest first. */
	List<Stored> history(RecordKey key) throws SQLException {
		return read("r.kind = ? AND r.id = ?", key.kind(), key.id()).reversed();
	}

	/** Everything that was ever written, by the change set that wrote it. */
	Map<Integer, List<Stored>> written() throws SQLException {
		Map<Integer, List<Stored>> written = new TreeMap<>();
		for (Stored stored : read("TRUE")) {
			written.computeIfAbsent(stored.addedIn(), changeSet -> new ArrayList<>()).add(stored);
		}
		return written;
	}

	private List<Stored> read(String condition, Object... values) throws SQLException {
		List<Stored> found = new ArrayList<>();
		session.each("""
				SELECT r.record, r.kind, r.id, r.revision, r.added_in, f.field, f.value FROM record r
				LEFT JOIN record_field f ON f.record = r.record AND f.revision = r.revision
				WHERE %s ORDER BY r.kind, r.id, r.revision, f.field""".formatted(condition), row -> {
			int number = row.getInt(1);
			int revision = row.getInt(4);
			if (found.isEmpty() || found.getLast().number() != number || found.getLast().revision() != revision) {
				found.add(new Stored(number, new RecordKey(row.getString(2), row.getString(3)), revision,
						row.getInt(5), new TreeMap<>()));
			}
			String field = row.getString(6);
			if (field != null) {
				found.getLast().fields().put(field, row.getString(7));
			}
		}, values);
		return found;
	}

	/** The number of a record that is not there yet. */
	int next() throws SQLException {
		return (int) session.number("SELECT COALESCE(MAX(record), 0) + 1 FROM record");
	}

	/** Writes revisions in the place of those before them. */
	void write(List<Stored> revisions) throws SQLException {
		for (Stored next : revisions) {
			session.update("UPDATE record SET retired_in = ? WHERE record = ? AND retired_in = ?", next.addedIn(),
					next.number(), RowHistory.OPEN);
		}
		try (DuckDBAppender records = session.appender("record");
				DuckDBAppender fields = session.appender("record_field")) {
			for (Stored next : revisions) {
				records.beginRow().append(next.number()).append(next.key().kind()).append(next.key().id())
						.append(next.revision()).append(next.addedIn()).append(RowHistory.OPEN).endRow();
				for (Map.Entry<String, String> field : next.fields().entrySet()) {
					fields.beginRow().append(next.number()).append(next.revision()).append(field.getKey())
							.append(field.getValue()).endRow();
				}
			}
		}
	}
}
