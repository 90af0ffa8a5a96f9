/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.drivers;

import java.util.Arrays;

/**
 * A linear regression of a standardised outcome on standardised drivers, from their correlations alone.
 */
final class Regression {

	/** What of a driver's variance must be left beside the others for it to have a part of its own. */
	private static final double LEAST_TOLERANCE = 1e-6;

	private final double[][] drivers;
	private final double[] outcome;

	/**
	 * @param drivers their correlations with each other
	 * @param outcome their correlations with the outcome
	 */
	Regression(double[][] drivers, double[] outcome) {
		this.drivers = drivers;
		this.outcome = outcome;
	}

	/**
	 * Which part of a driver's variance the others do not explain: 1/VIF. Below 0 where pairs were answered by such
	 * different people that no answers have all the correlations at once.
	 */
	double tolerance(int driver) {
		int[] order = new int[outcome.length];
		int next = 0;
		for (int i = 0; i < order.length; i++) {
			if (i != driver) {
				order[next++] = i;
			}
		}
		order[next] = driver;
		Steps steps = new Steps();
		double left = 1;
		for (int one : order) {
			left = steps.push(one);
			if (left < LEAST_TOLERANCE && one != driver) {
				steps.size--; // it repeats those before it, which is no fault of the driver
			}
		}
		return left;
	}

	/** Whether each driver has a part of its own. */
	boolean isDetermined() {
		for (int i = 0; i < outcome.length; i++) {
			if (tolerance(i) < LEAST_TOLERANCE) {
				return false;
			}
		}
		return true;
	}

	/** R² of all drivers together. */
	double explained() {
		Steps steps = new Steps();
		for (int i = 0; i < outcome.length; i++) {
			steps.push(i);
		}
		return steps.explained[outcome.length];
	}

	/** The standardised coefficients. */
	double[] coefficients() {
		Steps steps = new Steps();
		for (int i = 0; i < outcome.length; i++) {
			steps.push(i);
		}
		return steps.solved();
	}

	/**
	 * The mean of what each driver adds to R², over all orders in which the drivers may enter. Looks at each of the 2ᵖ
	 * sets of drivers once.
	 */
	double[] shares() {
		double[] explained = new double[1 << outcome.length];
		explain(new Steps(), 0, 0, explained);
		double[] weights = weights(outcome.length);
		double[] shares = new double[outcome.length];
		for (int set = 0; set < explained.length; set++) {
			int size = Integer.bitCount(set);
			for (int driver = 0; driver < shares.length; driver++) {
				int bit = 1 << driver;
				if ((set & bit) == 0) {
					shares[driver] += weights[size] * (explained[set | bit] - explained[set]);
				}
			}
		}
		return shares;
	}

	private void explain(Steps steps, int set, int first, double[] explained) {
		explained[set] = steps.explained[steps.size];
		for (int driver = first; driver < outcome.length; driver++) {
			steps.push(driver);
			explain(steps, set | 1 << driver, driver + 1, explained);
			steps.size--;
		}
	}

	/** s!·(p − 1 − s)!/p! of each size s of a set without the driver. */
	private static double[] weights(int drivers) {
		double[] weights = new double[drivers];
		double binomial = 1;
		for (int size = 0; size < drivers; size++) {
			weights[size] = 1 / (drivers * binomial);
			binomial = binomial * (drivers - 1 - size) / (size + 1);
		}
		return weights;
	}

	/** Drivers entered one after the other: the Cholesky rows of their correlations, and what they explain so far. */
	private final class Steps {

		private final double[][] rows = new double[outcome.length][outcome.length];
		private final double[] projected = new double[outcome.length];
		private final double[] explained = new double[outcome.length + 1];
		private final int[] entered = new int[outcome.length];
		private int size;

		/** Enters a driver; gives the part of its variance that those before do not explain. */
		private double push(int driver) {
			double[] row = rows[size];
			Arrays.fill(row, 0);
			double left = drivers[driver][driver];
			double target = outcome[driver];
			for (int i = 0; i < size; i++) {
				double sum = drivers[driver][entered[i]];
				for (int k = 0; k < i; k++) {
					sum -= row[k] * rows[i][k];
				}
				row[i] = sum / rows[i][i];
				left -= row[i] * row[i];
				target -= row[i] * projected[i];
			}
			row[size] = Math.sqrt(Math.max(left, Double.MIN_NORMAL));
			projected[size] = target / row[size];
			explained[size + 1] = explained[size] + projected[size] * projected[size];
			entered[size++] = driver;
			return left;
		}

		/** The coefficients of the drivers entered. */
		private double[] solved() {
			double[] solution = new double[size];
			for (int i = size - 1; i >= 0; i--) {
				double sum = projected[i];
				for (int k = i + 1; k < size; k++) {
					sum -= rows[k][i] * solution[k];
				}
				solution[i] = sum / rows[i][i];
			}
			return solution;
		}
	}
}
