/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.duckdb.DuckDBAppender;
import org.manyi.store.duckdb.internal.Session;

/**
 * Rows of the tables that say more of some responses, kept until the session is free for them. They do not go with the
 * responses' own rows, of which there are many times as many.
 */
final class SideRows {

	/** Beyond so many bytes, about, it is time to {@link #write}. */
	private static final long MOST_BYTES = 1 << 26;
	/** What a row takes beside its texts. */
	private static final int ROW_BYTES = 80;

	/** The tables. */
	enum Table {
		RESPONSE_DETAIL, COMMENT, OPINION, INVALID_TEXT, REJECT, DERIVED_REGION;

		private String sqlName() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	/** Puts the values of a row into an appender that has begun one. */
	@FunctionalInterface
	interface Row {

		void append(DuckDBAppender appender) throws SQLException;
	}

	private final Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
	private long bytes;

	/**
	 * Keeps a row.
	 *
	 * @param characters how long its texts are together, [0, ∞)
	 */
	void add(Table table, int characters, Row row) {
		rows.computeIfAbsent(table, added -> new ArrayList<>()).add(row);
		bytes += ROW_BYTES + 2L * characters;
	}

	/** Whether there are as many as should be kept. */
	boolean areMany() {
		return bytes > MOST_BYTES;
	}

	void write(Session session) throws SQLException {
		for (Map.Entry<Table, List<Row>> table : rows.entrySet()) {
			try (DuckDBAppender appender = session.appender(table.getKey().sqlName())) {
				for (Row row : table.getValue()) {
					appender.beginRow();
					row.append(appender);
					appender.endRow();
				}
			}
		}
	}
}
