/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.workspace.DataVersion;

/**
 * Obligations of a workspace as they stand on a day.
 *
 * @param workspace   its folder
 * @param version     the state of the data
 * @param methodology the name of the methodology
 * @param today       the day
 * @param obligations in the order of {@link ObligationCalendar}
 */
public record ObligationList(Path workspace, DataVersion version, LocalizedText methodology, LocalDate today,
		List<ObligationStatus> obligations) {

	public ObligationList {
		obligations = List.copyOf(obligations);
	}

	/** How many there are of each state, each state being there. */
	public Map<ObligationState, Long> counts() {
		Map<ObligationState, Long> counts = new EnumMap<>(ObligationState.class);
		for (ObligationState state : ObligationState.values()) {
			counts.put(state, obligations.stream().filter(status -> status.state() == state).count());
		}
		return counts;
	}

	/** Those that are not done and not waived. */
	public ObligationList open() {
		return new ObligationList(workspace, version, methodology, today, obligations.stream()
				.filter(status -> status.state() != ObligationState.DONE && status.state() != ObligationState.WAIVED)
				.toList());
	}
}
