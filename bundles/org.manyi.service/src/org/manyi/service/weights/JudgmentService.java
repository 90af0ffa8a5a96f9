/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.weights;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.Methodology;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How far the pairwise judgments of a methodology agree, matrix by matrix, be they consistent enough to weigh by or
 * not, and complete or not. An OSGi service. Never called on the user interface's thread.
 */
@ProviderType
public interface JudgmentService {

	/**
	 * Looks at every matrix by itself.
	 *
	 * @return {@link JudgmentFindings#NONE} where the methodology has no judgments, or its weighting does not weigh
	 *         by any
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	JudgmentFindings examine(Methodology methodology, IProgressMonitor monitor);
}
