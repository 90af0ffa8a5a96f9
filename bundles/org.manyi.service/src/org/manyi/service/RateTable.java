/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.nio.file.Path;
import java.util.List;

import org.manyi.scoring.api.Warning;
import org.manyi.store.api.workspace.DataVersion;

/**
 * Rates of surveys.
 *
 * @param workspace the folder
 * @param version   the state of the data
 * @param grouping  what a row is
 * @param rows      by survey, unit or region, and occasion
 * @param totals    one for each survey, in the same order
 * @param warnings  what a reader must know: more returned than sent, numbers sent that are missing
 */
public record RateTable(Path workspace, DataVersion version, RateGrouping grouping, List<Rate> rows, List<Rate> totals,
		List<Warning> warnings) {

	public RateTable {
		rows = List.copyOf(rows);
		totals = List.copyOf(totals);
		warnings = List.copyOf(warnings);
	}
}
