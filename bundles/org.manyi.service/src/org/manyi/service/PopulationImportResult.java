/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.nio.file.Path;
import java.util.List;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.InputReport;
import org.manyi.store.api.Reject;
import org.manyi.store.api.population.PopulationChange;
import org.manyi.store.api.population.PopulationKind;

/**
 * What became of a table of entries.
 *
 * @param kind       what its rows are
 * @param file       the table
 * @param sha256     SHA-256 of its bytes, lower case hexadecimal
 * @param formatName the name of the kind of file
 * @param columns    what each column was taken for, in file order
 * @param rows       rows read that are not empty, [0, ∞)
 * @param dryRun     whether nothing was kept
 * @param change     what became of the workspace, or would have; its refusals are among the rejects
 * @param rejects    every row that was not taken, in the order of the file
 */
public record PopulationImportResult(PopulationKind kind, Path file, String sha256, LocalizedText formatName,
		List<InputReport.Column> columns, long rows, boolean dryRun, PopulationChange change, List<Reject> rejects) {

	public PopulationImportResult {
		columns = List.copyOf(columns);
		rejects = List.copyOf(rejects);
	}
}
