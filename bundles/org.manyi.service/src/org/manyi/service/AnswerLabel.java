/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.util.List;
import java.util.Optional;

import org.manyi.exchange.api.mapping.AnswerMeaning;

/**
 * A different answer in the columns of items that share a dictionary.
 *
 * @param dictionary the dictionary
 * @param label      as the file writes it, without surrounding blanks; empty for the empty cell
 * @param words      what the file itself says that it stands for, as SPSS files do
 * @param count      how many cells of the rows looked at hold it, [1, ∞)
 * @param columns    the ids of the columns where it occurs, in file order
 * @param meaning    what it is read as; empty where nobody knows, which is read as invalid
 */
public record AnswerLabel(String dictionary, String label, Optional<String> words, long count, List<String> columns,
		Optional<AnswerMeaning> meaning) {

	public AnswerLabel {
		columns = List.copyOf(columns);
	}
}
