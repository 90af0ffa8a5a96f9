/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import java.util.Map;

/**
 * How a score moves with each count of a tally: its partial derivatives.
 *
 * @param partials change of the score per further sheet with that answer, finite; of the cells that hold a sheet. A
 *                 score that does not move with a cell has 0 or no entry there
 */
public record ScoreGradient(Map<AnswerCell, Double> partials) {

	public ScoreGradient {
		partials = Map.copyOf(partials);
	}

	double at(AnswerCell cell) {
		return partials.getOrDefault(cell, 0.0);
	}
}
