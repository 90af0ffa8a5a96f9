/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis;

import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;

/**
 * Categories by how much they contribute, the largest first (排列图).
 *
 * @param basis what is counted
 * @param total the sum of all bars: answers, points or mentions; 0 when there is nothing to count
 * @param bars  descending, equal amounts in questionnaire order, "other" last; empty categories are left out
 */
public record Pareto(ParetoBasis basis, Rational total, List<Bar> bars) {

	public Pareto {
		bars = List.copyOf(bars);
	}

	/**
	 * One category.
	 *
	 * @param id                item id, opinion category, or {@code other}
	 * @param label             what stands under the bar
	 * @param rank              1 for the largest; equal amounts share a rank, [1, ∞)
	 * @param amount            answers, points or mentions, (0, total]
	 * @param percent           share of the total in percent, (0, 100]
	 * @param sheetPercent      share of valid sheets that carry it in percent, [0, 100]; empty for lost points
	 * @param cumulativePercent share of this and all bars before it in percent, (0, 100]
	 * @param paretoClass       the class
	 */
	public record Bar(String id, LocalizedText label, int rank, Rational amount, Rational percent,
			Optional<Rational> sheetPercent, Rational cumulativePercent, ParetoClass paretoClass) {
	}
}
