/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import java.util.ArrayList;
import java.util.List;

import org.manyi.analysis.quality.Sheets;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.Tally;

/**
 * Weighted level scores and their index, by the formula: S<sub>j</sub> = 100·Σ a<sub>k</sub>·n<sub>jk</sub> /
 * N<sub>j</sub>, S = Σ λ<sub>j</sub>·S<sub>j</sub>.
 *
 * @param lambda   weights of the items, adding up to 1
 * @param returned whether N is all sheets instead of the valid answers
 */
record WeightedIndex(double[] lambda, boolean returned) {

	private static final double[] WEIGHTS = { Double.NaN, 0, 0.3, 0.6, 0.8, 1 };

	double item(ItemTally item) {
		double points = 0;
		for (int score = 1; score < WEIGHTS.length; score++) {
			points += WEIGHTS[score] * item.count(score);
		}
		return 100 * points / (returned ? item.returned() : item.valid());
	}

	double index(Tally tally) {
		double index = 0;
		for (int item = 0; item < lambda.length; item++) {
			index += lambda[item] * item(tally.items().get(item));
		}
		return index;
	}

	ScoreGradient gradient(Tally tally) {
		TallyGradient gradient = new TallyGradient(tally);
		return gradient.of(gradient.steps().stream().mapToDouble(this::index).toArray());
	}

	/** Σ c<sub>i</sub>² with what each sheet contributes, sheet by sheet. */
	double variance(Sheets sheets) {
		Tally tally = sheets.tally();
		double sum = 0;
		for (int[] row : sheets.rows()) {
			double contribution = 0;
			for (int item = 0; item < lambda.length; item++) {
				ItemTally answers = tally.items().get(item);
				if (row[item] > 0) {
					contribution += lambda[item] * (100 * WEIGHTS[row[item]] - item(answers)) / whole(answers);
				} else if (returned) {
					contribution -= lambda[item] * item(answers) / whole(answers);
				}
			}
			sum += contribution * contribution;
		}
		return sum;
	}

	private double whole(ItemTally answers) {
		return returned ? answers.returned() : answers.valid();
	}

	/** The variance as if items were independent of each other, which is all that their tallies tell. */
	double varianceOfTallies(Sheets sheets) {
		double sum = 0;
		for (int item = 0; item < lambda.length; item++) {
			double[] alone = new double[lambda.length];
			alone[item] = lambda[item];
			sum += new WeightedIndex(alone, returned).variance(sheets);
		}
		return sum;
	}

	static WeightedIndex equal(int items, boolean returned) {
		List<Double> weights = new ArrayList<>();
		for (int item = 0; item < items; item++) {
			weights.add(1.0 / items);
		}
		return new WeightedIndex(weights.stream().mapToDouble(Double::doubleValue).toArray(), returned);
	}
}
