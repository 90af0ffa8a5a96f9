/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.compare;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.analysis.sensitivity.SimulationSettings;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.osgi.annotation.versioning.ProviderType;

/** Tells how much the main figure of an analysis depends on the weights of its items. Reads no response. */
@ProviderType
public interface SensitivityService {

	/**
	 * Moves the weights of the index, or where the methodology has none, of the measure that its scoring method makes.
	 *
	 * @param analysis whose whole slice is meant
	 * @throws AnalysisException when the figure is missing or is no weighted mean of the item scores
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	Sensitivity of(Analysis analysis, SimulationSettings settings, IProgressMonitor monitor) throws AnalysisException;
}
