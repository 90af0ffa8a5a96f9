/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.room;

import java.util.ArrayList;
import java.util.List;

/** Heights of views that stand one above the other, or widths of columns, in pixels of the desktop's zoom. */
final class Heights {

	private Heights() {
	}

	/**
	 * Shares a height by shares, but gives nobody less than the least where the others have more. What is lacking is
	 * taken from those that have more, in proportion to what they have beyond the least.
	 *
	 * @param height of all together, [0, ∞)
	 * @param shares in any unit, each in (0, ∞)
	 * @param least  that each should have, [0, ∞)
	 * @return heights in the order of the shares, that sum up to the height but for rounding; equal ones where the
	 *         height is too small for the least of all
	 */
	static List<Integer> of(int height, List<Integer> shares, int least) {
		if (height < least * shares.size()) {
			return shares.stream().map(share -> height / shares.size()).toList();
		}
		long total = shares.stream().mapToLong(Integer::longValue).sum();
		List<Integer> heights = new ArrayList<>(
				shares.stream().map(share -> Math.toIntExact(Math.round((double) height * share / total))).toList());
		long lacking = heights.stream().mapToLong(each -> Math.max(0, least - each)).sum();
		long spare = heights.stream().mapToLong(each -> Math.max(0, each - least)).sum();
		if (lacking > 0) {
			heights.replaceAll(each -> each <= least ? least
					: Math.toIntExact(each - Math.round((double) lacking * (each - least) / spare)));
		}
		return List.copyOf(heights);
	}

	/**
	 * Gives one all the height that the others leave, of which no more is to be seen than when they are folded.
	 *
	 * @param height of all together, [0, ∞)
	 * @param folded the heights of each while it is folded, each in [0, ∞)
	 * @param one    the place of the one that is not, [0, number of heights)
	 * @return heights in the order of those folded; never less than 1 for the one
	 */
	static List<Integer> forOne(int height, List<Integer> folded, int one) {
		int others = folded.stream().mapToInt(Integer::intValue).sum() - folded.get(one);
		List<Integer> heights = new ArrayList<>(folded);
		heights.set(one, Math.max(1, height - others));
		return List.copyOf(heights);
	}
}
