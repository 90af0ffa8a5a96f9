/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.quality;

import java.util.Optional;

/**
 * A symmetric matrix of covariances of items that vary, and what follows from it. Taken pair by pair it may be one that
 * no complete answers could have; what would be no number then is empty.
 */
final class CovarianceMatrix {

	/** How far beyond 1 rounding may carry a correlation. */
	private static final double ROUNDING = 1e-9;

	private final double[][] rows;
	private final double sum;
	private final double trace;

	/**
	 * @param rows at least two, with variances above 0 on the diagonal
	 */
	CovarianceMatrix(double[][] rows) {
		this.rows = rows;
		double all = 0;
		double diagonal = 0;
		for (int i = 0; i < rows.length; i++) {
			diagonal += rows[i][i];
			all += rowSum(i);
		}
		sum = all;
		trace = diagonal;
	}

	private double rowSum(int row) {
		double total = 0;
		for (double covariance : rows[row]) {
			total += covariance;
		}
		return total;
	}

	/** k/(k − 1) · (1 − trace/sum). */
	Optional<Double> alpha() {
		return alpha(rows.length, trace, sum);
	}

	/** Alpha of the other items. */
	Optional<Double> alphaWithout(int item) {
		return alpha(rows.length - 1, trace - rows[item][item], sumWithout(item));
	}

	private double sumWithout(int item) {
		return sum - 2 * rowSum(item) + rows[item][item];
	}

	private static Optional<Double> alpha(int items, double trace, double sum) {
		if (items < 2 || sum <= trace * ROUNDING) {
			return Optional.empty();
		}
		return Optional.of((double) items / (items - 1) * (1 - trace / sum));
	}

	/** The mean of the correlations of two different items. */
	Optional<Double> meanCorrelation() {
		double total = 0;
		for (int i = 0; i < rows.length; i++) {
			for (int j = 0; j < i; j++) {
				total += rows[i][j] / Math.sqrt(rows[i][i] * rows[j][j]);
			}
		}
		return bounded(2 * total / rows.length / (rows.length - 1));
	}

	/** k·r̄ / (1 + (k − 1)·r̄). */
	Optional<Double> standardisedAlpha() {
		return meanCorrelation().flatMap(mean -> {
			double below = 1 + (rows.length - 1) * mean;
			return below <= ROUNDING ? Optional.empty() : Optional.of(rows.length * mean / below);
		});
	}

	/** The correlation of an item with the sum of the others. */
	Optional<Double> itemRest(int item) {
		double variance = sumWithout(item);
		if (variance <= trace * ROUNDING) {
			return Optional.empty();
		}
		return bounded((rowSum(item) - rows[item][item]) / Math.sqrt(rows[item][item] * variance));
	}

	private static Optional<Double> bounded(double correlation) {
		return Math.abs(correlation) > 1 + ROUNDING ? Optional.empty()
				: Optional.of(Math.clamp(correlation, -1, 1));
	}
}
