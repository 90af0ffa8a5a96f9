/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api;

import java.util.List;

/**
 * The first rows of a table, by which its header is told.
 *
 * @param records  the rows as they stand in the file, headings included, blank rows left out; at least one
 * @param repeated the same rows, what stands in merged cells repeated in each of them
 * @param headings how many of the rows the file itself shows to be headings, [1, ∞), by cells merged over several
 */
public record TableSample(List<List<String>> records, List<List<String>> repeated, int headings) {

	/** Rows of a table that has no merged cells. */
	public static TableSample of(List<List<String>> records) {
		return new TableSample(records, records, 1);
	}
}
