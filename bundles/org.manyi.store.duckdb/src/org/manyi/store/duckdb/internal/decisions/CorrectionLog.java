/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.manyi.model.Answer;
import org.manyi.model.AnswerState;
import org.manyi.store.api.workspace.Correction;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.ResponseKey;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey.StoredQuestionnaire;
import org.manyi.store.duckdb.internal.schema.Migrations;

/** The corrected answers of a survey. */
final class CorrectionLog {

	private final Session session;
	private final StoredSurvey survey;

	CorrectionLog(Session session, StoredSurvey survey) {
		this.session = session;
		this.survey = survey;
	}

	/** In the order they came into force. */
	List<Correction> all(ChangeHeads heads) throws SQLException {
		List<Correction> corrections = new ArrayList<>();
		if (session.number("SELECT COUNT(*) FROM correction WHERE survey = ?", survey.number()) == 0) {
			return corrections;
		}
		AnswerCodes codes = AnswerCodes.of(survey);
		for (StoredQuestionnaire questionnaire : survey.questionnaires()) {
			session.each("""
					SELECT k.decided_in, k.change_set, k.response, r.response_id, r.import, r.row_number, k.item, k.original,
						k.corrected, COALESCE(i.value, '')
					FROM correction k JOIN %s r ON r.response = k.response AND r.added_in = k.change_set
					LEFT JOIN invalid_text i ON i.survey = k.survey AND i.response = k.response AND i.item = k.item
					WHERE k.survey = ?""".formatted(Migrations.table(questionnaire.number())), row -> {
				Answer original = codes.answer(row.getInt(8));
				corrections.add(new Correction(heads.of(row.getInt(1)), new DataVersion(row.getLong(2)),
						new ResponseKey(row.getLong(3), row.getString(4), row.getLong(5), row.getLong(6)),
						survey.description().questionnaire().items().get(row.getInt(7)).id(), original,
						original.state() == AnswerState.INVALID ? row.getString(10) : "", codes.answer(row.getInt(9))));
			}, survey.number());
		}
		corrections.sort(Comparator.comparingLong((Correction correction) -> correction.since().number())
				.thenComparingLong(correction -> correction.response().number()).thenComparing(Correction::itemId));
		return corrections;
	}

	/** Adds a correction, in the transaction of the session. */
	void add(int changeSet, int decidedIn, long response, int item, int original, int corrected) throws SQLException {
		session.update("INSERT INTO correction VALUES (?, ?, ?, ?, ?, ?, ?)", changeSet, decidedIn, survey.number(),
				response, item, original, corrected);
	}
}
