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
import org.manyi.ui.ShownSurvey;

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
	 * @param survey the survey that is open
	 * @param turn   another one once its answers may be others
	 * @param before the methodology as it was saved
	 * @param after  the methodology as it is edited
	 */
	record Question(ShownSurvey.Survey survey, long turn, Methodology before, Methodology after) {

		/** The question that can be asked; empty while no survey is open, or no methodology was free of problems. */
		static Optional<Question> of(ShownSurvey shown, Optional<Methodology> before, Optional<Methodology> after) {
			return shown.survey().flatMap(asked -> after
					.map(edited -> new Question(asked, shown.turn(), before.orElse(edited), edited)));
		}
	}
}
