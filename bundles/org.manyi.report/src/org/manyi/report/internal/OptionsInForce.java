/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.api.Reading;

/**
 * The options by which figures were made.
 *
 * @param everywhere those that have one value in the methodology, by {@code methodId.parameter}
 * @param byPlace    the others, by {@link Reading#SCORING} and ids of measures
 */
record OptionsInForce(SortedMap<String, String> everywhere, SortedMap<String, SortedMap<String, String>> byPlace) {

	static OptionsInForce of(ScoringPlan plan) {
		SortedMap<String, String> everywhere = new TreeMap<>();
		SortedMap<String, SortedMap<String, String>> byPlace = new TreeMap<>();
		for (Reading reading : plan.readings()) {
			reading.value().ifPresent(value -> {
				if (reading.places().isEmpty()) {
					everywhere.put(reading.subject(), value);
				}
				reading.places().forEach(place -> byPlace.computeIfAbsent(place, first -> new TreeMap<>())
						.put(reading.subject(), value));
			});
		}
		everywhere.putAll(plan.options());
		return new OptionsInForce(everywhere, byPlace);
	}
}
