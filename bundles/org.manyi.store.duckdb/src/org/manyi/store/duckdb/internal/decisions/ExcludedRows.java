/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.SQLException;

import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey.StoredQuestionnaire;
import org.manyi.store.duckdb.internal.schema.Migrations;

/**
 * The rows of excluded responses where something else about them changes than the decision: they count as returned
 * sheets, and come back as they are when they are included again.
 *
 * @param session   in whose transaction
 * @param changeSet that is being made
 */
public record ExcludedRows(Session session, int changeSet) {

	/** The condition that a row is the one that an exclusion in force has retired. */
	public static String inForce(String row) {
		return ("EXISTS (SELECT 1 FROM exclusion e WHERE e.response = %s.response AND e.added_in = %1$s.retired_in AND "
				+ "e.retired_in = %d)")
				.formatted(row, RowHistory.OPEN);
	}

	/**
	 * Gives the excluded ones among the responses of the temporary table {@code moved} (response, region, version)
	 * their regions: a row version that never counts, and the exclusion of it.
	 */
	public void move(StoredQuestionnaire questionnaire) throws SQLException {
		session.update("""
				INSERT INTO %1$s SELECT r.* REPLACE (m.region AS region, %2$d AS added_in, %2$d AS retired_in)
				FROM %1$s r JOIN moved m ON m.response = r.response AND m.version = r.retired_in WHERE m.version < %3$d"""
				.formatted(Migrations.table(questionnaire.number()), changeSet, RowHistory.OPEN));
		session.update("""
				INSERT INTO exclusion SELECT e.* REPLACE (m.region AS region, %d AS added_in) FROM exclusion e
				JOIN moved m ON m.response = e.response AND m.version = e.added_in WHERE e.retired_in = %d AND m.version < %2$d"""
				.formatted(changeSet, RowHistory.OPEN));
		session.update("""
				UPDATE exclusion SET retired_in = %d WHERE retired_in = %d AND added_in < %1$d
					AND response IN (SELECT response FROM moved WHERE version < %2$d)""".formatted(changeSet, RowHistory.OPEN));
	}
}
