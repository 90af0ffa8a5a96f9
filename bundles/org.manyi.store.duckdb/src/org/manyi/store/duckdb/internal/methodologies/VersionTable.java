/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.methodologies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.ImportRule;
import org.manyi.store.api.workspace.KeptMethodology;
import org.manyi.store.duckdb.internal.Session;

/** The versions of methodologies that a store keeps. */
public final class VersionTable {

	/** The change set that retired what is not retired. */
	static final int OPEN = Integer.MAX_VALUE;

	private final Session session;

	public VersionTable(Session session) {
		this.session = session;
	}

	/** Those that hold now, in the order of adoption. */
	public List<KeptMethodology> adopted() throws SQLException {
		return session.list("""
				SELECT m.id, m.version, r.content, c.changed_at, c.person, c.reason, m.added_in FROM methodology_version m
				JOIN rule_text r ON r.sha256 = m.sha256 JOIN change_set c ON c.number = m.added_in
				WHERE m.retired_in = ? ORDER BY m.added_in""", VersionTable::kept, OPEN);
	}

	private static KeptMethodology kept(ResultSet row) throws SQLException {
		return new KeptMethodology(
				new ImportRule(ImportRule.Kind.METHODOLOGY, row.getString(1), row.getString(2), row.getString(3)),
				Instant.parse(row.getString(4)), row.getString(5), row.getString(6), new DataVersion(row.getLong(7)));
	}
}
