/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is left of groups tells no result of few respondents: tried by every sum that can be had of what is published.
 */
class SuppressionTest {

	private static final int THRESHOLD = 5;
	/** The attack tries 2 to this power sums. */
	private static final int MOST_CELLS = 11;
	private static final int TABLES = 150;

	@Test
	void withholdsTheSmallestNeighbourOfASmallGroup() {
		assertEquals(Set.of("A", "C"), line(Map.of("A", 3L, "B", 40L, "C", 6L, "D", 9L)));
		assertEquals(Set.of("A", "B"), line(Map.of("A", 3L, "B", 4L, "C", 60L)), "together they are enough");
		assertEquals(Set.of("A", "B", "C"), line(Map.of("A", 1L, "B", 2L, "C", 100L)), "together they would be three");
		assertEquals(Set.of(), line(Map.of("A", 5L, "B", 6L)));
		assertEquals(Set.of("A", "B"), line(Map.of("A", 3L, "B", 2L, "C", 8L)));
		assertEquals(Set.of("A", "B"), line(Map.of("A", 0L, "B", 8L, "C", 9L)));
	}

	@Test
	void withholdsACornerInEachRowAndColumn() {
		Map<String, Long> counts = new HashMap<>();
		for (String row : List.of("A", "B", "C")) {
			for (String column : List.of("x", "y", "z")) {
				counts.put(row + column, 20L);
			}
		}
		counts.put("Ax", 2L);
		counts.put("By", 6L);
		Suppression<String> suppression = table(counts);
		assertFalse(suppression.unnamed());
		assertEquals(Set.of("Ax", "Ay", "Bx", "By"), suppression.withheld());
	}

	/** The cells withheld have neighbours in each row and column, and one could be computed all the same. */
	@Test
	void seesABridgeBetweenTwoRings() {
		Map<String, Long> counts = new HashMap<>();
		for (char row = 'A'; row <= 'D'; row++) {
			for (char column = 'w'; column <= 'z'; column++) {
				counts.put("" + row + column, 50L);
			}
		}
		for (String cell : List.of("Aw", "Ax", "Bw", "Bx", "Cy", "Cz", "Dy", "Dz", "Ay")) {
			counts.put(cell, 4L);
		}
		assertTrue(table(counts).withheld().size() > 9);
	}

	@Test
	void namesNoGroupWhereTheNamesWouldTell() {
		// all of x is in A, so that A less x is one respondent as soon as it is known that nobody else is in A
		Suppression<String> suppression = table(Map.of("Ax", 9L, "Ay", 1L, "By", 20L));
		assertTrue(suppression.unnamed());
		assertEquals(Set.of("Ax", "Ay", "By"), suppression.withheld());
	}

	private static Set<String> line(Map<String, Long> counts) {
		return new LineSuppression(THRESHOLD).of(counts).withheld();
	}

	private static Suppression<String> table(Map<String, Long> counts) {
		return new TableSuppression<String>(THRESHOLD, cell -> cell.substring(0, 1), cell -> cell.substring(1))
				.of(counts);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void noSumOfGroupsTellsOfFew(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < TABLES; i++) {
			Map<String, Long> counts = new TreeMap<>();
			int groups = 1 + random.nextInt(8);
			for (int group = 0; group < groups; group++) {
				counts.put("" + (char) ('A' + group), count(random));
			}
			if (sum(counts) >= THRESHOLD) {
				Set<String> withheld = line(counts);
				attack(counts, withheld, List.of(cell -> ""), withheld, seed + "/" + i + " " + counts);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13, 14, 15, 16 })
	void noSumOfCellsAndMarginsTellsOfFew(long seed) {
		Random random = new Random(seed);
		int named = 0;
		for (int i = 0; i < TABLES; i++) {
			Map<String, Long> counts = randomTable(random);
			Suppression<String> suppression = table(counts);
			if (sum(counts) >= THRESHOLD && !suppression.unnamed()) {
				named++;
				Set<String> withheld = new HashSet<>(suppression.withheld());
				List<Function<String, String>> margins = List.of(cell -> cell.substring(0, 1),
						cell -> cell.substring(1));
				for (Function<String, String> margin : margins) {
					withheld.addAll(line(margin(counts, margin)));
				}
				attack(counts, suppression.withheld(), margins, withheld, seed + "/" + i + " " + counts);
			}
		}
		assertTrue(named > TABLES / 3, "the rule would be worth little: " + named);
	}

	private static Map<String, Long> randomTable(Random random) {
		Map<String, Long> counts = new TreeMap<>();
		int cells = 2 + random.nextInt(MOST_CELLS - 1);
		int columns = 2 + random.nextInt(3);
		for (int cell = 0; cell < cells; cell++) {
			if (random.nextInt(8) > 0) {
				counts.put("" + (char) ('A' + cell / columns) + (char) ('w' + cell % columns), count(random));
			}
		}
		return counts;
	}

	private static long count(Random random) {
		return random.nextInt(3) == 0 ? random.nextInt(THRESHOLD) : THRESHOLD + random.nextInt(20);
	}

	private static long sum(Map<String, Long> counts) {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

	private static Map<String, Long> margin(Map<String, Long> counts, Function<String, String> of) {
		return counts.entrySet().stream().collect(
				Collectors.groupingBy(cell -> of.apply(cell.getKey()), Collectors.summingLong(Map.Entry::getValue)));
	}

	/**
	 * @param hidden   the cells withheld
	 * @param margins  what else is told: the sums by these, where they are not withheld, and the total
	 * @param withheld the cells and margins that nothing may tell
	 */
	private static void attack(Map<String, Long> counts, Set<String> hidden, List<Function<String, String>> margins,
			Set<String> withheld, String what) {
		List<String> cells = List.copyOf(counts.keySet());
		List<Set<Integer>> published = new ArrayList<>();
		List<Set<Integer>> secret = new ArrayList<>();
		published.add(places(cells, cell -> true));
		for (String cell : cells) {
			(hidden.contains(cell) ? secret : published).add(places(cells, cell::equals));
		}
		for (Function<String, String> margin : margins) {
			for (String value : margin(counts, margin).keySet()) {
				Set<Integer> line = places(cells, cell -> margin.apply(cell).equals(value));
				(withheld.contains(value) && !value.isEmpty() ? secret : published).add(line);
			}
		}
		Attack attack = new Attack(cells.size(), published);
		for (Set<Integer> sum : attack.sums()) {
			long respondents = sum.stream().mapToLong(place -> counts.get(cells.get(place))).sum();
			if (respondents < THRESHOLD) {
				assertFalse(attack.tells(sum), () -> what + " tells " + sum + " of " + cells);
			}
		}
		for (Set<Integer> sum : secret) {
			assertFalse(attack.tells(sum), () -> what + " tells the withheld " + sum + " of " + cells);
		}
	}

	private static Set<Integer> places(List<String> cells, Predicate<String> which) {
		return IntStream.range(0, cells.size()).filter(place -> which.test(cells.get(place))).boxed()
				.collect(Collectors.toSet());
	}
}
