/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.List;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.methods.internal.ChoiceParameter;

/** How weights are taken from a judgment matrix. A consistent matrix gives the same ones by each. */
enum Prioritisation implements ChoiceParameter.Value {

	EIGENVECTOR("eigenvector", "主特征向量（Saaty 1980）", "the principal eigenvector (Saaty 1980)"),
	GEOMETRIC_MEAN("geometric-mean", "各行的几何平均（Crawford、Williams 1985）",
			"the geometric means of the rows (Crawford and Williams 1985)"),
	COLUMN_MEAN("column-mean", "归一化各列后按行平均", "the row means of the columns divided by their sums");

	/** The parameter. */
	static final ChoiceParameter<Prioritisation> PARAMETER = new ChoiceParameter<>("prioritisation",
			new LocalizedText("由判断矩阵求权数", "Weights from the judgments"), List.of(values()), EIGENVECTOR);

	private final Choice choice;

	Prioritisation(String value, String zh, String en) {
		choice = new Choice(value, new LocalizedText(zh, en));
	}

	@Override
	public Choice choice() {
		return choice;
	}

	/**
	 * The weights, adding up to 1.
	 *
	 * @param eigenvector of the matrix
	 */
	double[] of(JudgmentMatrix matrix, PrincipalEigenvector eigenvector) {
		int n = matrix.size();
		double[] weights = new double[n];
		for (int row = 0; row < n; row++) {
			switch (this) {
			case EIGENVECTOR -> weights[row] = eigenvector.vector()[row];
			case GEOMETRIC_MEAN -> {
				double logarithms = 0;
				for (int column = 0; column < n; column++) {
					logarithms += Math.log(matrix.entry(row, column));
				}
				weights[row] = Math.exp(logarithms / n);
			}
			case COLUMN_MEAN -> {
				for (int column = 0; column < n; column++) {
					double sum = 0;
					for (int other = 0; other < n; other++) {
						sum += matrix.entry(other, column);
					}
					weights[row] += matrix.entry(row, column) / sum;
				}
			}
			}
		}
		return PrincipalEigenvector.normalised(weights);
	}
}
