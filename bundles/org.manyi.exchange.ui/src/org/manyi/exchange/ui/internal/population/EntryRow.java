/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.population;

import java.util.stream.Collectors;

import org.manyi.service.EntryValues;
import org.manyi.store.api.population.PopulationEntry;
import org.manyi.store.api.population.PopulationRow;

/**
 * A line of the table of entries.
 *
 * @param values  what is said of the entry
 * @param row     since when it is so
 */
record EntryRow(EntryValues values, PopulationRow<? extends PopulationEntry> row) {

	static EntryRow of(PopulationRow<? extends PopulationEntry> row) {
		return new EntryRow(EntryValues.of(row.entry()), row);
	}

	/** Its identity in the table: that of an entry as it is now stays when it is changed. */
	String id() {
		return row.entry().kind().key().stream().sorted().map(values::of).collect(Collectors.joining("\n"))
				+ row.retired().map(version -> "\n#" + version.number()).orElse("");
	}

	/** Whether it is so now. */
	boolean present() {
		return row.retired().isEmpty();
	}
}
