/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.derivation.DerivationNode;

/**
 * How an effect came about, in the field's notation.
 *
 * @param finding one with an effect
 */
record EffectArithmetic(EffectFinding finding) {

	private static final int DECIMALS = 6;

	DerivationNode node(Estimate effect) {
		List<DerivationNode> parts = new ArrayList<>();
		boolean isOfTrend = finding.question().yardstick() instanceof Yardstick.Trend;
		finding.change().ifPresent(change -> parts.add(change(change, finding.question().samples())));
		switch (finding.question().yardstick()) {
		case Yardstick.Undisturbed(Samples others) ->
			finding.expected().ifPresent(change -> parts.add(undisturbed(change, others)));
		case Yardstick.Trend trend -> finding.expected().ifPresent(value -> parts.add(trend(value, trend)));
		case Yardstick.Unchanged unchanged -> {
			// the effect is the change
		}
		}
		boolean isChange = finding.expected().isEmpty();
		if (!isChange) {
			limits(parts, effect);
		}
		finding.detectable().ifPresent(smallest -> parts.add(leaf("δ", "以所要求的把握度能够发现的最小效果",
				"the smallest effect that these answers show with the power aimed at", approximate(smallest))));
		String formula = isChange ? "Δ" : isOfTrend ? "S₁ − Ŝ" : "Δ − Δ′";
		return new DerivationNode("E", new LocalizedText("措施的效果", "effect of the action"), Optional.of(formula),
				Optional.empty(), approximate(effect.value()), parts);
	}

	private static DerivationNode change(Estimate change, Samples samples) {
		return new DerivationNode("Δ", new LocalizedText("措施后与措施前之差", "after the action less before it"),
				Optional.of("S₁ − S₀"), Optional.empty(), approximate(change.value()), parts(change, samples));
	}

	private static DerivationNode undisturbed(Estimate change, Samples samples) {
		return new DerivationNode("Δ′",
				new LocalizedText("未采取措施的单位同期之差", "the same difference where nothing was done"),
				Optional.of("S₁′ − S₀′"), Optional.empty(), approximate(change.value()), parts(change, samples));
	}

	private static List<DerivationNode> parts(Estimate change, Samples samples) {
		List<DerivationNode> parts = new ArrayList<>();
		parts.add(mean("S₁", "措施后", "after", samples.after()));
		parts.add(mean("S₀", "措施前", "before", samples.before()));
		if (samples instanceof SameCustomers same) {
			parts.add(leaf("n", "两次都作答的客户", "customers who answered at both times", exact(same.after().counted())));
			same.rises().counts().forEach((rise, count) -> parts.add(leaf("n(" + plain(rise) + ")",
					"变化为 " + plain(rise) + " 的客户", "customers whose value changed by " + plain(rise), exact(count))));
			parts.add(leaf("n₀", "只有措施前作答的客户（不计入）", "customers who answered before alone, left out",
					exact(same.beforeAlone())));
			parts.add(leaf("n₁", "只有措施后作答的客户（不计入）", "customers who answered after alone, left out",
					exact(same.afterAlone())));
		}
		limits(parts, change);
		return parts;
	}

	private static DerivationNode mean(String symbol, String zh, String en, ValueCounts values) {
		List<DerivationNode> counts = new ArrayList<>();
		for (Map.Entry<Double, Long> value : values.counts().entrySet()) {
			counts.add(leaf("n(" + plain(value.getKey()) + ")", "取值 " + plain(value.getKey()) + " 的作答数",
					"answers that contribute " + plain(value.getKey()), exact(value.getValue())));
		}
		return new DerivationNode(symbol, new LocalizedText(zh + "的数值", "the figure " + en),
				Optional.of("Σ v·n(v) / n"), Optional.empty(), approximate(values.mean()), counts);
	}

	private static DerivationNode trend(Estimate value, Yardstick.Trend trend) {
		List<DerivationNode> parts = new ArrayList<>();
		trend.periods().forEach(period -> parts.add(leaf("S(" + plain(period.time()) + ")", "措施前该期的数值",
				"the figure of that period before the action", approximate(period.value()))));
		limits(parts, value);
		return new DerivationNode("Ŝ", new LocalizedText("按原有趋势应有的数值", "what the trend before the action goes on to"),
				Optional.of("b₀ + b₁·" + plain(trend.after())), Optional.empty(), approximate(value.value()), parts);
	}

	private static void limits(List<DerivationNode> parts, Estimate estimate) {
		String level = plain(estimate.confidence().level().doubleValue() * 100) + " %";
		LocalizedText method = name(estimate.method());
		parts.add(leaf("L", level + " 区间下限，" + method.zh(), "lower " + level + " limit, " + method.en(),
				approximate(estimate.lower())));
		parts.add(leaf("U", level + " 区间上限", "upper " + level + " limit", approximate(estimate.upper())));
		estimate.degrees().ifPresent(
				degrees -> parts.add(leaf("ν", "自由度", "degrees of freedom", approximate(degrees))));
	}

	private static LocalizedText name(EstimateMethod method) {
		return switch (method) {
		case WILSON -> new LocalizedText("Wilson 法（1927）", "Wilson (1927)");
		case STUDENT -> new LocalizedText("t 区间", "Student's t");
		case BONETT_PRICE -> new LocalizedText("配对比例，Bonett–Price 法（2012）",
				"paired shares, Bonett and Price (2012)");
		case PAIRED_T -> new LocalizedText("配对 t 区间", "paired t");
		case NEWCOMBE -> new LocalizedText("Newcombe 法（1998）", "Newcombe (1998)");
		case WELCH -> new LocalizedText("Welch 法（1947）", "Welch (1947)");
		case ALL_ALIKE -> new LocalizedText("全部取值相同，按未见差异的上限（Clopper–Pearson）",
				"all alike: from the share that may differ unseen (Clopper and Pearson)");
		case SQUARE_AND_ADD -> new LocalizedText("两个区间的平方和法（Zou–Donner，2008）",
				"squares of the limits added (Zou and Donner, 2008)");
		case TREND -> new LocalizedText("最小二乘直线的预测区间", "prediction by the line of least squares");
		};
	}

	private static DerivationNode leaf(String symbol, String zh, String en, ScoreValue value) {
		return new DerivationNode(symbol, new LocalizedText(zh, en), Optional.empty(), Optional.empty(), value,
				List.of());
	}

	private static ScoreValue exact(long count) {
		return new ScoreValue.Exact(Rational.of(count));
	}

	private static ScoreValue approximate(double value) {
		return new ScoreValue.Approximate(value, 0);
	}

	private static String plain(double value) {
		return Rational.of(new BigDecimal(value)).toPlainString(DECIMALS);
	}
}
