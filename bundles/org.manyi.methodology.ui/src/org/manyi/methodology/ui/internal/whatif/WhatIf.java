/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.whatif;

import java.util.Optional;

import org.manyi.model.Methodology;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisRequest;

/**
 * The open survey by the methodology as it was saved and as it is edited.
 *
 * @param before by the one saved
 * @param after  by the one edited
 */
record WhatIf(Analysis before, Analysis after) {

	/**
	 * What is asked.
	 *
	 * @param survey the question whose answer the window shows; its methodology is of no account
	 * @param before the methodology as it was saved
	 * @param after  the methodology as it is edited
	 */
	record Question(AnalysisRequest survey, Methodology before, Methodology after) {

		/** The question that can be asked; empty while no survey is open, or no methodology was free of problems. */
		static Optional<Question> of(Optional<AnalysisRequest> survey, Optional<Methodology> before,
				Optional<Methodology> after) {
			return survey.flatMap(asked -> after
					.map(edited -> new Question(asked, before.orElse(edited), edited)));
		}

		AnalysisRequest request(Methodology methodology) {
			return new AnalysisRequest(survey.source(), survey.surveyId(), survey.asOf(), methodology,
					new java.util.TreeMap<>(), survey.slice(), java.util.List.of(), survey.sent(), Optional.empty(),
					survey.audience());
		}
	}
}
