/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.WeightingScheme;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForPairTally;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForTally;
import org.osgi.service.component.annotations.Component;

/**
 * CRITIC: w<sub>j</sub> ∝ C<sub>j</sub> = σ<sub>j</sub> Σ<sub>k</sub> (1 − r<sub>jk</sub>) on normalised columns. σ is
 * of the rows that have a value of the item, r of those that have both. The sum is over the columns that vary; a pair
 * in whose common rows one column does not vary has no r and is left out.
 */
@Component(service = WeightingScheme.class)
public final class CriticWeights extends ObjectiveWeights {

	private static final LocalizedText DEVIATION = new LocalizedText("归一化后的标准差", "standard deviation, normalised");
	private static final LocalizedText CONFLICT = new LocalizedText("冲突性 Σ(1 − r)", "conflict Σ(1 − r)");
	private static final LocalizedText INFORMATION = new LocalizedText("信息量 σ·Σ(1 − r)", "information σ·Σ(1 − r)");
	/** 1 − r of columns that go together completely is 0 but for rounding. */
	private static final double ROUNDING = 1e-14;

	private static final PlugInDescriptor DESCRIPTOR = new PlugInDescriptor("critic", "1.0.0",
			new LocalizedText("CRITIC 法", "CRITIC"),
			"D. Diakoulaki, G. Mavrotas, L. Papayannakis (1995), Computers & Operations Research 22(7), 763–770",
			List.of(Normalisation.parameter(Normalisation.MIN_MAX).definition(), Dispersion.PARAMETER.definition(),
					Correlation.PARAMETER.definition()));

	public CriticWeights() {
		super(DESCRIPTOR);
	}

	@Override
	public Set<EvidenceRequest<?>> evidenceNeeded(List<Item> items, Parameters parameters) {
		return items.size() < 2 ? super.evidenceNeeded(items, parameters)
				: Set.of(new ForTally(), new ForPairTally(items.stream().map(Item::id).toList()));
	}

	@Override
	Contribution contribution(Parameters parameters) {
		Dispersion dispersion = Dispersion.PARAMETER.in(parameters);
		Correlation correlation = Correlation.PARAMETER.in(parameters);
		return (columns, item, steps) -> {
			double deviation = dispersion.of(columns.of(item));
			double conflict = 0;
			for (Item other : columns.varying()) {
				if (!other.equals(item)) {
					OptionalDouble r = correlation.of(columns.pairs(item, other));
					double lack = r.isPresent() ? 1 - r.getAsDouble() : 0;
					conflict += lack < ROUNDING ? 0 : lack;
				}
			}
			steps.add(item, "σⱼ", DEVIATION, deviation).add(item, "Rⱼ", CONFLICT, conflict).add(item, "Cⱼ", INFORMATION,
					deviation * conflict);
			return deviation * conflict;
		};
	}
}
