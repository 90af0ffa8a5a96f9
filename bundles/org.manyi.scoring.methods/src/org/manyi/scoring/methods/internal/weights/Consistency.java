/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ScoringException;

/**
 * How far the judgments of a matrix agree with each other.
 *
 * @param lambda      λmax, [n, ∞)
 * @param index       CI = (λmax − n) / (n − 1), [0, ∞)
 * @param randomIndex RI; 0 for n up to 2
 * @param ratio       CR = CI / RI, [0, ∞); 0 for n up to 2
 * @param worst       the judgments that the weights contradict most, the worst first, three at most
 */
record Consistency(double lambda, double index, double randomIndex, double ratio, List<Judgment> worst) {

	/** One criterion, which nothing contradicts. */
	static final Consistency OF_ONE = new Consistency(1, 0, 0, 0, List.of());

	private static final int NAMED = 3;
	/** ln of a contradiction that is rounding. */
	private static final double ROUNDING = 1e-9;

	/**
	 * A judgment beside what the weights say.
	 *
	 * @param row     what was compared
	 * @param column  what it was compared with
	 * @param judged  a<sub>ij</sub>
	 * @param implied w<sub>i</sub> / w<sub>j</sub>
	 */
	record Judgment(Criterion row, Criterion column, double judged, double implied) {

		/** |ln(a<sub>ij</sub> · w<sub>j</sub> / w<sub>i</sub>)|. */
		double contradiction() {
			return Math.abs(Math.log(judged / implied));
		}

		String text() {
			return String.format(Locale.ROOT, "%s / %s = %s (%s)", row.id(), column.id(), number(judged),
					number(implied));
		}

		private static String number(double ratio) {
			return ratio >= 1 ? String.format(Locale.ROOT, "%.3g", ratio)
					: String.format(Locale.ROOT, "1/%.3g", 1 / ratio);
		}
	}

	/**
	 * The consistency of a matrix.
	 *
	 * @param weights of the criteria
	 * @throws ScoringException when the table of the random index ends before n
	 */
	static Consistency of(JudgmentMatrix matrix, double lambda, double[] weights, RandomIndex table,
			List<Criterion> criteria)
			throws ScoringException {
		int n = matrix.size();
		List<Judgment> judgments = new ArrayList<>();
		for (int row = 0; row < n; row++) {
			for (int column = row + 1; column < n; column++) {
				judgments.add(new Judgment(criteria.get(row), criteria.get(column), matrix.entry(row, column),
						weights[row] / weights[column]));
			}
		}
		if (n <= 2) {
			return new Consistency(n, 0, 0, 0, List.of());
		}
		OptionalDouble random = table.of(n);
		if (random.isEmpty()) {
			throw new ScoringException(new LocalizedText(
					"RI 表 %s 没有 n = %d 的值。请改用 random-index=alonso-lamata-2006。".formatted(table.label().zh(), n),
					"The table of RI, %s, has no value for n = %d. Use random-index=alonso-lamata-2006."
							.formatted(table.label().en(), n)));
		}
		double index = (lambda - n) / (n - 1);
		List<Judgment> worst = judgments.stream().filter(judgment -> judgment.contradiction() > ROUNDING)
				.sorted(Comparator.comparingDouble(Judgment::contradiction).reversed()).limit(NAMED).toList();
		return new Consistency(lambda, index, random.getAsDouble(), index / random.getAsDouble(), worst);
	}

	/** λmax, CI, RI and CR in one line. */
	String figures() {
		return String.format(Locale.ROOT, "λmax = %.4f, CI = %.4f, RI = %.4f, CR = %.4f", lambda, index, randomIndex,
				ratio);
	}
}
