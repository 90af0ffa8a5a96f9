/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.methods.internal.ChoiceParameter;

/** Which correlation r of two columns is. */
enum Correlation implements ChoiceParameter.Value {

	PEARSON("pearson", "Pearson 线性相关系数", "Pearson's product-moment correlation"),
	SPEARMAN("spearman", "Spearman 秩相关系数，相同的值取平均秩", "Spearman's rank correlation, ties sharing their mean rank");

	/** The parameter. */
	static final ChoiceParameter<Correlation> PARAMETER = new ChoiceParameter<>("correlation",
			new LocalizedText("相关系数", "Correlation"), List.of(values()), PEARSON);

	private final Choice choice;

	Correlation(String value, String zh, String en) {
		choice = new Choice(value, new LocalizedText(zh, en));
	}

	@Override
	public Choice choice() {
		return choice;
	}

	/** r, [−1, 1]; empty where one of the two does not vary among these rows. */
	OptionalDouble of(List<JointFrequency> pairs) {
		if (this == PEARSON) {
			return product(pairs);
		}
		SortedMap<Double, Double> first = ranks(pairs, JointFrequency::first);
		SortedMap<Double, Double> second = ranks(pairs, JointFrequency::second);
		return product(pairs.stream().map(pair -> new JointFrequency(first.getOrDefault(pair.first(), 0.0),
				second.getOrDefault(pair.second(), 0.0), pair.count())).toList());
	}

	private static OptionalDouble product(List<JointFrequency> pairs) {
		Column first = new Column(pairs.stream().map(pair -> new Frequency(pair.first(), pair.count())).toList());
		Column second = new Column(pairs.stream().map(pair -> new Frequency(pair.second(), pair.count())).toList());
		if (!first.varies() || !second.varies()) {
			return OptionalDouble.empty();
		}
		double one = first.mean();
		double other = second.mean();
		double products = pairs.stream()
				.mapToDouble(pair -> (pair.first() - one) * (pair.second() - other) * pair.count()).sum();
		double r = products / Math.sqrt(first.squares()) / Math.sqrt(second.squares());
		return OptionalDouble.of(Math.clamp(r, -1, 1));
	}

	/** The mean rank of each value, from 1 for the lowest on. */
	private static SortedMap<Double, Double> ranks(List<JointFrequency> pairs, ToDoubleFunction<JointFrequency> side) {
		SortedMap<Double, Long> counts = new TreeMap<>();
		pairs.forEach(pair -> counts.merge(side.applyAsDouble(pair), pair.count(), Long::sum));
		SortedMap<Double, Double> ranks = new TreeMap<>();
		long below = 0;
		for (var value : counts.entrySet()) {
			ranks.put(value.getKey(), below + (value.getValue() + 1) / 2.0);
			below += value.getValue();
		}
		return ranks;
	}
}
