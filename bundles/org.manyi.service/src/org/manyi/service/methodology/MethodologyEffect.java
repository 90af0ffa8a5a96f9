/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.methodology;

import java.util.List;
import java.util.Optional;

import org.manyi.scoring.ScoringPlan;
import org.manyi.service.AnalysisPart;
import org.manyi.service.SliceAnalysis;

/**
 * What a draft makes of past periods.
 *
 * @param request what was asked
 * @param total   all periods together
 * @param periods those that have responses, the earliest first; last the responses without a date, where there are any
 */
public record MethodologyEffect(EffectRequest request, Period total, List<Period> periods) {

	public MethodologyEffect {
		periods = List.copyOf(periods);
	}

	/**
	 * One period by both rules.
	 *
	 * @param period such as {@code 2026-Q3}; empty for all of them, the empty text for responses without a date
	 * @param now    what was, or would be, reported, with the version of the methodology by which
	 * @param after  what the draft makes of it
	 */
	public record Period(Optional<String> period, AnalysisPart now, SliceAnalysis after) {

		/** By which {@link #before} was made. */
		public ScoringPlan rule() {
			return now.plan();
		}

		/** What was, or would be, reported. */
		public SliceAnalysis before() {
			return now.slice();
		}

		/** Whether a band, a verdict or the lowest items are others. */
		public boolean isTurned() {
			return !Findings.of(before()).equals(Findings.of(after));
		}
	}
}
