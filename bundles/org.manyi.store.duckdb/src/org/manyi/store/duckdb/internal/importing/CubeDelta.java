/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

import java.sql.SQLException;

import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey.StoredQuestionnaire;
import org.manyi.store.duckdb.internal.schema.Migrations;

/** Adds to the cube what a change set made of rows that are in the store already. */
public final class CubeDelta {

	private final Session session;
	private final StoredSurvey survey;
	private final int changeSet;

	public CubeDelta(Session session, StoredSurvey survey, int changeSet) {
		this.session = session;
		this.survey = survey;
		this.changeSet = changeSet;
	}

	/** Takes the rows out that the change set retired. */
	public void subtractRetired() throws SQLException {
		count("retired_in", -1);
	}

	/** Puts the rows in that the change set added. */
	public void addAdded() throws SQLException {
		count("added_in", 1);
	}

	private void count(String column, int sign) throws SQLException {
		for (StoredQuestionnaire questionnaire : survey.questionnaires()) {
			String table = Migrations.table(questionnaire.number());
			for (int item : questionnaire.items()) {
				session.update("""
						INSERT INTO cube_answer
						SELECT %d, %d, unit, region, stage, month, %d, %s, %d * COUNT(*) FROM %s
						WHERE %s = %1$d GROUP BY unit, region, stage, month, %4$s"""
						.formatted(changeSet, survey.number(), item, Migrations.column(item), sign, table, column));
			}
			session.update("""
					INSERT INTO cube_sheet
					SELECT %d, %d, %d, unit, region, stage, month, worst, states, %d * COUNT(*) FROM %s
					WHERE %s = %1$d GROUP BY unit, region, stage, month, worst, states"""
					.formatted(changeSet, survey.number(), questionnaire.number(), sign, table, column));
			session.update("""
					INSERT INTO cube_opinion
					SELECT %d, %d, unit, region, stage, month, category, %d * SUM(mentions), %3$d * COUNT(*)
					FROM %s r JOIN opinion o ON o.response = r.response
					WHERE %s = %1$d AND o.survey = %2$d GROUP BY unit, region, stage, month, category"""
					.formatted(changeSet, survey.number(), sign, table, column));
		}
	}
}
