/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.Level;
import org.manyi.model.RatingScale;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.Tally;

/**
 * The counts that stand beside scores.
 *
 * @param tally the tally of the slice
 * @param scale the levels every tally has
 */
record Tallies(Tally tally, RatingScale scale) {

	/** The tally of the item; one that the source does not know was not shown on any sheet. */
	ItemTally item(String itemId) {
		return tally.item(itemId)
				.orElseGet(() -> new ItemTally(itemId, zeros(), 0, 0, tally.responses().counted(), 0));
	}

	/** The answers to several items added up. */
	ItemTally sum(String id, List<String> itemIds) {
		SortedMap<Integer, Long> levels = zeros();
		long notApplicable = 0;
		long blank = 0;
		long notShown = 0;
		long invalid = 0;
		for (String itemId : itemIds) {
			ItemTally item = item(itemId);
			item.levels().forEach((score, count) -> levels.merge(score, count, Long::sum));
			notApplicable += item.notApplicable();
			blank += item.blank();
			notShown += item.notShown();
			invalid += item.invalid();
		}
		return new ItemTally(id, levels, notApplicable, blank, notShown, invalid);
	}

	private SortedMap<Integer, Long> zeros() {
		SortedMap<Integer, Long> zeros = new TreeMap<>();
		scale.levels().stream().map(Level::score).forEach(score -> zeros.put(score, 0L));
		return zeros;
	}
}
