/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.store.api.workspace.ResponseKey;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.AuditTrail;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey.StoredQuestionnaire;
import org.manyi.store.duckdb.internal.schema.Migrations;

/** Compares the decisions on a survey with what they made of its rows. */
public final class DecisionCheck {

	private final Session session;
	private final StoredSurvey survey;

	public DecisionCheck(Session session, StoredSurvey survey) {
		this.session = session;
		this.survey = survey;
	}

	/**
	 * How many exclusions and rows do not agree: an excluded response has the row that was retired by it and none that
	 * counts, one that was included again has the row that was added by it, and no row was retired by an exclusion that
	 * is not there.
	 */
	public long wrongExclusions() throws SQLException {
		long wrong = 0;
		for (StoredQuestionnaire questionnaire : survey.questionnaires()) {
			String same = Stream
					.of("customer", "campaign", "unit", "region", "segment", "project", "stage", "mode", "form",
							"month")
					.map(column -> "r.%s = e.%1$s".formatted(column)).collect(Collectors.joining(" AND "));
			wrong += session.number("""
					SELECT COUNT(*) FROM exclusion e WHERE e.questionnaire = %1$d AND (
						NOT EXISTS (SELECT 1 FROM %2$s r WHERE r.response = e.response AND r.retired_in = e.added_in AND %3$s)
						OR e.retired_in = %4$d AND EXISTS (SELECT 1 FROM %2$s r WHERE r.response = e.response AND r.retired_in = %4$d)
						OR e.retired_in IN (SELECT number FROM change_set WHERE kind = '%5$s')
							AND NOT EXISTS (SELECT 1 FROM %2$s r WHERE r.response = e.response AND r.added_in = e.retired_in))"""
					.formatted(questionnaire.number(), Migrations.table(questionnaire.number()), same, RowHistory.OPEN,
							ChangeKind.INCLUDE.word()));
			wrong += session.number("""
					SELECT COUNT(*) FROM %s r WHERE r.retired_in IN (SELECT number FROM change_set WHERE kind = '%s')
						AND NOT EXISTS (SELECT 1 FROM exclusion e WHERE e.response = r.response AND e.added_in = r.retired_in)"""
					.formatted(Migrations.table(questionnaire.number()), ChangeKind.EXCLUDE.word()));
		}
		return wrong;
	}

	/** How many corrections and rows do not agree: the row before has the one answer, the row since has the other. */
	public long wrongCorrections() throws SQLException {
		long wrong = 0;
		String corrections = "SELECT number FROM change_set WHERE kind = '%s'".formatted(ChangeKind.CORRECT.word());
		for (StoredQuestionnaire questionnaire : survey.questionnaires()) {
			String table = Migrations.table(questionnaire.number());
			for (int item : questionnaire.items()) {
				wrong += session.number("""
						SELECT COUNT(*) FROM correction k
						JOIN %1$s since ON since.response = k.response AND since.added_in = k.change_set
						LEFT JOIN %1$s before ON before.response = k.response AND before.retired_in = k.change_set
						WHERE k.survey = %2$d AND k.item = %3$d AND (since.%4$s <> k.corrected
							OR k.change_set = k.decided_in AND (before.%4$s IS NULL OR before.%4$s <> k.original))"""
						.formatted(table, survey.number(), item, Migrations.column(item)));
			}
			wrong += session.number("""
					SELECT COUNT(*) FROM %s r WHERE (r.retired_in IN (%s) OR r.added_in IN (%2$s))
						AND NOT EXISTS (SELECT 1 FROM correction k WHERE k.response = r.response
							AND (k.change_set = r.retired_in OR k.change_set = r.added_in))""".formatted(table, corrections));
		}
		return wrong;
	}

	/** Of how many decisions the audit record says something else than what is kept of them. */
	public long wrongRecords() throws SQLException {
		Map<Integer, DecisionDetail> kept = new HashMap<>();
		Map<Integer, List<Long>> responses = new HashMap<>();
		for (ExclusionLog.Entry entry : new ExclusionLog(session, survey).all()) {
			if (entry.addedIn() == entry.decidedIn()) {
				responses.computeIfAbsent(entry.addedIn(), added -> new ArrayList<>()).add(entry.response().number());
			}
			responses.computeIfAbsent(entry.retiredIn(), added -> new ArrayList<>()).add(entry.response().number());
		}
		responses.forEach((changeSet, numbers) -> kept.put(changeSet, DecisionDetail.of(numbers)));
		for (StoredQuestionnaire questionnaire : survey.questionnaires()) {
			addCorrections(questionnaire, kept);
		}
		new FrozenMonths(session, survey).all(Integer.MAX_VALUE).forEach(submission -> kept.put(submission.changeSet(),
				DecisionDetail.of(FrozenMonths.month(submission.month()), submission.submitted())));
		Map<Integer, String> audit = new AuditTrail(session).details();
		long[] wrong = new long[1];
		session.each(
				"SELECT number, reason FROM change_set WHERE survey = ? AND kind IN ('exclude', 'include', 'correct', "
						+ "'freeze')",
				row -> {
					Optional<String> expected = Optional.ofNullable(kept.get(row.getInt(1))).map(of(row.getString(2)));
					wrong[0] += expected.equals(Optional.ofNullable(audit.get(row.getInt(1)))) ? 0 : 1;
				}, survey.number());
		return wrong[0];
	}

	private static Function<DecisionDetail, String> of(String reason) {
		return detail -> detail.because(reason);
	}

	private void addCorrections(StoredQuestionnaire questionnaire, Map<Integer, DecisionDetail> kept)
			throws SQLException {
		AnswerCodes codes = AnswerCodes.of(survey);
		session.each("""
				SELECT k.change_set, k.response, r.response_id, r.import, r.row_number, k.item, k.original, k.corrected
				FROM correction k JOIN %s r ON r.response = k.response AND r.added_in = k.change_set
				WHERE k.survey = ? AND k.change_set = k.decided_in""".formatted(Migrations.table(questionnaire.number())),
				row -> kept.put(row.getInt(1),
						DecisionDetail.of(
								new ResponseKey(row.getLong(2), row.getString(3), row.getLong(4), row.getLong(5)),
								survey.description().questionnaire().items().get(row.getInt(6)).id(),
								codes.answer(row.getInt(7)), codes.answer(row.getInt(8)))),
				survey.number());
	}

	/** How many changes of submitted months and amendments do not agree. */
	public long wrongAmendments() throws SQLException {
		if (session.number("SELECT COUNT(*) FROM frozen_month WHERE survey = ?", survey.number()) == 0) {
			return 0;
		}
		String touched = survey.questionnaires().stream().map(questionnaire -> """
				SELECT month, added_in AS change_set FROM %1$s WHERE retired_in > added_in
				UNION SELECT month, retired_in FROM %1$s WHERE retired_in > added_in AND retired_in < %2$d"""
				.formatted(Migrations.table(questionnaire.number()), RowHistory.OPEN))
				.collect(Collectors.joining(" UNION "));
		String expected = """
				SELECT DISTINCT t.change_set, f.month, f.change_set AS frozen_in FROM frozen_month f JOIN (%s) t
				ON t.month = f.month AND t.change_set > f.data_version WHERE f.survey = %d
					AND NOT EXISTS (SELECT 1 FROM frozen_month later WHERE later.survey = f.survey AND later.month = f.month
						AND later.change_set > f.change_set AND later.change_set < t.change_set)""".formatted(touched,
				survey.number());
		String kept = "SELECT DISTINCT change_set, month, frozen_in FROM amendment WHERE survey = " + survey.number();
		// reading excluded rows again, moving them, or coding opinions touches no row that is counted
		return session.number("SELECT COUNT(*) FROM (%s EXCEPT %s) missing".formatted(expected, kept))
				+ session.number("""
						SELECT COUNT(*) FROM (%s AND kind NOT IN ('RECODED', 'REGROUPED', 'CODED') EXCEPT %s) extra"""
						.formatted(kept, expected));
	}
}
