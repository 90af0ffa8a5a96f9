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
import java.util.Optional;

import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.api.WeightingInput;

/**
 * What the objective weightings have in common: weights proportional to the contributions of columns, adding up to 1. A
 * constant column weighs 0; where no column varies, all items weigh the same, and that is said.
 */
final class ObjectiveWeighting {

	private static final LocalizedText ROWS = new LocalizedText("有值的行数", "rows with a value");

	private final WeightingInput input;
	private final Contribution contribution;
	private final Steps steps = new Steps();
	private final List<Warning> warnings = new ArrayList<>();

	ObjectiveWeighting(WeightingInput input, Contribution contribution) {
		this.input = input;
		this.contribution = contribution;
	}

	ItemWeights weigh() throws ScoringException {
		Columns columns = new Columns(Observations.of(input), input.items(), Normalisation.in(input.parameters()));
		if (columns.costsMakeNoDifference()) {
			warn("cost-without-effect", Optional.empty(), "矩阵照原样使用，成本型的列与其他列算法相同。",
					"The matrix is used as given, so that cost columns are treated as the others are.");
		}
		List<Item> varying = columns.varying();
		input.items().forEach(item -> steps.add(item, "mⱼ", ROWS, columns.count(item)));
		if (varying.isEmpty()) {
			warn("equal-weights", Optional.empty(), "没有任何一列有差异（或只有一行），无从计算，各项权数相等。",
					"No column varies, or there is one row alone: there is nothing to compute from, and all items "
							+ "weigh the same.");
			return weights(input.items(), Map.of());
		}
		input.items().stream().filter(item -> !varying.contains(item)).forEach(this::warnOfConstant);
		Map<Item, Double> contributions = new LinkedHashMap<>();
		for (Item item : varying) {
			contributions.put(item, contribution.of(columns, item, steps));
		}
		if (contributions.values().stream().allMatch(amount -> amount == 0)) {
			warn("equal-weights", Optional.empty(), "有差异的各列贡献都是 0，它们的权数相等。",
					"The columns that vary contribute nothing by this method; they weigh the same.");
			return weights(varying, Map.of());
		}
		return weights(varying, contributions);
	}

	/**
	 * Normalised weights of the items that take part, equal ones where there are no contributions; the others weigh 0.
	 */
	private ItemWeights weights(List<Item> taking, Map<Item, Double> contributions) {
		double total = contributions.values().stream().mapToDouble(Double::doubleValue).sum();
		Map<String, Rational> weights = new LinkedHashMap<>();
		for (Item item : input.items()) {
			Rational equal = taking.contains(item) ? Rational.of(1, taking.size()) : Rational.ZERO;
			weights.put(item.id(), contributions.isEmpty() ? equal
					: Steps.weight(contributions.getOrDefault(item, 0.0) / total));
		}
		return new ItemWeights(weights, steps.all(), warnings);
	}

	private void warnOfConstant(Item item) {
		warn("constant-column", Optional.of(item.id()), "“%s”没有差异或没有值，权数为 0。".formatted(item.name().zh()),
				"“%s” does not vary or has no value; it weighs 0.".formatted(item.name().en()));
	}

	private void warn(String code, Optional<String> subject, String zh, String en) {
		warnings.add(new Warning(code, subject, new LocalizedText(zh, en)));
	}
}
