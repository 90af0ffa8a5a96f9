/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.service.AnalysisService;

/**
 * The methodologies to choose among now: of each id the highest approved version, else the highest draft, else the
 * highest retired one.
 *
 * @param available in the order of the registry
 * @param refused   the announced files that are no methodologies
 * @param obstacles by id, why one cannot be used as it is; one that can has no entry
 */
public record Methodologies(List<Methodology> available, List<MethodologyEntry.Refused> refused,
		Map<String, List<LocalizedText>> obstacles) {

	public static final Methodologies NONE = new Methodologies(List.of(), List.of(), Map.of());

	public Methodologies {
		available = List.copyOf(available);
		refused = List.copyOf(refused);
		obstacles = Map.copyOf(obstacles);
	}

	/** What is there now; asks plug-ins what they are, which may take a while. */
	static Methodologies of(AnalysisService service) {
		List<MethodologyEntry> entries = service.methodologies();
		Map<String, Methodology> highest = new LinkedHashMap<>();
		entries.stream().filter(MethodologyEntry.Available.class::isInstance)
				.map(MethodologyEntry.Available.class::cast).map(MethodologyEntry.Available::methodology)
				.forEach(methodology -> highest.merge(methodology.id(), methodology,
						(higher, lower) -> rank(lower) < rank(higher) ? lower : higher));
		return new Methodologies(List.copyOf(highest.values()),
				entries.stream().filter(MethodologyEntry.Refused.class::isInstance)
						.map(MethodologyEntry.Refused.class::cast).toList(),
				obstacles(service, highest));
	}

	private static int rank(Methodology methodology) {
		return switch (methodology.status()) {
			case APPROVED -> 0;
			case DRAFT -> 1;
			case RETIRED -> 2;
		};
	}

	private static Map<String, List<LocalizedText>> obstacles(AnalysisService service,
			Map<String, Methodology> methodologies) {
		Map<String, List<LocalizedText>> obstacles = new HashMap<>();
		methodologies.forEach((id, methodology) -> obstacles.put(id, service.obstacles(methodology)));
		obstacles.values().removeIf(List::isEmpty);
		return obstacles;
	}

	/** Why the methodology of that id cannot be used as it is; empty when it can. */
	public List<LocalizedText> obstacles(String id) {
		return obstacles.getOrDefault(id, List.of());
	}

	/** The methodology of that id, empty when it is not there. */
	public Optional<Methodology> find(String id) {
		return available.stream().filter(methodology -> methodology.id().equals(id)).findFirst();
	}
}
