/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.Methodology;
import org.manyi.scoring.api.Reading;
import org.manyi.scoring.api.evidence.EvidenceRequest;

/**
 * A methodology with options settled.
 *
 * @param methodology the methodology
 * @param options     every option in force that differs from the methodology's own value, by {@code methodId.parameter}
 * @param evidence    the evidence a run needs, its alternative readings included
 * @param readings    the readings in force
 */
public record ScoringPlan(Methodology methodology, SortedMap<String, String> options,
		Set<EvidenceRequest<?>> evidence, List<Reading> readings) {

	public ScoringPlan {
		options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
		evidence = Set.copyOf(evidence);
		readings = List.copyOf(readings);
	}
}
