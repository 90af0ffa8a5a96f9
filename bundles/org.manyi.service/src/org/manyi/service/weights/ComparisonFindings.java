/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.weights;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far the judgments of one comparison agree.
 *
 * @param ids     of the dimensions or items that are compared with each other
 * @param experts the matrix of each expert, at least one
 * @param merged  the matrix that the weights are made from, of the judgments of all experts; empty where there is one
 *                expert, priorities are merged in place of judgments, or it could not be made
 */
public record ComparisonFindings(Set<String> ids, List<MatrixFindings> experts, Optional<MatrixFindings> merged) {

	public ComparisonFindings {
		ids = Set.copyOf(ids);
		experts = List.copyOf(experts);
	}

	/** The matrix of that expert; empty where he did not judge. */
	public Optional<MatrixFindings> of(String expert) {
		return experts.stream().filter(matrix -> matrix.expert().equals(expert)).findFirst();
	}
}
