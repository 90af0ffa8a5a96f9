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

import org.manyi.store.api.workspace.ResponseKey;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey.StoredQuestionnaire;
import org.manyi.store.duckdb.internal.schema.Migrations;

/** The exclusions of a survey, those that were taken back among them. */
final class ExclusionLog {

	/**
	 * An exclusion.
	 *
	 * @param decidedIn the change set of the decision
	 * @param addedIn   the change set that brought it into force
	 * @param retiredIn the change set that ended it, {@link RowHistory#OPEN} while it is in force
	 */
	record Entry(int decidedIn, int addedIn, int retiredIn, ResponseKey response) {

		boolean isInForce(long version) {
			return addedIn <= version && retiredIn > version;
		}
	}

	private final Session session;
	private final StoredSurvey survey;

	ExclusionLog(Session session, StoredSurvey survey) {
		this.session = session;
		this.survey = survey;
	}

	/** Ordered by the number of the response. */
	List<Entry> all() throws SQLException {
		List<Entry> entries = new ArrayList<>();
		if (session.number("SELECT COUNT(*) FROM exclusion WHERE survey = ?", survey.number()) == 0) {
			return entries;
		}
		for (StoredQuestionnaire questionnaire : survey.questionnaires()) {
			entries.addAll(session.list("""
					SELECT e.decided_in, e.added_in, e.retired_in, e.response, r.response_id, r.import, r.row_number
					FROM exclusion e JOIN %s r ON r.response = e.response AND r.retired_in = e.added_in
					WHERE e.questionnaire = ?""".formatted(Migrations.table(questionnaire.number())),
					row -> new Entry(row.getInt(1), row.getInt(2), row.getInt(3),
							new ResponseKey(row.getLong(4), row.getString(5), row.getLong(6), row.getLong(7))),
					questionnaire.number()));
		}
		entries.sort(
				Comparator.comparingLong((Entry entry) -> entry.response().number()).thenComparingInt(Entry::addedIn));
		return entries;
	}
}
