/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.List;

import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.WeightingScheme;
import org.osgi.service.component.annotations.Component;

/**
 * Entropy weights (熵权法): p<sub>ij</sub> = x<sub>ij</sub> / Σ<sub>i</sub> x<sub>ij</sub>, e<sub>j</sub> = −(1/ln m)
 * Σ<sub>i</sub> p<sub>ij</sub> ln p<sub>ij</sub> with 0·ln 0 = 0, w<sub>j</sub> ∝ d<sub>j</sub> = 1 − e<sub>j</sub>. m
 * are the rows that have a value of the item.
 */
@Component(service = WeightingScheme.class)
public final class EntropyWeights extends ObjectiveWeights {

	private static final LocalizedText ENTROPY = new LocalizedText("信息熵", "entropy");
	private static final LocalizedText DIVERGENCE = new LocalizedText("差异系数 1 − e", "divergence 1 − e");

	private static final PlugInDescriptor DESCRIPTOR = new PlugInDescriptor("entropy", "1.0.0",
			new LocalizedText("熵权法", "Entropy weights"),
			"C. E. Shannon (1948), A mathematical theory of communication; C.-L. Hwang, K. Yoon (1981), Multiple "
					+ "Attribute Decision Making, ch. 3; X. Xu (2004), European Journal of Operational Research 156(2)",
			List.of(Normalisation.parameter(Normalisation.NONE).definition()));

	public EntropyWeights() {
		super(DESCRIPTOR);
	}

	@Override
	Contribution contribution(Parameters parameters) {
		return EntropyWeights::divergence;
	}

	private static double divergence(Columns columns, Item item, Steps steps) throws ScoringException {
		Column column = columns.of(item);
		if (column.lowest() < 0) {
			throw new ScoringException(new LocalizedText(
					"“%s”含有负值，熵权法不能使用。请改用 normalisation=min-max 或另一种赋权方法。".formatted(item.name().zh()),
					("“%s” has negative values, which entropy cannot be computed of. "
							+ "Use normalisation=min-max or another weighting.").formatted(item.name().en())));
		}
		double sum = column.sum();
		long m = column.count();
		// Σ p ln (p m) instead of ln m + Σ p ln p: a small divergence keeps its digits
		double divergence = Math.max(0, column.frequencies().stream().filter(frequency -> frequency.value() > 0)
				.mapToDouble(frequency -> {
					double p = frequency.value() / sum;
					return frequency.count() * p * Math.log(p * m);
				}).sum() / Math.log(m));
		steps.add(item, "eⱼ", ENTROPY, 1 - divergence).add(item, "dⱼ", DIVERGENCE, divergence);
		return divergence;
	}
}
