/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.opinion;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.model.LocalizedText;
import org.manyi.model.Slice;
import org.manyi.service.AnalysisException;
import org.manyi.service.DecisionRequest;
import org.manyi.service.internal.SurveyChoice;
import org.manyi.service.opinion.CodingRule;
import org.manyi.service.opinion.OpinionCategories;
import org.manyi.service.opinion.OpinionService;
import org.manyi.service.opinion.RuleOutcome;
import org.manyi.service.opinion.RuleTrial;
import org.manyi.service.opinion.SuggestedCategories;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.opinion.Coding;
import org.manyi.store.api.opinion.CodingResult;
import org.manyi.store.api.opinion.ListVersion;
import org.manyi.store.api.opinion.Opinions;
import org.manyi.store.api.opinion.Opinions.ListKind;
import org.manyi.store.api.quality.ResponseFact;
import org.manyi.store.api.quality.ResponseFilter;
import org.manyi.store.api.quality.ResponseSelection;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DecisionTerms;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.ResponseStatus;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the workspace for each question. May be called by several threads. */
@Component
public class OpinionServiceImpl implements OpinionService {

	private static final ResponseFilter COMMENTED = new ResponseFilter(Optional.empty(), Optional.empty(),
			ResponseFilter.Comments.PRESENT, "");

	private final WorkspaceStore store;
	private final CommentWords words = new CommentWords();

	@Activate
	public OpinionServiceImpl(@Reference WorkspaceStore store) {
		this.store = store;
	}

	@Override
	public OpinionCategories categories(Path folder, Optional<String> surveyId)
			throws EvidenceException, AnalysisException {
		try (Workspace workspace = store.open(folder)) {
			String survey = new SurveyChoice(folder, surveyId).among(workspace.surveys()).id();
			Opinions opinions = workspace.opinions();
			return new OpinionCategories(opinions.list(ListKind.CATEGORIES), opinions.used(survey));
		}
	}

	@Override
	public List<ListVersion> versions(Path folder) throws EvidenceException {
		try (Workspace workspace = store.open(folder)) {
			return workspace.opinions().versions(ListKind.CATEGORIES);
		}
	}

	@Override
	public ListVersion keep(DecisionRequest request, List<String> categories) throws EvidenceException {
		try (Workspace workspace = store.open(request.workspace(), request.person())) {
			Opinions opinions = workspace.opinions();
			if (request.dryRun()) {
				ListVersion now = opinions.list(ListKind.CATEGORIES);
				return now.entries().equals(categories) ? now : new ListVersion(now.version() + 1, categories);
			}
			return opinions.keep(ListKind.CATEGORIES, categories, request.reason());
		}
	}

	@Override
	public CodingResult code(DecisionRequest request, List<ResponseReference> responses, SortedSet<String> add,
			SortedSet<String> remove) throws EvidenceException, AnalysisException {
		try (Workspace workspace = store.open(request.workspace(), request.person())) {
			String survey = survey(request, workspace);
			List<Coding> codings = workspace.decisions().find(survey, responses).stream()
					.filter(response -> byNumber(responses) || response.status() == ResponseStatus.COUNTED)
					.map(response -> new Coding(response.key().number(), add, remove)).toList();
			return workspace.opinions().code(survey, codings, terms(request));
		}
	}

	@Override
	public CodingResult undo(DecisionRequest request, OptionalLong change)
			throws EvidenceException, AnalysisException {
		try (Workspace workspace = store.open(request.workspace(), request.person())) {
			String survey = survey(request, workspace);
			Opinions opinions = workspace.opinions();
			DataVersion undone = change.isPresent() ? new DataVersion(change.getAsLong())
					: latest(opinions.codings(survey));
			return opinions.undo(survey, undone, terms(request));
		}
	}

	/** Whoever names single responses is told where one does not count. */
	private static boolean byNumber(List<ResponseReference> responses) {
		return responses.stream().noneMatch(ResponseReference.ById.class::isInstance);
	}

	private static DataVersion latest(List<CodingResult> codings) throws EvidenceException {
		return codings.stream().flatMap(coding -> coding.change().stream()).map(head -> head.version()).findFirst()
				.orElseThrow(() -> new EvidenceException(new LocalizedText("还没有人归类过意见，没有可撤销的。",
						"Nobody has coded an opinion yet; there is nothing to undo.")));
	}

	private static String survey(DecisionRequest request, Workspace workspace)
			throws EvidenceException, AnalysisException {
		return new SurveyChoice(request.workspace(), request.surveyId()).among(workspace.surveys()).id();
	}

	private static DecisionTerms terms(DecisionRequest request) {
		return new DecisionTerms(request.reason(), request.dryRun());
	}

	@Override
	public List<CodingRule> rules(Path folder) throws EvidenceException, AnalysisException {
		try (Workspace workspace = store.open(folder)) {
			return rules(workspace);
		}
	}

	private static List<CodingRule> rules(Workspace workspace) throws EvidenceException, AnalysisException {
		List<CodingRule> rules = new ArrayList<>();
		for (String written : workspace.opinions().list(ListKind.RULES).entries()) {
			rules.add(CodingRule.parse(written));
		}
		return rules;
	}

	@Override
	public void keepRules(DecisionRequest request, List<CodingRule> rules) throws EvidenceException {
		try (Workspace workspace = store.open(request.workspace(), request.person())) {
			workspace.opinions().keep(ListKind.RULES, rules.stream().map(CodingRule::toString).toList(),
					request.reason());
		}
	}

	@Override
	public RuleOutcome apply(DecisionRequest request, IProgressMonitor monitor)
			throws EvidenceException, AnalysisException {
		try (Workspace workspace = store.open(request.workspace(), request.person())) {
			String survey = survey(request, workspace);
			RuleLook look = new RuleLook(rules(workspace));
			look(workspace, survey, look, monitor);
			return look.outcome(workspace.opinions().code(survey, look.codings(), terms(request)));
		}
	}

	@Override
	public RuleTrial tryOut(Path folder, Optional<String> surveyId, List<CodingRule> rules, IProgressMonitor monitor)
			throws EvidenceException, AnalysisException {
		try (Workspace workspace = store.open(folder)) {
			RuleLook look = new RuleLook(rules);
			look(workspace, new SurveyChoice(folder, surveyId).among(workspace.surveys()).id(), look, monitor);
			return look.trial();
		}
	}

	private static void look(Workspace workspace, String survey, RuleLook look, IProgressMonitor monitor)
			throws EvidenceException {
		workspace.quality(survey, workspace.version()).each(new ResponseSelection.Filtered(COMMENTED, Slice.ALL),
				found -> {
					if (found.fact() instanceof ResponseFact.Opinions said) {
						look.look(found.response(), said);
					}
				}, monitor);
	}

	@Override
	public List<SuggestedCategories> suggest(Path folder, Optional<String> surveyId, SortedSet<Long> responses,
			IProgressMonitor monitor) throws EvidenceException, AnalysisException {
		try (Workspace workspace = store.open(folder)) {
			String survey = new SurveyChoice(folder, surveyId).among(workspace.surveys()).id();
			Deque<SimilarComments.Coded> coded = new ArrayDeque<>();
			SortedMap<Long, ResponseFact.Opinions> wanted = new TreeMap<>();
			workspace.quality(survey, workspace.version()).each(new ResponseSelection.Filtered(COMMENTED, Slice.ALL),
					found -> {
						if (found.fact() instanceof ResponseFact.Opinions said) {
							if (responses.contains(found.response())) {
								wanted.put(found.response(), said);
							}
							remember(coded, found.response(), said);
						}
					}, monitor);
			return suggest(wanted, coded, monitor);
		}
	}

	private List<SuggestedCategories> suggest(SortedMap<Long, ResponseFact.Opinions> wanted,
			Deque<SimilarComments.Coded> coded, IProgressMonitor monitor) {
		if (wanted.isEmpty()) {
			return List.of();
		}
		SimilarComments similar = new SimilarComments(words::of, List.copyOf(coded));
		List<SuggestedCategories> suggested = new ArrayList<>();
		wanted.forEach((response, said) -> {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			suggested.add(new SuggestedCategories(response, said.comment(),
					similar.suggest(response, said.comment(), said.categories())));
		});
		return suggested;
	}

	private static void remember(Deque<SimilarComments.Coded> coded, long response, ResponseFact.Opinions said) {
		if (!said.categories().isEmpty()) {
			coded.add(new SimilarComments.Coded(response, said.comment(), said.categories()));
			if (coded.size() > MOST_COMPARED) {
				coded.removeFirst();
			}
		}
	}

	@Override
	public List<CodingResult> codings(Path folder, Optional<String> surveyId)
			throws EvidenceException, AnalysisException {
		try (Workspace workspace = store.open(folder)) {
			return workspace.opinions()
					.codings(new SurveyChoice(folder, surveyId).among(workspace.surveys()).id());
		}
	}
}
