/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.Visitor;
import org.manyi.scoring.MethodologyReader;
import org.manyi.scoring.MethodologyRegistry;
import org.manyi.service.AnalysisException;
import org.manyi.service.InvalidRequestException;
import org.manyi.service.internal.MethodologyLookup;
import org.manyi.service.internal.SurveyChoice;
import org.manyi.service.quality.QualityFinding;
import org.manyi.service.quality.QualityFindingKind;
import org.manyi.service.quality.QualityReport;
import org.manyi.service.quality.QualityRequest;
import org.manyi.service.quality.QualityService;
import org.manyi.service.quality.ResponsePage;
import org.manyi.service.quality.SuspectResponse;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.quality.FoundResponse;
import org.manyi.store.api.quality.ResponseQuality;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens workspaces to look at them. May be called by several threads. */
@Component
public class QualityServiceImpl implements QualityService {

	private final WorkspaceStore store;
	private final MethodologyLookup methodologies;

	@Activate
	public QualityServiceImpl(@Reference WorkspaceStore store, @Reference MethodologyRegistry registry,
			@Reference MethodologyReader fileReader) {
		this.store = store;
		this.methodologies = new MethodologyLookup(registry, fileReader);
	}

	@Override
	public QualityReport assess(QualityRequest request, IProgressMonitor monitor) throws AnalysisException {
		try (Workspace workspace = store.open(request.workspace())) {
			SurveyDescription survey = new SurveyChoice(request.workspace(), request.surveyId())
					.among(workspace.surveys());
			Optional<Methodology> methodology = request.methodology().isPresent() ? request.methodology()
					: methodologies.of(workspace, survey);
			return new Assessment(request, workspace, survey, methodology).report(monitor);
		} catch (EvidenceException e) {
			throw new AnalysisException(e);
		}
	}

	@Override
	public ResponsePage responses(QualityReport report, String findingId, long after, int limit,
			IProgressMonitor monitor) throws AnalysisException {
		Optional<QualityFinding> finding = listed(report, findingId);
		if (finding.isEmpty()) {
			return new ResponsePage(List.of(), OptionalLong.empty());
		}
		int most = Math.clamp(limit, 1, ResponseQuality.LARGEST_PAGE);
		try (Workspace workspace = store.open(report.request().workspace())) {
			List<FoundResponse> found = workspace.quality(report.survey().id(), report.version())
					.list(finding.get().selection().get(), after, most, monitor);
			ReasonText reasons = new ReasonText(finding.get(), report.survey());
			List<SuspectResponse> suspects = new ArrayList<>();
			found.forEach(response -> suspects.add(new SuspectResponse(response, reasons.of(response))));
			return new ResponsePage(suspects, found.size() < most ? OptionalLong.empty()
					: OptionalLong.of(found.getLast().response()));
		} catch (EvidenceException e) {
			throw new AnalysisException(e);
		}
	}

	@Override
	public <X extends Exception> void eachResponse(QualityReport report, String findingId,
			Visitor<SuspectResponse, X> visitor, IProgressMonitor monitor) throws AnalysisException, X {
		Optional<QualityFinding> finding = listed(report, findingId);
		if (finding.isEmpty()) {
			return;
		}
		ReasonText reasons = new ReasonText(finding.get(), report.survey());
		try (Workspace workspace = store.open(report.request().workspace())) {
			workspace.quality(report.survey().id(), report.version()).<X> each(finding.get().selection().orElseThrow(),
					response -> visitor.visit(new SuspectResponse(response, reasons.of(response))), monitor);
		} catch (EvidenceException e) {
			throw new AnalysisException(e);
		}
	}

	/** A finding about single responses; empty where nothing of its kind was found. */
	private static Optional<QualityFinding> listed(QualityReport report, String findingId)
			throws InvalidRequestException {
		Optional<QualityFinding> finding = report.finding(findingId);
		if (finding.flatMap(QualityFinding::selection).isEmpty()
				&& (finding.isPresent() || QualityFindingKind.of(findingId).isEmpty())) {
			throw new InvalidRequestException(notListed(report, finding, findingId));
		}
		return finding;
	}

	private static LocalizedText notListed(QualityReport report, Optional<QualityFinding> finding, String id) {
		if (finding.isPresent()) {
			return new LocalizedText("“%s”不涉及单份调查表，没有可列出的。".formatted(id),
					"\"%s\" is not about single responses; there are none to list.".formatted(id));
		}
		List<String> known = report.findings().stream().filter(one -> one.selection().isPresent())
				.map(QualityFinding::id).toList();
		return new LocalizedText(
				"没有名为“%s”的发现。%s".formatted(id, known.isEmpty() ? "本调查没有涉及单份调查表的发现。"
						: known.stream().collect(Collectors.joining("、", "现有：", "。"))),
				"There is no finding \"%s\". %s".formatted(id,
						known.isEmpty() ? "None of this survey is about responses."
						: known.stream().collect(Collectors.joining(", ", "Known ones: ", "."))));
	}
}
