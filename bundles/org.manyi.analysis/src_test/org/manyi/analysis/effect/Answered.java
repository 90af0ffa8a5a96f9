/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Samples made of single customers. */
final class Answered {

	private Answered() {
	}

	static ValueCounts values(double... values) {
		SortedMap<Double, Long> counts = new TreeMap<>();
		for (double value : values) {
			counts.merge(value, 1L, Long::sum);
		}
		return new ValueCounts(counts);
	}

	/** As many of each value as said: value, count, value, count … */
	static ValueCounts counted(double... valuesAndCounts) {
		SortedMap<Double, Long> counts = new TreeMap<>();
		for (int i = 0; i < valuesAndCounts.length; i += 2) {
			counts.put(valuesAndCounts[i], (long) valuesAndCounts[i + 1]);
		}
		return new ValueCounts(counts);
	}

	static SameCustomers pairs(ValueScale scale, double[] before, double[] after) {
		Map<ValuePair, Long> counts = new HashMap<>();
		for (int i = 0; i < before.length; i++) {
			counts.merge(new ValuePair(before[i], after[i]), 1L, Long::sum);
		}
		return new SameCustomers(scale, counts, 0, 0);
	}

	/** Satisfied or not at two times; counts of 0 are left out. */
	static SameCustomers shares(long both, long gained, long lost, long neither) {
		Map<ValuePair, Long> counts = new HashMap<>();
		counts.put(new ValuePair(100, 100), both);
		counts.put(new ValuePair(0, 100), gained);
		counts.put(new ValuePair(100, 0), lost);
		counts.put(new ValuePair(0, 0), neither);
		counts.values().removeIf(count -> count == 0);
		return new SameCustomers(ValueScale.PERCENT_SATISFIED, counts, 0, 0);
	}

	static OtherCustomers shares(ValueCounts before, ValueCounts after) {
		return new OtherCustomers(ValueScale.PERCENT_SATISFIED, before, after);
	}

	/** x of n satisfied. */
	static ValueCounts satisfied(long x, long n) {
		SortedMap<Double, Long> counts = new TreeMap<>();
		counts.put(100.0, x);
		counts.put(0.0, n - x);
		counts.values().removeIf(count -> count == 0);
		return new ValueCounts(counts);
	}

	/** The same with the later time first. */
	static Samples swapped(Samples samples) {
		return switch (samples) {
		case OtherCustomers other -> new OtherCustomers(other.scale(), other.after(), other.before());
		case SameCustomers same -> {
			Map<ValuePair, Long> counts = new HashMap<>();
			same.counts().forEach((pair, count) -> counts.put(new ValuePair(pair.after(), pair.before()), count));
			yield new SameCustomers(same.scale(), counts, same.afterAlone(), same.beforeAlone());
		}
		};
	}
}
