/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

import org.manyi.model.Methodology;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisRequest;

/**
 * The survey that the window speaks of, scored or not, shared by all views through their context.
 *
 * @param survey      the survey; empty while none is open
 * @param methodology the version that its figures are by, in force or chosen; while it cannot be scored the one asked
 *                    for; empty where there is none
 * @param turn        grows whenever the survey was scored anew or could not be: its answers may be others, [0, ∞)
 */
public record ShownSurvey(Optional<Survey> survey, Optional<Methodology> methodology, long turn) {

	/** No survey is open. */
	public static final ShownSurvey NONE = new ShownSurvey(Optional.empty(), Optional.empty(), 0);

	/**
	 * A survey file, or a survey of a workspace.
	 *
	 * @param source    the file, or the folder of the workspace
	 * @param id        the survey of the workspace; empty for a file
	 * @param asOf      the data version of the workspace; empty for the present one, and for a file
	 * @param submitted whether months that were submitted are shown as they were then
	 */
	public record Survey(Path source, Optional<String> id, OptionalLong asOf, boolean submitted) {

		/** The question what all its responses say by a methodology as it is. */
		public AnalysisRequest by(Methodology methodology) {
			AnalysisRequest all = AnalysisRequest.of(source, methodology);
			return new AnalysisRequest(source, id, asOf, methodology, all.options(), all.slice(), all.by(), all.sent(),
					all.rejects(), all.audience());
		}

		/** What is shown of the answer to {@link #by}. */
		public Analysis figures(Analysis analysis) {
			return submitted ? analysis.asSubmitted() : analysis;
		}
	}
}
