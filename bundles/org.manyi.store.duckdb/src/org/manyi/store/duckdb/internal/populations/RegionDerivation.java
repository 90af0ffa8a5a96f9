/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.populations;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.duckdb.DuckDBAppender;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey.StoredQuestionnaire;
import org.manyi.store.duckdb.internal.catalog.SurveyCatalog;
import org.manyi.store.duckdb.internal.catalog.TextField;
import org.manyi.store.duckdb.internal.catalog.TextNumbers;
import org.manyi.store.duckdb.internal.decisions.AmendmentLog;
import org.manyi.store.duckdb.internal.decisions.CubeDelta;
import org.manyi.store.duckdb.internal.decisions.ExcludedRows;
import org.manyi.store.duckdb.internal.populations.UnitRegions.Period;
import org.manyi.store.duckdb.internal.schema.Migrations;

/**
 * Brings the regions of responses up to date that follow from the population: rows of another region take the place of
 * those that are there, as part of a change set, and the cube with them.
 */
final class RegionDerivation {

	private final Session session;
	private final UnitRegions regions;
	private final int changeSet;

	RegionDerivation(Session session, UnitRegions regions, int changeSet) {
		this.session = session;
		this.regions = regions;
		this.changeSet = changeSet;
	}

	/** How many responses have another region now. */
	long run() throws SQLException {
		SurveyCatalog catalog = new SurveyCatalog(session);
		List<StoredSurvey> surveys = new ArrayList<>();
		for (String id : catalog.ids()) {
			catalog.find(id, changeSet).ifPresent(surveys::add);
		}
		long responses = 0;
		for (StoredSurvey survey : surveys) {
			writePeriods(survey);
			long moved = 0;
			for (StoredQuestionnaire questionnaire : survey.questionnaires()) {
				moved += move(survey, questionnaire);
			}
			if (moved > 0) {
				CubeDelta cube = new CubeDelta(session, survey, changeSet);
				cube.subtractRetired();
				cube.addAdded();
				new AmendmentLog(session, survey).record(changeSet);
			}
			responses += moved;
		}
		return responses;
	}

	/** The periods of the units that responses of the survey name, in its numbers. */
	private void writePeriods(StoredSurvey survey) throws SQLException {
		TextNumbers units = TextNumbers.load(session, survey.number(), TextField.UNIT);
		TextNumbers names = TextNumbers.load(session, survey.number(), TextField.REGION);
		session.script(
				"CREATE OR REPLACE TEMP TABLE unit_period (unit INTEGER, first_day INTEGER, last_day INTEGER, region "
						+ "INTEGER)");
		try (DuckDBAppender appender = session.appender("unit_period")) {
			for (int unit = 1; unit < units.size(); unit++) {
				for (Period period : regions.periods(units.text(unit))) {
					appender.beginRow().append(unit).append(period.first()).append(period.last())
							.append(names.numberOf(period.region())).endRow();
				}
			}
		}
		names.save(session);
	}

	private long move(StoredSurvey survey, StoredQuestionnaire questionnaire) throws SQLException {
		String table = Migrations.table(questionnaire.number());
		session.script("""
				CREATE OR REPLACE TEMP TABLE moved AS
				SELECT r.response AS response, COALESCE(p.region, 0) AS region, r.retired_in AS version FROM %s r
				LEFT JOIN unit_period p ON p.unit = r.unit AND r.response_day BETWEEN p.first_day AND p.last_day
				WHERE (r.retired_in = %d OR %s) AND r.unit <> 0 AND r.region <> COALESCE(p.region, 0)
				AND (r.region = 0 OR r.response IN (SELECT response FROM derived_region WHERE survey = %d))"""
				.formatted(table, StoredDay.OPEN, ExcludedRows.inForce("r"), survey.number()));
		long moved = session.number("SELECT COUNT(*) FROM moved");
		if (moved == 0) {
			return 0;
		}
		session.update(
				"UPDATE %s SET retired_in = %d WHERE retired_in = %d AND response IN (SELECT response FROM moved)"
						.formatted(table, changeSet, StoredDay.OPEN));
		session.update("""
				INSERT INTO %s SELECT r.* REPLACE (m.region AS region, %d AS added_in, %d AS retired_in)
				FROM %1$s r JOIN moved m ON m.response = r.response WHERE r.retired_in = %2$d AND m.version = %3$d"""
				.formatted(table, changeSet, StoredDay.OPEN));
		new ExcludedRows(session, changeSet).move(questionnaire);
		session.update("""
				INSERT INTO derived_region SELECT %d, response FROM moved
				WHERE response NOT IN (SELECT response FROM derived_region WHERE survey = %1$d)""".formatted(survey.number()));
		return moved;
	}
}
