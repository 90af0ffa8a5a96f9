/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The indicators of a methodology (指标体系): index, dimensions, items.
 *
 * @param index      the index; empty where the methodology has none, only measures
 * @param dimensions the dimensions in order; empty where items stand alone. An item belongs to at most one
 * @param items      all items in questionnaire order, at least one
 */
public record IndicatorSet(Optional<Index> index, List<Dimension> dimensions, List<Item> items) {

	public IndicatorSet {
		dimensions = List.copyOf(dimensions);
		items = List.copyOf(items);
		if (items.isEmpty()) {
			throw new IllegalArgumentException("an indicator set has at least one item");
		}
		Set<String> itemIds = new HashSet<>();
		for (Item item : items) {
			if (!itemIds.add(item.id())) {
				throw new IllegalArgumentException("two items have id " + item.id());
			}
		}
		Set<String> placed = new HashSet<>();
		for (Dimension dimension : dimensions) {
			for (String id : dimension.itemIds()) {
				if (!itemIds.contains(id)) {
					throw new IllegalArgumentException("dimension " + dimension.id() + " names unknown item " + id);
				}
				if (!placed.add(id)) {
					throw new IllegalArgumentException("item " + id + " stands in two dimensions");
				}
			}
		}
	}

	/** The item of that id, empty when the set has none. */
	public Optional<Item> item(String id) {
		return items.stream().filter(item -> item.id().equals(id)).findFirst();
	}

	/** The dimension the item belongs to, empty when it stands alone. */
	public Optional<Dimension> dimensionOf(String itemId) {
		return dimensions.stream().filter(dimension -> dimension.itemIds().contains(itemId)).findFirst();
	}
}
