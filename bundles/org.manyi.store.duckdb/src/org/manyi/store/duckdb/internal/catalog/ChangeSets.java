/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.catalog;

import java.sql.SQLException;
import java.time.Instant;

import org.manyi.store.duckdb.internal.Session;

/** The changes of the data, each of which makes a data version. */
public final class ChangeSets {

	private final Session session;

	public ChangeSets(Session session) {
		this.session = session;
	}

	/** The present data version, 0 before the first change. */
	public int latest() throws SQLException {
		return (int) session.number("SELECT COALESCE(MAX(number), 0) FROM change_set");
	}

	/** The number of the next change. */
	public int next() throws SQLException {
		return latest() + 1;
	}

	/** Adds a change and its row of the audit record, in the transaction of the session. */
	public void add(int number, String kind, int survey, Instant at, String person, String subject, String detail)
			throws SQLException {
		add(number, kind, survey, at, person, detail, subject, detail);
	}

	/**
	 * Adds a person's decision and its row of the audit record, in the transaction of the session.
	 *
	 * @param reason why
	 * @param detail what was decided, and why
	 */
	public void add(int number, String kind, int survey, Instant at, String person, String reason, String subject,
			String detail) throws SQLException {
		session.update("INSERT INTO change_set VALUES (?, ?, ?, ?, ?, ?)", number, kind, survey, at.toString(), person,
				reason);
		new AuditTrail(session).record(at, person, kind, subject, detail, number);
		session.holds(number);
	}
}
