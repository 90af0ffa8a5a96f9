/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.List;
import java.util.Optional;

import org.manyi.scoring.edit.MethodologyText;
import org.manyi.service.weights.ComparisonFindings;
import org.manyi.service.weights.ContradictedJudgment;
import org.manyi.service.weights.JudgmentFindings;
import org.manyi.service.weights.MatrixFindings;

/**
 * The judgments that are in front of the user, with what is known of them.
 *
 * @param matrix   one expert's judgments of one comparison
 * @param findings what the last check found
 */
record JudgmentFocus(JudgmentMatrix matrix, JudgmentFindings findings) {

	static JudgmentFocus of(MethodologyText text, String expert, Compared compared, JudgmentFindings findings) {
		return new JudgmentFocus(new JudgmentMatrix(text, expert, compared), findings);
	}

	/** What is known of a comparison; empty where nobody judged it, or it was not looked at. */
	static Optional<ComparisonFindings> of(JudgmentFindings findings, Compared compared) {
		return findings.comparisons().stream().filter(found -> found.ids().equals(compared.set())).findFirst();
	}

	private Optional<MatrixFindings> found() {
		return of(findings, matrix.compared()).flatMap(found -> found.of(matrix.expert()));
	}

	/** The judgments that the weights contradict most. */
	List<ContradictedJudgment> worst() {
		return found().map(MatrixFindings::worst).orElse(List.of());
	}

	/** Whether a cell has to be judged anew: it is one of the worst, and the matrix is not consistent enough. */
	boolean isInconsistent(int row, int column) {
		List<String> ids = matrix.ids();
		return found().filter(found -> found.ratio().isPresent() && !found.acceptable()).isPresent() && worst().stream()
				.anyMatch(judgment -> isOf(judgment, ids.get(row), ids.get(column))
						|| isOf(judgment, ids.get(column), ids.get(row)));
	}

	private static boolean isOf(ContradictedJudgment judgment, String row, String column) {
		return judgment.row().equals(row) && judgment.column().equals(column);
	}
}
