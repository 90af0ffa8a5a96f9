/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.evidence;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.LocalizedText;
import org.manyi.model.Slice;
import org.manyi.scoring.api.evidence.Evidence;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForImportance;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForGroupTallies;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForPairTally;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForResponsePatterns;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForTally;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.store.api.Audience;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.disclosure.DisclosureControl;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.StoreFailure;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.sql.DataState;
import org.manyi.store.duckdb.internal.sql.EvidenceSql;
import org.manyi.store.duckdb.internal.sql.Keys;

/** The responses of a survey in a state of its data: every question is answered by the database, in counts. */
public final class StoreEvidenceSource implements EvidenceSource {

	/** Gives a connection of its own. */
	@FunctionalInterface
	public interface Connector {

		Session connect() throws SQLException;
	}

	private final Connector connector;
	private final Path folder;
	private final SurveyState known;
	private final StoredSurvey survey;
	private final DataState state;
	private final boolean cubeAllowed;
	private final StoreReport report;

	/**
	 * @param known the survey as it was in the version of the state
	 */
	public StoreEvidenceSource(Connector connector, Path folder, SurveyState known, DataState state) {
		this(connector, folder, known, state, true);
	}

	private StoreEvidenceSource(Connector connector, Path folder, SurveyState known, DataState state,
			boolean cubeAllowed) {
		this.connector = connector;
		this.folder = folder;
		this.known = known;
		this.state = state;
		this.cubeAllowed = cubeAllowed;
		survey = known.survey();
		report = known.report();
	}

	/** The same source, which counts rows even where the cube has the answer: to compare the two. */
	public StoreEvidenceSource withoutCube() {
		return new StoreEvidenceSource(connector, folder, known, state, false);
	}

	@Override
	public boolean supports(EvidenceRequest<?> request) {
		return switch (request) {
		case ForTally() -> true;
		case ForImportance() -> false;
		case ForRespondentCounts counts ->
			counts.conditions().stream().allMatch(condition -> EvidenceSql.supports(survey, condition));
		case ForGroupTallies groups -> {
			try (Session session = connector.connect()) {
				yield report.fields(session).containsAll(groups.fields());
			} catch (SQLException e) {
				yield false;
			}
		}
		case ForPairTally(List<String> itemIds) -> areItems(itemIds) && itemIds.stream().distinct().count() > 1;
		case ForResponsePatterns(List<String> itemIds, int limit, long seed) ->
			areItems(itemIds) && !itemIds.isEmpty() && limit > 0;
		};
	}

	private boolean areItems(List<String> ids) {
		return ids.stream().allMatch(id -> survey.placeOf(id) >= 0);
	}

	@Override
	public EvidenceResult read(EvidenceQuery query, IProgressMonitor monitor) throws EvidenceException {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		DisclosureControl disclosure = DisclosureControl.of(query);
		disclosure.check(query);
		try (Session session = connector.connect()) {
			Set<GroupField> fields = report.fields(session);
			check(query, fields);
			Question question = new Question(session, monitor, known, state, query.slice(), cubeAllowed);
			Map<EvidenceRequest<?>, Grouped<? extends Evidence>> answers = new HashMap<>();
			Set<EvidenceRequest<?>> requests = new LinkedHashSet<>(query.requests());
			requests.add(new ForTally());
			Keys keys = new Keys(query.by().stream().distinct().toList());
			answers.putAll(new RespondentQuestions(question, keys, query.sent()).read(requests));
			for (EvidenceRequest<?> request : requests) {
				if (!answers.containsKey(request)) {
					answers.put(request, answer(question, keys, request, query.sent()));
				}
			}
			EvidenceSet total = total(answers);
			if (query.audience() == Audience.SHARED && !query.slice().restrictions().isEmpty()) {
				disclosure.checkRest(total.tally().responses().valid(), valid(question.of(Slice.ALL)));
			}
			if (query.rejects().isPresent()) {
				new RejectFile(query.rejects().get()).write(session, report.imports(session));
			}
			return disclosure.apply(new EvidenceResult(total, groups(answers), report.of(session)), query.by());
		} catch (SQLException e) {
			throw StoreFailure.of(folder, e);
		} catch (TooManyGroupsException e) {
			throw TooManyGroupsException.failure();
		}
	}

	private static long valid(Question question) throws SQLException {
		return new RespondentReader(question)
				.read(Keys.NONE, new ForRespondentCounts(RespondentUnit.SHEET, Set.of()), OptionalLong.empty()).total()
				.responses().valid();
	}

	private void check(EvidenceQuery query, Set<GroupField> fields) throws EvidenceException {
		for (EvidenceRequest<?> request : query.requests()) {
			if (!supports(request)) {
				throw new EvidenceException(new LocalizedText(
						"调查 %s 不能提供这种统计量：%s。".formatted(survey.description().id(), request),
						"Survey %s cannot give this evidence: %s.".formatted(survey.description().id(), request)));
			}
		}
		List<GroupField> wanted = new ArrayList<>(query.by());
		wanted.addAll(query.slice().restrictions().keySet());
		for (GroupField field : wanted) {
			if (!fields.contains(field)) {
				throw notSaid(field, fields);
			}
		}
	}

	private EvidenceException notSaid(GroupField field, Set<GroupField> said) {
		String id = survey.description().id();
		List<String> words = said.stream().sorted().map(GroupField::word).toList();
		return new EvidenceException(new LocalizedText(
				"调查 %s 的调查表都没有“%s”，不能按它分组或筛选。可用的：%s。".formatted(id, field.word(),
						words.isEmpty() ? "无" : String.join("、", words)),
				"No response of survey %s says its %s; it cannot be grouped or selected by that. What there is: %s."
						.formatted(id, field.word(), words.isEmpty() ? "none" : String.join(", ", words))));
	}

	private static Grouped<? extends Evidence> answer(Question question, Keys keys, EvidenceRequest<?> request,
			OptionalLong sent) throws SQLException {
		return switch (request) {
		case ForTally() -> new TallyReader(question).read(keys, sent);
		case ForImportance() -> throw new IllegalArgumentException("a source of its own");
		case ForRespondentCounts counts -> throw new IllegalArgumentException("answered together");
		case ForGroupTallies(List<GroupField> fields) -> new TallyReader(question).readGroups(keys, fields);
		case ForPairTally(List<String> itemIds) -> new PairReader(question).read(keys, itemIds);
		case ForResponsePatterns patterns -> new PatternReader(question, patterns).read(keys);
		};
	}

	private static EvidenceSet total(Map<EvidenceRequest<?>, Grouped<? extends Evidence>> answers) {
		Map<EvidenceRequest<?>, Evidence> totals = new HashMap<>();
		answers.forEach((request, grouped) -> totals.put(request, grouped.total()));
		return new EvidenceSet(totals);
	}

	private static SortedMap<GroupKey, EvidenceSet> groups(
			Map<EvidenceRequest<?>, Grouped<? extends Evidence>> answers) {
		Map<GroupKey, Map<EvidenceRequest<?>, Evidence>> byKey = new HashMap<>();
		answers.forEach((request, grouped) -> grouped.groups().forEach(
				(key, evidence) -> byKey.computeIfAbsent(key, added -> new HashMap<>()).put(request, evidence)));
		SortedMap<GroupKey, EvidenceSet> sets = new TreeMap<>();
		byKey.forEach((key, evidence) -> sets.put(key, new EvidenceSet(evidence)));
		return sets;
	}
}
