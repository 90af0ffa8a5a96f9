/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.manyi.exchange.api.SourceColumn;
import org.manyi.model.LocalizedText;

/**
 * What a column would be taken for, and what stands in it.
 *
 * @param column  the column
 * @param role    what it would be taken for
 * @param reason  why, shown to the user
 * @param values  the most frequent different values of the rows looked at with their counts, the most frequent first,
 *                at most {@value #MOST_VALUES}
 * @param unknown how many of the rows looked at hold an answer that nobody knows, [0, rows]; 0 where the role is no
 *                item
 */
public record ColumnProposal(SourceColumn column, ColumnRole role, LocalizedText reason, Map<String, Long> values,
		long unknown) {

	public static final int MOST_VALUES = 20;

	public ColumnProposal {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}
}
