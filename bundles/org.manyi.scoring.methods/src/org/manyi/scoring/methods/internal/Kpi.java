/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.manyi.model.Index;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringInput;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.evidence.Tally;
import org.osgi.service.component.annotations.Component;

/**
 * KPI = Σ item satisfaction / number of items, in percent, [0, 100]. What satisfaction with an item is, the parameter
 * {@code reading} says. An item without a valid answer leaves the sum and the number of items, with a warning. Weights
 * are not used, and dimensions are not scored.
 */
@Component(service = ScoringMethod.class)
public final class Kpi extends TallyMethod {

	static final String ID = "kpi";

	private static final LocalizedText NAME = new LocalizedText("客户满意度", "Customer satisfaction");

	private static final PlugInDescriptor DESCRIPTOR = new PlugInDescriptor(ID, "1.0.0", NAME, "《客户满意度调查制度》§7",
			List.of(KpiReading.PARAMETER.definition(), Threshold.DEFINITION, RollUp.PARAMETER.definition()));

	public Kpi() {
		super(DESCRIPTOR, ScoreRange.PERCENT_0_100);
	}

	@Override
	Function<Tally, ScoreSheet> sheets(ScoringInput input) throws ScoringException {
		KpiReading reading = KpiReading.PARAMETER.in(input.parameters());
		ItemFormula formula = reading.formula(input.scale(), input.parameters());
		return tally -> sheet(input, reading, formula, tally);
	}

	private static ScoreSheet sheet(ScoringInput input, KpiReading reading, ItemFormula formula, Tally tally) {
		KpiFigure figure = new KpiFigure(input.indicators().index().orElse(new Index(ID, NAME)));
		List<Score> items = new ArrayList<>();
		List<Warning> warnings = new ArrayList<>();
		for (Item item : input.indicators().items()) {
			Optional<ItemAnswers> answers = ItemAnswers.of(item, tally, input.scale());
			Derivation score = answers.map(present -> Derivation.of("Pⱼ", item.name(), formula.of(present)))
					.orElseGet(() -> ItemAnswers.noScore("Pⱼ", item));
			items.add(new Score(item.id(), score, answers.flatMap(formula::share), Optional.empty()));
			answers.ifPresentOrElse(figure::add, () -> warnings.add(leftOut(item)));
		}
		Score overall = reading == KpiReading.POOLED ? figure.pooled(Threshold.in(input.parameters()))
				: figure.mean(formula);
		return new ScoreSheet(items, List.of(), Optional.of(overall), warnings);
	}

	private static Warning leftOut(Item item) {
		return new Warning("no-score", Optional.of(item.id()),
				new LocalizedText("“%s”没有有效作答，不计入总体数值和调查项数。".formatted(item.name().zh()),
						"“%s” has no valid answer; it enters neither the overall figure nor the number of items."
								.formatted(item.name().en())));
	}
}
