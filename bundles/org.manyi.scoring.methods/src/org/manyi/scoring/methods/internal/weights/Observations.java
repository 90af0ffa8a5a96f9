/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.List;
import java.util.Set;

import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForPairTally;

/** The m × n matrix that weights are computed from, by columns and by pairs of columns. */
interface Observations {

	/** What was given: the matrix where there is one, else the answers. */
	static Observations of(WeightingInput input) throws ScoringException {
		if (input.matrix().isPresent()) {
			return new MatrixObservations(input.matrix().get());
		}
		return new AnswerObservations(input.evidence().orElseThrow(() -> new ScoringException(new LocalizedText(
				"没有可用来计算权数的数据。请给出调查文件、工作区或数值矩阵。",
				"There are no data to compute weights from. Give a survey file, a workspace or a matrix of numbers."))),
				new ForPairTally(input.items().stream().map(Item::id).toList()));
	}

	/** The values of an item; none where it has no valid answer. */
	Column column(String itemId);

	/** The rows that have a value of both items. */
	List<JointFrequency> pairs(String first, String second);

	/** The items of which a smaller value is the better one. */
	Set<String> costs();
}
