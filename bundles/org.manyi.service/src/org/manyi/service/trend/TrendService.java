/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.trend;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.PeriodUnit;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.InvalidRequestException;
import org.manyi.service.interval.IntervalChoice;
import org.osgi.annotation.versioning.ProviderType;

/** Follows figures over periods. An OSGi service. */
@ProviderType
public interface TrendService {

	/**
	 * The question that a trend is made of: by period, of all time.
	 *
	 * @param request   the survey, the responses meant and the methodology; its periods are of no account
	 * @param intervals those of each period; {@link IntervalChoice#DELTA} counts pairs of answers, which takes its time
	 */
	AnalysisRequest question(AnalysisRequest request, PeriodUnit unit, IntervalChoice intervals);

	/**
	 * The trend of every figure. Reads no response.
	 *
	 * @param byPeriod what {@link #question} was answered with
	 * @throws InvalidRequestException when it is not by one period
	 */
	Trends of(Analysis byPeriod) throws InvalidRequestException;

	/**
	 * Asks and follows.
	 *
	 * @param request one that {@link #question} made
	 * @param asNamed whether a survey of a workspace is scored by the very version that the request names in all
	 *                periods, and not each by the one in force
	 * @throws AnalysisException                                   when the source cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	Trends trends(AnalysisRequest request, boolean asNamed, IProgressMonitor monitor)
			throws AnalysisException;
}
