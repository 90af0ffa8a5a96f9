/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.interval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.manyi.analysis.interval.IntervalEstimate;
import org.manyi.analysis.interval.LowestChance;

/**
 * How sure the scores of a slice are.
 *
 * @param options    how the intervals were made
 * @param population N, where it is known
 * @param indicators the interval of index, dimensions and items, by id, in the unit of the score; of a score that has
 *                   an interval or of which one was asked for
 * @param measures   likewise of measures
 * @param lowest     how likely each item with enough answers is the lowest; empty where responses were not resampled
 */
public record SliceIntervals(IntervalOptions options, OptionalLong population, Map<String, IntervalEstimate> indicators,
		Map<String, IntervalEstimate> measures, Optional<LowestChance> lowest) {

	public SliceIntervals {
		indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
		measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
	}

	/** None, as none were asked for. */
	public static SliceIntervals none(IntervalOptions options) {
		return new SliceIntervals(options, OptionalLong.empty(), Map.of(), Map.of(), Optional.empty());
	}

	/** That of the index, a dimension or an item; empty where none was asked for. */
	public Optional<IntervalEstimate> indicator(String id) {
		return Optional.ofNullable(indicators.get(id));
	}

	/** That of a measure; empty where none was asked for. */
	public Optional<IntervalEstimate> measure(String id) {
		return Optional.ofNullable(measures.get(id));
	}

	/** How likely the item is the lowest, [0, 1]; empty where it was not compared. */
	public Optional<Double> chanceOfLowest(String itemId) {
		return lowest.map(chances -> chances.byItem().get(itemId));
	}
}
