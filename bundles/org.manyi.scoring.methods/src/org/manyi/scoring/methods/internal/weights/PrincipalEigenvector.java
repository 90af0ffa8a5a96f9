/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.Arrays;

/**
 * The principal eigenvector of a positive matrix with its eigenvalue, by power iteration, which converges for every
 * positive matrix (Perron, Frobenius).
 *
 * @param vector adding up to 1
 * @param value  λmax, [n, ∞) for a reciprocal matrix
 */
record PrincipalEigenvector(double[] vector, double value) {

	private static final int STEPS = 100_000;
	private static final double NEARNESS = 1e-15;

	static PrincipalEigenvector of(JudgmentMatrix matrix) {
		double[] vector = new double[matrix.size()];
		Arrays.fill(vector, 1.0 / matrix.size());
		double change = 1;
		for (int step = 0; step < STEPS && change > NEARNESS; step++) {
			double[] next = normalised(matrix.times(vector));
			change = 0;
			for (int i = 0; i < next.length; i++) {
				change = Math.max(change, Math.abs(next[i] - vector[i]));
			}
			vector = next;
		}
		double value = Arrays.stream(matrix.times(vector)).sum();
		return new PrincipalEigenvector(vector, Math.max(value, matrix.size()));
	}

	/** The vector divided by its sum. */
	static double[] normalised(double[] vector) {
		double sum = Arrays.stream(vector).sum();
		return Arrays.stream(vector).map(entry -> entry / sum).toArray();
	}
}
