/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.trend;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.analysis.change.Adjustment;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.AnalysisService;
import org.manyi.service.interval.IntervalChoice;
import org.manyi.service.interval.IntervalOptions;
import org.manyi.service.trend.ChangeService;
import org.manyi.service.trend.Changes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks for the intervals that tests are made of. */
@Component
public final class ChangeServiceImpl implements ChangeService {

	private static final IntervalOptions NEEDED = IntervalOptions.usual(IntervalChoice.DELTA);

	private final AnalysisService analyses;

	@Activate
	public ChangeServiceImpl(@Reference AnalysisService analyses) {
		this.analyses = analyses;
	}

	@Override
	public Changes changes(Analysis now, Analysis before, Adjustment adjustment, IProgressMonitor monitor)
			throws AnalysisException {
		List<Analysis> sure = analyses.analyse(List.of(question(now), question(before)), monitor);
		return Changes.of(sameState(now, sure.getFirst()), sameState(before, sure.getLast()), adjustment);
	}

	/** By the very version that scored it, without groups. */
	private static AnalysisRequest question(Analysis analysis) {
		return analysis.request().with(analysis.plan().methodology()).groupedBy(List.of()).with(NEEDED);
	}

	/** As submitted where the figures shown are those. */
	private static Analysis sameState(Analysis shown, Analysis sure) {
		return shown.isAsSubmitted() ? sure.asSubmitted() : sure;
	}
}
