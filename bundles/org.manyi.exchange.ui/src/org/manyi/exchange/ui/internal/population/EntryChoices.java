/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.population;

import java.util.List;
import java.util.Map;

import org.manyi.service.EventKind;
import org.manyi.store.api.population.PopulationField;

/**
 * What can be chosen of an entry.
 *
 * @param names      the names that are there already, for fields that may have others too
 * @param eventKinds the kinds of events that methodologies know
 */
record EntryChoices(Map<PopulationField, List<String>> names, List<EventKind> eventKinds) {

	/** Nothing is known. */
	static final EntryChoices NONE = new EntryChoices(Map.of(), List.of());

	EntryChoices {
		names = Map.copyOf(names);
		eventKinds = List.copyOf(eventKinds);
	}

	/** The values of which a field has one; empty where it is free. */
	List<String> values(PopulationField field) {
		return field == PopulationField.EVENT_KIND ? eventKinds.stream().map(EventKind::id).toList()
				: PopulationWords.values(field);
	}
}
