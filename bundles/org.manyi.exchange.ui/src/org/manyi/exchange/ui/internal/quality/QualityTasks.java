/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.exchange.ui.internal.responses.ResponseRow;
import org.manyi.service.AnalysisException;
import org.manyi.service.DataHistory;
import org.manyi.service.DecisionService;
import org.manyi.service.quality.QualityFinding;
import org.manyi.service.quality.QualityReport;
import org.manyi.service.quality.QualityRequest;
import org.manyi.service.quality.QualityService;
import org.manyi.service.quality.ResponsePage;
import org.manyi.service.quality.SuspectResponse;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.Exclusion;
import org.manyi.store.api.workspace.ResponseReference;

/** What is asked of the services, away from the user's thread. */
record QualityTasks(QualityService quality, DecisionService decisions) {

	/** So many responses of a finding are listed. */
	static final int LISTED = 1000;

	private static final int PAGE = 10_000;

	/** What is known of a survey. */
	record Known(QualityReport report, List<Exclusion> exclusions) {
	}

	Known look(QualityRequest request, IProgressMonitor monitor) throws EvidenceException, AnalysisException {
		QualityReport report = quality.assess(request, monitor);
		DataHistory history = decisions.history(request.workspace(), request.surveyId(), OptionalLong.empty());
		return new Known(report, history.surveys().stream().flatMap(survey -> survey.exclusions().stream()).toList());
	}

	/** The first responses of a finding. */
	List<ResponseRow> responses(QualityReport report, QualityFinding finding, Texts texts, IProgressMonitor monitor)
			throws AnalysisException {
		return quality.responses(report, finding.id(), 0, LISTED, monitor).responses().stream()
				.map(response -> ResponseRow.of(response, texts)).toList();
	}

	/** All responses that a row is about. */
	List<ResponseReference> responses(QualityReport report, QualityRow row, IProgressMonitor monitor)
			throws AnalysisException {
		return switch (row) {
		case QualityRow.Found(QualityFinding finding) -> all(report, finding, monitor);
		case QualityRow.Excluded(var exclusions) -> exclusions.stream()
				.<ResponseReference>map(exclusion -> new ResponseReference.ByNumber(exclusion.response().number()))
				.toList();
		case QualityRow.NotExamined unexamined -> List.of();
		};
	}

	private List<ResponseReference> all(QualityReport report, QualityFinding finding, IProgressMonitor monitor)
			throws AnalysisException {
		SubMonitor progress = SubMonitor.convert(monitor);
		List<ResponseReference> all = new ArrayList<>();
		OptionalLong after = OptionalLong.of(0);
		while (after.isPresent()) {
			progress.setWorkRemaining(PAGE).split(1);
			ResponsePage page = quality.responses(report, finding.id(), after.getAsLong(), PAGE,
					new NullProgressMonitor());
			for (SuspectResponse response : page.responses()) {
				all.add(new ResponseReference.ByNumber(response.found().response()));
			}
			after = page.next();
		}
		return all;
	}
}
