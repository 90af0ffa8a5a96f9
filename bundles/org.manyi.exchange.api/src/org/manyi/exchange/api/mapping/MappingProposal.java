/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api.mapping;

import java.util.List;
import java.util.Optional;

import org.manyi.scoring.api.Warning;

/**
 * A mapping as it is proposed for a file.
 *
 * @param mapping  the mapping
 * @param columns  its columns in file order, with samples and counts
 * @param rows     how many rows were looked at, [0, ∞)
 * @param missing  ids of items that no column belongs to: they would be not shown
 * @param warnings what the user should look at
 */
public record MappingProposal(ImportMapping mapping, List<ColumnProposal> columns, long rows, List<String> missing,
		List<Warning> warnings) {

	/** The code of the warning that two columns would be the same item, or one column several. */
	public static final String NOT_CLEAR = "item-not-clear";

	public MappingProposal {
		columns = List.copyOf(columns);
		missing = List.copyOf(missing);
		warnings = List.copyOf(warnings);
	}

	/** Why nothing can be read by this mapping before somebody has corrected it; empty where it can. */
	public Optional<Warning> obstacle() {
		return warnings.stream().filter(warning -> warning.code().equals(NOT_CLEAR)).findFirst();
	}
}
