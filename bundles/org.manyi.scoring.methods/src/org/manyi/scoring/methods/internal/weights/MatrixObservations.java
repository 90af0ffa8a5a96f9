/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.manyi.scoring.api.DataMatrix;

/** Rows that were given as numbers. */
record MatrixObservations(DataMatrix matrix) implements Observations {

	@Override
	public Column column(String itemId) {
		int place = matrix.itemIds().indexOf(itemId);
		List<Frequency> values = new ArrayList<>();
		for (List<Optional<BigDecimal>> row : matrix.rows()) {
			if (place >= 0 && row.get(place).isPresent()) {
				values.add(new Frequency(row.get(place).get().doubleValue(), 1));
			}
		}
		return new Column(values);
	}

	@Override
	public List<JointFrequency> pairs(String first, String second) {
		int one = matrix.itemIds().indexOf(first);
		int other = matrix.itemIds().indexOf(second);
		List<JointFrequency> pairs = new ArrayList<>();
		for (List<Optional<BigDecimal>> row : matrix.rows()) {
			if (one >= 0 && other >= 0 && row.get(one).isPresent() && row.get(other).isPresent()) {
				pairs.add(new JointFrequency(row.get(one).get().doubleValue(), row.get(other).get().doubleValue(), 1));
			}
		}
		return pairs;
	}

	@Override
	public Set<String> costs() {
		return matrix.costItems();
	}
}
