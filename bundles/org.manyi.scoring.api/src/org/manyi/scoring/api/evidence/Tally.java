/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.evidence;

import java.util.List;
import java.util.Optional;

/**
 * The frequency table of a slice (频数表).
 *
 * @param responses  sent, returned, excluded and valid sheets
 * @param items      one tally per item, in questionnaire order; excluded sheets are in none
 * @param categories coded opinions in the order they first occur; empty where the source has none; those of
 *                   excluded sheets are in none
 */
public record Tally(ResponseCounts responses, List<ItemTally> items, List<CategoryCount> categories)
		implements Evidence {

	public Tally {
		items = List.copyOf(items);
		categories = List.copyOf(categories);
	}

	/** The tally of that item, empty when the slice has no such item. */
	public Optional<ItemTally> item(String itemId) {
		// scoring asks this many times for every group, and a loop costs less than a stream
		for (ItemTally item : items) {
			if (item.itemId().equals(itemId)) {
				return Optional.of(item);
			}
		}
		return Optional.empty();
	}
}
