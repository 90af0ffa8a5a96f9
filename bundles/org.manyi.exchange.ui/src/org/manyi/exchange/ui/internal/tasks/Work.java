/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.tasks;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.service.AnalysisException;
import org.manyi.store.api.EvidenceException;

/**
 * Something that takes its time.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface Work<T> {

	/** Does it, on a thread of its own. */
	T run(IProgressMonitor monitor) throws EvidenceException, AnalysisException;
}
