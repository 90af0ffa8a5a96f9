/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.List;
import java.util.function.Function;

import org.manyi.model.Index;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.ParameterDefinition.OneOf;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringInput;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.evidence.Tally;
import org.osgi.service.component.annotations.Component;

/**
 * Item scores from the mean score x̄<sub>j</sub> of the valid answers: 100 · (x̄<sub>j</sub> − min) / (max − min) with
 * the lowest and highest score of the scale, or 100 · x̄<sub>j</sub> / max; dimension and index scores are their
 * weighted means. All in [0, 100].
 */
@Component(service = ScoringMethod.class)
public final class MeanScore extends TallyMethod {

	static final String ID = "mean-score";
	static final String RESCALING = "rescaling";
	static final String MIN_MAX = "min-max";
	static final String MAX = "max";

	private static final LocalizedText NAME = new LocalizedText("平均分", "Mean score");

	private static final PlugInDescriptor DESCRIPTOR = new PlugInDescriptor(ID, "1.0.0", NAME,
			"P. Cohen, J. Cohen, L. S. Aiken, S. G. West, Multivariate Behavioral Research 34 (1999) 315-346 (POMP)",
			List.of(new ParameterDefinition(RESCALING, new LocalizedText("换算为百分制的方式", "Rescaling to 0-100"),
					new OneOf(List.of(
							new Choice(MIN_MAX, new LocalizedText("100 ×（平均分 − 最低分）/（最高分 − 最低分）",
									"100 × (mean − lowest score) / (highest score − lowest score)")),
							new Choice(MAX, new LocalizedText("100 × 平均分 / 最高分", "100 × mean / highest score")))),
					MIN_MAX), ChosenItems.DEFINITION, RollUp.PARAMETER.definition()));

	public MeanScore() {
		super(DESCRIPTOR, ScoreRange.POINTS_0_100);
	}

	@Override
	Function<Tally, ScoreSheet> sheets(ScoringInput input) throws ScoringException {
		ItemFormula formula = input.parameters().text(RESCALING).equals(MAX) ? RescaledMean.byHighest(input.scale())
				: RescaledMean.betweenEnds(input.scale());
		return ChosenItems.of(input).scoredBy(new Index(ID, NAME), input.scale(), "Sⱼ", formula)::weightedMeans;
	}
}
