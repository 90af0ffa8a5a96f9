/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.weights;

import java.util.List;
import java.util.Optional;

import org.manyi.model.Rational;

/**
 * How far the judgments of one matrix agree with each other.
 *
 * @param expert     whose they are; empty for those of all experts merged
 * @param ratio      CR = CI / RI, [0, ∞), 0 for one or two that are compared; empty where it cannot be computed, as
 *                   beyond the table of the random index
 * @param acceptable whether the weighting accepts that ratio; false where there is none
 * @param worst      the judgments that the weights of the matrix contradict most, the worst first, three at most;
 *                   empty where they agree completely, and for merged judgments
 */
public record MatrixFindings(String expert, Optional<Rational> ratio, boolean acceptable,
		List<ContradictedJudgment> worst) {

	public MatrixFindings {
		worst = List.copyOf(worst);
	}
}
