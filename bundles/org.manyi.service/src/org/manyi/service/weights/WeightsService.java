/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.weights;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.service.AnalysisException;
import org.osgi.annotation.versioning.ProviderType;

/** Computes weights and freezes them. An OSGi service. */
@ProviderType
public interface WeightsService {

	/**
	 * Computes weights.
	 *
	 * @throws org.manyi.service.InvalidRequestException when there is no such scheme, parameter or cost column, or
	 *                                                   something that is needed was not named
	 * @throws AnalysisException                         when the data cannot be read, or the scheme gives no weights of
	 *                                                   them
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	WeightsResult weigh(WeightsRequest request, IProgressMonitor monitor) throws AnalysisException;

	/**
	 * The text of a methodology file with the weights frozen in it: scheme, parameters, data set, day and weights in
	 * its {@code weighting}; everything else, comments and a byte order mark included, as it was. Nothing is
	 * written.
	 *
	 * @param file a methodology file of the same items that is a draft
	 * @throws AnalysisException when it is not, or its text cannot be changed so
	 */
	String freeze(WeightsResult weights, Path file) throws AnalysisException;
}
