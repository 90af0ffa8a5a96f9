/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.manyi.model.Methodology;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoringInput;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.internal.plugin.MethodDescription;
import org.manyi.scoring.internal.plugin.Outcome;
import org.manyi.scoring.internal.plugin.PlugInCall;

/**
 * The score sheets of one slice. All sheets wanted of a method are made in one run of it, and a sheet that is wanted
 * twice is made once.
 */
final class Sheets {

	private record Wanted(Ready<ScoringMethod, MethodDescription> method, Map<Parameters, Boolean> required) {
	}

	private final Methodology methodology;
	private final Map<String, Wanted> wanted = new LinkedHashMap<>();
	private final Map<String, Map<Parameters, Outcome<Optional<ScoreSheet>>>> made = new HashMap<>();

	Sheets(Methodology methodology) {
		this.methodology = methodology;
	}

	/** Wants the sheet by the readings in force. */
	void want(Ready<ScoringMethod, MethodDescription> method) {
		of(method).required().put(method.parameters(), true);
	}

	/** Wants the sheet by other readings, unless its evidence was not planned for. */
	void wantIfPlanned(Ready<ScoringMethod, MethodDescription> method, Parameters parameters) {
		of(method).required().putIfAbsent(parameters, false);
	}

	private Wanted of(Ready<ScoringMethod, MethodDescription> method) {
		return wanted.computeIfAbsent(method.descriptor().id(), id -> new Wanted(method, new LinkedHashMap<>()));
	}

	/**
	 * Makes all sheets.
	 *
	 * @param planned what evidence was planned for
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the supplier said so
	 */
	void make(ProvidedEvidence evidence, Set<EvidenceRequest<?>> planned, ItemWeights weights,
			BooleanSupplier cancelled) {
		wanted.forEach((id, group) -> {
			SheetCheck check = new SheetCheck(group.method().described().range(), methodology.indicators());
			List<PlugInCall<ScoringMethod, Optional<ScoreSheet>>> calls = new ArrayList<>();
			group.required().forEach((parameters, required) -> calls.add(service -> {
				Set<EvidenceRequest<?>> needed = service.evidenceNeeded(parameters);
				if (!required && !planned.containsAll(needed)) {
					return Optional.empty();
				}
				return Optional.of(check.checked(service.score(new ScoringInput(evidence.answersWithTally(needed),
						methodology.indicators(), methodology.scale(), weights, parameters))));
			}));
			List<Outcome<Optional<ScoreSheet>>> outcomes = group.method().plugIn().call(calls, cancelled);
			Map<Parameters, Outcome<Optional<ScoreSheet>>> byParameters = new HashMap<>();
			for (Parameters parameters : group.required().keySet()) {
				byParameters.put(parameters, outcomes.get(byParameters.size()));
			}
			made.put(id, byParameters);
		});
	}

	/** The sheet of a method; empty where its evidence was not planned for. */
	Outcome<Optional<ScoreSheet>> get(Ready<ScoringMethod, MethodDescription> method, Parameters parameters) {
		Outcome<Optional<ScoreSheet>> sheet = made.getOrDefault(method.descriptor().id(), Map.of()).get(parameters);
		return sheet == null ? new Outcome.Success<>(Optional.empty()) : sheet;
	}
}
