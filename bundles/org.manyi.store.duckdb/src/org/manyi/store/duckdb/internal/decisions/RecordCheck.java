/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.decisions.RecordRows.Stored;

/**
 * Compares records with the audit record.
 *
 * @param session reads
 */
public record RecordCheck(Session session) {

	/** How many changes did not write what is there now, or are not recorded, [0, ∞). */
	public long wrongChanges() throws SQLException {
		Map<Integer, List<Stored>> written = new HashMap<>(new RecordRows(session).written());
		long[] wrong = new long[1];
		session.each("""
				SELECT c.number, c.reason, a.detail FROM change_set c LEFT JOIN audit a ON a.change_set = c.number
				WHERE c.kind = '%s'""".formatted(StoreRecords.KIND), row -> {
			List<Stored> records = written.remove(row.getInt(1));
			if (records == null
					|| !StoreRecords.detail(records).because(row.getString(2)).equals(row.getString(3))) {
				wrong[0]++;
			}
		});
		return wrong[0] + written.size();
	}
}
