/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.manyi.model.FrozenWeights;
import org.manyi.model.Rational;

/**
 * The weights of items before they are normalised to λ. What is left out of a score (no valid answer, weight 0) is left
 * out of the sum that normalises.
 *
 * @param raw          the weight of each item, [0, ∞), in questionnaire order; empty where the weighting failed, so
 *                     that what is made of several items has no score
 * @param intermediate the values on the way that a reader may open, such as entropies; may be empty
 * @param warnings     what a reader must know of the weights
 */
public record ItemWeights(Map<String, Rational> raw, List<IntermediateValue> intermediate, List<Warning> warnings) {

	/** No weights: the weighting failed. */
	public static final ItemWeights UNKNOWN = new ItemWeights(Map.of(), List.of(), List.of());

	public ItemWeights {
		raw = Collections.unmodifiableMap(new LinkedHashMap<>(raw));
		intermediate = List.copyOf(intermediate);
		warnings = List.copyOf(warnings);
	}

	/** Weights that were frozen: those of every slice. */
	public static ItemWeights of(FrozenWeights frozen) {
		Map<String, Rational> raw = new LinkedHashMap<>();
		frozen.values().forEach((item, weight) -> raw.put(item, Rational.of(weight)));
		return new ItemWeights(raw, List.of(), List.of());
	}

	/** Whether the weighting failed, which is not to say that the items weigh 0. */
	public boolean isUnknown() {
		return raw.isEmpty();
	}

	/** The weight of that item, 0 for one that has none. */
	public Rational of(String itemId) {
		return raw.getOrDefault(itemId, Rational.ZERO);
	}
}
