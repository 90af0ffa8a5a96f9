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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.manyi.model.Dimension;
import org.manyi.model.Judgments;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.methods.internal.weights.Consistency.Judgment;

/** The weights of criteria that one or several experts compared with each other. */
final class ComparisonWeighting {

	private final Comparison comparison;
	private final List<JudgmentMatrix> matrices = new ArrayList<>();
	private final Prioritisation prioritisation;
	private final RandomIndex table;
	private final Aggregation aggregation;
	private final BigDecimal largestRatio;
	/** What the judgments are of; empty where there is no other comparison. */
	private final Optional<LocalizedText> about;
	private final Steps steps;
	private final List<Warning> warnings;

	/**
	 * @param oneOfSeveral whether there are other comparisons, so that values must say whose they are
	 * @param steps        gets the values on the way
	 * @param warnings     gets what a reader must know
	 */
	ComparisonWeighting(Comparison comparison, boolean oneOfSeveral, Parameters parameters, Steps steps,
			List<Warning> warnings) throws ScoringException {
		this.comparison = comparison;
		for (Judgments judgments : comparison.experts()) {
			matrices.add(JudgmentMatrix.of(judgments, comparison.criteria()));
		}
		prioritisation = Prioritisation.PARAMETER.in(parameters);
		table = RandomIndex.PARAMETER.in(parameters);
		aggregation = Aggregation.PARAMETER.in(parameters);
		largestRatio = parameters.decimal(AhpWeights.LARGEST_RATIO);
		about = comparison.dimension().map(Dimension::name)
				.or(() -> Optional.of(new LocalizedText("各维度", "Dimensions")).filter(name -> oneOfSeveral));
		this.steps = steps;
		this.warnings = warnings;
	}

	Priorities weigh() throws ScoringException {
		if (matrices.isEmpty()) {
			return new Priorities(new double[] { 1 }, Optional.of(Consistency.OF_ONE));
		}
		if (matrices.size() == 1) {
			return acceptable(matrices.getFirst(), "");
		}
		return aggregation == Aggregation.JUDGMENTS ? ofMergedJudgments() : ofMergedPriorities();
	}

	private Priorities ofMergedJudgments() throws ScoringException {
		for (JudgmentMatrix matrix : matrices) {
			warnOfInconsistent(matrix);
		}
		return acceptable(JudgmentMatrix.geometricMean("", matrices), "");
	}

	private Priorities ofMergedPriorities() throws ScoringException {
		double[] means = new double[comparison.criteria().size()];
		Arrays.fill(means, 1);
		for (JudgmentMatrix matrix : matrices) {
			double[] weights = acceptable(matrix, matrix.expert()).weights();
			for (int i = 0; i < weights.length; i++) {
				means[i] *= Math.pow(weights[i], 1.0 / matrices.size());
			}
		}
		return new Priorities(PrincipalEigenvector.normalised(means), Optional.empty());
	}

	/**
	 * The weights by a matrix that must be consistent.
	 *
	 * @param expert whose it is; empty for the one that counts
	 */
	private Priorities acceptable(JudgmentMatrix matrix, String expert) throws ScoringException {
		PrincipalEigenvector eigenvector = PrincipalEigenvector.of(matrix);
		double[] weights = prioritisation.of(matrix, eigenvector);
		Consistency consistency = Consistency.of(matrix, eigenvector.value(), weights, table, comparison.criteria());
		if (isTooLarge(consistency)) {
			throw new ScoringException(refusal(expert, consistency));
		}
		addSteps(expert, consistency);
		return new Priorities(weights, Optional.of(consistency));
	}

	private boolean isTooLarge(Consistency consistency) {
		return consistency.ratio() > largestRatio.doubleValue();
	}

	private LocalizedText refusal(String expert, Consistency consistency) {
		String limit = largestRatio.toPlainString();
		String worst = consistency.worst().stream().map(Judgment::text).collect(Collectors.joining("; "));
		return told(expert.isEmpty() ? "" : "“" + expert + "”", new LocalizedText(
				"判断不一致，CR 大于 %s：%s。最不一致的判断（括号内为权数之比）：%s。请重新判断，或放宽参数 largest-ratio。".formatted(limit,
						consistency.figures(), worst),
				("The judgments are inconsistent, CR is above %s: %s. The most inconsistent ones, with the ratio of "
						+ "the "
						+ "weights in parentheses: %s. Judge these anew, or raise the parameter largest-ratio.")
						.formatted(limit,
								consistency.figures(), worst)));
	}

	private void warnOfInconsistent(JudgmentMatrix matrix) throws ScoringException {
		PrincipalEigenvector eigenvector = PrincipalEigenvector.of(matrix);
		Consistency consistency = Consistency.of(matrix, eigenvector.value(), prioritisation.of(matrix, eigenvector),
				table, comparison.criteria());
		add("CR", matrix.expert(), new LocalizedText("一致性比率", "consistency ratio"), consistency.ratio());
		if (isTooLarge(consistency)) {
			String worst = consistency.worst().stream().map(Judgment::text).collect(Collectors.joining("; "));
			warnings.add(new Warning("inconsistent-judgments", comparison.dimension().map(Dimension::id), told("",
					new LocalizedText(
							"“%s”的判断不一致：%s。最不一致的判断：%s。".formatted(matrix.expert(), consistency.figures(), worst),
							"The judgments of “%s” are inconsistent: %s. The most inconsistent ones: %s.".formatted(
									matrix.expert(),
									consistency.figures(), worst)))));
		}
	}

	private void addSteps(String expert, Consistency consistency) {
		add("λmax", expert, new LocalizedText("最大特征值", "largest eigenvalue"), consistency.lambda());
		add("CI", expert, new LocalizedText("一致性指标", "consistency index"), consistency.index());
		add("RI", expert, new LocalizedText("随机一致性指标：" + table.label().zh(), "random index: " + table.label().en()),
				consistency.randomIndex());
		add("CR", expert, new LocalizedText("一致性比率", "consistency ratio"), consistency.ratio());
		for (Judgment judgment : consistency.worst()) {
			add("aᵢⱼ·wⱼ/wᵢ", expert, new LocalizedText("判断与权数之比：" + judgment.text(),
					"judgment by ratio of weights: " + judgment.text()), judgment.judged() / judgment.implied());
		}
	}

	private void add(String symbol, String expert, LocalizedText what, double value) {
		steps.add(comparison.dimension(), symbol, told(expert, what), value);
	}

	/** What is said, behind what the judgments are of and whose they are. */
	private LocalizedText told(String expert, LocalizedText what) {
		String zh = about.map(name -> name.zh() + "：").orElse("") + (expert.isEmpty() ? "" : expert + "：");
		String en = about.map(name -> name.en() + ": ").orElse("") + (expert.isEmpty() ? "" : expert + ": ");
		return new LocalizedText(zh + what.zh(), en + what.en());
	}
}
