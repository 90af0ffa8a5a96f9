/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.util.List;

import org.manyi.store.api.Reject;
import org.manyi.store.api.population.PopulationFile;

/**
 * A table of entries that was imported.
 *
 * @param file    what the workspace keeps of it
 * @param rejects its rows that were not taken, in the order of the file
 */
public record ImportedTable(PopulationFile file, List<Reject> rejects) {

	public ImportedTable {
		rejects = List.copyOf(rejects);
	}
}
