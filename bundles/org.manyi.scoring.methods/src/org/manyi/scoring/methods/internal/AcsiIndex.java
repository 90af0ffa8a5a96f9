/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.manyi.model.Index;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringInput;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.derivation.Expression.Named;
import org.manyi.scoring.api.evidence.Tally;
import org.osgi.service.component.annotations.Component;

/**
 * The index of the American Customer Satisfaction Index, in [0, 100]: 100 · (Σ w<sub>j</sub>x̄<sub>j</sub> − Σ
 * w<sub>j</sub>·min) / (Σ w<sub>j</sub>·max − Σ w<sub>j</sub>·min) over item means x̄<sub>j</sub> on a scale from min
 * to max. Only the proportions of the weights matter, so they need not add up to 1. An item score is its mean between
 * the ends of the scale.
 */
@Component(service = ScoringMethod.class)
public final class AcsiIndex extends TallyMethod {

	static final String ID = "acsi-index";

	private static final LocalizedText NAME = new LocalizedText("ACSI 式满意度指数", "ACSI-style index");

	private static final PlugInDescriptor DESCRIPTOR = new PlugInDescriptor(ID, "1.0.0", NAME,
			"C. Fornell, M. D. Johnson, E. W. Anderson, J. Cha, B. E. Bryant, Journal of Marketing 60 (1996) no. 4, "
					+ "7-18",
			List.of(ChosenItems.DEFINITION, RollUp.PARAMETER.definition()));

	public AcsiIndex() {
		super(DESCRIPTOR, ScoreRange.POINTS_0_100);
	}

	@Override
	Function<Tally, ScoreSheet> sheets(ScoringInput input) throws ScoringException {
		IndicatorScoring scoring = ChosenItems.of(input).scoredBy(new Index(ID, NAME), input.scale(), "Sⱼ",
				RescaledMean.betweenEnds(input.scale()));
		return tally -> sheet(scoring, tally);
	}

	private static ScoreSheet sheet(IndicatorScoring scoring, Tally tally) {
		Map<String, Named> means = new HashMap<>();
		List<WeightedMean.Part> parts = new ArrayList<>();
		for (Item item : scoring.indicators().items()) {
			Optional<ItemAnswers> answers = scoring.answers(item, tally);
			answers.ifPresent(present -> means.put(item.id(), present.mean()));
			parts.add(scoring.part(item, answers));
		}
		return scoring.sheet(new IndicatorScores(scoring.indicators(), scoring.index(), parts,
				new AcsiFormula(scoring.scale(), means)));
	}
}
