/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.manyi.analysis.LowestItems;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.Warning;
import org.manyi.service.interval.SliceIntervals;

/**
 * The scores of one slice and what they point to.
 *
 * @param scores  the scores
 * @param lowest  the lowest items
 * @param paretos the Pareto charts
 * @param intervals how sure the scores are
 */
public record SliceAnalysis(ScoringResult scores, LowestItems lowest, Paretos paretos, SliceIntervals intervals) {

	/** The code of the warning that a score is missing. */
	public static final String NO_SCORE = "no-score";

	/**
	 * What a reader must know of the scores, once each: the warnings of scoring, and why a score is missing where no
	 * warning speaks of it.
	 */
	public List<Warning> warnings() {
		Set<Warning> warnings = new LinkedHashSet<>(scores.warnings());
		scores.missing().forEach((id, reason) -> {
			if (scores.warnings().stream().noneMatch(warning -> warning.subject().filter(id::equals).isPresent())) {
				warnings.add(new Warning(NO_SCORE, Optional.of(id), reason));
			}
		});
		return List.copyOf(warnings);
	}
}
