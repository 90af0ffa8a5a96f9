/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.manyi.analysis.Pareto;
import org.manyi.analysis.ParetoBasis;
import org.manyi.model.Methodology;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.evidence.Tally;

/**
 * The Pareto charts of one slice. Each is made when it is asked for, and again when asked for again: of hundreds of
 * groups few are looked at, and none by every basis.
 *
 * @param methodology whose items are ordered, by its thresholds
 * @param scores      what it made of the slice
 * @param tally       the answers of the slice
 */
public record Paretos(Methodology methodology, ScoringResult scores, Tally tally) {

	/** The bases there is a chart by; categories only where the source codes opinions. */
	public Set<ParetoBasis> bases() {
		return Collections.unmodifiableSet(tally.categories().isEmpty()
				? EnumSet.complementOf(EnumSet.of(ParetoBasis.CATEGORIES))
				: EnumSet.allOf(ParetoBasis.class));
	}

	/** The chart by that basis; empty where there is none. */
	public Optional<Pareto> by(ParetoBasis basis) {
		return switch (basis) {
			case LOW_ANSWERS -> Optional
					.of(Pareto.ofLowAnswers(methodology.indicators().items(), tally, methodology.lowAnswerAtMost()));
			case LOST_POINTS -> Optional.of(Pareto.ofLostPoints(methodology.indicators().items(), scores.itemScores(),
					scores.weights(), scores.range()));
			case CATEGORIES ->
				tally.categories().isEmpty() ? Optional.empty() : Optional.of(Pareto.ofCategories(tally));
		};
	}
}
