/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.scoring.MethodologyReader;
import org.manyi.scoring.MethodologyRegistry;
import org.manyi.scoring.OptionException;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.AnalysisService;
import org.manyi.service.InvalidRequestException;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Puts registry, counts and executor together. May be called by several threads. */
@Component
public class AnalysisServiceImpl implements AnalysisService {

	private static final int READING = 90;
	private static final int SCORING = 10;

	private final MethodologyLookup methodologies;
	private final ScoringExecutor executor;
	private final SurveyCounts counts;
	private volatile @Nullable ComponentServiceObjects<WorkspaceStore> workspaces;

	@Activate
	public AnalysisServiceImpl(@Reference MethodologyRegistry registry, @Reference MethodologyReader fileReader,
			@Reference ScoringExecutor executor, @Reference SurveyCounts counts) {
		this.methodologies = new MethodologyLookup(registry, fileReader);
		this.executor = executor;
		this.counts = counts;
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	void setWorkspaces(ComponentServiceObjects<WorkspaceStore> store) {
		workspaces = store;
	}

	void unsetWorkspaces(ComponentServiceObjects<WorkspaceStore> store) {
		if (workspaces == store) {
			workspaces = null;
		}
	}

	@Override
	public List<MethodologyEntry> methodologies() {
		return methodologies.entries();
	}

	@Override
	public Methodology methodology(String idOrFile) throws AnalysisException {
		return methodologies.find(idOrFile);
	}

	@Override
	public Methodology methodologyOf(Path folder, Optional<String> surveyId) throws AnalysisException {
		ComponentServiceObjects<WorkspaceStore> stores = workspaces;
		if (stores == null) {
			throw notKnown(folder);
		}
		WorkspaceStore store = stores.getService();
		try (Workspace workspace = store.open(folder)) {
			SurveyDescription survey = new SurveyChoice(folder, surveyId).among(workspace.surveys());
			return methodologies.of(workspace, survey).orElseThrow(() -> notKnown(folder));
		} catch (EvidenceException e) {
			throw new AnalysisException(e);
		} finally {
			stores.ungetService(store);
		}
	}

	private static InvalidRequestException notKnown(Path folder) {
		return new InvalidRequestException(new LocalizedText(
				"工作区 %s 没有保存导入时所用的测评方法。请用 --methodology 指定。".formatted(folder),
				"The workspace %s has not kept the methodology that it was imported by. Name one with --methodology."
						.formatted(folder)));
	}

	@Override
	public List<LocalizedText> obstacles(Methodology methodology) {
		return executor.obstacles(methodology);
	}

	@Override
	public Analysis analyse(AnalysisRequest request, IProgressMonitor monitor) throws AnalysisException {
		return analyse(List.of(request), monitor).getFirst();
	}

	@Override
	public List<Analysis> analyse(List<AnalysisRequest> requests, IProgressMonitor monitor) throws AnalysisException {
		List<ScoringPlan> plans = new ArrayList<>();
		Map<CountsAsked, Set<EvidenceRequest<?>>> needed = new HashMap<>();
		for (AnalysisRequest request : requests) {
			ScoringPlan plan = plan(request);
			plans.add(plan);
			Set<EvidenceRequest<?>> evidence = needed.computeIfAbsent(CountsAsked.of(request),
					asked -> new HashSet<>());
			evidence.addAll(plan.evidence());
			evidence.addAll(request.intervals().evidence(request.methodology()));
		}
		SubMonitor progress = SubMonitor.convert(monitor, READING * needed.size() + SCORING * requests.size());
		Map<CountsAsked, ReadEvidence> read = new HashMap<>();
		List<Analysis> analyses = new ArrayList<>();
		for (AnalysisRequest request : requests) {
			CountsAsked asked = CountsAsked.of(request);
			ReadEvidence evidence = read.get(asked);
			if (evidence == null) {
				evidence = counts.read(request, needed.getOrDefault(asked, Set.of()), progress.split(READING));
				read.put(asked, evidence);
			}
			analyses.add(new SliceScorer(executor, plans.get(analyses.size())).score(request, evidence,
					progress.split(SCORING)));
		}
		return List.copyOf(analyses);
	}

	private ScoringPlan plan(AnalysisRequest request) throws AnalysisException {
		try {
			return executor.plan(request.methodology(), request.options());
		} catch (OptionException e) {
			throw new InvalidRequestException(e.reason());
		}
	}
}
