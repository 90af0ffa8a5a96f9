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

/** What was shown one after another, to go back to and forward again. For the user's thread. */
final class Visits {

	private static final int MOST = 100;

	private final Deque<Source> earlier = new ArrayDeque<>();
	private final Deque<Source> later = new ArrayDeque<>();
	private Optional<Source> present = Optional.empty();

	/** The user went to something else; what lay ahead is forgotten. Nothing where it is what is shown. */
	void went(Source next) {
		if (present.filter(next::equals).isPresent()) {
			return;
		}
		if (present.filter(next::hasResponsesOf).isEmpty()) {
			earlier.clear();
		} else {
			present.ifPresent(earlier::push);
		}
		later.clear();
		if (earlier.size() > MOST) {
			earlier.removeLast();
		}
		present = Optional.of(next);
	}

	/** Nothing is shown, and nothing was before. */
	void clear() {
		earlier.clear();
		later.clear();
		present = Optional.empty();
	}

	/** What was shown before; empty where that is nothing. */
	Optional<Source> back() {
		return move(earlier, later);
	}

	/** What was shown before going back; empty where the user did not. */
	Optional<Source> forward() {
		return move(later, earlier);
	}

	private Optional<Source> move(Deque<Source> from, Deque<Source> to) {
		if (from.isEmpty()) {
			return Optional.empty();
		}
		present.ifPresent(to::push);
		present = Optional.of(from.pop());
		return present;
	}

	boolean canGoBack() {
		return !earlier.isEmpty();
	}

	boolean canGoForward() {
		return !later.isEmpty();
	}
}
