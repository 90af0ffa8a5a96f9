/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.units;

import java.util.Optional;
import java.util.Set;

import org.manyi.explore.ui.internal.DataState;
import org.manyi.explore.ui.internal.Exploration;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.interval.IntervalOptions;
import org.manyi.service.units.UnitComparison;

/**
 * What is asked of the units: all of those that are in the slice but for what it says of units themselves, by the
 * version of the methodology that the whole was scored by.
 *
 * @param request  the question
 * @param sha256   of a file, so that another content is asked about anew
 * @param baseline with which responses they are compared
 * @param by       what a unit is
 * @param state    of which state of the data figures are shown
 */
record UnitQuestion(AnalysisRequest request, String sha256, Optional<Slice> baseline, GroupField by, DataState state) {

	static UnitQuestion of(Exploration exploration, Analysis analysis, GroupField by, IntervalOptions intervals) {
		Slice all = everyUnit(analysis, by);
		return new UnitQuestion(analysis.request().with(analysis.plan().methodology()).with(all).with(intervals),
				analysis.input().sha256(),
				exploration.baseline().map(other -> everyUnit(other, by)).filter(other -> !other.equals(all)), by,
				exploration.state());
	}

	private static Slice everyUnit(Analysis analysis, GroupField by) {
		return analysis.request().slice().with(by, Set.of());
	}

	/** Whether the answer to the other has the same scores: intervals alone may be made in another way. */
	boolean hasScoresOf(UnitQuestion other) {
		return withUsualIntervals().equals(other.withUsualIntervals());
	}

	private UnitQuestion withUsualIntervals() {
		return new UnitQuestion(request.with(IntervalOptions.USUAL), sha256, baseline, by, state);
	}

	/** The figures of the state that is shown. */
	UnitComparison shown(UnitComparison found) {
		return UnitComparison.of(state.figures(found.analysis()), found.baseline().map(state::figures), by);
	}
}
