/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.Slice;
import org.manyi.service.AnalysisException;
import org.manyi.service.ResponseListRequest;
import org.manyi.service.ResponseListing;
import org.manyi.service.ResponseRecord;
import org.manyi.service.ResponseService;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.quality.FoundResponse;
import org.manyi.store.api.quality.ResponseSelection;
import org.manyi.store.api.workspace.Correction;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.Decisions;
import org.manyi.store.api.workspace.Exclusion;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.store.api.workspace.StoredResponse;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the workspace for each question. May be called by several threads. */
@Component
public class ResponseServiceImpl implements ResponseService {

	private final WorkspaceStore store;

	@Activate
	public ResponseServiceImpl(@Reference WorkspaceStore store) {
		this.store = store;
	}

	@Override
	public ResponseListing list(ResponseListRequest request, IProgressMonitor monitor)
			throws EvidenceException, AnalysisException {
		try (Workspace workspace = store.open(request.workspace())) {
			SurveyDescription survey = new SurveyChoice(request.workspace(), request.surveyId())
					.among(workspace.surveys());
			DataVersion version = workspace.version();
			List<FoundResponse> page = workspace.quality(survey.id(), version)
					.list(new ResponseSelection.InSlice(Slice.ALL), request.after(), request.limit(), monitor);
			return new ResponseListing(survey, version, page, page.size() < request.limit() ? OptionalLong.empty()
					: OptionalLong.of(page.getLast().response()));
		}
	}

	@Override
	public List<ResponseRecord> find(Path folder, Optional<String> surveyId, String written)
			throws EvidenceException, AnalysisException {
		try (Workspace workspace = store.open(folder)) {
			SurveyDescription survey = new SurveyChoice(folder, surveyId).among(workspace.surveys());
			DataVersion version = workspace.version();
			Decisions decisions = workspace.decisions();
			List<StoredResponse> found = decisions.find(survey.id(),
					List.of(new WrittenReference(written).reference()));
			Map<Long, List<Correction>> corrections = decisions.corrections(survey.id(), version).stream()
					.collect(Collectors.groupingBy(correction -> correction.response().number()));
			Map<Long, Exclusion> exclusions = decisions.exclusions(survey.id(), version).stream()
					.collect(Collectors.toMap(exclusion -> exclusion.response().number(), exclusion -> exclusion));
			Map<Long, String> files = workspace.imports().stream().collect(Collectors.toMap(ImportRecord::number,
					record -> String.valueOf(record.file().path().getFileName())));
			return found.stream()
					.map(response -> new ResponseRecord(survey, response,
							files.getOrDefault(response.key().importNumber(), ""),
							corrections.getOrDefault(response.key().number(), List.of()),
							Optional.ofNullable(exclusions.get(response.key().number()))))
					.toList();
		}
	}
}
