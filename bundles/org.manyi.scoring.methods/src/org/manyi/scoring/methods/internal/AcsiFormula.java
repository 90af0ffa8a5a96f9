/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.manyi.model.LocalizedText;
import org.manyi.model.RatingScale;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.derivation.Expression.Difference;
import org.manyi.scoring.api.derivation.Expression.Named;
import org.manyi.scoring.api.derivation.Expression.Product;
import org.manyi.scoring.api.derivation.Expression.Sum;

/**
 * 100 · (Σ wx̄ − Σ w·min) / (Σ w·max − Σ w·min), over the items that have a mean and a weight above 0.
 *
 * @param scale the scale of the means
 * @param means x̄ of each item that has a valid answer, by id
 */
record AcsiFormula(RatingScale scale, Map<String, Named> means) implements Combination {

	AcsiFormula {
		means = Map.copyOf(means);
	}

	@Override
	public WeightedMean of(String symbol, LocalizedText subject, List<WeightedMean.Part> items) {
		WeightedMean mean = WeightedMean.ofItems(symbol, subject, items);
		if (mean.derivation().expression().isEmpty()) {
			return mean;
		}
		List<Expression> weighted = new ArrayList<>();
		List<Expression> lowest = new ArrayList<>();
		List<Expression> highest = new ArrayList<>();
		for (WeightedMean.Part item : items) {
			Named x = means.get(item.id());
			if (x != null && mean.lambdaOf(item.id()).isPresent()) {
				Named weight = WeightedMean.weight("ⱼ", item);
				weighted.add(
						new Product(List.of(weight, new Named(x.symbol(), item.name(), x.definition(), x.value()))));
				lowest.add(new Product(List.of(weight, RescaledMean.lowest(scale))));
				highest.add(new Product(List.of(weight, RescaledMean.highest(scale))));
			}
		}
		Sum floor = new Sum(lowest);
		Expression index = ItemAnswers.percentage(new Difference(new Sum(weighted), floor),
				new Difference(new Sum(highest), floor));
		return new WeightedMean(Derivation.of(symbol, subject, index), mean.lambda());
	}
}
