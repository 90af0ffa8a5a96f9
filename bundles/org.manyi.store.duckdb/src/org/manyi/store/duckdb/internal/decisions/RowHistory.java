/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.manyi.model.Answer;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.SheetSummary;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey.StoredQuestionnaire;
import org.manyi.store.duckdb.internal.schema.Migrations;

/** Retires rows of a survey and adds others in one change set; the cube gets the difference. */
final class RowHistory {

	/** The change set that retires what is not retired. */
	static final int OPEN = Integer.MAX_VALUE;
	/** So many numbers stand in one statement. */
	private static final int BATCH = 5_000;
	private static final String DECIDED = "response IN (SELECT response FROM decided)";
	private static final String SLICED = "customer, campaign, unit, region, segment, project, stage, mode, form, month";

	private final Session session;
	private final StoredSurvey survey;
	private final int changeSet;

	RowHistory(Session session, StoredSurvey survey, int changeSet) {
		this.session = session;
		this.survey = survey;
		this.changeSet = changeSet;
	}

	/** Says which responses the next changes are about. */
	void decide(List<Long> responses) throws SQLException {
		session.script("CREATE OR REPLACE TEMP TABLE decided (response BIGINT)");
		for (int from = 0; from < responses.size(); from += BATCH) {
			session.update(responses.subList(from, Math.min(responses.size(), from + BATCH)).stream()
					.map(number -> "(" + number + ")")
					.collect(Collectors.joining(", ", "INSERT INTO decided VALUES ", "")));
		}
	}

	/**
	 * Takes the counted rows of the responses decided on out, and keeps what slices ask for as exclusions.
	 *
	 * @param decidedIn the change set of the decision
	 */
	void exclude(int decidedIn) throws SQLException {
		eachTable(table -> "UPDATE %s SET retired_in = %d WHERE retired_in = %d AND %s".formatted(table, changeSet,
				OPEN, DECIDED));
		for (StoredQuestionnaire questionnaire : survey.questionnaires()) {
			session.update("""
					INSERT INTO exclusion SELECT %d, %d, response, %d, %d, %d, %s FROM %s
					WHERE retired_in = %4$d AND %s""".formatted(survey.number(), questionnaire.number(), decidedIn, changeSet,
					OPEN, SLICED, Migrations.table(questionnaire.number()), DECIDED));
		}
	}

	/** Adds the rows of the responses decided on again, as they were when they were excluded. */
	void include() throws SQLException {
		eachTable(table -> """
				INSERT INTO %1$s SELECT * REPLACE (%2$d AS added_in, %3$d AS retired_in) FROM %1$s
				WHERE %4$s AND EXISTS (SELECT 1 FROM exclusion e
					WHERE e.response = %1$s.response AND e.added_in = %1$s.retired_in AND e.retired_in = %3$d)"""
				.formatted(table, changeSet, OPEN, DECIDED));
		endExclusions();
		new CubeDelta(session, survey, changeSet).addAdded();
	}

	/** Ends the exclusions of the responses decided on. */
	void endExclusions() throws SQLException {
		session.update("UPDATE exclusion SET retired_in = %d WHERE retired_in = %d AND survey = %d AND %s"
				.formatted(changeSet, OPEN, survey.number(), DECIDED));
	}

	/**
	 * Replaces the row of a response by one with another answer.
	 *
	 * @param answers one per item of the survey, the other one among them
	 * @param item    the place of that item
	 */
	void correct(FoundResponse response, List<Answer> answers, int item, AnswerCodes codes) throws SQLException {
		String table = Migrations.table(response.questionnaire().number());
		session.update("UPDATE %s SET retired_in = %d WHERE retired_in = %d AND response = %d".formatted(table,
				changeSet, OPEN, response.number()));
		session.update("""
				INSERT INTO %1$s SELECT * REPLACE (%2$d AS added_in, %3$d AS retired_in, %4$s) FROM %1$s
				WHERE response = %5$d AND retired_in = %2$d""".formatted(table, changeSet, OPEN,
				corrected(response, answers, item, codes, "CAST(%2$d AS UTINYINT) AS %1$s"), response.number()));
		CubeDelta cube = new CubeDelta(session, survey, changeSet);
		cube.subtractRetired();
		cube.addAdded();
	}

	/** Changes an answer of a row that this change set adds, so that no version of it is without the correction. */
	void correctInPlace(FoundResponse response, List<Answer> answers, int item, AnswerCodes codes) throws SQLException {
		CubeDelta cube = new CubeDelta(session, survey, changeSet);
		String row = "response = %d AND added_in = %d".formatted(response.number(), changeSet);
		cube.add(row, -1);
		session.update("UPDATE %s SET %s WHERE %s".formatted(Migrations.table(response.questionnaire().number()),
				corrected(response, answers, item, codes, "%s = %d"), row));
		cube.add(row, 1);
	}

	private static String corrected(FoundResponse response, List<Answer> answers, int item, AnswerCodes codes,
			String format) {
		List<Integer> asked = response.questionnaire().items();
		byte[] sheet = new byte[asked.size()];
		for (int i = 0; i < sheet.length; i++) {
			sheet[i] = codes.code(answers.get(asked.get(i)));
		}
		SheetSummary summary = new SheetSummary();
		summary.of(sheet);
		List<String> columns = new ArrayList<>();
		columns.add(format.formatted(Migrations.column(item), codes.code(answers.get(item))));
		columns.add(format.formatted("worst", summary.worst()));
		columns.add(format.formatted("states", summary.states()));
		return String.join(", ", columns);
	}

	private void eachTable(Function<String, String> statement) throws SQLException {
		for (StoredQuestionnaire questionnaire : survey.questionnaires()) {
			session.update(statement.apply(Migrations.table(questionnaire.number())));
		}
	}
}
