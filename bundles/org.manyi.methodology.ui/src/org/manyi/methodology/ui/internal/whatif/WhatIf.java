/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.whatif;

import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.api.Reading;
import org.manyi.service.Analysis;
import org.manyi.ui.ShownSurvey;

/**
 * The open survey by a version and by the methodology as it is edited.
 *
 * @param before   by the version that is compared with
 * @param after    by the one edited
 * @param baseline which version that is
 * @param survey   the survey, in the state of its data that the window shows
 */
record WhatIf(Analysis before, Analysis after, Baseline baseline, ShownSurvey.Survey survey) {

	/** The readings of the edited one that the other has not; empty where both read the rule alike. */
	List<Reading> otherReadings() {
		List<LocalizedText> known = before.plan().readings().stream().map(Reading::text).toList();
		return after.plan().readings().stream().filter(reading -> !known.contains(reading.text())).toList();
	}

	/** Which version the edited one is compared with. */
	enum Baseline {
		/** The one by which the window shows the survey: a version of the same methodology. */
		SHOWN,
		/** The one that was opened or saved last. */
		SAVED
	}

	/**
	 * What is asked.
	 *
	 * @param survey   the survey that is open
	 * @param turn     another one once its answers may be others
	 * @param before   the methodology that is compared with
	 * @param after    the methodology as it is edited
	 * @param baseline which one is compared with
	 */
	record Question(ShownSurvey.Survey survey, long turn, Methodology before, Methodology after, Baseline baseline) {

		/**
		 * The question that can be asked; empty while no survey is open, or no methodology was free of problems.
		 *
		 * @param saved  the methodology as it was opened or saved; empty where that is none
		 * @param edited as it is edited; empty where it never was free of problems
		 */
		static Optional<Question> of(ShownSurvey shown, Optional<Methodology> saved, Optional<Methodology> edited) {
			return shown.survey().flatMap(asked -> edited.map(after -> {
				Optional<Methodology> version = shown.methodology().filter(known -> known.id().equals(after.id()))
						.filter(known -> saved.filter(before -> before.source().equals(known.source())).isEmpty());
				return new Question(asked, shown.turn(), version.or(() -> saved).orElse(after), after,
						version.isPresent() ? Baseline.SHOWN : Baseline.SAVED);
			}));
		}
	}
}
