/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.populations;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.duckdb.DuckDBAppender;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.Reject;
import org.manyi.store.api.population.PopulationFile;
import org.manyi.store.api.population.PopulationKind;
import org.manyi.store.api.population.PopulationTable;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.AuditTrail;

/** The tables of entries that were imported, with the rows that were not taken. */
final class PopulationFileLog {

	/** What the audit record calls a file that changed nothing but the list of rejected rows. */
	private static final String REJECTED = "population-rejects";

	private final Session session;

	PopulationFileLog(Session session) {
		this.session = session;
	}

	/** What the audit record and the change say of a file. */
	static String detail(PopulationTable table) {
		return "file=%s sha256=%s format=%s rows=%d".formatted(table.path().getFileName(), table.sha256(),
				table.format(), table.read());
	}

	List<PopulationFile> all() throws SQLException {
		return session.list("""
				SELECT file, kind, path, sha256, size, format, imported_at, person, change_set, rows_read, rejected
				FROM population_file ORDER BY file""", PopulationFileLog::file);
	}

	private static PopulationFile file(ResultSet row) throws SQLException {
		return new PopulationFile(row.getLong(1), PopulationKind.valueOf(row.getString(2)), Path.of(row.getString(3)),
				row.getString(4), row.getLong(5), row.getString(6), Instant.parse(row.getString(7)), row.getString(8),
				new DataVersion(row.getLong(9)), row.getLong(10), row.getLong(11));
	}

	List<Reject> rejects(long file) throws SQLException {
		return session.list("""
				SELECT row_number, heading, value, zh, en FROM population_reject WHERE file = ? ORDER BY row_number, rowid""",
				row -> new Reject(row.getLong(1), Optional.ofNullable(row.getString(2)), row.getString(3),
						new LocalizedText(row.getString(4), row.getString(5))),
				file);
	}

	/**
	 * Adds a file that changed the data, in the transaction of the session.
	 *
	 * @param rejects every row that was not taken
	 * @param version that it made
	 */
	void add(PopulationTable table, List<Reject> rejects, Instant at, String person, long version) throws SQLException {
		int file = (int) session.number("SELECT COALESCE(MAX(file), 0) + 1 FROM population_file");
		session.update("INSERT INTO population_file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", file, (int) version,
				table.kind().name(), table.path().toString(), table.sha256(), table.size(), table.format(),
				at.toString(), person, table.read(), (long) rejects.size());
		try (DuckDBAppender appender = session.appender("population_reject")) {
			for (Reject reject : rejects) {
				appender.beginRow().append(file).append(reject.row());
				if (reject.column().isPresent()) {
					appender.append(reject.column().get());
				} else {
					appender.appendNull();
				}
				appender.append(reject.value()).append(reject.reason().zh()).append(reject.reason().en()).endRow();
			}
		}
	}

	/**
	 * Adds a file that changed nothing, where something of it was rejected that was not before.
	 *
	 * @param version the present one
	 * @return whether it was added
	 */
	boolean addUnchanged(PopulationTable table, List<Reject> rejects, Instant at, String person, long version)
			throws SQLException {
		if (rejects.isEmpty() || rejects.equals(rejectedBefore(table))) {
			return false;
		}
		add(table, rejects, at, person, version);
		new AuditTrail(session).record(at, person, REJECTED, table.kind().name().toLowerCase(Locale.ROOT),
				detail(table) + " refused=" + rejects.size(), 0);
		return true;
	}

	/** What was rejected when a file with these bytes was imported last. */
	private List<Reject> rejectedBefore(PopulationTable table) throws SQLException {
		Optional<Long> last = session.first(
				"SELECT file FROM population_file WHERE sha256 = ? AND kind = ? ORDER BY file DESC LIMIT 1",
				row -> row.getLong(1), table.sha256(), table.kind().name());
		return last.isEmpty() ? List.of() : rejects(last.get());
	}
}
