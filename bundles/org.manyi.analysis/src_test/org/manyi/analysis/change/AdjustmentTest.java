/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class AdjustmentTest {

	/**
	 * The fifteen p-values of Benjamini and Hochberg (1995), section 3.2: their procedure rejects four, Holm's three.
	 */
	private static final List<Double> PUBLISHED = List.of(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298,
			0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0);

	@Test
	void publishedRejections() {
		assertEquals(4, rejected(Adjustment.BENJAMINI_HOCHBERG));
		assertEquals(3, rejected(Adjustment.HOLM));
		assertEquals(9, rejected(Adjustment.NONE));
	}

	private static long rejected(Adjustment adjustment) {
		return adjustment.adjust(PUBLISHED).stream().filter(p -> p <= 0.05).count();
	}

	/** The definitions, one value at a time, on shuffled values with ties. */
	@Test
	void sameAsTheDefinitions() {
		Random random = new Random(3);
		for (int round = 0; round < 200; round++) {
			List<Double> values = DoubleStream.generate(() -> random.nextInt(50) / 50.0).limit(1 + random.nextInt(12))
					.boxed().toList();
			List<Double> sorted = values.stream().sorted().toList();
			for (int i = 0; i < values.size(); i++) {
				double value = values.get(i);
				int count = sorted.size();
				double holm = IntStream.range(0, count).filter(rank -> sorted.get(rank) <= value)
						.mapToDouble(rank -> Math.min(1, (count - rank) * sorted.get(rank))).max().orElseThrow();
				double benjamini = IntStream.range(0, count).filter(rank -> sorted.get(rank) >= value)
						.mapToDouble(rank -> Math.min(1, sorted.get(rank) * count / (rank + 1))).min().orElseThrow();
				assertEquals(holm, Adjustment.HOLM.adjust(values).get(i), 1e-12);
				assertEquals(benjamini, Adjustment.BENJAMINI_HOCHBERG.adjust(values).get(i), 1e-12);
			}
		}
	}

	@Test
	void nothingToAdjust() {
		assertEquals(List.of(), Adjustment.HOLM.adjust(List.of()));
	}
}
