/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.quality;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Alpha and correlations by their definitions, on complete sheets. */
final class NaiveAlpha {

	private NaiveAlpha() {
	}

	static double of(List<int[]> rows) {
		int items = rows.getFirst().length;
		double variances = IntStream.range(0, items).mapToDouble(item -> variance(column(rows, item))).sum();
		return (double) items / (items - 1) * (1 - variances / variance(sums(rows)));
	}

	static double[] column(List<int[]> rows, int item) {
		return rows.stream().mapToDouble(row -> row[item]).toArray();
	}

	static double[] sums(List<int[]> rows) {
		return rows.stream().mapToDouble(row -> Arrays.stream(row).sum()).toArray();
	}

	static List<int[]> without(List<int[]> rows, int item) {
		return rows.stream()
				.map(row -> IntStream.range(0, row.length).filter(i -> i != item).map(i -> row[i]).toArray()).toList();
	}

	static double variance(double[] values) {
		return covariance(values, values);
	}

	static double correlation(double[] x, double[] y) {
		return covariance(x, y) / Math.sqrt(variance(x) * variance(y));
	}

	private static double covariance(double[] x, double[] y) {
		double meanX = Arrays.stream(x).average().orElseThrow();
		double meanY = Arrays.stream(y).average().orElseThrow();
		double sum = 0;
		for (int i = 0; i < x.length; i++) {
			sum += (x[i] - meanX) * (y[i] - meanY);
		}
		return sum / (x.length - 1);
	}
}
