/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.manyi.model.GroupKey;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.api.Warning;

/**
 * The whole of an analysis, or one of its groups, with the rule by which it was scored.
 *
 * @param group   which group; empty for the whole
 * @param slice   its scores
 * @param plan    the methodology with the readings in force
 * @param version how its version was chosen
 */
public record AnalysisPart(Optional<GroupKey> group, SliceAnalysis slice, ScoringPlan plan, VersionUse version) {

	/** What a reader must know of the part beside what is said of the whole analysis, once each. */
	public List<Warning> warnings() {
		Set<Warning> warnings = new LinkedHashSet<>();
		version.warning(plan.methodology()).ifPresent(warnings::add);
		warnings.addAll(slice.warnings());
		return List.copyOf(warnings);
	}
}
