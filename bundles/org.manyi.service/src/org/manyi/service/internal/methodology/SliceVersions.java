/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.internal.ResponseMonths;
import org.manyi.service.internal.SurveyChoice;
import org.manyi.service.methodology.VersionInForce;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.api.workspace.Workspace;

/**
 * The versions that hold in the time of a slice, and which of them is the whole slice's.
 *
 * @param timeline of the methodology asked for; it has a version at least
 * @param inForce  on the last day of the slice
 */
record SliceVersions(VersionTimeline timeline, VersionInForce inForce) {

	/**
	 * Asks the workspace.
	 *
	 * @param timeline not empty
	 * @throws AnalysisException when no survey is named where there are several, or one that there is none of
	 */
	static SliceVersions of(VersionTimeline timeline, Workspace workspace, AnalysisRequest request,
			IProgressMonitor monitor) throws EvidenceException, AnalysisException {
		Optional<LocalDate> day = LastDay.of(request.slice());
		if (day.isEmpty()) {
			SurveyDescription survey = new SurveyChoice(request.source(), request.surveyId())
					.among(workspace.surveys());
			DataVersion present = workspace.version();
			// a version that there is none of is told by whoever reads the answers of then
			DataVersion version = request.asOf().isPresent() && request.asOf().getAsLong() <= present.number()
					? new DataVersion(Math.max(1, request.asOf().getAsLong()))
					: present;
			day = ResponseMonths.of(workspace.evidence(survey.id(), version), request.slice(), monitor).last()
					.map(YearMonth::atEndOfMonth);
		}
		return new SliceVersions(timeline, new VersionInForce(day, day.flatMap(timeline::on)));
	}
}
