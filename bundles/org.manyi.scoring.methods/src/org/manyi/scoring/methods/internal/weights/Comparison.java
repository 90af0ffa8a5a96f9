/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.List;
import java.util.Optional;

import org.manyi.model.Dimension;
import org.manyi.model.Judgments;

/**
 * Criteria that are judged against each other.
 *
 * @param dimension whose items they are; empty for what the index is made of
 * @param criteria  at least one
 * @param experts   the judgments, one an expert; may be empty for a criterion that stands alone
 */
record Comparison(Optional<Dimension> dimension, List<Criterion> criteria, List<Judgments> experts) {

	Comparison {
		criteria = List.copyOf(criteria);
		experts = List.copyOf(experts);
	}
}
