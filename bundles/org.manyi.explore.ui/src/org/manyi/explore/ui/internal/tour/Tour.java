/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.tour;

import java.util.List;

/** The way through the stops. */
final class Tour {

	private final List<Stop> stops;
	private int place;

	/**
	 * @param stops at least one
	 */
	Tour(List<Stop> stops) {
		this.stops = List.copyOf(stops);
		if (stops.isEmpty()) {
			throw new IllegalArgumentException("a tour without stops");
		}
	}

	/** Where it is now. */
	Stop stop() {
		return stops.get(place);
	}

	/** Which stop that is, [1, {@link #length}]. */
	int number() {
		return place + 1;
	}

	/** How many stops there are, [1, ∞). */
	int length() {
		return stops.size();
	}

	boolean isFirst() {
		return place == 0;
	}

	boolean isLast() {
		return place == stops.size() - 1;
	}

	/** Goes to the next stop; stays at the last. */
	void forward() {
		place = Math.min(place + 1, stops.size() - 1);
	}

	/** Goes to the stop before; stays at the first. */
	void back() {
		place = Math.max(place - 1, 0);
	}
}
