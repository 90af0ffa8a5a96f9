/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.slice;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.osgi.annotation.versioning.ProviderType;

/** Says by what the responses of a survey can be told apart. An OSGi service. */
@ProviderType
public interface SliceService {

	/**
	 * What a survey can be sliced by: every unit, region, stage, customer segment and month that it has.
	 *
	 * @param request of which survey; its slice and its groups are of no account
	 * @throws AnalysisException                                   when the source cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	SliceValues values(AnalysisRequest request, IProgressMonitor monitor) throws AnalysisException;
}
