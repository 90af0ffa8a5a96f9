/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.manyi.store.api.workspace.Amendment;
import org.manyi.store.api.workspace.ChangeHead;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey.StoredQuestionnaire;
import org.manyi.store.duckdb.internal.decisions.FrozenMonths.Submission;
import org.manyi.store.duckdb.internal.schema.Migrations;

/** What changes did to submitted months. */
public final class AmendmentLog {

	/** The kinds of amendments as the store names them. */
	private enum Kind {
		LATE, RECODED, SUPERSEDED, EXCLUDED, INCLUDED, CORRECTED, REGROUPED, CODED
	}

	/**
	 * What a change set did to the rows of a month.
	 *
	 * @param replaced   sheets that gave way to a later reading of the same file
	 * @param superseded sheets that gave way to others of the same id
	 * @param retired    all sheets that were there before and are not counted any more
	 * @param added      sheets that are counted since
	 */
	private record Effect(long replaced, long superseded, long retired, long added) {

		Effect plus(Effect other) {
			return new Effect(replaced + other.replaced, superseded + other.superseded, retired + other.retired,
					added + other.added);
		}
	}

	private final Session session;
	private final StoredSurvey survey;

	public AmendmentLog(Session session, StoredSurvey survey) {
		this.session = session;
		this.survey = survey;
	}

	/** Records what a change set that was just made did to the months submitted before. */
	public void record(int changeSet) throws SQLException {
		record(changeSet, new FrozenMonths(session, survey).latest(changeSet).values());
	}

	/** Records what change sets after its data version did to a month that is being submitted. */
	void recordSince(Submission submission) throws SQLException {
		for (int changeSet : session.list("""
				SELECT number FROM change_set WHERE survey IN (?, 0) AND number > ? AND number < ? ORDER BY number""",
				row -> row.getInt(1), survey.number(), submission.submitted(), submission.changeSet())) {
			record(changeSet, List.of(submission));
		}
	}

	private void record(int changeSet, Collection<Submission> submissions) throws SQLException {
		if (submissions.isEmpty()) {
			return;
		}
		Optional<String> word = session.first("SELECT kind FROM change_set WHERE number = ?", row -> row.getString(1),
				changeSet);
		if (word.filter(StoreOpinions.KIND::equals).isPresent()) {
			recordCodings(changeSet, submissions);
			return;
		}
		Optional<ChangeKind> kind = word.flatMap(ChangeKind::of);
		List<Integer> earlier = earlierReadings(changeSet);
		Map<Integer, Effect> effects = effects(changeSet, earlier, kind.isEmpty() || !earlier.isEmpty(), submissions
				.stream().map(submission -> String.valueOf(submission.month())).collect(Collectors.joining(", ")));
		for (Submission submission : submissions) {
			Effect effect = effects.get(submission.month());
			if (effect != null) {
				if (kind.isPresent()) {
					add(changeSet, kind.get(), submission, effect, !earlier.isEmpty());
				} else {
					add(changeSet, submission, Kind.REGROUPED, effect.retired, effect.added);
				}
			}
		}
	}

	private void recordCodings(int changeSet, Collection<Submission> submissions) throws SQLException {
		OpinionRows rows = new OpinionRows(session, survey, changeSet);
		for (Submission submission : submissions) {
			add(changeSet, submission, Kind.CODED, 0, rows.sheets(submission.month()));
		}
	}

	/** The imports whose place a change set's import took. */
	private List<Integer> earlierReadings(int changeSet) throws SQLException {
		return session.list("""
				SELECT earlier.import FROM import i JOIN import earlier
				ON earlier.survey = i.survey AND earlier.sha256 = i.sha256 AND earlier.import < i.import
				WHERE i.change_set = ?""", row -> row.getInt(1), changeSet);
	}

	/**
	 * @param movesExcluded whether excluded sheets are touched as well, which are returned ones before and after
	 */
	private Map<Integer, Effect> effects(int changeSet, List<Integer> earlier, boolean movesExcluded, String months)
			throws SQLException {
		String replaced = earlier.isEmpty() ? "1 = 0"
				: earlier.stream().map(String::valueOf).collect(Collectors.joining(", ", "import IN (", ")"));
		Map<Integer, Effect> effects = new TreeMap<>();
		for (StoredQuestionnaire questionnaire : survey.questionnaires()) {
			session.each("""
					SELECT month, SUM(CASE WHEN added_in < %1$d AND %2$s THEN 1 ELSE 0 END),
						SUM(CASE WHEN added_in < %1$d THEN 1 ELSE 0 END), SUM(CASE WHEN added_in = %1$d THEN 1 ELSE 0 END)
					FROM %3$s WHERE month IN (%4$s)
						AND (retired_in = %1$d AND added_in < %1$d OR added_in = %1$d AND retired_in > %1$d)
					GROUP BY month""".formatted(changeSet, replaced, Migrations.table(questionnaire.number()), months), row -> {
				long gone = row.getLong(2);
				effects.merge(row.getInt(1), new Effect(gone, row.getLong(3) - gone, row.getLong(3), row.getLong(4)),
						Effect::plus);
			});
		}
		if (movesExcluded) {
			session.each("""
					SELECT month, SUM(CASE WHEN retired_in = %1$d THEN 1 ELSE 0 END), SUM(CASE WHEN added_in = %1$d THEN 1 ELSE 0 END)
					FROM exclusion WHERE survey = %2$d AND month IN (%3$s) AND (retired_in = %1$d OR added_in = %1$d)
					GROUP BY month""".formatted(changeSet, survey.number(), months), row -> effects.merge(row.getInt(1),
					new Effect(row.getLong(2), 0, row.getLong(2), row.getLong(3)), Effect::plus));
		}
		return effects;
	}

	private void add(int changeSet, ChangeKind kind, Submission submission, Effect effect, boolean readAgain)
			throws SQLException {
		switch (kind) {
		case IMPORT -> {
			add(changeSet, submission, readAgain ? Kind.RECODED : Kind.LATE, effect.replaced, effect.added);
			add(changeSet, submission, Kind.SUPERSEDED, effect.superseded, 0);
		}
		case EXCLUDE -> add(changeSet, submission, Kind.EXCLUDED, effect.retired, 0);
		case INCLUDE -> add(changeSet, submission, Kind.INCLUDED, 0, effect.added);
		case CORRECT -> add(changeSet, submission, Kind.CORRECTED, effect.retired, effect.added);
		case FREEZE -> throw new IllegalStateException("change set " + changeSet + " submits a month and changes rows");
		}
	}

	private void add(int changeSet, Submission submission, Kind kind, long taken, long put) throws SQLException {
		if (taken + put > 0) {
			session.update("INSERT INTO amendment VALUES (?, ?, ?, ?, ?, ?, ?)", changeSet, survey.number(),
					submission.month(), submission.changeSet(), kind.name(), taken, put);
		}
	}

	/**
	 * The amendments of a submission.
	 *
	 * @param until the last change set that counts
	 */
	List<Amendment> of(Submission submission, long until, ChangeHeads heads) throws SQLException {
		return session.list("""
				SELECT change_set, month, kind, taken, put FROM amendment
				WHERE survey = ? AND frozen_in = ? AND change_set <= ? ORDER BY change_set, kind""",
				row -> amendment(heads.of(row.getInt(1)), FrozenMonths.month(row.getInt(2)),
						Kind.valueOf(row.getString(3)),
						row.getLong(4), row.getLong(5)),
				survey.number(), submission.changeSet(), until);
	}

	/** Those that one change set made, ordered by month. */
	List<Amendment> madeBy(int changeSet, ChangeHeads heads) throws SQLException {
		return session.list("SELECT month, kind, taken, put FROM amendment WHERE change_set = ? ORDER BY month, kind",
				row -> amendment(heads.of(changeSet), FrozenMonths.month(row.getInt(1)), Kind.valueOf(row.getString(2)),
						row.getLong(3), row.getLong(4)),
				changeSet);
	}

	/** Whether a submission was amended up to a data version. */
	boolean isAmended(Submission submission, long until) throws SQLException {
		return session.number("SELECT COUNT(*) FROM amendment WHERE survey = ? AND frozen_in = ? AND change_set <= ?",
				survey.number(), submission.changeSet(), until) > 0;
	}

	private static Amendment amendment(ChangeHead change, YearMonth month, Kind kind, long taken, long put) {
		return switch (kind) {
		case LATE -> new Amendment.Late(change, month, put);
		case RECODED -> new Amendment.Recoded(change, month, taken, put);
		case SUPERSEDED -> new Amendment.Superseded(change, month, taken);
		case EXCLUDED -> new Amendment.Excluded(change, month, taken);
		case INCLUDED -> new Amendment.Included(change, month, put);
		case CORRECTED -> new Amendment.Corrected(change, month, put);
		case REGROUPED -> new Amendment.Regrouped(change, month, put);
		case CODED -> new Amendment.Coded(change, month, put);
		};
	}
}
