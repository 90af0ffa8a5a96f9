/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Draws weights from a Dirichlet distribution around the present ones: independent gamma variables of shape
 * κ·λ<sub>j</sub>/T, divided by their sum and times T, in each pool of weight T. An item that weighs nothing keeps
 * weight 0, and a pool its weight.
 */
final class WeightDraws {

	/** The gamma variable of an item that weighs something. */
	private record Drawn(int place, GammaDistribution gamma) {
	}

	private record Pool(double weight, List<Drawn> items) {
	}

	private final List<Pool> pools = new ArrayList<>();
	private final double[] weights;

	WeightDraws(WeightedFigure figure, long seed, double concentration) {
		RandomGenerator random = new Well19937c(seed);
		weights = new double[figure.items().size()];
		List<WeightedItem> left = new ArrayList<>(figure.items());
		left.removeIf(item -> item.weight().signum() == 0);
		while (!left.isEmpty()) {
			WeightedItem first = left.getFirst();
			double total = figure.poolWeight(first).doubleValue();
			List<WeightedItem> pool = figure.pool(first);
			List<Drawn> drawn = new ArrayList<>();
			for (WeightedItem item : left) {
				if (pool.contains(item)) {
					drawn.add(new Drawn(figure.items().indexOf(item), new GammaDistribution(random,
							concentration * item.weight().doubleValue() / total, 1,
							GammaDistribution.DEFAULT_INVERSE_ABSOLUTE_ACCURACY)));
				}
			}
			pools.add(new Pool(total, drawn));
			left.removeAll(pool);
		}
	}

	/** The next weights, in the order of the items; the same array each time. */
	double[] next() {
		for (Pool pool : pools) {
			double sum = 0;
			while (sum == 0) { // all of them rounded down to 0, as can be where κ is small
				for (Drawn item : pool.items()) {
					weights[item.place()] = item.gamma().sample();
					sum += weights[item.place()];
				}
			}
			for (Drawn item : pool.items()) {
				// the reciprocal of a tiny sum would be infinite
				weights[item.place()] = weights[item.place()] / sum * pool.weight();
			}
		}
		return weights;
	}
}
