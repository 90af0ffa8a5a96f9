/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;

/** Reads counts of responses, be it from one source or from several. */
@FunctionalInterface
interface EvidenceReading {

	/**
	 * Reads.
	 *
	 * @throws EvidenceException when the counts cannot be had
	 */
	EvidenceResult read(EvidenceQuery query, IProgressMonitor monitor) throws EvidenceException;
}
