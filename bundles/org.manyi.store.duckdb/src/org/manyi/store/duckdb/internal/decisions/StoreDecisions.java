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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.Answer;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.workspace.Amendment;
import org.manyi.store.api.workspace.Change;
import org.manyi.store.api.workspace.Correction;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DecisionResult;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.api.workspace.Decisions;
import org.manyi.store.api.workspace.Exclusion;
import org.manyi.store.api.workspace.FrozenMonth;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.StoredResponse;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.StoreFailure;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.evidence.StoreEvidenceSource;
import org.manyi.store.duckdb.internal.sql.DataState;

/** Decisions kept in the store: each is one transaction. */
public final class StoreDecisions implements Decisions {

	private final DecisionDesk desk;

	public StoreDecisions(DecisionDesk desk) {
		this.desk = desk;
	}

	/**
	 * Writes a decision, and says which responses it left as they were; a result without them where it changed nothing.
	 */
	@FunctionalInterface
	private interface Work {

		Written write(Decision decision) throws SQLException, EvidenceException;
	}

	/**
	 * What was written.
	 *
	 * @param changed whether anything was
	 */
	private record Written(boolean changed, List<StoredResponse> unchanged) {

		static final Written ALL = new Written(true, List.of());
	}

	private DecisionResult decide(String surveyId, DecisionTerms terms, Work work) throws EvidenceException {
		return desk.decide(surveyId, terms, decision -> {
			Written written = work.write(decision);
			return written.changed() ? result(decision, written)
					: new DecisionResult(Optional.empty(), List.of(), written.unchanged());
		}, result -> result.change().isPresent());
	}

	private static DecisionResult result(Decision decision, Written written) throws SQLException {
		Session session = decision.session();
		AmendmentLog log = new AmendmentLog(session, decision.survey());
		Change change = new HistoryReader(session).change(decision.changeSet());
		List<Amendment> amendments;
		if (change instanceof Change.Frozen) {
			amendments = new FrozenMonths(session, decision.survey())
					.described(decision.changeSet(), new ChangeHeads(session)).stream()
					.filter(month -> month.decision().equals(change.head())).findFirst().orElseThrow().amendments();
		} else {
			log.record(decision.changeSet());
			amendments = log.madeBy(decision.changeSet(), new ChangeHeads(session));
		}
		return new DecisionResult(Optional.of(change), amendments, written.unchanged());
	}

	@Override
	public List<StoredResponse> find(String surveyId, List<ResponseReference> references) throws EvidenceException {
		return desk.ask(surveyId, Integer.MAX_VALUE, (session, survey) -> {
			Map<Long, StoredResponse> responses = new LinkedHashMap<>();
			new ResponseFinder(session, survey).find(references)
					.forEach(found -> responses.put(found.number(), found.response()));
			return responses.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
		});
	}

	@Override
	public DecisionResult exclude(String surveyId, List<ResponseReference> responses, DecisionTerms terms)
			throws EvidenceException {
		return decide(surveyId, terms, decision -> {
			ResponseSelection selection = new Exclusions(decision).exclude(responses);
			return new Written(!selection.changed().isEmpty(), selection.unchanged());
		});
	}

	@Override
	public DecisionResult include(String surveyId, List<ResponseReference> responses, DecisionTerms terms)
			throws EvidenceException {
		return decide(surveyId, terms, decision -> {
			ResponseSelection selection = new Exclusions(decision).include(responses);
			return new Written(!selection.changed().isEmpty(), selection.unchanged());
		});
	}

	@Override
	public DecisionResult correct(String surveyId, ResponseReference response, String itemId, Answer answer,
			DecisionTerms terms) throws EvidenceException {
		return decide(surveyId, terms, decision -> new AnswerCorrection(decision, response).correct(itemId, answer)
				.map(same -> new Written(false, List.of(same))).orElse(Written.ALL));
	}

	@Override
	public DecisionResult freeze(String surveyId, YearMonth month, DataVersion submitted, DecisionTerms terms)
			throws EvidenceException {
		return decide(surveyId, terms, decision -> {
			new MonthFreeze(decision, month).freeze(submitted.number());
			return Written.ALL;
		});
	}

	@Override
	public List<Change> history() throws EvidenceException {
		try (Session session = desk.connector().connect()) {
			return Collections.unmodifiableList(new HistoryReader(session).changes());
		} catch (SQLException e) {
			throw StoreFailure.of(desk.folder(), e);
		}
	}

	@Override
	public List<Exclusion> exclusions(String surveyId, DataVersion version) throws EvidenceException {
		return desk.ask(surveyId, version.number(), (session, survey) -> {
			List<Exclusion> exclusions = new ArrayList<>();
			ChangeHeads heads = new ChangeHeads(session);
			for (ExclusionLog.Entry entry : new ExclusionLog(session, survey).all()) {
				if (entry.isInForce(version.number())) {
					exclusions.add(new Exclusion(heads.of(entry.decidedIn()), new DataVersion(entry.addedIn()),
							entry.response()));
				}
			}
			return exclusions;
		});
	}

	@Override
	public List<Correction> corrections(String surveyId, DataVersion version) throws EvidenceException {
		return desk.ask(surveyId, version.number(), (session, survey) -> new CorrectionLog(session, survey)
				.all(new ChangeHeads(session)).stream()
				.filter(correction -> correction.since().number() <= version.number()).toList());
	}

	@Override
	public List<FrozenMonth> frozenMonths(String surveyId, DataVersion version) throws EvidenceException {
		return desk.ask(surveyId, version.number(), (session, survey) -> new FrozenMonths(session, survey)
				.described(version.number(), new ChangeHeads(session)));
	}

	@Override
	public EvidenceSource submitted(String surveyId, DataVersion version) throws EvidenceException {
		return submittedWith(surveyId, surveyId, version);
	}

	@Override
	public EvidenceSource submittedWith(String surveyId, String submittedId, DataVersion version)
			throws EvidenceException {
		return desk.ask(surveyId, version.number(), (session, survey) -> {
			StoredSurvey other = desk.survey(session, submittedId, version.number());
			return new StoreEvidenceSource(desk.connector(), desk.folder(),
					desk.state(session, surveyId, version.number()),
					new DataState((int) version.number(),
							new FrozenMonths(session, other).submittedVersions(version.number())));
		});
	}
}
