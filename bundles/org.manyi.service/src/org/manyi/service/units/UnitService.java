/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.units;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.osgi.annotation.versioning.ProviderType;

/** Puts the units of a survey side by side (单位对比). An OSGi service. */
@ProviderType
public interface UnitService {

	/**
	 * Scores every unit by the methodology of the request, and again in the responses that they are compared with.
	 *
	 * @param request  which responses, by which rule; its groups are of no account
	 * @param by       what a unit is: {@link GroupField#UNIT}, or region, stage, customer segment and the like
	 * @param baseline other responses of the same survey, such as those of the period before; empty for none
	 * @throws AnalysisException                                   when the source cannot be read, or does not say it
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	UnitComparison compare(AnalysisRequest request, GroupField by, Optional<Slice> baseline, IProgressMonitor monitor)
			throws AnalysisException;
}
