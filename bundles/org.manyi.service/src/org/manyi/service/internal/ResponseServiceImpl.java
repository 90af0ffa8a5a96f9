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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.manyi.model.Slice;
import org.manyi.service.AnalysisException;
import org.manyi.service.ResponseIndex;
import org.manyi.service.ResponseListRequest;
import org.manyi.service.ResponseListing;
import org.manyi.service.ResponseRecord;
import org.manyi.service.ResponseService;
import org.manyi.service.opinion.OpinionCategories;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.opinion.Opinions;
import org.manyi.store.api.opinion.Opinions.ListKind;
import org.manyi.store.api.quality.FoundResponse;
import org.manyi.store.api.quality.ResponseFact;
import org.manyi.store.api.quality.ResponseFilter;
import org.manyi.store.api.quality.ResponseQuality;
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
					.list(new ResponseSelection.Filtered(request.filter(), request.slice()), request.after(),
							request.limit(), monitor);
			Opinions opinions = workspace.opinions();
			return new ResponseListing(survey, version,
					new OpinionCategories(opinions.list(ListKind.CATEGORIES), opinions.used(survey.id())), page,
					page.size() < request.limit() ? OptionalLong.empty()
					: OptionalLong.of(page.getLast().response()));
		}
	}

	@Override
	public ResponseIndex index(ResponseListRequest request, IProgressMonitor monitor)
			throws EvidenceException, AnalysisException {
		try (Workspace workspace = store.open(request.workspace())) {
			SurveyDescription survey = new SurveyChoice(request.workspace(), request.surveyId())
					.among(workspace.surveys());
			DataVersion version = workspace.version();
			Opinions opinions = workspace.opinions();
			return new ResponseIndex(survey, version,
					new OpinionCategories(opinions.list(ListKind.CATEGORIES), opinions.used(survey.id())),
					ResponseIndex.pages(workspace.quality(survey.id(), version).spread(
							new ResponseSelection.Filtered(request.filter(), request.slice()), ResponseIndex.PAGE,
							monitor)));
		}
	}

	@Override
	public List<FoundResponse> page(ResponseListRequest request, ResponseIndex index, ResponseIndex.Page page,
			IProgressMonitor monitor) throws EvidenceException {
		try (Workspace workspace = store.open(request.workspace())) {
			return workspace.quality(index.survey().id(), index.version()).between(
					new ResponseSelection.Filtered(request.filter(), request.slice()), page.after(), page.last(),
					monitor);
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
			ResponseQuality quality = workspace.quality(survey.id(), version);
			List<ResponseRecord> records = new ArrayList<>();
			for (StoredResponse response : found) {
				long number = response.key().number();
				records.add(new ResponseRecord(survey, response, files.getOrDefault(response.key().importNumber(), ""),
						opinions(quality, number), corrections.getOrDefault(number, List.of()),
						Optional.ofNullable(exclusions.get(number))));
			}
			return records;
		}
	}

	private static ResponseFact.Opinions opinions(ResponseQuality quality, long number) throws EvidenceException {
		return quality
				.list(new ResponseSelection.Filtered(ResponseFilter.ALL, Slice.ALL), number - 1, 1,
						new NullProgressMonitor())
				.stream().filter(found -> found.response() == number).map(found -> found.fact())
				.flatMap(fact -> fact instanceof ResponseFact.Opinions said ? Stream.of(said) : Stream.empty())
				.findFirst()
				.orElseGet(() -> new ResponseFact.Opinions("", List.of()));
	}
}
