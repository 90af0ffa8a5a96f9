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

/** The codings made in this view, so that they can be undone and redone in turn. */
final class CodingSteps {

	/** The changes to undo, the latest last: codings, and what did them again. */
	private final Deque<DataVersion> done = new ArrayDeque<>();
	/** The changes to undo in order to redo: what undid a coding. */
	private final Deque<DataVersion> taken = new ArrayDeque<>();

	/** Something was coded: what was undone before cannot be redone any more. */
	void done(DataVersion change) {
		done.add(change);
		taken.clear();
	}

	/** What is to be undone next. */
	Optional<DataVersion> undone() {
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

	/** It was undone by that change. */
	void undid(DataVersion change) {
		done.removeLast();
		taken.add(change);
	}

	/** What is to be undone so that a coding is done again. */
	Optional<DataVersion> redone() {
		return Optional.ofNullable(taken.peekLast());
	}

	/** It was done again by that change. */
	void redid(DataVersion change) {
		taken.removeLast();
		done.add(change);
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
