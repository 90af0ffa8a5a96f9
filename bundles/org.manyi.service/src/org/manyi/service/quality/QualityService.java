/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.quality;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.Visitor;
import org.manyi.service.AnalysisException;
import org.manyi.service.InvalidRequestException;
import org.osgi.annotation.versioning.ProviderType;

/** Looks at the data quality of surveys in workspaces. An OSGi service. Never called on the user interface's thread. */
@ProviderType
public interface QualityService {

	/**
	 * Looks at all responses of a survey that count now.
	 *
	 * @throws InvalidRequestException                             when no survey, or one that there is none of, is
	 *                                                             named
	 * @throws AnalysisException                                   when the workspace cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	QualityReport assess(QualityRequest request, IProgressMonitor monitor) throws AnalysisException;

	/**
	 * Lists responses of one finding by ascending number, as they were when the report was made.
	 *
	 * @param findingId of {@link QualityFinding#id}; the {@linkplain QualityFindingKind#code code} of a kind of which
	 *                  nothing was found gives an empty page
	 * @param after     only responses of a higher number; 0 for the first page
	 * @param limit     the most wanted, [1, 10000]
	 * @throws InvalidRequestException                             when there is no such finding, or it is not about
	 *                                                             single responses
	 * @throws AnalysisException                                   when the workspace cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	ResponsePage responses(QualityReport report, String findingId, long after, int limit, IProgressMonitor monitor)
			throws AnalysisException;

	/**
	 * Gives all responses of one finding, in the same order, after one look for them.
	 *
	 * @param findingId as of {@link #responses}
	 * @throws InvalidRequestException when there is no such finding, or it is not about single responses
	 * @throws AnalysisException       when the workspace cannot be read
	 * @throws X                       what the visitor throws
	 */
	<X extends Exception> void eachResponse(QualityReport report, String findingId, Visitor<SuspectResponse, X> visitor,
			IProgressMonitor monitor) throws AnalysisException, X;
}
