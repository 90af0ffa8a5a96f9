/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.SQLException;
import java.time.Instant;

import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.ChangeSets;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;

/**
 * A decision that is being written: a transaction that has begun, and the change set it will be.
 *
 * @param session   in whose transaction
 * @param survey    of which survey
 * @param changeSet its number
 * @param terms     why
 * @param person    who
 * @param at        when
 */
record Decision(Session session, StoredSurvey survey, int changeSet, DecisionTerms terms, String person, Instant at) {

	/**
	 * Writes its change set and its row of the audit record.
	 *
	 * @param detail what was decided
	 */
	void record(ChangeKind kind, DecisionDetail detail) throws SQLException {
		new ChangeSets(session).add(changeSet, kind.word(), survey.number(), at, person, terms.reason(),
				survey.description().id(), detail.because(terms.reason()));
	}

	RowHistory rows() {
		return new RowHistory(session, survey, changeSet);
	}
}
