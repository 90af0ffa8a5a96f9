/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.manyi.analysis.Pareto.Bar;
import org.manyi.model.Rational;

/**
 * Two charts on the same basis to be looked at side by side: of both the same bars in the same order, the one that the
 * first has. A category that only one of them has is a bar of 0 in the other. Ranks and classes stay those that each
 * chart has by itself; the cumulative share runs along the order shown. A chart without any bar stays without.
 *
 * @param shown    the chart whose order it is, as of this period
 * @param compared the other one, as of the period before
 */
public record ParetoPair(Pareto shown, Pareto compared) {

	/**
	 * Puts two charts side by side.
	 *
	 * @param percent categories with a smaller share of the first are gathered in "other" in both, [0, 100]
	 */
	public static ParetoPair of(Pareto shown, Pareto compared, BigDecimal percent) {
		Pareto first = shown.folded(percent);
		boolean folded = !first.equals(shown);
		Pareto second = folded ? compared.gathered(named(first)) : compared;
		List<Bar> order = order(first, second);
		return new ParetoPair(inOrder(first, order), inOrder(second, order));
	}

	/** The larger of the two totals: the end of the axis that both share. */
	public Rational total() {
		return shown.total().compareTo(compared.total()) < 0 ? compared.total() : shown.total();
	}

	private static Set<String> named(Pareto pareto) {
		return pareto.bars().stream().filter(bar -> bar.paretoClass() != ParetoClass.OTHER).map(Bar::id)
				.collect(Collectors.toSet());
	}

	/** The bars of the first, then those that only the second has; what is no category of its own last. */
	private static List<Bar> order(Pareto first, Pareto second) {
		Map<String, Bar> all = new LinkedHashMap<>();
		first.bars().forEach(bar -> all.put(bar.id(), bar));
		second.bars().forEach(bar -> all.putIfAbsent(bar.id(), bar));
		List<Bar> order = new ArrayList<>(
				all.values().stream().filter(bar -> bar.paretoClass() != ParetoClass.OTHER).toList());
		all.values().stream().filter(bar -> bar.paretoClass() == ParetoClass.OTHER).forEach(order::add);
		return order;
	}

	private static Pareto inOrder(Pareto pareto, List<Bar> order) {
		if (pareto.bars().isEmpty()) {
			return pareto;
		}
		Map<String, Bar> own = pareto.bars().stream().collect(Collectors.toMap(Bar::id, Function.identity()));
		List<Bar> bars = new ArrayList<>();
		Rational end = Rational.ZERO;
		for (Bar place : order) {
			Optional<Bar> bar = Optional.ofNullable(own.get(place.id()));
			end = end.add(bar.map(Bar::amount).orElse(Rational.ZERO));
			Rational cumulative = end.multiply(Rational.HUNDRED).divide(pareto.total());
			bars.add(bar.map(one -> new Bar(one.id(), one.label(), one.rank(), one.amount(), one.percent(),
					one.sheetPercent(), cumulative, one.paretoClass()))
					.orElseGet(() -> nothing(place, pareto.bars().size() + 1, cumulative)));
		}
		return new Pareto(pareto.basis(), pareto.total(), bars);
	}

	private static Bar nothing(Bar place, int rank, Rational cumulative) {
		return new Bar(place.id(), place.label(), rank, Rational.ZERO, Rational.ZERO, Optional.empty(), cumulative,
				place.paretoClass() == ParetoClass.OTHER ? ParetoClass.OTHER : ParetoClass.C);
	}
}
