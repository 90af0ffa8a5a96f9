/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.sensitivity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.manyi.model.Band;

/**
 * What came of drawing weights at random. Shares are numbers of draws out of {@code settings.draws()}; by chance a
 * share p is off by √(p·(1 − p) / draws) or so.
 *
 * @param settings        how they were drawn
 * @param mean            the mean of the figure over the draws
 * @param low             its 5 % quantile
 * @param median          its median
 * @param high            its 95 % quantile
 * @param bands           from the highest to the lowest; empty where there are none
 * @param belowBands      draws in which the figure was below the lowest band, or had no band
 * @param targetMet       draws in which the target was met; empty where there is none
 * @param mostLost        by item, in questionnaire order: draws in which it lost the most points; of ties each counts
 * @param lowestDimension by dimension, in order: draws in which it had the lowest score; of ties each counts. Empty
 *                        where fewer than two dimensions have a score
 */
public record SimulationResult(SimulationSettings settings, double mean, double low, double median, double high,
		List<BandShare> bands, long belowBands, OptionalLong targetMet, Map<String, Long> mostLost,
		Map<String, Long> lowestDimension) {

	public SimulationResult {
		bands = List.copyOf(bands);
		mostLost = Collections.unmodifiableMap(new LinkedHashMap<>(mostLost));
		lowestDimension = Collections.unmodifiableMap(new LinkedHashMap<>(lowestDimension));
	}

	/**
	 * How often the figure was in a band.
	 *
	 * @param band    the band
	 * @param in      draws in which it was in this band
	 * @param atLeast draws in which it was in this or a higher one
	 */
	public record BandShare(Band band, long in, long atLeast) {
	}
}
