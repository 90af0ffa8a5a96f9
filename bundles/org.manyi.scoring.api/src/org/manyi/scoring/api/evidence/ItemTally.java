/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.evidence;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answers to one item, counted.
 *
 * @param itemId        the item
 * @param levels        the answers per level, by score, highest first; every level of the scale is present, with 0
 *                      where nobody chose it
 * @param notApplicable answers marked not applicable, [0, ∞)
 * @param blank         cells left empty, [0, ∞)
 * @param notShown      sheets on which the item was not put, [0, ∞)
 * @param invalid       answers that are none of these, [0, ∞)
 */
public record ItemTally(String itemId, SortedMap<Integer, Long> levels, long notApplicable, long blank, long notShown,
		long invalid) {

	public ItemTally {
		SortedMap<Integer, Long> copy = new TreeMap<>(Collections.reverseOrder());
		copy.putAll(levels);
		levels = Collections.unmodifiableSortedMap(copy);
	}

	/** Answers with a level (N<sub>j</sub>, valid answers). */
	public long valid() {
		// scoring asks this many times for every group, and a loop costs less than a stream
		long valid = 0;
		for (long count : levels.values()) {
			valid += count;
		}
		return valid;
	}

	/** Answers in any of the five states: the returned sheets that are not excluded. */
	public long returned() {
		return valid() + notApplicable + blank + notShown + invalid;
	}

	/** Valid answers of that score, 0 where the scale has no such level. */
	public long count(int score) {
		return levels.getOrDefault(score, 0L);
	}

	/** Valid answers of that score or a higher one. */
	public long countAtLeast(int score) {
		long sum = 0;
		for (Map.Entry<Integer, Long> level : levels.entrySet()) {
			if (level.getKey() >= score) {
				sum += level.getValue();
			}
		}
		return sum;
	}

	/** Valid answers of that score or a lower one. */
	public long countAtMost(int score) {
		long sum = 0;
		for (Map.Entry<Integer, Long> level : levels.entrySet()) {
			if (level.getKey() <= score) {
				sum += level.getValue();
			}
		}
		return sum;
	}
}
