/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.manyi.model.Band;
import org.manyi.model.BandScale;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;

/** Weighted figures for tests. */
final class Figures {

	static final BandScale BANDS = bands("85", "70", "55", "40", "0");

	private Figures() {
	}

	static BandScale bands(String... lower) {
		return new BandScale(java.util.stream.Stream.of(lower)
				.map(bound -> new Band(LocalizedText.same("from " + bound), new BigDecimal(bound))).toList());
	}

	static WeightedItem item(String id, String score, String weight) {
		return new WeightedItem(id, decimal(score), decimal(weight), Optional.empty());
	}

	static WeightedItem item(String id, String score, String weight, String dimension) {
		return new WeightedItem(id, decimal(score), decimal(weight), Optional.of(dimension));
	}

	static Rational decimal(String text) {
		return Rational.of(new BigDecimal(text));
	}

	static WeightedFigure figure(WeightedItem... items) {
		return new WeightedFigure(List.of(items), Rational.HUNDRED, false);
	}

	/** Some figure with dimensions, whole scores and some weights of 0. */
	static WeightedFigure random(Random random, boolean fixedDimensions) {
		int count = 2 + random.nextInt(6);
		List<Integer> raw = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			raw.add(random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(9));
		}
		raw.set(0, 1 + random.nextInt(9));
		long sum = raw.stream().mapToInt(Integer::intValue).sum();
		List<WeightedItem> items = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			items.add(new WeightedItem("Q" + i, Rational.of(60 + random.nextInt(40)), Rational.of(raw.get(i), sum),
					Optional.of("D" + random.nextInt(3))));
		}
		return new WeightedFigure(items, Rational.HUNDRED, fixedDimensions);
	}
}
