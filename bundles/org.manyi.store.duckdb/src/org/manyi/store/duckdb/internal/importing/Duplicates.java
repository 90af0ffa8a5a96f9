/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.workspace.DuplicateResponsesException;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.schema.Migrations;

/**
 * Responses of the same id in one survey, in whichever import. They come in the order of their files, and in a file in
 * the order of its rows; a file that is read again keeps the turn of its first reading.
 */
final class Duplicates {

	private static final int EXAMPLES = 10;

	private final Session session;
	private final StoredSurvey survey;
	private final int changeSet;
	private final int importNumber;
	private final int turn;

	/**
	 * @param changeSet    of the import
	 * @param importNumber its number
	 * @param turn         the number of the first import of its file
	 */
	Duplicates(Session session, StoredSurvey survey, int changeSet, int importNumber, int turn) {
		this.session = session;
		this.survey = survey;
		this.changeSet = changeSet;
		this.importNumber = importNumber;
		this.turn = turn;
	}

	/**
	 * Retires what does not count.
	 *
	 * @return how many responses were retired
	 * @throws DuplicateResponsesException when the user is to be asked
	 */
	long settle(DuplicateRule rule) throws SQLException, DuplicateResponsesException {
		if (rule == DuplicateRule.BOTH) {
			return 0;
		}
		session.script("""
				CREATE OR REPLACE TEMP TABLE duplicate AS
				SELECT response_id, ARG_MIN(response, place) AS earliest, ARG_MAX(response, place) AS latest
				FROM (SELECT response, response_id, added_in, CAST(turn AS HUGEINT) * %d + response AS place
					FROM (%s) live JOIN (%s) reading ON reading.import = live.import) placed
				WHERE response_id <> '' GROUP BY response_id HAVING COUNT(*) > 1 AND MAX(added_in) = %d"""
				.formatted(Long.MAX_VALUE, live(), readings(), changeSet));
		if (rule == DuplicateRule.ASK) {
			refuseAny();
			return 0;
		}
		String keeper = rule == DuplicateRule.FIRST ? "earliest" : "latest";
		long retired = 0;
		for (var questionnaire : survey.questionnaires()) {
			retired += session.update("""
					UPDATE %s SET retired_in = %d FROM duplicate
					WHERE %1$s.response_id = duplicate.response_id AND response <> %s AND retired_in > %2$d"""
					.formatted(Migrations.table(questionnaire.number()), changeSet, keeper));
		}
		return retired;
	}

	/** The turn of each import. */
	private String readings() {
		return """
				SELECT import, MIN(import) OVER (PARTITION BY sha256) AS turn FROM import WHERE survey = %d
				UNION ALL SELECT %d, %d""".formatted(survey.number(), importNumber, turn);
	}

	private String live() {
		return survey.questionnaires().stream()
				.map(questionnaire -> "SELECT response, response_id, import, added_in FROM %s WHERE retired_in > %d"
						.formatted(Migrations.table(questionnaire.number()), changeSet))
				.collect(Collectors.joining(" UNION ALL "));
	}

	private void refuseAny() throws SQLException, DuplicateResponsesException {
		long count = session.number("SELECT COUNT(*) FROM duplicate");
		if (count > 0) {
			List<String> examples = session.list("SELECT response_id FROM duplicate ORDER BY latest LIMIT " + EXAMPLES,
					row -> row.getString(1));
			String some = String.join(", ", examples);
			throw new DuplicateResponsesException(new LocalizedText(
					"调查 %s 中有 %d 个调查表编号重复出现（如 %s），没有导入。请选择以先到的为准、以后到的为准，还是都计入。".formatted(survey.description().id(),
							count, some),
					("In survey %2$s response ids would occur more than once, %1$d of them, such as %3$s. Nothing was "
							+ "imported: say whether the first one counts, the last one, or both.")
							.formatted(count, survey.description().id(), some)),
					count, examples);
		}
	}
}
