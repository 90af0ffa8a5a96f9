/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A second-level indicator (维度): a named group of items.
 *
 * @param id      unique among dimensions and items
 * @param name    its name
 * @param itemIds its items in questionnaire order, at least one
 * @param weight  a fixed dimension weight as written, not negative; empty where it is the sum of its items' weights
 */
public record Dimension(String id, LocalizedText name, List<String> itemIds, Optional<BigDecimal> weight) {

	public Dimension {
		itemIds = List.copyOf(itemIds);
		if (itemIds.isEmpty()) {
			throw new IllegalArgumentException("dimension " + id + " has no item");
		}
		if (weight.isPresent() && weight.get().signum() < 0) {
			throw new IllegalArgumentException("dimension " + id + " has a negative weight: " + weight.get());
		}
	}
}
