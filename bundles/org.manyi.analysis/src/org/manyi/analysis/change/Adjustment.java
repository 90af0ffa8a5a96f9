/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How p-values are adjusted where several figures are tested together (多重检验校正). */
public enum Adjustment {
	/** Each test stands by itself. */
	NONE,
	/**
	 * The chance that any unchanged figure is called changed stays below the level (S. Holm, Scandinavian Journal of
	 * Statistics 6, 1979).
	 */
	HOLM,
	/**
	 * The share of unchanged figures among those called changed stays below the level (Y. Benjamini and Y. Hochberg,
	 * Journal of the Royal Statistical Society B 57, 1995).
	 */
	BENJAMINI_HOCHBERG;

	/**
	 * The adjusted p-values: each is compared with the level as if it were the only one.
	 *
	 * @param values p-values, each in [0, 1]; may be empty
	 * @return in the same order, each in [its p-value, 1]
	 */
	public List<Double> adjust(List<Double> values) {
		return switch (this) {
		case NONE -> List.copyOf(values);
		case HOLM -> stepDown(values);
		case BENJAMINI_HOCHBERG -> stepUp(values);
		};
	}

	private static List<Double> stepDown(List<Double> values) {
		List<Double> adjusted = new ArrayList<>(values);
		double largest = 0;
		List<Integer> order = order(values);
		for (int rank = 0; rank < order.size(); rank++) {
			largest = Math.max(largest, values.get(order.get(rank)) * (values.size() - rank));
			adjusted.set(order.get(rank), Math.min(1, largest));
		}
		return List.copyOf(adjusted);
	}

	private static List<Double> stepUp(List<Double> values) {
		List<Double> adjusted = new ArrayList<>(values);
		double smallest = 1;
		List<Integer> order = order(values);
		for (int rank = order.size() - 1; rank >= 0; rank--) {
			smallest = Math.min(smallest, values.get(order.get(rank)) * values.size() / (rank + 1));
			adjusted.set(order.get(rank), smallest);
		}
		return List.copyOf(adjusted);
	}

	/** The places of the values, from the smallest on. */
	private static List<Integer> order(List<Double> values) {
		return IntStream.range(0, values.size()).boxed().sorted(Comparator.comparing(values::get)).toList();
	}
}
