/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.weights;

import java.util.List;
import java.util.Optional;

/**
 * The data set that weights were computed from.
 *
 * @param kind     what it is
 * @param told     whether somebody said so; else it was recognised
 * @param name     a name to know it again by: files without their folders, or survey and data version of a workspace
 * @param sha256   SHA-256 of the file, lower case hexadecimal; empty where it is no single file
 * @param rows     the rows of the matrix: valid responses, alternatives, groups; for judgments the experts, [0, ∞)
 * @param rowNames their names; empty for responses
 * @param costs    the items of which a smaller value is the better one
 */
public record WeightsData(WeightsInputKind kind, boolean told, String name, Optional<String> sha256, long rows,
		List<String> rowNames, List<String> costs) {

	public WeightsData {
		rowNames = List.copyOf(rowNames);
		costs = List.copyOf(costs);
	}
}
