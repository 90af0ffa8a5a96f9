/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.trend;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.GroupField;
import org.manyi.model.LocalizedText;
import org.manyi.model.PeriodUnit;
import org.manyi.model.Slice;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.AnalysisService;
import org.manyi.service.InvalidRequestException;
import org.manyi.service.interval.IntervalChoice;
import org.manyi.service.interval.IntervalOptions;
import org.manyi.service.methodology.MethodologyService;
import org.manyi.service.trend.TrendService;
import org.manyi.service.trend.Trends;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks by period and puts the answers in the order of time. */
@Component
public final class TrendServiceImpl implements TrendService {

	private static final List<GroupField> TIMES = List.of(GroupField.MONTH, GroupField.QUARTER, GroupField.YEAR);
	private static final LocalizedText NOT_BY_PERIOD = new LocalizedText("趋势要求按月、按季或按年分组。",
			"A trend is asked for by month, quarter or year.");

	private final AnalysisService analyses;
	private final MethodologyService methodologies;

	@Activate
	public TrendServiceImpl(@Reference AnalysisService analyses, @Reference MethodologyService methodologies) {
		this.analyses = analyses;
		this.methodologies = methodologies;
	}

	@Override
	public AnalysisRequest question(AnalysisRequest request, PeriodUnit unit, IntervalChoice intervals) {
		Slice always = request.slice();
		for (GroupField time : TIMES) {
			always = always.with(time, Set.of());
		}
		return request.with(always).groupedBy(List.of(switch (unit) {
		case MONTH -> GroupField.MONTH;
		case QUARTER -> GroupField.QUARTER;
		case YEAR -> GroupField.YEAR;
		})).with(IntervalOptions.usual(intervals));
	}

	@Override
	public Trends of(Analysis byPeriod) throws InvalidRequestException {
		List<GroupField> fields = byPeriod.request().by();
		if (fields.size() != 1 || !TIMES.contains(fields.getFirst())) {
			throw new InvalidRequestException(NOT_BY_PERIOD);
		}
		return Trends.of(byPeriod, fields.getFirst());
	}

	@Override
	public Trends trends(AnalysisRequest request, boolean asNamed, IProgressMonitor monitor)
			throws AnalysisException {
		boolean isWorkspace = Files.isDirectory(request.source());
		return of(isWorkspace && !asNamed ? methodologies.analyseInForce(request, monitor)
				: analyses.analyse(request, monitor));
	}
}
