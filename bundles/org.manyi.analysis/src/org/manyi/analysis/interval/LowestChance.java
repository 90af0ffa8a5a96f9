/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely each item really is the lowest: the share of resamples in which its score is the smallest. Items that
 * share the smallest score of a resample share it evenly, so that the chances add up to 1.
 *
 * @param byItem the chance of each item that was compared, [0, 1], in the order given; empty where no resample has a
 *               score
 */
public record LowestChance(Map<String, Double> byItem) {

	public LowestChance {
		byItem = Collections.unmodifiableMap(new LinkedHashMap<>(byItem));
	}

	/**
	 * Compares items in resamples.
	 *
	 * @param items the scores of each item in the same resamples; may be none. An item that has no score in a resample
	 *              is not the lowest there
	 */
	public static LowestChance of(Map<String, ResampledFigure> items) {
		Map<String, Double> chances = new LinkedHashMap<>();
		items.keySet().forEach(id -> chances.put(id, 0.0));
		int resamples = items.values().stream().mapToInt(ResampledFigure::resamples).min().orElse(0);
		int compared = 0;
		for (int resample = 0; resample < resamples; resample++) {
			List<String> lowest = lowest(items, resample);
			compared += lowest.isEmpty() ? 0 : 1;
			lowest.forEach(id -> chances.merge(id, 1.0 / lowest.size(), Double::sum));
		}
		if (compared == 0) {
			return new LowestChance(Map.of());
		}
		int all = compared;
		chances.replaceAll((id, times) -> times / all);
		return new LowestChance(chances);
	}

	private static List<String> lowest(Map<String, ResampledFigure> items, int resample) {
		List<String> lowest = new ArrayList<>();
		double smallest = Double.POSITIVE_INFINITY;
		for (Map.Entry<String, ResampledFigure> item : items.entrySet()) {
			double value = item.getValue().value(resample);
			if (value < smallest) {
				smallest = value;
				lowest.clear();
			}
			if (value == smallest) {
				lowest.add(item.getKey());
			}
		}
		return lowest;
	}
}
