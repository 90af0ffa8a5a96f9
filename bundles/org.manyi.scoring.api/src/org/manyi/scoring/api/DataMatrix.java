/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An m × n matrix of scores to weigh items by: of units, periods or other alternatives.
 *
 * @param rowNames  the m rows
 * @param itemIds   the n items
 * @param rows      the cells of each row, one per item; empty where the row has no score of the item
 * @param costItems the items of which a smaller value is the better one; the others are benefits
 */
public record DataMatrix(List<String> rowNames, List<String> itemIds, List<List<Optional<BigDecimal>>> rows,
		Set<String> costItems) {

	public DataMatrix {
		rowNames = List.copyOf(rowNames);
		itemIds = List.copyOf(itemIds);
		rows = rows.stream().map(List::copyOf).toList();
		costItems = Set.copyOf(costItems);
		int size = itemIds.size();
		if (rows.size() != rowNames.size() || rows.stream().anyMatch(row -> row.size() != size)) {
			throw new IllegalArgumentException("a matrix has a row per name and a cell per item");
		}
		if (!itemIds.containsAll(costItems)) {
			throw new IllegalArgumentException("there is no column for all of the costs " + costItems);
		}
	}
}
