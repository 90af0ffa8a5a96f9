/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.SQLException;
import java.util.stream.Collectors;

import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.schema.Migrations;

/**
 * The opinions of a survey as a change set changes them. The cube counts those of sheets that count.
 *
 * @param session   in whose transaction
 * @param survey    of which survey
 * @param changeSet the change set
 */
record OpinionRows(Session session, StoredSurvey survey, int changeSet) {

	/** Takes opinions out. */
	void retire(String condition) throws SQLException {
		session.update("UPDATE opinion SET retired_in = %d WHERE survey = %d AND retired_in = %d AND (%s)"
				.formatted(changeSet, survey.number(), RowHistory.OPEN, condition));
		count("o.retired_in = " + changeSet, -1);
	}

	/**
	 * Puts opinions in.
	 *
	 * @param opinions a query of response, category and mentions
	 */
	void add(String opinions) throws SQLException {
		insert(opinions);
		count("o.added_in = " + changeSet, 1);
	}

	/**
	 * Gives sheets that the change set has added other opinions than it came with. Those leave no trace: no data
	 * version has them.
	 *
	 * @param sheets   the condition that they meet, and no other sheets
	 * @param opinions a query of their opinions: response, category and mentions
	 */
	void replace(String sheets, String opinions) throws SQLException {
		count("o." + sheets, -1);
		session.update("DELETE FROM opinion WHERE survey = %d AND %s".formatted(survey.number(), sheets));
		insert(opinions);
		count("o." + sheets, 1);
	}

	private void insert(String opinions) throws SQLException {
		session.update("INSERT INTO opinion SELECT %d, response, category, mentions, %d, %d FROM (%s) added"
				.formatted(survey.number(), changeSet, RowHistory.OPEN, opinions));
	}

	/** How many were put in. */
	long added() throws SQLException {
		return changed("COUNT(*)", "added_in = " + changeSet);
	}

	/** How many were taken out. */
	long removed() throws SQLException {
		return changed("COUNT(*)", "retired_in = " + changeSet);
	}

	/** On how many sheets. */
	long sheets() throws SQLException {
		return changed("COUNT(DISTINCT response)", "added_in = %d OR retired_in = %1$d".formatted(changeSet));
	}

	/** On how many sheets of a month that count. */
	long sheets(int month) throws SQLException {
		return changed("COUNT(DISTINCT response)", """
				(added_in = %d OR retired_in = %1$d) AND response IN (SELECT response FROM (%s) r WHERE month = %d)"""
				.formatted(changeSet, counted("response, month"), month));
	}

	private long changed(String what, String condition) throws SQLException {
		return session.number("SELECT %s FROM opinion WHERE survey = %d AND (%s)".formatted(what, survey.number(),
				condition));
	}

	private void count(String condition, int sign) throws SQLException {
		session.update("""
				INSERT INTO cube_opinion
				SELECT %d, %d, unit, region, stage, month, category, %d * SUM(mentions), %3$d * COUNT(*)
				FROM (%s) r JOIN opinion o ON o.response = r.response
				WHERE o.survey = %2$d AND %s GROUP BY unit, region, stage, month, category""".formatted(changeSet,
				survey.number(), sign, counted("response, unit, region, stage, month"), condition));
	}

	/** Columns of the sheets that count. */
	String counted(String columns) {
		return survey.questionnaires().stream()
				.map(questionnaire -> "SELECT %s FROM %s WHERE retired_in = %d".formatted(columns,
						Migrations.table(questionnaire.number()), RowHistory.OPEN))
				.collect(Collectors.joining(" UNION ALL "));
	}
}
