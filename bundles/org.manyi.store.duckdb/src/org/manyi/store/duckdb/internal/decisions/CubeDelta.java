/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

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
		add("retired_in = " + changeSet, -1);
	}

	/** Puts the rows in that the change set added. */
	public void addAdded() throws SQLException {
		add("added_in = " + changeSet, 1);
	}

	/**
	 * Counts rows as they are now.
	 *
	 * @param condition on rows
	 * @param sign      1 to add them, −1 to take them out
	 */
	void add(String condition, int sign) throws SQLException {
		for (StoredQuestionnaire questionnaire : survey.questionnaires()) {
			String table = Migrations.table(questionnaire.number());
			for (int item : questionnaire.items()) {
				session.update("""
						INSERT INTO cube_answer
						SELECT %d, %d, unit, region, stage, month, %d, %s, %d * COUNT(*) FROM %s
						WHERE %s GROUP BY unit, region, stage, month, %4$s"""
						.formatted(changeSet, survey.number(), item, Migrations.column(item), sign, table, condition));
			}
			session.update("""
					INSERT INTO cube_sheet
					SELECT %d, %d, %d, unit, region, stage, month, worst, states, %d * COUNT(*) FROM %s
					WHERE %s GROUP BY unit, region, stage, month, worst, states"""
					.formatted(changeSet, survey.number(), questionnaire.number(), sign, table, condition));
			session.update("""
					INSERT INTO cube_opinion
					SELECT %d, %d, unit, region, stage, month, category, %d * SUM(mentions), %3$d * COUNT(*)
					FROM (SELECT * FROM %s WHERE %s) r JOIN opinion o ON o.response = r.response
					WHERE o.survey = %2$d AND o.retired_in = %6$d GROUP BY unit, region, stage, month, category"""
					.formatted(changeSet, survey.number(), sign, table, condition, RowHistory.OPEN));
		}
	}
}
