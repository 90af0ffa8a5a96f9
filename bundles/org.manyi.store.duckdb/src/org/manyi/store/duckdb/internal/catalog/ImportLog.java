/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.catalog;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.store.api.workspace.SourceFile;
import org.manyi.store.duckdb.internal.Session;

/** The files that were imported. */
public final class ImportLog {

	private static final String SELECT = """
			SELECT i.import, s.id AS survey, i.change_set, i.path, i.sha256, i.size, i.format, i.mapping, i.mapping_version,
				i.imported_at, i.person, i.rows_read, i.accepted, i.rejected, i.invalid, i.superseded
			FROM import i JOIN survey s ON s.survey = i.survey
			""";

	private final Session session;

	public ImportLog(Session session) {
		this.session = session;
	}

	/** The imports, the latest first. */
	public List<ImportRecord> all() throws SQLException {
		return withOptions(session.list(SELECT + "ORDER BY i.import DESC", ImportLog::record));
	}

	/** The latest import of a file with these bytes into a survey. */
	public Optional<ImportRecord> of(String surveyId, String sha256) throws SQLException {
		return withOptions(session.list(SELECT + "WHERE s.id = ? AND i.sha256 = ? ORDER BY i.import DESC LIMIT 1",
				ImportLog::record, surveyId, sha256)).stream().findFirst();
	}

	private List<ImportRecord> withOptions(List<ImportRecord> records) throws SQLException {
		Map<Integer, SortedMap<String, String>> options = new TreeMap<>();
		session.each("SELECT import, name, value FROM read_option", row -> options
				.computeIfAbsent(row.getInt(1), number -> new TreeMap<>()).put(row.getString(2), row.getString(3)));
		return records.stream().map(record -> {
			SourceFile file = record.file();
			return new ImportRecord(record.number(), record.surveyId(),
					new SourceFile(file.path(), file.sha256(), file.size(), file.format(),
							options.getOrDefault((int) record.number(), new TreeMap<>()), file.mappingId(),
							file.mappingVersion()),
					record.at(), record.by(), record.version(), record.read(), record.accepted(), record.rejected(),
					record.invalid(), record.superseded());
		}).toList();
	}

	private static ImportRecord record(ResultSet row) throws SQLException {
		SourceFile file = new SourceFile(Path.of(row.getString("path")), row.getString("sha256"), row.getLong("size"),
				row.getString("format"), new TreeMap<>(), row.getString("mapping"), row.getInt("mapping_version"));
		return new ImportRecord(row.getLong("import"), row.getString("survey"), file,
				Instant.parse(row.getString("imported_at")), row.getString("person"),
				new DataVersion(row.getLong("change_set")), row.getLong("rows_read"), row.getLong("accepted"),
				row.getLong("rejected"), row.getLong("invalid"), row.getLong("superseded"));
	}

	/** What the audit record says of an import. */
	public static String detail(ImportRecord record) {
		SourceFile file = record.file();
		return "file=%s sha256=%s format=%s mapping=%s/%d read=%d accepted=%d rejected=%d invalid=%d superseded=%d"
				.formatted(file.path().getFileName(), file.sha256(), file.format(), file.mappingId(),
						file.mappingVersion(), record.read(), record.accepted(), record.rejected(), record.invalid(),
						record.superseded());
	}

	/** Adds an import, in the transaction of the session. */
	public void add(ImportRecord record, int survey, DuplicateRule duplicates) throws SQLException {
		SourceFile file = record.file();
		session.update("INSERT INTO import VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				(int) record.number(), survey, (int) record.version().number(), file.path().toString(), file.sha256(),
				file.size(), file.format(), file.mappingId(), file.mappingVersion(), duplicates.name(),
				record.at().toString(), record.by(), record.read(), record.accepted(), record.rejected(),
				record.invalid(), record.superseded());
		for (Map.Entry<String, String> option : file.readOptions().entrySet()) {
			session.update("INSERT INTO read_option VALUES (?, ?, ?)", (int) record.number(), option.getKey(),
					option.getValue());
		}
	}
}
