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
import org.manyi.scoring.api.WeightingScheme;
import org.osgi.service.component.annotations.Component;

/** Standard deviations as weights (标准差法): w<sub>j</sub> ∝ σ<sub>j</sub>, by default on the matrix as given. */
@Component(service = WeightingScheme.class)
public final class DeviationWeights extends ObjectiveWeights {

	private static final LocalizedText DEVIATION = new LocalizedText("标准差", "standard deviation");

	private static final PlugInDescriptor DESCRIPTOR = new PlugInDescriptor("deviation", "1.0.0",
			new LocalizedText("标准差法", "Standard deviation weights"),
			"D. Diakoulaki, G. Mavrotas, L. Papayannakis (1995), Computers & Operations Research 22(7), 763–770 (σ "
					+ "alone); "
					+ "Y.-M. Wang, Y. Luo (2010), Mathematical and Computer Modelling 51, 1–12",
			List.of(Normalisation.parameter(Normalisation.NONE).definition(), Dispersion.PARAMETER.definition()));

	public DeviationWeights() {
		super(DESCRIPTOR);
	}

	@Override
	Contribution contribution(Parameters parameters) {
		Dispersion dispersion = Dispersion.PARAMETER.in(parameters);
		return (columns, item, steps) -> {
			double deviation = dispersion.of(columns.of(item));
			steps.add(item, "σⱼ", DEVIATION, deviation);
			return deviation;
		};
	}
}
