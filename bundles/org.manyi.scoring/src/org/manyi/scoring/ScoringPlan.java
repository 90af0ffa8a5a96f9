/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.Methodology;
import org.manyi.model.MethodologyStatus;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.Reading;
import org.manyi.scoring.api.evidence.EvidenceRequest;

/**
 * A methodology with options settled.
 *
 * @param methodology the methodology
 * @param options     every option in force that differs from the methodology's own value, by {@code methodId.parameter}
 * @param evidence    the evidence a run needs, its alternative readings included
 * @param readings    the readings in force
 * @param plugIns     what the weighting scheme and the methods that the methodology calls say of themselves, each once;
 *                    those that no usable plug-in brings are not among them
 */
public record ScoringPlan(Methodology methodology, SortedMap<String, String> options,
		Set<EvidenceRequest<?>> evidence, List<Reading> readings,
		List<PlugInDescriptor> plugIns) {

	public ScoringPlan {
		options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
		evidence = Set.copyOf(evidence);
		readings = List.copyOf(readings);
		plugIns = List.copyOf(plugIns);
	}

	/** Without a word of the plug-ins. */
	public ScoringPlan(Methodology methodology, SortedMap<String, String> options, Set<EvidenceRequest<?>> evidence,
			List<Reading> readings) {
		this(methodology, options, evidence, readings, List.of());
	}

	/** What the plug-in of that id says of itself, empty where none is there. */
	public Optional<PlugInDescriptor> plugIn(String id) {
		return plugIns.stream().filter(descriptor -> descriptor.id().equals(id)).findFirst();
	}

	/** Whether results by this plan are those of an approved methodology as it is. */
	public Approval approval() {
		if (methodology.status() == MethodologyStatus.DRAFT) {
			return Approval.DRAFT;
		}
		return options.isEmpty() ? Approval.APPROVED : Approval.OTHER_READING;
	}
}
