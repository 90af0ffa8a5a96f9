/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Which bars were taken out of the Pareto chart one after another, to be undone and redone in turn. */
final class LeftOutSteps {

	private final Deque<ParetoLeftOut> earlier = new ArrayDeque<>();
	private final Deque<ParetoLeftOut> later = new ArrayDeque<>();
	private ParetoLeftOut present = ParetoLeftOut.NOTHING;

	/** Others are taken out now; what was undone before cannot be redone any more. Nothing where they are the same. */
	void went(ParetoLeftOut next) {
		if (!next.equals(present)) {
			earlier.push(present);
			later.clear();
			present = next;
		}
	}

	/** Another survey is shown, of which nothing was taken out. */
	void clear() {
		earlier.clear();
		later.clear();
		present = ParetoLeftOut.NOTHING;
	}

	/** What was taken out before; empty where nothing was done. */
	Optional<ParetoLeftOut> undo() {
		return move(earlier, later);
	}

	/** What was taken out before undoing; empty where nothing was undone. */
	Optional<ParetoLeftOut> redo() {
		return move(later, earlier);
	}

	private Optional<ParetoLeftOut> move(Deque<ParetoLeftOut> from, Deque<ParetoLeftOut> to) {
		if (from.isEmpty()) {
			return Optional.empty();
		}
		to.push(present);
		present = from.pop();
		return Optional.of(present);
	}

	boolean canUndo() {
		return !earlier.isEmpty();
	}

	boolean canRedo() {
		return !later.isEmpty();
	}
}
