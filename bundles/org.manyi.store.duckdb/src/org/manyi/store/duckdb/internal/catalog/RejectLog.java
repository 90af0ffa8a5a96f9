/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.Reject;
import org.manyi.store.duckdb.internal.Session;

/** What imports rejected. */
public final class RejectLog {

	private final Session session;

	public RejectLog(Session session) {
		this.session = session;
	}

	/**
	 * The rejects of some imports, one import after the other, each in the order of its file.
	 *
	 * @param imports their numbers
	 * @param limit   the most wanted
	 */
	public List<Reject> of(List<Integer> imports, int limit) throws SQLException {
		return imports.isEmpty() ? List.of() : session.list(select(imports) + " LIMIT " + limit, RejectLog::reject);
	}

	/** Every reject of some imports, in the same order. */
	public void each(List<Integer> imports, Consumer<Reject> consumer) throws SQLException {
		if (!imports.isEmpty()) {
			session.each(select(imports), row -> consumer.accept(reject(row)));
		}
	}

	private static String select(List<Integer> imports) {
		return "SELECT row_number, heading, value, zh, en FROM reject WHERE import IN (%s) ORDER BY import, row_number, rowid"
				.formatted(imports.stream().map(String::valueOf).collect(Collectors.joining(", ")));
	}

	private static Reject reject(ResultSet row) throws SQLException {
		return new Reject(row.getLong(1), Optional.ofNullable(row.getString(2)), row.getString(3),
				new LocalizedText(row.getString(4), row.getString(5)));
	}
}
