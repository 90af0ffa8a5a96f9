/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api;

import java.util.List;

import org.manyi.model.Rational;

/**
 * One expert's pairwise judgments: how many times as important the row's item is as the column's.
 *
 * @param expert  who judged; a role, not a person's name
 * @param itemIds the items of rows and columns
 * @param matrix  rows of a reciprocal matrix, every entry positive
 */
public record Judgments(String expert, List<String> itemIds, List<List<Rational>> matrix) {

	public Judgments {
		itemIds = List.copyOf(itemIds);
		matrix = matrix.stream().map(List::copyOf).toList();
	}
}
