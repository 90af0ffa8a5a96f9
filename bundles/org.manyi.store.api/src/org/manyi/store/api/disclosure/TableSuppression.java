/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.disclosure;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Groups by two fields, of which also the sums by each field are told, as far as {@link LineSuppression} lets them be.
 * What can be computed is found as in a network: rows and columns are its nodes, the cells withheld its edges. A set of
 * cells whose sum can be computed is a cut of the network, and the least cut through a cell, by the theorem of Ford and
 * Fulkerson, is the greatest flow between its ends. Where that is too small, the cells of the cheapest further way from
 * one end to the other are withheld too.
 *
 * @param <K>       names a cell
 * @param threshold the fewest respondents whose result may be seen
 * @param row       the value of the first field
 * @param column    the value of the second field
 */
record TableSuppression<K extends Comparable<? super K>>(int threshold, Function<K, String> row,
		Function<K, String> column) {

	/**
	 * The cells to be withheld; all of them and without a name where no others are left that could protect the small
	 * ones.
	 *
	 * @param counts respondents of each cell that exists, [0, ∞); in sum at least the threshold
	 */
	Suppression<K> of(Map<K, Long> counts) {
		// a cell counts a little beside its respondents, so that one of nobody is told from none
		long unit = counts.size() + 1L;
		FlowNetwork<K> network = new FlowNetwork<>();
		Set<K> withheld = new HashSet<>();
		ArrayDeque<Edge<K>> unchecked = new ArrayDeque<>();
		for (Edge<K> cell : edges(counts, unit)) {
			if (counts.get(cell.name()) < threshold) {
				network.withhold(cell);
				withheld.add(cell.name());
				unchecked.add(cell);
			} else {
				network.offer(cell);
			}
		}
		while (!unchecked.isEmpty()) {
			Edge<K> cell = unchecked.peek();
			if (network.flows(cell.row(), cell.column(), Math.max(threshold * unit, cell.weight() + 1))) {
				unchecked.remove();
				continue;
			}
			List<Edge<K>> more = network.cheapestWay(cell.row(), cell.column());
			if (more.isEmpty()) {
				return new Suppression<>(counts.keySet(), true);
			}
			for (Edge<K> added : more) {
				network.withhold(added);
				withheld.add(added.name());
				unchecked.add(added);
			}
		}
		return new Suppression<>(withheld, false);
	}

	private List<Edge<K>> edges(Map<K, Long> counts, long unit) {
		Map<String, Integer> rows = nodes(counts, row, 0);
		Map<String, Integer> columns = nodes(counts, column, counts.size() + 1);
		return new TreeMap<>(counts).entrySet().stream()
				.map(cell -> new Edge<>(cell.getKey(), rows.get(row.apply(cell.getKey())),
						columns.get(column.apply(cell.getKey())), cell.getValue() * unit + 1))
				.toList();
	}

	/** A number for each value; values that are withheld as a whole have one number, since only their sum is known. */
	private Map<String, Integer> nodes(Map<K, Long> counts, Function<K, String> value, int first) {
		Map<String, Long> margin = new TreeMap<>();
		counts.forEach((name, respondents) -> margin.merge(value.apply(name), respondents, Long::sum));
		Set<String> withheld = new LineSuppression(threshold).of(margin).withheld();
		Map<String, Integer> nodes = new HashMap<>();
		int next = first + 1;
		for (String each : margin.keySet()) {
			nodes.put(each, withheld.contains(each) ? first : next++);
		}
		return nodes;
	}
}
