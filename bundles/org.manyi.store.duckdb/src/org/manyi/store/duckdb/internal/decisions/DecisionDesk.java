/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.decisions;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.StoreFailure;
import org.manyi.store.duckdb.internal.catalog.ChangeSets;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.catalog.SurveyCatalog;
import org.manyi.store.duckdb.internal.evidence.StoreEvidenceSource.Connector;
import org.manyi.store.duckdb.internal.evidence.SurveyState;

/**
 * Reads and writes decisions: each is one transaction.
 *
 * @param surveys reads surveys outside of a change
 * @param writing held while something is changed
 * @param folder  of the workspace, for messages
 * @param person  who decides
 */
public record DecisionDesk(Connector connector, Surveys surveys, Semaphore writing, Path folder, Clock clock,
		String person) {

	/** Reads a survey as it was in a data version that was committed. */
	@FunctionalInterface
	public interface Surveys {

		Optional<SurveyState> find(Session session, String surveyId, long version) throws SQLException;
	}

	/** Reads something of a survey. */
	@FunctionalInterface
	interface Question<T> {

		T answer(Session session, StoredSurvey survey) throws SQLException, EvidenceException;
	}

	/** Writes a decision. */
	@FunctionalInterface
	interface Work<T> {

		T write(Decision decision) throws SQLException, EvidenceException;
	}

	/** Changes something in a transaction that has begun. */
	@FunctionalInterface
	interface Step<T> {

		T take(Session session) throws SQLException, EvidenceException;
	}

	<T> T ask(String surveyId, long version, Question<T> question) throws EvidenceException {
		try (Session session = connector.connect()) {
			return question.answer(session, state(session, surveyId, version).survey());
		} catch (SQLException e) {
			throw failure(e);
		}
	}

	/** A survey in a data version that was committed. */
	SurveyState state(Session session, String surveyId, long version) throws SQLException, EvidenceException {
		return known(surveys.find(session, surveyId, version), surveyId);
	}

	/** A survey as it is in the transaction of the session. */
	StoredSurvey survey(Session session, String surveyId, long version) throws SQLException, EvidenceException {
		return known(new SurveyCatalog(session).find(surveyId, version), surveyId);
	}

	private <S> S known(Optional<S> survey, String surveyId) throws EvidenceException {
		return survey
				.orElseThrow(() -> new EvidenceException(new LocalizedText(
						"工作区 %s 中没有调查 %s。请用 --survey 指定已有的调查。".formatted(folder, surveyId),
						"Workspace %s has no survey %s. Name one that it has.".formatted(folder, surveyId))));
	}

	/**
	 * @param changed whether anything was written; nothing is kept where not, or where it is a dry run
	 */
	<T> T decide(String surveyId, DecisionTerms terms, Work<T> work, Predicate<T> changed) throws EvidenceException {
		refuseWithoutReason(terms);
		return change(session -> {
			int changeSet = new ChangeSets(session).next();
			return work.write(new Decision(session, survey(session, surveyId, changeSet), changeSet, terms, person,
					clock.instant()));
		}, result -> changed.test(result) && !terms.dryRun());
	}

	/** The same of something that is of no survey; nothing is kept where it is a dry run. */
	<T> T decide(DecisionTerms terms, Step<T> step) throws EvidenceException {
		refuseWithoutReason(terms);
		return change(step, result -> !terms.dryRun());
	}

	private static void refuseWithoutReason(DecisionTerms terms) throws EvidenceException {
		if (terms.reason().isBlank()) {
			throw new EvidenceException(new LocalizedText("没有写明理由，没有作任何更改。请写明理由。",
					"No reason is given, so nothing was changed. Say why."));
		}
	}

	/** Changes something in a transaction of its own. */
	<T> T change(Step<T> step) throws EvidenceException {
		return change(step, result -> true);
	}

	private <T> T change(Step<T> step, Predicate<T> keep) throws EvidenceException {
		if (!writing.tryAcquire()) {
			throw new EvidenceException(new LocalizedText("工作区 %s 正在作另一项更改（如导入）。请等它完成。".formatted(folder),
					"Another change of workspace %s, such as an import, is under way. Wait until it is done."
							.formatted(folder)));
		}
		try (Session session = connector.connect()) {
			session.begin();
			boolean kept = false;
			try {
				T result = step.take(session);
				if (keep.test(result)) {
					session.commit();
					kept = true;
				}
				return result;
			} finally {
				if (!kept) {
					session.rollback();
				}
			}
		} catch (SQLException e) {
			throw failure(e);
		} finally {
			writing.release();
		}
	}

	EvidenceException failure(SQLException e) {
		return StoreFailure.of(folder, e);
	}
}
