/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.drivers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** R² by the normal equations of the raw answers, and shares by going through every order of the drivers. */
final class NaiveRegression {

	private final Answers answers;

	NaiveRegression(Answers answers) {
		this.answers = answers;
	}

	/** The last column is the outcome. */
	double[] shares() {
		int drivers = answers.items().size() - 1;
		double[] sums = new double[drivers];
		int[] orders = new int[1];
		permute(new ArrayList<>(), drivers, sums, orders);
		for (int i = 0; i < drivers; i++) {
			sums[i] /= orders[0];
		}
		return sums;
	}

	private void permute(List<Integer> order, int drivers, double[] sums, int[] orders) {
		if (order.size() == drivers) {
			orders[0]++;
			for (int i = 0; i < drivers; i++) {
				sums[order.get(i)] += explained(order.subList(0, i + 1)) - explained(order.subList(0, i));
			}
			return;
		}
		for (int driver = 0; driver < drivers; driver++) {
			if (!order.contains(driver)) {
				List<Integer> longer = new ArrayList<>(order);
				longer.add(driver);
				permute(longer, drivers, sums, orders);
			}
		}
	}

	/** 1 − residual sum of squares / total sum of squares. */
	double explained(List<Integer> drivers) {
		double[] y = answers.column(answers.items().size() - 1);
		int size = drivers.size() + 1;
		double[][] system = new double[size][size + 1];
		for (int row = 0; row < y.length; row++) {
			double[] x = row(drivers, row);
			for (int i = 0; i < size; i++) {
				for (int j = 0; j < size; j++) {
					system[i][j] += x[i] * x[j];
				}
				system[i][size] += x[i] * y[row];
			}
		}
		double[] coefficients = solve(system);
		double mean = Arrays.stream(y).average().orElseThrow();
		double residual = 0;
		double total = 0;
		for (int row = 0; row < y.length; row++) {
			double[] x = row(drivers, row);
			double fitted = 0;
			for (int i = 0; i < size; i++) {
				fitted += coefficients[i] * x[i];
			}
			residual += (y[row] - fitted) * (y[row] - fitted);
			total += (y[row] - mean) * (y[row] - mean);
		}
		return 1 - residual / total;
	}

	private double[] row(List<Integer> drivers, int row) {
		double[] x = new double[drivers.size() + 1];
		x[0] = 1;
		for (int i = 0; i < drivers.size(); i++) {
			x[i + 1] = answers.rows().get(row)[drivers.get(i)];
		}
		return x;
	}

	/** Gauss and Jordan with the largest pivot. */
	private static double[] solve(double[][] system) {
		int size = system.length;
		for (int column = 0; column < size; column++) {
			int pivot = column;
			for (int row = column + 1; row < size; row++) {
				if (Math.abs(system[row][column]) > Math.abs(system[pivot][column])) {
					pivot = row;
				}
			}
			double[] swapped = system[column];
			system[column] = system[pivot];
			system[pivot] = swapped;
			for (int row = 0; row < size; row++) {
				if (row != column) {
					double factor = system[row][column] / system[column][column];
					for (int k = column; k <= size; k++) {
						system[row][k] -= factor * system[column][k];
					}
				}
			}
		}
		double[] solution = new double[size];
		for (int i = 0; i < size; i++) {
			solution[i] = system[i][size] / system[i][i];
		}
		return solution;
	}
}
