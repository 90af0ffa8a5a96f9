/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.weights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.Methodology;
import org.manyi.model.Rational;
import org.manyi.scoring.WeightingPlan;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Warning;

/**
 * Weights with the values on the way.
 *
 * @param data        what they were computed from
 * @param methodology whose items were weighed; empty where the columns are the items
 * @param plan        the scheme, its parameters in force, and the items in order
 * @param weights     the weights before normalising, with the values on the way
 * @param warnings    what a reader must know: of the data, then of the weights
 */
public record WeightsResult(WeightsData data, Optional<Methodology> methodology, WeightingPlan plan,
		ItemWeights weights,
		List<Warning> warnings) {

	public WeightsResult {
		warnings = List.copyOf(warnings);
	}

	/** The weights of the items in order, adding up to 1; all 0 where they are all 0 before normalising. */
	public Map<String, Rational> normalised() {
		Rational sum = Rational.sum(weights.raw().values());
		Map<String, Rational> normalised = new LinkedHashMap<>();
		plan.items().forEach(item -> normalised.put(item.id(),
				sum.signum() == 0 ? Rational.ZERO : weights.of(item.id()).divide(sum)));
		return normalised;
	}
}
