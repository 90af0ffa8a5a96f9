/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import java.util.List;
import java.util.Set;

import org.manyi.model.Item;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.evidence.EvidenceRequest;

/**
 * A weighting scheme with its parameters settled.
 *
 * @param scheme     what the scheme says of itself
 * @param items      the items to weigh, in questionnaire order
 * @param parameters the values in force of all its parameters
 * @param evidence   the evidence it needs of a slice; not needed where it is given a matrix
 */
public record WeightingPlan(PlugInDescriptor scheme, List<Item> items, Parameters parameters,
		Set<EvidenceRequest<?>> evidence) {

	public WeightingPlan {
		items = List.copyOf(items);
		evidence = Set.copyOf(evidence);
	}
}
