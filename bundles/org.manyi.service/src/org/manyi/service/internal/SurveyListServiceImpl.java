/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.exchange.api.mapping.RejectWriter;
import org.manyi.exchange.api.mapping.SurveyReader;
import org.manyi.model.Slice;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.service.DecisionCounts;
import org.manyi.service.SurveyListService;
import org.manyi.service.SurveySummary;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;
import org.manyi.store.api.StoredInput;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.FrozenMonth;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks workspaces what they hold. Reading leaves no record. */
@Component
public class SurveyListServiceImpl implements SurveyListService {

	private final WorkspaceStore store;
	private final SurveyReader reader;

	@Activate
	public SurveyListServiceImpl(@Reference WorkspaceStore store, @Reference SurveyReader reader) {
		this.store = store;
		this.reader = reader;
	}

	@Override
	public boolean isWorkspace(Path folder) {
		return store.isWorkspace(folder);
	}

	@Override
	public List<SurveySummary> surveys(Path workspace, IProgressMonitor monitor) throws EvidenceException {
		try (Workspace open = store.open(workspace)) {
			List<SurveyDescription> surveys = open.surveys();
			List<ImportRecord> imports = open.imports();
			SubMonitor progress = SubMonitor.convert(monitor, surveys.size());
			List<SurveySummary> summaries = new ArrayList<>();
			for (SurveyDescription survey : surveys) {
				summaries.add(summary(open, survey, imports, progress.split(1)));
			}
			return summaries;
		}
	}

	private static SurveySummary summary(Workspace workspace, SurveyDescription survey, List<ImportRecord> imports,
			IProgressMonitor monitor) throws EvidenceException {
		DataVersion version = workspace.version();
		ResponseMonths responses = ResponseMonths.of(workspace.evidence(survey.id(), version), Slice.ALL, monitor);
		ResponseCounts counts = responses.all().total().tally().responses();
		Optional<ImportRecord> last = imports.stream().filter(record -> record.surveyId().equals(survey.id()))
				.findFirst();
		return new SurveySummary(survey, counts.returned(), responses.months().stream().findFirst(), responses.last(),
				last, decisions(workspace, survey.id(), version, counts.excluded()));
	}

	/** @param excluded is counted by the source, since there may be as many as responses */
	private static DecisionCounts decisions(Workspace workspace, String surveyId, DataVersion version, long excluded)
			throws EvidenceException {
		Set<Long> imports = WorkspaceReader.imports(workspace, surveyId, version).stream()
				.map(StoredInput.Import::number).collect(Collectors.toSet());
		DecisionsInForce inForce = new DecisionsInForce(workspace.decisions(), surveyId, version);
		List<FrozenMonth> months = workspace.decisions().frozenMonths(surveyId, version);
		return new DecisionCounts(version, excluded, counted(inForce.corrections(imports)),
				months.stream().filter(FrozenMonth::latest).count(),
				months.stream().filter(FrozenMonth::latest).mapToLong(month -> month.amendments().size()).sum());
	}

	private static long counted(List<StoredInput.Decision> decisions) {
		return decisions.stream().mapToLong(StoredInput.Decision::count).sum();
	}

	@Override
	public List<ImportRecord> imports(Path workspace) throws EvidenceException {
		try (Workspace open = store.open(workspace)) {
			return open.imports();
		}
	}

	@Override
	public List<Reject> rejects(Path workspace, long importNumber, int limit) throws EvidenceException {
		try (Workspace open = store.open(workspace)) {
			return open.rejects(importNumber, limit);
		}
	}

	@Override
	public void writeRejects(Path workspace, ImportRecord record, Path target) throws EvidenceException {
		try (Workspace open = store.open(workspace);
				RejectWriter writer = reader.writeRejects(record.file().path(), target)) {
			open.<EvidenceException> eachReject(record.number(), writer::add);
			writer.complete();
		}
	}
}
