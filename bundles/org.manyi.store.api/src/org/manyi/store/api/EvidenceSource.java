/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.osgi.annotation.versioning.ProviderType;

/** Where responses are and counts come from: a survey file, an embedded database, a server. */
@ProviderType
public interface EvidenceSource {

	/** Whether this source can answer such a request; the tally is always answered. */
	boolean supports(EvidenceRequest<?> request);

	/**
	 * Counts the responses of a slice. Takes memory for the counts, not for the responses.
	 *
	 * @param monitor is told of progress and asked for cancellation
	 * @throws EvidenceException                                 when the source cannot be read, with the reason
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	EvidenceResult read(EvidenceQuery query, IProgressMonitor monitor) throws EvidenceException;
}
