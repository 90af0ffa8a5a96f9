/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.drivers;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.analysis.drivers.Outcome;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.osgi.annotation.versioning.ProviderType;

/** Finds which items drive satisfaction (驱动因素). An OSGi service. */
@ProviderType
public interface DriverService {

	/**
	 * Counts the items of an analysis pair by pair, and says how closely each goes with the outcome.
	 *
	 * @param analysis whose whole slice is meant
	 * @throws org.manyi.service.InvalidRequestException           when the methodology has no such item
	 * @throws AnalysisException                                   when the source cannot be read or gives no joint
	 * counts
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	DriverFindings find(Analysis analysis, Outcome outcome, IProgressMonitor monitor) throws AnalysisException;
}
