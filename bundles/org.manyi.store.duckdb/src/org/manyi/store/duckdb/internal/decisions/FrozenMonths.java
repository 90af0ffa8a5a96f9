/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.GroupField;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.FrozenMonth;
import org.manyi.store.duckdb.internal.MonthNumber;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;

/** The submissions of a survey's months. */
public final class FrozenMonths {

	/**
	 * A submission.
	 *
	 * @param month     as {@link MonthNumber} counts
	 * @param changeSet the decision
	 * @param submitted the data version whose figures were submitted
	 */
	record Submission(int month, int changeSet, int submitted) {
	}

	private final Session session;
	private final StoredSurvey survey;

	public FrozenMonths(Session session, StoredSurvey survey) {
		this.session = session;
		this.survey = survey;
	}

	/** Those up to a data version, ordered by month, then by decision. */
	List<Submission> all(long version) throws SQLException {
		return session.list("""
				SELECT month, change_set, data_version FROM frozen_month
				WHERE survey = ? AND change_set <= ? ORDER BY month, change_set""",
				row -> new Submission(row.getInt(1), row.getInt(2), row.getInt(3)), survey.number(), version);
	}

	/** The latest submission of each month up to a data version. */
	SortedMap<Integer, Submission> latest(long version) throws SQLException {
		SortedMap<Integer, Submission> latest = new TreeMap<>();
		all(version).forEach(submission -> latest.put(submission.month(), submission));
		return latest;
	}

	/** The data version of each month's latest submission. */
	public SortedMap<Integer, Integer> submittedVersions(long version) throws SQLException {
		SortedMap<Integer, Integer> versions = new TreeMap<>();
		latest(version).forEach((month, submission) -> versions.put(month, submission.submitted()));
		return versions;
	}

	/** Adds a submission, in the transaction of the session. */
	void add(Submission submission) throws SQLException {
		session.update("INSERT INTO frozen_month VALUES (?, ?, ?, ?)", survey.number(), submission.month(),
				submission.changeSet(), submission.submitted());
	}

	/** As users are told, with what was changed since. */
	List<FrozenMonth> described(long version, ChangeHeads heads) throws SQLException {
		List<Submission> all = all(version);
		AmendmentLog amendments = new AmendmentLog(session, survey);
		List<FrozenMonth> described = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			Submission submission = all.get(i);
			Optional<Submission> next = i + 1 < all.size() && all.get(i + 1).month() == submission.month()
					? Optional.of(all.get(i + 1))
					: Optional.empty();
			long until = Math.min(version, next.map(Submission::submitted).orElse(Integer.MAX_VALUE));
			described.add(new FrozenMonth(heads.of(submission.changeSet()), month(submission.month()),
					new DataVersion(submission.submitted()), next.isEmpty(), amendments.of(submission, until, heads)));
		}
		return described;
	}

	static YearMonth month(int number) {
		return YearMonth.parse(MonthNumber.text(GroupField.MONTH, number));
	}

	/** Empty where the store has no number for it. */
	static Optional<Integer> number(YearMonth month) {
		return MonthNumber.first(GroupField.MONTH, month.toString());
	}
}
