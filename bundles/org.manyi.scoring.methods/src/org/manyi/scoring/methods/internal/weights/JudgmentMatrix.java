/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.List;

import org.manyi.model.Judgments;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ScoringException;

/**
 * A positive reciprocal matrix: a<sub>ij</sub> = 1 / a<sub>ji</sub>, 1 on the diagonal.
 *
 * @param expert  who judged
 * @param entries a<sub>ij</sub>, rows and columns in the order of the criteria
 */
record JudgmentMatrix(String expert, double[][] entries) {

	/**
	 * The matrix of an expert's judgments.
	 *
	 * @param criteria what is to be weighed, which must be what was judged
	 * @throws ScoringException when they are not, or two judgments are not reciprocal, naming the cell
	 */
	static JudgmentMatrix of(Judgments judgments, List<Criterion> criteria) throws ScoringException {
		checkCriteria(judgments, criteria);
		int n = criteria.size();
		double[][] entries = new double[n][n];
		for (int row = 0; row < n; row++) {
			for (int column = row; column < n; column++) {
				int judgedRow = judgments.itemIds().indexOf(criteria.get(row).id());
				int judgedColumn = judgments.itemIds().indexOf(criteria.get(column).id());
				Rational upper = judgments.entry(judgedRow, judgedColumn);
				Rational lower = judgments.entry(judgedColumn, judgedRow);
				if (!judgments.isReciprocal(judgedRow, judgedColumn)) {
					throw contradiction(judgments.expert(), criteria.get(row), criteria.get(column), upper, lower);
				}
				boolean isUpper = upper.compareTo(Rational.ONE) >= 0;
				entries[row][column] = isUpper ? upper.doubleValue() : 1 / lower.doubleValue();
				entries[column][row] = isUpper ? 1 / upper.doubleValue() : lower.doubleValue();
			}
		}
		return new JudgmentMatrix(judgments.expert(), entries);
	}

	private static void checkCriteria(Judgments judgments, List<Criterion> criteria) throws ScoringException {
		List<String> ids = criteria.stream().map(Criterion::id).toList();
		List<String> missing = ids.stream().filter(id -> !judgments.itemIds().contains(id)).toList();
		List<String> foreign = judgments.itemIds().stream().filter(id -> !ids.contains(id)).toList();
		if (!missing.isEmpty() || !foreign.isEmpty()) {
			String lacks = missing.isEmpty() ? "—" : String.join(", ", missing);
			String more = foreign.isEmpty() ? "—" : String.join(", ", foreign);
			throw new ScoringException(new LocalizedText(
					"“%s”的判断矩阵与应比较的指标不一致：缺少 %s，多出 %s。".formatted(judgments.expert(), lacks, more),
					"The judgments of “%s” do not compare what is to be compared: missing %s, too many %s.".formatted(
							judgments.expert(),
							lacks, more)));
		}
	}

	private static ScoringException contradiction(String expert, Criterion row, Criterion column, Rational upper,
			Rational lower) {
		String first = upper.toPlainString(6);
		String second = lower.toPlainString(6);
		return new ScoringException(row.equals(column)
				? new LocalizedText("“%s”的判断：%s 与自己相比应为 1，不是 %s。".formatted(expert, row.id(), first),
						"Judgments of “%s”: %s compared with itself is 1, not %s.".formatted(expert, row.id(), first))
				: new LocalizedText(
						"“%s”的判断不互为倒数：%s 比 %s 为 %s，%s 比 %s 为 %s。请更正其中一个。".formatted(expert, row.id(),
								column.id(), first, column.id(), row.id(), second),
						("Judgments of “%s” are not reciprocal: row %s, column %s is %s; row %s, column %s is %s. "
								+ "Correct one of them.").formatted(expert, row.id(), column.id(), first, column.id(),
										row.id(), second)));
	}

	/** The matrix whose entries are the geometric means of those of several. */
	static JudgmentMatrix geometricMean(String expert, List<JudgmentMatrix> matrices) {
		int n = matrices.getFirst().size();
		double[][] entries = new double[n][n];
		for (int row = 0; row < n; row++) {
			entries[row][row] = 1;
			for (int column = row + 1; column < n; column++) {
				double logarithms = 0;
				for (JudgmentMatrix matrix : matrices) {
					logarithms += Math.log(matrix.entries[row][column]);
				}
				entries[row][column] = Math.exp(logarithms / matrices.size());
				entries[column][row] = 1 / entries[row][column];
			}
		}
		return new JudgmentMatrix(expert, entries);
	}

	/** n. */
	int size() {
		return entries.length;
	}

	double entry(int row, int column) {
		return entries[row][column];
	}

	/** A·v. */
	double[] times(double[] vector) {
		double[] product = new double[size()];
		for (int row = 0; row < size(); row++) {
			for (int column = 0; column < size(); column++) {
				product[row] += entries[row][column] * vector[column];
			}
		}
		return product;
	}
}
