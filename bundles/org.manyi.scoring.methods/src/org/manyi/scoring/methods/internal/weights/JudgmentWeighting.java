/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.manyi.model.Dimension;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.api.WeightingInput;

/**
 * The weights of one run of the analytic hierarchy process: an item's is that of its dimension times that within it.
 */
final class JudgmentWeighting {

	private final WeightingInput input;
	private final JudgmentHierarchy hierarchy;
	private final Steps steps = new Steps();
	private final List<Warning> warnings = new ArrayList<>();

	JudgmentWeighting(WeightingInput input) throws ScoringException {
		this.input = input;
		hierarchy = JudgmentHierarchy.of(input);
	}

	ItemWeights weigh() throws ScoringException {
		Priorities top = priorities(hierarchy.top());
		Map<String, Double> weights = new LinkedHashMap<>();
		put(hierarchy.top(), top, 1, weights);
		if (hierarchy.hasLevels()) {
			List<Priorities> within = new ArrayList<>();
			double[] ofDimensions = new double[hierarchy.within().size()];
			for (Comparison comparison : hierarchy.within()) {
				Dimension dimension = comparison.dimension().orElseThrow();
				Priorities own = priorities(comparison);
				ofDimensions[within.size()] = weights.getOrDefault(dimension.id(), 0.0);
				within.add(own);
				put(comparison, own, weights.getOrDefault(dimension.id(), 0.0), weights);
				addSteps(comparison, own, weights.getOrDefault(dimension.id(), 0.0));
			}
			HierarchyConsistency.of(top, within, ofDimensions).ifPresent(consistency -> consistency.addTo(steps));
		}
		Map<String, Rational> raw = new LinkedHashMap<>();
		input.items().forEach(item -> raw.put(item.id(), Steps.weight(weights.getOrDefault(item.id(), 0.0))));
		return new ItemWeights(raw, steps.all(), warnings);
	}

	private Priorities priorities(Comparison comparison) throws ScoringException {
		return new ComparisonWeighting(comparison, hierarchy.hasLevels(), input.parameters(), steps, warnings).weigh();
	}

	private static void put(Comparison comparison, Priorities priorities, double whole, Map<String, Double> weights) {
		for (int place = 0; place < comparison.criteria().size(); place++) {
			weights.put(comparison.criteria().get(place).id(), whole * priorities.weights()[place]);
		}
	}

	private void addSteps(Comparison comparison, Priorities priorities, double whole) {
		Map<String, Item> items = input.items().stream().collect(Collectors.toMap(Item::id, item -> item));
		for (int place = 0; place < comparison.criteria().size(); place++) {
			Item item = items.get(comparison.criteria().get(place).id());
			if (item != null) {
				steps.add(item, "wᵈ", new LocalizedText("所属维度的权数", "weight of its dimension"), whole);
				steps.add(item, "wⱼᵈ", new LocalizedText("在维度内的权数", "weight within its dimension"),
						priorities.weights()[place]);
			}
		}
	}
}
