/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.util.List;

import org.manyi.store.api.population.PopulationEntry;
import org.manyi.store.api.population.PopulationKind;
import org.manyi.store.api.population.PopulationRow;
import org.manyi.store.api.workspace.DataVersion;

/**
 * The entries of a workspace.
 *
 * @param kind    of which kind
 * @param version the state of the data
 * @param rows    ordered by key, then from the earliest on
 */
public record PopulationListing(PopulationKind kind, DataVersion version,
		List<PopulationRow<? extends PopulationEntry>> rows) {

	public PopulationListing {
		rows = List.copyOf(rows);
	}
}
