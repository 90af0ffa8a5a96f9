/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.schema.Migrations;

/**
 * Keeps the opinions of the sheets that persons have coded when their file is read again: the sheets of the same rows
 * have those, and not what the file says.
 *
 * @param session   in whose transaction
 * @param survey    of which survey
 * @param changeSet of the import
 * @param readings  the imports of the file before, the latest last; at least one
 * @param later     the import that takes their place
 */
record CarriedOpinions(Session session, StoredSurvey survey, int changeSet, List<Integer> readings, int later) {

	/** The sheets coded in any reading have what they have in the latest one, to which it was carried before. */
	void carry() throws SQLException {
		String codings = "SELECT number FROM change_set WHERE survey = %d AND kind = '%s'".formatted(survey.number(),
				StoreOpinions.KIND);
		if (session.number("SELECT COUNT(*) FROM (%s) coding".formatted(codings)) == 0) {
			return;
		}
		String read = readings.stream().map(String::valueOf).collect(Collectors.joining(", "));
		session.script("""
				CREATE OR REPLACE TEMP TABLE carried AS
				SELECT DISTINCT before.response AS old, after.response AS response
				FROM (%1$s) coded JOIN opinion o ON o.response = coded.response AND o.survey = %2$d
				JOIN (%3$s) before ON before.row_number = coded.row_number
				JOIN (%4$s) after ON after.row_number = coded.row_number
				WHERE o.added_in IN (%5$s) OR o.retired_in IN (%5$s);""".formatted(rows("import IN (%s)".formatted(read)),
				survey.number(), rows("import = " + readings.getLast()),
				rows("import = %d AND retired_in = %d".formatted(later, RowHistory.OPEN)), codings));
		new OpinionRows(session, survey, changeSet).replace("response IN (SELECT response FROM carried)", """
				SELECT carried.response, category, mentions FROM carried JOIN opinion o ON o.response = carried.old
				WHERE o.survey = %d AND o.retired_in = %d""".formatted(survey.number(), RowHistory.OPEN));
	}

	private String rows(String condition) {
		return survey.questionnaires().stream()
				.map(questionnaire -> "SELECT DISTINCT response, row_number FROM %s WHERE %s"
						.formatted(Migrations.table(questionnaire.number()), condition))
				.collect(Collectors.joining(" UNION ALL "));
	}
}
