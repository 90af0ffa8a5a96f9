/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.tasks;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.LocalizedText;
import org.manyi.service.AnalysisException;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DuplicateResponsesException;

/**
 * Something that takes its time, and what follows from it.
 *
 * @param <T> what it gives
 */
public interface Task<T> {

	/** Does it, on a thread of its own. */
	T work(IProgressMonitor monitor) throws EvidenceException, AnalysisException;

	/** Called on the user's thread. */
	void done(T result);

	/** Called on the user's thread. */
	void failed(Failure failure);

	/** Called on the user's thread when the user gave it up; not when another task took its place. */
	void cancelled();

	/**
	 * Why it was not done.
	 *
	 * @param reason     what happened, where, and what to do
	 * @param duplicates where the user must say which of several responses counts
	 */
	record Failure(LocalizedText reason, Optional<DuplicateResponsesException> duplicates) {
	}
}
