/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.manyi.store.api.workspace.ChangeHead;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.duckdb.internal.Session;

/** Who changed the data, when and why: all change sets, read once. */
final class ChangeHeads {

	/** A change set and its kind. */
	record Entry(ChangeHead head, String kind) {
	}

	private final Map<Integer, Entry> entries = new LinkedHashMap<>();

	ChangeHeads(Session session) throws SQLException {
		session.each("""
				SELECT c.number, c.kind, COALESCE(s.id, ''), c.changed_at, c.person, c.reason, COALESCE(a.hash, '')
				FROM change_set c LEFT JOIN survey s ON s.survey = c.survey LEFT JOIN audit a ON a.change_set = c.number
				ORDER BY c.number DESC""", this::add);
	}

	private void add(ResultSet row) throws SQLException {
		entries.put(row.getInt(1),
				new Entry(
						new ChangeHead(new DataVersion(row.getLong(1)), row.getString(3),
								Instant.parse(row.getString(4)), row.getString(5), row.getString(6), row.getString(7)),
						row.getString(2)));
	}

	/** The latest first. */
	Iterable<Entry> all() {
		return entries.values();
	}

	/** That of a change set that is in the store. */
	ChangeHead of(int number) {
		Entry entry = entries.get(number);
		if (entry == null) {
			throw new IllegalArgumentException("no change set " + number);
		}
		return entry.head();
	}
}
