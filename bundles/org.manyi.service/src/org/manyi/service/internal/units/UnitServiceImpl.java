/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.units;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.AnalysisService;
import org.manyi.service.units.UnitComparison;
import org.manyi.service.units.UnitService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks for the groups of both slices at once. */
@Component
public final class UnitServiceImpl implements UnitService {

	private final AnalysisService analyses;

	@Activate
	public UnitServiceImpl(@Reference AnalysisService analyses) {
		this.analyses = analyses;
	}

	@Override
	public UnitComparison compare(AnalysisRequest request, GroupField by, Optional<Slice> baseline,
			IProgressMonitor monitor) throws AnalysisException {
		AnalysisRequest grouped = request.groupedBy(List.of(by));
		List<AnalysisRequest> asked = baseline.map(other -> List.of(grouped, grouped.with(other)))
				.orElseGet(() -> List.of(grouped));
		List<Analysis> answers = analyses.analyse(asked, monitor);
		return UnitComparison.of(answers.getFirst(),
				answers.size() > 1 ? Optional.of(answers.getLast()) : Optional.empty(), by);
	}
}
