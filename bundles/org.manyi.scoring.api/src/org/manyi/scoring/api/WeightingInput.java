/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api;

import java.util.List;
import java.util.Optional;

import org.manyi.model.Dimension;
import org.manyi.model.ImportanceScale;
import org.manyi.model.Item;
import org.manyi.model.Judgments;
import org.manyi.scoring.api.evidence.EvidenceSet;

/**
 * What a weighting scheme is given.
 *
 * @param items      the items to weigh, in questionnaire order
 * @param dimensions the dimensions that they stand in; empty where they stand alone, or where only columns of a matrix
 *                   are known
 * @param importance the importance scale; empty where the methodology has none
 * @param evidence   the answers to the scheme's requests; empty where it asked for none, and where there is a matrix
 * @param matrix     scores to weigh by in place of evidence; empty where the answers of a slice are weighed by
 * @param judgments  experts' judgments; empty where there are none
 * @param parameters the values in force of the scheme's parameters
 */
public record WeightingInput(List<Item> items, List<Dimension> dimensions, Optional<ImportanceScale> importance,
		Optional<EvidenceSet> evidence, Optional<DataMatrix> matrix, List<Judgments> judgments, Parameters parameters) {

	public WeightingInput {
		items = List.copyOf(items);
		dimensions = List.copyOf(dimensions);
		judgments = List.copyOf(judgments);
	}

	/** Of items that stand alone. */
	public WeightingInput(List<Item> items, Optional<ImportanceScale> importance, Optional<EvidenceSet> evidence,
			Optional<DataMatrix> matrix, List<Judgments> judgments, Parameters parameters) {
		this(items, List.of(), importance, evidence, matrix, judgments, parameters);
	}
}
