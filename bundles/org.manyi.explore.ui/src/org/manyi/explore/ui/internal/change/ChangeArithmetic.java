/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.analysis.change.ChangeTest;
import org.manyi.analysis.change.Difference;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.derivation.DerivationNode;
import org.manyi.service.trend.ChangeFinding.Tested;
import org.manyi.service.trend.FigureChange;

/** How a change came about, in the field's notation: the two values, the limits of the difference, and the test. */
public record ChangeArithmetic(FigureChange change) {

	private static final int DECIMALS = 6;

	/** Empty where there is no difference. */
	public Optional<DerivationNode> node() {
		return change.difference().map(difference -> new DerivationNode("Δ",
				new LocalizedText("与对比范围之差", "difference from what it is compared with"), Optional.of("S − S₀"),
				Optional.of(text(change.now()) + " − " + text(change.before())), new ScoreValue.Exact(difference),
				parts()));
	}

	private List<DerivationNode> parts() {
		List<DerivationNode> parts = new ArrayList<>();
		parts.add(leaf("S", "当前范围的数值", "the figure of the slice", change.now()));
		parts.add(leaf("S₀", "对比范围的数值", "the figure of what it is compared with", change.before()));
		if (change.finding() instanceof Tested tested) {
			Difference difference = tested.difference();
			parts.add(leaf("n", "当前范围的作答数", "answers of the slice", exact(tested.counted())));
			parts.add(leaf("n₀", "对比范围的作答数", "answers of what it is compared with", exact(tested.before())));
			boolean share = difference.test() != ChangeTest.WELCH;
			parts.add(leaf("L", share ? "差的 95 % 区间下限，Newcombe 法（1998）" : "差的 95 % 区间下限，Welch 法",
					share ? "lower 95 % limit of the difference, Newcombe (1998)"
							: "lower 95 % limit of the difference, Welch",
					approximate(difference.lower())));
			parts.add(leaf("U", "差的 95 % 区间上限", "upper 95 % limit of the difference",
					approximate(difference.upper())));
			difference.statistic().ifPresent(statistic -> parts.add(share
					? leaf("z", "N − 1 卡方检验的统计量（Pearson 1947）",
							"statistic of the N − 1 chi-squared test (Pearson 1947)",
							approximate(statistic))
					: leaf("t", "Welch 检验的统计量（1947），Δ / SE(Δ)", "statistic of Welch's test (1947), Δ / SE(Δ)",
							approximate(statistic))));
			difference.degrees().ifPresent(degrees -> parts
					.add(leaf("ν", "自由度（Satterthwaite）", "degrees of freedom (Satterthwaite)", approximate(degrees))));
			parts.add(leaf("p", difference.test() == ChangeTest.FISHER ? "双侧 p 值，Fisher–Irwin 精确检验" : "双侧 p 值",
					difference.test() == ChangeTest.FISHER ? "two-sided p-value, exact test of Fisher and Irwin"
							: "two-sided p-value",
					approximate(difference.p())));
			String name = switch (tested.adjustment()) {
				case NONE -> "—";
				case HOLM -> "Holm (1979)";
				case BENJAMINI_HOCHBERG -> "Benjamini–Hochberg (1995)";
			};
			parts.add(leaf("p*", "校正后的 p 值：" + name + "，同时检验 " + tested.together() + " 项",
					"adjusted p-value: " + name + ", " + tested.together() + " tested together",
					approximate(tested.adjusted())));
		}
		return parts;
	}

	private static DerivationNode leaf(String symbol, String zh, String en, ScoreValue value) {
		return new DerivationNode(symbol, new LocalizedText(zh, en), Optional.empty(), Optional.empty(), value,
				List.of());
	}

	private static ScoreValue exact(long count) {
		return new ScoreValue.Exact(Rational.of(count));
	}

	private static ScoreValue approximate(double value) {
		return new ScoreValue.Approximate(
				BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue(), 0);
	}

	private static String text(ScoreValue value) {
		return value.number().map(number -> number.toPlainString(DECIMALS)).orElse("—");
	}
}
