/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package com.example.netsatisfaction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoreUnit;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringInput;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.ItemTally;
import org.osgi.service.component.annotations.Component;

/**
 * The share of answers in the highest levels less that in the lowest, 100 · (n⁺ − n⁻) / N, in percent, [-100, 100]. The
 * index is the mean of the items that were answered, by their weights.
 */
@Component
public final class NetSatisfaction implements ScoringMethod {

	private static final String LEVELS = "levels";

	private static final LocalizedText NAME = new LocalizedText("净满意度", "Net satisfaction");
	private static final LocalizedText NO_ANSWER = new LocalizedText("没有有效作答", "no valid answer");

	@Override
	public PlugInDescriptor descriptor() {
		return new PlugInDescriptor("net-satisfaction", "1.0.0", NAME, "the company's rule 7",
				List.of(new ParameterDefinition(LEVELS,
						new LocalizedText("两端各计入几个等级", "How many levels count at each end"),
						new ParameterDefinition.Whole(1, 5), "2")));
	}

	@Override
	public ScoreRange range() {
		return new ScoreRange(BigDecimal.valueOf(-100), BigDecimal.valueOf(100), ScoreUnit.PERCENT);
	}

	@Override
	public Set<EvidenceRequest<?>> evidenceNeeded(IndicatorSet indicators, Parameters parameters) {
		return Set.of(); // the tally is given always
	}

	@Override
	public ScoreSheet score(ScoringInput input) throws ScoringException {
		List<Level> levels = input.scale().levels(); // the highest first
		int atEachEnd = Math.toIntExact(input.parameters().whole(LEVELS));
		if (2 * atEachEnd > levels.size()) {
			throw new ScoringException(new LocalizedText("参数 levels 太大：评价等级只有 " + levels.size() + " 级",
					"The parameter levels is too large for a scale of " + levels.size() + " levels"));
		}
		int high = levels.get(atEachEnd - 1).score();
		int low = levels.get(levels.size() - atEachEnd).score();

		List<Score> items = new ArrayList<>();
		List<Expression> weighted = new ArrayList<>();
		List<Expression> weights = new ArrayList<>();
		for (Item item : input.indicators().items()) {
			Derivation derivation = input.evidence().tally().item(item.id()).filter(answers -> answers.valid() > 0)
					.map(answers -> Derivation.of("S", item.name(), net(answers, high, low)))
					.orElseGet(() -> Derivation.missing("S", item.name(), NO_ANSWER));
			items.add(new Score(item.id(), derivation, Optional.empty(), Optional.empty()));
			derivation.expression().ifPresent(score -> {
				Rational weight = input.weights().of(item.id());
				Expression w = new Expression.Constant(weight.toPlainString(4), weight);
				weights.add(w);
				weighted.add(new Expression.Product(List.of(w, new Expression.Named("S", item.name(), score))));
			});
		}
		return new ScoreSheet(items, List.of(),
				input.indicators().index().map(index -> new Score(index.id(),
						mean(index.name(), weighted, new Expression.Sum(weights)), Optional.empty(), Optional.empty())),
				List.of());
	}

	private static Expression net(ItemTally answers, int high, int low) {
		Expression net = new Expression.Difference(
				new Expression.Count("n⁺", new LocalizedText("高等级作答", "answers in the highest levels"),
						answers.countAtLeast(high)),
				new Expression.Count("n⁻", new LocalizedText("低等级作答", "answers in the lowest levels"),
						answers.countAtMost(low)));
		Expression valid = new Expression.Count("N", new LocalizedText("有效作答", "valid answers"), answers.valid());
		return new Expression.Product(
				List.of(new Expression.Constant("100", Rational.HUNDRED), new Expression.Quotient(net, valid)));
	}

	/** A score that does not exist is missing, never 0: all weights are 0 where weighting failed. */
	private static Derivation mean(LocalizedText name, List<Expression> weighted, Expression.Sum weights) {
		return weights.value().signum() == 0 ? Derivation.missing("S", name, NO_ANSWER)
				: Derivation.of("S", name, new Expression.Quotient(new Expression.Sum(weighted), weights));
	}
}
