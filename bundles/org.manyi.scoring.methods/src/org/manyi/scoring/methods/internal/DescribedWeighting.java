/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.List;
import java.util.Set;

import org.manyi.model.Item;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.WeightingScheme;
import org.manyi.scoring.api.evidence.EvidenceRequest;

/** A weighting scheme that says of itself always the same. */
public abstract class DescribedWeighting implements WeightingScheme {

	private final PlugInDescriptor descriptor;
	private final Set<EvidenceRequest<?>> evidence;

	/**
	 * @param evidence what it needs whatever the items and parameters; empty for a scheme that looks at no answers
	 */
	protected DescribedWeighting(PlugInDescriptor descriptor, Set<EvidenceRequest<?>> evidence) {
		this.descriptor = descriptor;
		this.evidence = Set.copyOf(evidence);
	}

	@Override
	public final PlugInDescriptor descriptor() {
		return descriptor;
	}

	@Override
	public Set<EvidenceRequest<?>> evidenceNeeded(List<Item> items, Parameters parameters) {
		return evidence;
	}
}
