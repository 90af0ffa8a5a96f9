/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.tasks;

import java.util.Optional;
import java.util.function.Consumer;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.workspace.DuplicateResponsesException;

/**
 * Something that takes its time, and what follows from it on the user's thread.
 *
 * @param <T>       what it gives
 * @param work      does it, on a thread of its own
 * @param done      given what came of it
 * @param failed    told why it was not done
 * @param cancelled run when the user gave it up; not when another task took its place
 */
public record Task<T>(Work<T> work, Consumer<T> done, Consumer<Failure> failed, Runnable cancelled) {

	/**
	 * Why it was not done.
	 *
	 * @param reason     what happened, where, and what to do
	 * @param duplicates where the user must say which of several responses counts
	 */
	public record Failure(LocalizedText reason, Optional<DuplicateResponsesException> duplicates) {
	}
}
