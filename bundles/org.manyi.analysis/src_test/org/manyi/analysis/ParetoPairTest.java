/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.manyi.analysis.Pareto.Bar;
import org.manyi.model.Rational;

class ParetoPairTest {

	private static final Pareto NOW = Pareto.ofCategories(Slices.opinions(50, 50, "late", 6, "rude", 3, "dear", 1));
	private static final Pareto BEFORE = Pareto
			.ofCategories(Slices.opinions(50, 50, "rude", 12, "late", 4, "dirty", 3, "其他", 1));

	@Test
	void bothHaveTheSameBarsInTheOrderOfTheFirst() {
		ParetoPair pair = ParetoPair.of(NOW, BEFORE, BigDecimal.ZERO);
		assertEquals(List.of("late", "rude", "dear", "dirty", "其他"), ids(pair.shown()));
		assertEquals(ids(pair.shown()), ids(pair.compared()));
		assertEquals(List.of(6L, 3L, 1L, 0L, 0L), amounts(pair.shown()));
		assertEquals(List.of(4L, 12L, 0L, 3L, 1L), amounts(pair.compared()));
		assertEquals(Rational.of(20), pair.total());
	}

	@Test
	void ranksAndClassesAreThoseOfTheChartByItself() {
		Pareto before = ParetoPair.of(NOW, BEFORE, BigDecimal.ZERO).compared();
		assertEquals(List.of(2, 1, 5, 3, 4), before.bars().stream().map(Bar::rank).toList());
		assertEquals(List.of(ParetoClass.A, ParetoClass.A, ParetoClass.C, ParetoClass.B, ParetoClass.OTHER),
				before.bars().stream().map(Bar::paretoClass).toList());
	}

	@Test
	void theCumulativeShareRunsAlongTheOrderShown() {
		Pareto before = ParetoPair.of(NOW, BEFORE, BigDecimal.ZERO).compared();
		assertEquals(List.of(20L, 80L, 80L, 95L, 100L), before.bars().stream().map(Bar::cumulativePercent)
				.map(percent -> percent.numerator().longValueExact()).toList());
	}

	@Test
	void whatIsGatheredInTheFirstIsGatheredInBoth() {
		Pareto now = Pareto.ofCategories(Slices.opinions(50, 50, "late", 90, "rude", 6, "dear", 2, "dirty", 2));
		ParetoPair pair = ParetoPair.of(now, BEFORE, new BigDecimal(5));
		assertEquals(List.of("late", "rude", "other"), ids(pair.shown()));
		assertEquals(List.of(4L, 12L, 4L), amounts(pair.compared()));
	}

	@Test
	void aChartWithoutBarsStaysWithout() {
		ParetoPair pair = ParetoPair.of(NOW, Pareto.ofCategories(Slices.opinions(50, 50)), BigDecimal.ZERO);
		assertEquals(List.of(), pair.compared().bars());
		assertEquals(List.of("late", "rude", "dear"), ids(pair.shown()));
	}

	@Test
	void whatIsLeftOutContributesNothing() {
		Pareto left = NOW.without(Set.of("late", "nobody"));
		assertEquals(List.of("rude", "dear"), ids(left));
		assertEquals(Rational.of(4), left.total());
		assertEquals(Rational.of(75), left.bars().getFirst().percent());
		assertEquals(List.of(), NOW.without(Set.of("late", "rude", "dear")).bars());
		assertSame(NOW, NOW.without(Set.of("nobody")));
	}

	private static List<String> ids(Pareto pareto) {
		return pareto.bars().stream().map(Bar::id).toList();
	}

	private static List<Long> amounts(Pareto pareto) {
		return pareto.bars().stream().map(bar -> bar.amount().numerator().longValueExact()).toList();
	}
}
