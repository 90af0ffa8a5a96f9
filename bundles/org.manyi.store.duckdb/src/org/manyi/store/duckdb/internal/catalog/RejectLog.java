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
import java.util.stream.Collectors;

import org.manyi.model.LocalizedText;
import org.manyi.model.Visitor;
import org.manyi.store.api.Reject;
import org.manyi.store.duckdb.internal.Session;

/** What imports rejected. */
public final class RejectLog {

	private static final int PAGE = 10_000;

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

	/**
	 * Every reject of some imports, in the same order, {@value #PAGE} at a time, so that memory does not grow with
	 * them.
	 */
	public <X extends Exception> void each(List<Integer> imports, Visitor<Reject, X> visitor) throws SQLException, X {
		for (int number : imports.stream().sorted().toList()) {
			long row = -1;
			long place = -1;
			for (List<Kept> page = page(number, row, place); !page.isEmpty(); page = page(number, row, place)) {
				for (Kept kept : page) {
					visitor.visit(kept.reject);
				}
				row = page.getLast().reject.row();
				place = page.getLast().place;
			}
		}
	}

	/** The next ones after a row, and in it after a place. */
	private List<Kept> page(int imported, long row, long place) throws SQLException {
		return session.list("""
				SELECT row_number, heading, value, zh, en, rowid FROM reject
				WHERE import = ? AND (row_number > ? OR row_number = ? AND rowid > ?)
				ORDER BY row_number, rowid LIMIT\s""" + PAGE, kept -> new Kept(reject(kept), kept.getLong(6)), imported, row, row,
				place);
	}

	/**
	 * A reject and its place.
	 *
	 * @param place tells apart those of one row
	 */
	private record Kept(Reject reject, long place) {
	}

	private static String select(List<Integer> imports) {
		return ("SELECT row_number, heading, value, zh, en FROM reject WHERE import IN (%s) ORDER BY import, "
				+ "row_number, rowid")
				.formatted(imports.stream().map(String::valueOf).collect(Collectors.joining(", ")));
	}

	private static Reject reject(ResultSet row) throws SQLException {
		return new Reject(row.getLong(1), Optional.ofNullable(row.getString(2)), row.getString(3),
				new LocalizedText(row.getString(4), row.getString(5)));
	}
}
