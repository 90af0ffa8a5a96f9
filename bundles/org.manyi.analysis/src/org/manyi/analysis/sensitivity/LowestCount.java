/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.sensitivity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts in how many draws each of several has the most. */
final class LowestCount {

	private final List<String> ids;
	/** By place of the item: of which one it is a part, and what its weight stands for there. */
	private final int[] owner;
	private final double[] points;
	private final boolean mean;
	private final long[] counts;

	private LowestCount(List<String> ids, int[] owner, double[] points, boolean mean) {
		this.ids = ids;
		this.owner = owner;
		this.points = points;
		this.mean = mean;
		counts = new long[ids.size()];
	}

	static LowestCount ofItems(WeightedFigure figure) {
		List<String> ids = figure.items().stream().map(WeightedItem::id).toList();
		int[] owner = new int[ids.size()];
		Arrays.setAll(owner, place -> place);
		return new LowestCount(ids, owner, lost(figure), false);
	}

	/** The lowest score is the one with the most lost points by weight. */
	static LowestCount ofDimensions(WeightedFigure figure) {
		List<String> ids = figure.items().stream().filter(item -> item.weight().signum() > 0)
				.flatMap(item -> item.dimension().stream()).distinct().toList();
		List<String> several = ids.size() < 2 ? List.of() : ids;
		int[] owner = figure.items().stream().mapToInt(item -> item.dimension().map(several::indexOf).orElse(-1))
				.toArray();
		return new LowestCount(several, owner, lost(figure), true);
	}

	private static double[] lost(WeightedFigure figure) {
		return figure.items().stream()
				.mapToDouble(item -> figure.highest().subtract(item.score()).doubleValue()).toArray();
	}

	void add(double[] weights) {
		double[] lost = new double[counts.length];
		double[] shares = new double[counts.length];
		for (int place = 0; place < owner.length; place++) {
			if (owner[place] >= 0) {
				lost[owner[place]] += weights[place] * points[place];
				shares[owner[place]] += weights[place];
			}
		}
		double most = Double.NEGATIVE_INFINITY;
		for (int one = 0; one < lost.length; one++) {
			// one that weighs nothing in this draw, as can be where weights vary very widely, has no score
			lost[one] = !mean ? lost[one] : shares[one] > 0 ? lost[one] / shares[one] : Double.NEGATIVE_INFINITY;
			most = Math.max(most, lost[one]);
		}
		if (!mean && most <= 0) {
			return; // nothing is lost
		}
		for (int one = 0; one < lost.length; one++) {
			if (lost[one] == most) {
				counts[one]++;
			}
		}
	}

	Map<String, Long> counts() {
		Map<String, Long> byId = new LinkedHashMap<>();
		for (int one = 0; one < counts.length; one++) {
			byId.put(ids.get(one), counts[one]);
		}
		return byId;
	}
}
