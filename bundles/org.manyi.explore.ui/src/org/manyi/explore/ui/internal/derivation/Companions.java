/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.derivation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.analysis.interval.IntervalEstimate;
import org.manyi.explore.ui.internal.Indicators;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.explore.ui.internal.derivation.Step.Root;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.derivation.DerivationNode;
import org.manyi.service.Analysis;
import org.manyi.service.explanation.Denominator;
import org.manyi.service.explanation.ExplainedFigure;
import org.manyi.service.interval.SliceIntervals;

/**
 * The numbers that views show beside a figure, opened like it: its weight as it enters the index, its interval,
 * and how likely it is the lowest.
 */
record Companions(Texts texts) {

	private static final String LAMBDA = "λ";

	List<Root> of(Analysis analysis, Indicators.Figure figure) {
		return Stream.of(weight(analysis, figure), interval(analysis, figure),
				chance(analysis.total().intervals(), figure))
				.flatMap(Optional::stream).toList();
	}

	private Optional<Root> weight(Analysis analysis, Indicators.Figure figure) {
		return analysis.total().scores().index().map(ScoringResult.IndexResult::score)
				.flatMap(index -> weight(DerivationNode.of(index.derivation()), figure.name()))
				.map(node -> new Root(node, node.value().number().map(texts.numbers()::weight).orElse("")));
	}

	/** What stands beside the score of that name. */
	private static Optional<DerivationNode> weight(DerivationNode node, LocalizedText name) {
		List<DerivationNode> parts = node.children();
		for (int i = 0; i + 1 < parts.size(); i++) {
			if (parts.get(i).label().equals(name) && parts.get(i + 1).symbol().startsWith(LAMBDA)) {
				return Optional.of(parts.get(i + 1));
			}
		}
		return parts.stream().flatMap(part -> weight(part, name).stream()).findFirst();
	}

	private Optional<Root> interval(Analysis analysis, Indicators.Figure figure) {
		SliceIntervals intervals = analysis.total().intervals();
		return intervals.indicator(figure.id()).or(() -> intervals.measure(figure.id()))
				.flatMap(IntervalEstimate::interval).map(interval -> {
					IntervalArithmetic arithmetic = new IntervalArithmetic(interval, figure, counted(analysis, figure),
							intervals.options(), intervals.population());
					return new Root(arithmetic.node(), texts.numbers().range(interval.lower(), interval.upper()));
				});
	}

	/** What the figure divides by, where that is one count. */
	private static Optional<Rational> counted(Analysis analysis, Indicators.Figure figure) {
		return ExplainedFigure.of(analysis).stream().filter(explained -> explained.id().equals(figure.id())).findFirst()
				.map(ExplainedFigure::denominators).filter(all -> all.size() == 1).map(List::getFirst)
				.filter(only -> only.lowest().equals(only.highest())).map(Denominator::lowest);
	}

	private Optional<Root> chance(SliceIntervals intervals, Indicators.Figure figure) {
		return intervals.chanceOfLowest(figure.id()).map(chance -> {
			Rational resamples = Rational.of(intervals.options().resamples());
			List<DerivationNode> parts = new ArrayList<>();
			parts.add(leaf("Bⱼ",
					new LocalizedText("得分最低的重抽样次数，并列时平分", "resamples in which it is the lowest, shared in a tie"),
					new ScoreValue.Approximate(chance * intervals.options().resamples(), 0)));
			parts.add(leaf("B", new LocalizedText("整表重抽样的次数，种子 " + intervals.options().seed(),
					"resamples of whole responses, seed " + intervals.options().seed()),
					new ScoreValue.Exact(resamples)));
			return new Root(new DerivationNode("P(min)",
					new LocalizedText("为最低项的概率", "probability of being the lowest item"),
					Optional.of("Bⱼ / B"), Optional.empty(), new ScoreValue.Approximate(chance, 0), parts),
					texts.numbers().share(chance));
		});
	}

	static DerivationNode leaf(String symbol, LocalizedText label, ScoreValue value) {
		return new DerivationNode(symbol, label, Optional.empty(), Optional.empty(), value, List.of());
	}

	/** With at most so many decimals. */
	static String decimals(double value, int most) {
		return BigDecimal.valueOf(value).setScale(most, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}
}
