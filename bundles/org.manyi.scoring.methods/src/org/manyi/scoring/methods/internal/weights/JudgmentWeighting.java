/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.manyi.model.Item;
import org.manyi.model.Judgments;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.methods.internal.weights.Consistency.Judgment;

/** The weights of one run of the analytic hierarchy process. */
final class JudgmentWeighting {

	private final List<Item> items;
	private final List<JudgmentMatrix> matrices = new ArrayList<>();
	private final Prioritisation prioritisation;
	private final RandomIndex table;
	private final Aggregation aggregation;
	private final BigDecimal largestRatio;
	private final Steps steps = new Steps();
	private final List<Warning> warnings = new ArrayList<>();

	JudgmentWeighting(WeightingInput input) throws ScoringException {
		items = input.items();
		for (Judgments judgments : input.judgments()) {
			matrices.add(JudgmentMatrix.of(judgments, items));
		}
		prioritisation = Prioritisation.PARAMETER.in(input.parameters());
		table = RandomIndex.PARAMETER.in(input.parameters());
		aggregation = Aggregation.PARAMETER.in(input.parameters());
		largestRatio = input.parameters().decimal(AhpWeights.LARGEST_RATIO);
	}

	ItemWeights weigh() throws ScoringException {
		if (matrices.size() == 1) {
			return weights(acceptable(matrices.getFirst(), ""));
		}
		return weights(aggregation == Aggregation.JUDGMENTS ? ofMergedJudgments() : ofMergedPriorities());
	}

	private double[] ofMergedJudgments() throws ScoringException {
		for (JudgmentMatrix matrix : matrices) {
			warnOfInconsistent(matrix);
		}
		return acceptable(JudgmentMatrix.geometricMean("", matrices), "");
	}

	private double[] ofMergedPriorities() throws ScoringException {
		double[] means = new double[items.size()];
		Arrays.fill(means, 1);
		for (JudgmentMatrix matrix : matrices) {
			double[] weights = acceptable(matrix, matrix.expert());
			for (int i = 0; i < weights.length; i++) {
				means[i] *= Math.pow(weights[i], 1.0 / matrices.size());
			}
		}
		return PrincipalEigenvector.normalised(means);
	}

	/**
	 * The weights by a matrix that must be consistent.
	 *
	 * @param expert whose it is; empty for the one that counts
	 */
	private double[] acceptable(JudgmentMatrix matrix, String expert) throws ScoringException {
		PrincipalEigenvector eigenvector = PrincipalEigenvector.of(matrix);
		double[] weights = prioritisation.of(matrix, eigenvector);
		Consistency consistency = Consistency.of(matrix, eigenvector.value(), weights, table, items);
		if (isTooLarge(consistency)) {
			throw new ScoringException(refusal(expert, consistency));
		}
		addSteps(expert, consistency);
		return weights;
	}

	private boolean isTooLarge(Consistency consistency) {
		return consistency.ratio() > largestRatio.doubleValue();
	}

	private LocalizedText refusal(String expert, Consistency consistency) {
		String who = expert.isEmpty() ? "" : "“" + expert + "” ";
		String limit = largestRatio.toPlainString();
		String worst = consistency.worst().stream().map(Judgment::text).collect(Collectors.joining("; "));
		return new LocalizedText(
				"%s判断不一致，CR 大于 %s：%s。最不一致的判断（括号内为权数之比）：%s。请重新判断，或放宽参数 largest-ratio。".formatted(who, limit,
						consistency.figures(), worst),
				("%sThe judgments are inconsistent, CR is above %s: %s. The most inconsistent ones, with the ratio of the "
						+ "weights in parentheses: %s. Judge these anew, or raise the parameter largest-ratio.").formatted(who,
								limit, consistency.figures(), worst));
	}

	private void warnOfInconsistent(JudgmentMatrix matrix) throws ScoringException {
		PrincipalEigenvector eigenvector = PrincipalEigenvector.of(matrix);
		Consistency consistency = Consistency.of(matrix, eigenvector.value(), prioritisation.of(matrix, eigenvector), table,
				items);
		steps.add("CR", new LocalizedText(matrix.expert() + "：一致性比率", matrix.expert() + ": consistency ratio"),
				consistency.ratio());
		if (isTooLarge(consistency)) {
			String worst = consistency.worst().stream().map(Judgment::text).collect(Collectors.joining("; "));
			warnings.add(new Warning("inconsistent-judgments", Optional.empty(), new LocalizedText(
					"“%s”的判断不一致：%s。最不一致的判断：%s。".formatted(matrix.expert(), consistency.figures(), worst),
					"The judgments of “%s” are inconsistent: %s. The most inconsistent ones: %s.".formatted(matrix.expert(),
							consistency.figures(), worst))));
		}
	}

	private void addSteps(String expert, Consistency consistency) {
		String zh = expert.isEmpty() ? "" : expert + "：";
		String en = expert.isEmpty() ? "" : expert + ": ";
		steps.add("λmax", new LocalizedText(zh + "最大特征值", en + "largest eigenvalue"), consistency.lambda());
		steps.add("CI", new LocalizedText(zh + "一致性指标", en + "consistency index"), consistency.index());
		steps.add("RI", new LocalizedText(zh + "随机一致性指标：" + table.label().zh(), en + "random index: " + table.label().en()),
				consistency.randomIndex());
		steps.add("CR", new LocalizedText(zh + "一致性比率", en + "consistency ratio"), consistency.ratio());
		for (Judgment judgment : consistency.worst()) {
			steps.add("aᵢⱼ·wⱼ/wᵢ", new LocalizedText(zh + "判断与权数之比：" + judgment.text(),
					en + "judgment by ratio of weights: " + judgment.text()), judgment.judged() / judgment.implied());
		}
	}

	private ItemWeights weights(double[] values) {
		Map<String, Rational> weights = new LinkedHashMap<>();
		for (int i = 0; i < values.length; i++) {
			weights.put(items.get(i).id(), Steps.weight(values[i]));
		}
		return new ItemWeights(weights, steps.all(), warnings);
	}
}
