/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.population;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.manyi.service.AnalysisException;
import org.manyi.service.EntryValues;
import org.manyi.service.PopulationListRequest;
import org.manyi.service.PopulationListing;
import org.manyi.service.PopulationService;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.population.PopulationField;
import org.manyi.store.api.population.PopulationKind;

/** What is asked of the service, away from the user's thread. */
record PopulationTasks(PopulationService service, Path workspace, String person) {

	private static final Map<PopulationField, PopulationKind> NAMED = Map.of(PopulationField.REGION,
			PopulationKind.REGIONS, PopulationField.CUSTOMER, PopulationKind.CUSTOMERS, PopulationField.PROJECT,
			PopulationKind.PROJECTS, PopulationField.UNIT, PopulationKind.UNITS);

	/**
	 * The entries of a kind.
	 *
	 * @param choices what can be chosen of them
	 */
	record Known(PopulationListing listing, EntryChoices choices) {

		List<EntryRow> rows() {
			return listing.rows().stream().map(row -> EntryRow.of(row, choices.eventKinds())).toList();
		}
	}

	Known look(PopulationKind kind, boolean history) throws EvidenceException, AnalysisException {
		Map<PopulationField, List<String>> names = new EnumMap<>(PopulationField.class);
		for (PopulationField field : kind.fields()) {
			PopulationKind named = NAMED.get(field);
			if (named != null) {
				names.put(field, list(named, false).rows().stream()
						.map(row -> EntryValues.of(row.entry()).of(PopulationField.NAME)).distinct().toList());
			}
		}
		return new Known(list(kind, history), new EntryChoices(names, service.eventKinds(workspace)));
	}

	private PopulationListing list(PopulationKind kind, boolean history) throws EvidenceException {
		return service.list(new PopulationListRequest(workspace, kind, history, person));
	}
}
