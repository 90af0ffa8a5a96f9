/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.populations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** Times as the store keeps them: seconds since 1970-01-01 00:00 of the company's own clock, in no zone. */
final class StoredTime {

	private StoredTime() {
	}

	/** What is written; null where it is not known. */
	static @Nullable Long of(Optional<LocalDateTime> time) {
		return time.map(known -> known.toEpochSecond(ZoneOffset.UTC)).orElse(null);
	}

	/** What a column of the present row says. */
	static Optional<LocalDateTime> read(ResultSet row, int column) throws SQLException {
		long seconds = row.getLong(column);
		return row.wasNull() ? Optional.empty() : Optional.of(LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC));
	}
}
