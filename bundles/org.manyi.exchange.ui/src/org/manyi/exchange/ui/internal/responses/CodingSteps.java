/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.manyi.store.api.workspace.DataVersion;

/** What was done to opinions in this view, so that it can be undone and redone in turn. */
final class CodingSteps {

	/** What to undo, the latest last: what was done, and what did it again. */
	private final Deque<CodingStep> done = new ArrayDeque<>();
	/** What to undo in order to redo: what undid something. */
	private final Deque<CodingStep> taken = new ArrayDeque<>();

	/** Something was coded: what was undone before cannot be redone any more. */
	void done(DataVersion change) {
		done(new CodingStep.Coded(change));
	}

	/** Something was done: what was undone before cannot be redone any more. */
	void done(CodingStep step) {
		done.add(step);
		taken.clear();
	}

	/** What is to be undone next. */
	Optional<CodingStep> undone() {
		return Optional.ofNullable(done.peekLast());
	}

	/** There was nothing to undo any more: someone coded otherwise since. */
	void dropUndo() {
		done.removeLast();
	}

	/** Likewise there was nothing to redo. */
	void dropRedo() {
		taken.removeLast();
	}

	/** It was undone by that step. */
	void undid(CodingStep step) {
		done.removeLast();
		taken.add(step);
	}

	/** What is to be undone so that something is done again. */
	Optional<CodingStep> redone() {
		return Optional.ofNullable(taken.peekLast());
	}

	/** It was done again by that step. */
	void redid(CodingStep step) {
		taken.removeLast();
		done.add(step);
	}

	boolean canUndo() {
		return !done.isEmpty();
	}

	boolean canRedo() {
		return !taken.isEmpty();
	}

	/** Another survey is shown. */
	void clear() {
		done.clear();
		taken.clear();
	}
}
