/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.api.WeightingScheme;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.osgi.service.component.annotations.Component;

/** Weighs every item the same: 1. */
@Component
public final class EqualWeights implements WeightingScheme {

	private static final PlugInDescriptor DESCRIPTOR = new PlugInDescriptor("equal", "1.0.0",
			new LocalizedText("等权", "Equal weights"), "w = 1", List.of());

	@Override
	public PlugInDescriptor descriptor() {
		return DESCRIPTOR;
	}

	@Override
	public Set<EvidenceRequest<?>> evidenceNeeded(List<Item> items, Parameters parameters) {
		return Set.of();
	}

	@Override
	public ItemWeights weigh(WeightingInput input) {
		Map<String, Rational> weights = new LinkedHashMap<>();
		for (Item item : input.items()) {
			weights.put(item.id(), Rational.ONE);
		}
		return new ItemWeights(weights, List.of(), List.of());
	}
}
