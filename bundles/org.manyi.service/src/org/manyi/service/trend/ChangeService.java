/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.trend;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.analysis.change.Adjustment;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.osgi.annotation.versioning.ProviderType;

/** Says by how much the figures of two slices differ, and whether by more than chance. An OSGi service. */
@ProviderType
public interface ChangeService {

	/**
	 * Tests every figure. Asks for the joint counts of both slices where their analyses do not have the intervals that
	 * it takes.
	 *
	 * @param now    the slice
	 * @param before another slice of the same survey
	 * @throws AnalysisException                                   when the source cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	Changes changes(Analysis now, Analysis before, Adjustment adjustment, IProgressMonitor monitor)
			throws AnalysisException;
}
