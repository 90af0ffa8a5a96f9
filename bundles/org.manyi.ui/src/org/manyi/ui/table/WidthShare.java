/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Shares room among columns: none is narrower than its least width, and what there is beyond goes first to
 * headings on one line, then to air, by what each column lacks. Room that nobody needs is left.
 */
record WidthShare(List<WidthNeed> needs) {

	WidthShare {
		needs = List.copyOf(needs);
	}

	/**
	 * The widths, in the order of the needs.
	 *
	 * @param room for all of them; where it is too small they are wider
	 */
	List<Integer> of(int room) {
		if (room < sum(WidthNeed::usual)) {
			return between(WidthNeed::least, WidthNeed::usual, room);
		}
		return between(WidthNeed::usual, WidthNeed::roomy, room);
	}

	private List<Integer> between(ToIntFunction<WidthNeed> from, ToIntFunction<WidthNeed> to, int room) {
		long spare = Math.max(0, room - sum(from));
		long wanted = Math.max(1, sum(to) - sum(from));
		return needs.stream().map(need -> {
			int narrow = from.applyAsInt(need);
			return narrow + (int) ((to.applyAsInt(need) - narrow) * Math.min(spare, wanted) / wanted);
		}).toList();
	}

	private int sum(ToIntFunction<WidthNeed> width) {
		return needs.stream().mapToInt(width).sum();
	}
}
