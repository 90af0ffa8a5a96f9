/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.List;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.WeightingScheme;
import org.osgi.service.component.annotations.Component;

/**
 * Coefficients of variation as weights (变异系数法): w<sub>j</sub> ∝ V<sub>j</sub> = σ<sub>j</sub> / |μ<sub>j</sub>|.
 */
@Component(service = WeightingScheme.class)
public final class VariationWeights extends ObjectiveWeights {

	private static final LocalizedText MEAN = new LocalizedText("平均值", "mean");
	private static final LocalizedText DEVIATION = new LocalizedText("标准差", "standard deviation");
	private static final LocalizedText VARIATION = new LocalizedText("变异系数 σ / |μ|",
			"coefficient of variation σ / |μ|");

	/** A mean that is smaller than this share of σ is 0 but for rounding. */
	private static final double ROUNDING = 1e-12;

	private static final PlugInDescriptor DESCRIPTOR = new PlugInDescriptor("variation", "1.0.0",
			new LocalizedText("变异系数法", "Coefficient of variation weights"),
			"K. Pearson (1896), Philosophical Transactions of the Royal Society A 187 (the coefficient); D. Shuai et "
					+ "al. "
					+ "(2012), 24th Chinese Control and Decision Conference, 3889–3892 (as weights)",
			List.of(Normalisation.parameter(Normalisation.NONE).definition(), Dispersion.PARAMETER.definition()));

	public VariationWeights() {
		super(DESCRIPTOR);
	}

	@Override
	Contribution contribution(Parameters parameters) {
		Dispersion dispersion = Dispersion.PARAMETER.in(parameters);
		return (columns, item, steps) -> {
			Column column = columns.of(item);
			double mean = column.mean();
			double deviation = dispersion.of(column);
			if (Math.abs(mean) < deviation * ROUNDING) {
				throw new ScoringException(new LocalizedText(
						"“%s”的平均值为 0，没有变异系数。请改用另一种赋权方法。".formatted(item.name().zh()),
						"“%s” has the mean 0, of which there is no coefficient of variation. Use another weighting."
								.formatted(item.name().en())));
			}
			double variation = deviation / Math.abs(mean);
			steps.add(item, "μⱼ", MEAN, mean).add(item, "σⱼ", DEVIATION, deviation).add(item, "Vⱼ", VARIATION,
					variation);
			return variation;
		};
	}
}
