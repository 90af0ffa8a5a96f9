/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.api.WeightingScheme;
import org.osgi.service.component.annotations.Component;

/** Weighs every item by the weight the methodology gives it. */
@Component(service = WeightingScheme.class)
public final class GivenWeights extends DescribedWeighting {

	private static final PlugInDescriptor DESCRIPTOR = new PlugInDescriptor("given", "1.0.0",
			new LocalizedText("给定权数", "Given weights"), "indicators.items.weight", List.of());

	public GivenWeights() {
		super(DESCRIPTOR, Set.of());
	}

	@Override
	public ItemWeights weigh(WeightingInput input) throws ScoringException {
		Map<String, Rational> weights = new LinkedHashMap<>();
		List<String> without = new ArrayList<>();
		for (Item item : input.items()) {
			item.weight().ifPresentOrElse(weight -> weights.put(item.id(), Rational.of(weight)),
					() -> without.add(item.id()));
		}
		if (!without.isEmpty()) {
			String ids = String.join(", ", without);
			throw new ScoringException(new LocalizedText("以下调查项没有权数：" + ids + "。请填写 weight，或改用另一种加权方式。",
					"Items without a weight: " + ids + ". Give them one, or choose another weighting."));
		}
		return new ItemWeights(weights, List.of(), List.of());
	}
}
