/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.model.Methodology;
import org.manyi.model.Slice;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.AnalysisService;
import org.manyi.service.interval.IntervalOptions;
import org.manyi.service.methodology.KnownVersion;
import org.manyi.service.methodology.MethodologyService;
import org.manyi.service.methodology.SurveyAnalysis;
import org.manyi.service.slice.SliceValues;

/**
 * Scores what the window is about: a file by the methodology that was announced, a survey by the version in force
 * unless the user chose one on purpose.
 *
 * @param analyses  scores
 * @param versions  knows the versions that workspaces have adopted; empty while there is no such service
 * @param shown     what is scored
 * @param announced the methodology chosen, as it is announced now; empty where it is not
 * @param values    what the survey can be sliced by, as far as it is known
 * @param intervals beside the scores
 */
record Scoring(AnalysisService analyses, Optional<MethodologyService> versions, Source shown,
		Optional<Methodology> announced, SliceValues values, IntervalOptions intervals)
		implements AnalysisJob.Work<Scoring.Scored> {

	/**
	 * What came of it.
	 *
	 * @param by       how it was decided by which methodology
	 * @param baseline the same of the responses that those are compared with; empty where there are none
	 */
	record Scored(Analysis analysis, ScoredBy by, Optional<Analysis> baseline) {
	}

	/** Whether there is a methodology to score by. */
	boolean isPossible() {
		return announced.isPresent() || shown.surveyId().isPresent();
	}

	@Override
	public Scored run(IProgressMonitor monitor) throws AnalysisException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		Optional<Slice> compared = shown.baseline().of(shown.slice(), values);
		Scored scored = scored(shown.slice(), progress.split(compared.isPresent() ? 5 : 10));
		return compared.isEmpty() ? scored
				: new Scored(scored.analysis(), scored.by(), baseline(compared.get(), progress.split(5)));
	}

	/** Empty where it has no response, or cannot be had: what is compared with it is shown all the same. */
	private Optional<Analysis> baseline(Slice compared, IProgressMonitor monitor) {
		try {
			return Optional.of(scored(compared, monitor).analysis())
					.filter(analysis -> analysis.total().scores().responses().returned() > 0);
		} catch (AnalysisException e) {
			return Optional.empty();
		}
	}

	private Scored scored(Slice slice, IProgressMonitor monitor) throws AnalysisException {
		if (shown.surveyId().isPresent() && versions.isPresent()) {
			return survey(versions.get(), slice, SubMonitor.convert(monitor, 10));
		}
		Methodology rule = announced.isPresent() ? announced.get()
				: analyses.methodologyOf(shown.path(), shown.surveyId());
		return new Scored(analyses.analyse(request(rule, slice), monitor), ScoredBy.announced(rule), Optional.empty());
	}

	private Scored survey(MethodologyService service, Slice slice, SubMonitor progress) throws AnalysisException {
		Optional<MethodologyName> chosen = shown.methodology().filter(name -> name.version().isPresent());
		Methodology rule = rule(service, chosen);
		SurveyAnalysis scored = service.analyseSurvey(request(rule, slice), chosen.isPresent(), progress.split(9));
		return new Scored(scored.analysis(),
				new ScoredBy(rule, chosen.isEmpty() && announced.isPresent(), chosen.isPresent(), scored.inForce(),
						scored.versions().stream().map(KnownVersion::methodology).toList()),
				Optional.empty());
	}

	private Methodology rule(MethodologyService service, Optional<MethodologyName> chosen) throws AnalysisException {
		if (chosen.isPresent()) {
			return service.find(chosen.get().toString(), Optional.of(shown.path()));
		}
		return announced.isPresent() ? announced.get() : analyses.methodologyOf(shown.path(), shown.surveyId());
	}

	private AnalysisRequest request(Methodology methodology, Slice slice) {
		AnalysisRequest all = AnalysisRequest.of(shown.path(), methodology);
		return new AnalysisRequest(all.source(), shown.surveyId(), shown.state().asOf(), methodology, all.options(),
				slice, all.by(), all.sent(), all.rejects(), all.audience(), intervals);
	}
}
