/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.manyi.analysis.Pareto.Bar;
import org.manyi.model.Rational;

/** Puts contributions in order and draws the cumulative line over them. */
final class ParetoOrder {

	private static final Comparator<Contribution> OTHER_LAST = Comparator.comparing(Contribution::other);
	private static final Comparator<Contribution> ORDER = OTHER_LAST
			.thenComparing(Comparator.comparing(Contribution::amount).reversed());

	private final Rational percentPerUnit;
	private final Rational startOfB;
	private final Rational startOfC;
	private Rational end = Rational.ZERO;

	/**
	 * @param total above 0
	 */
	private ParetoOrder(Rational total) {
		percentPerUnit = Rational.HUNDRED.divide(total);
		startOfB = total.multiply(Rational.of(4, 5));
		startOfC = total.multiply(Rational.of(9, 10));
	}

	/**
	 * The chart of the contributions.
	 *
	 * @param contributions in the order in which equal amounts stand; those of 0 are left out
	 */
	static Pareto of(ParetoBasis basis, List<Contribution> contributions) {
		List<Contribution> ordered = contributions.stream().filter(part -> part.amount().signum() > 0).sorted(ORDER)
				.toList();
		if (ordered.isEmpty()) {
			return new Pareto(basis, Rational.ZERO, List.of());
		}
		Rational total = Rational.sum(ordered.stream().map(Contribution::amount).toList());
		ParetoOrder order = new ParetoOrder(total);
		int named = (int) ordered.stream().filter(part -> !part.other()).count();
		List<Bar> bars = new ArrayList<>();
		order.append(bars, ordered.subList(0, named));
		order.append(bars, ordered.subList(named, ordered.size()));
		return new Pareto(basis, total, bars);
	}

	private void append(List<Bar> bars, List<Contribution> parts) {
		for (Ranked<Contribution> ranked : Ranked.of(parts, Contribution::amount, bars.size() + 1)) {
			Contribution part = ranked.value();
			Rational start = end;
			end = start.add(part.amount());
			bars.add(new Bar(part.id(), part.label(), ranked.rank(), part.amount(), percent(part.amount()),
					part.sheetPercent(), percent(end), part.other() ? ParetoClass.OTHER : classOf(start)));
		}
	}

	/** By the start of the bar: below 80 % of the total A, below 90 % B, else C. */
	private ParetoClass classOf(Rational start) {
		if (start.compareTo(startOfB) < 0) {
			return ParetoClass.A;
		}
		return start.compareTo(startOfC) < 0 ? ParetoClass.B : ParetoClass.C;
	}

	private Rational percent(Rational amount) {
		return amount.multiply(percentPerUnit);
	}
}
