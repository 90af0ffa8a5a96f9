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
 * How far the judgments of a methodology agree.
 *
 * @param comparisons what is compared with each other and judged by somebody, in the order of the file
 * @param whole       CR of the hierarchy, CIH / RIH, [0, ∞); empty where all items are compared with each other, a
 *                    comparison is not judged, or priorities were merged, for which there is no matrix
 */
public record JudgmentFindings(List<ComparisonFindings> comparisons, Optional<Rational> whole) {

	/** There are no judgments. */
	public static final JudgmentFindings NONE = new JudgmentFindings(List.of(), Optional.empty());

	public JudgmentFindings {
		comparisons = List.copyOf(comparisons);
	}
}
