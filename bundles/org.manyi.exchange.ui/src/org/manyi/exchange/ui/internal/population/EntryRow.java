/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.population;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.manyi.model.LocalizedText;
import org.manyi.service.EntryValues;
import org.manyi.service.EventKind;
import org.manyi.store.api.population.PopulationEntry;
import org.manyi.store.api.population.PopulationField;
import org.manyi.store.api.population.PopulationRow;

/**
 * A line of the table of entries.
 *
 * @param values  what is said of the entry
 * @param row     since when it is so
 * @param called  what a methodology calls its kind of event; empty for other entries, and where none knows it
 */
record EntryRow(EntryValues values, PopulationRow<? extends PopulationEntry> row, Optional<LocalizedText> called) {

	static EntryRow of(PopulationRow<? extends PopulationEntry> row, List<EventKind> eventKinds) {
		EntryValues values = EntryValues.of(row.entry());
		String kind = values.of(PopulationField.EVENT_KIND);
		return new EntryRow(values, row, eventKinds.stream().filter(known -> known.id().equals(kind)).findFirst()
				.map(EventKind::name));
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
