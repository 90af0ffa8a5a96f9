/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.List;

import org.manyi.model.LocalizedText;
import org.manyi.model.RatingScale;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.derivation.Expression.Named;
import org.manyi.scoring.api.derivation.Expression.Sum;

/** What 调查项满意度, the satisfaction with one item, is taken to be. */
enum KpiReading implements ChoiceParameter.Value {

	SHARE_OF_VALID("share-of-valid", "单项满意度 = 达到分数线的作答数 / 该项有效作答数，再对各项取平均",
			"item satisfaction = answers at or above the threshold / valid answers, averaged over items"),
	SHARE_OF_ALL("share-of-all", "单项满意度 = 达到分数线的作答数 / 该项全部作答数（含不适用、空白、未展示和无效），再对各项取平均",
			"item satisfaction = answers at or above the threshold / all answers (not applicable, blank, not shown and "
					+ "invalid among them), averaged over items"),
	POOLED("pooled", "各项合并：达到分数线的作答总数 / 有效作答总数",
			"all items together: answers at or above the threshold / valid answers"),
	MEAN_OF_VALID("mean-of-valid", "单项满意度 = 有效作答的平均分 / 最高分，再对各项取平均",
			"item satisfaction = mean score of the valid answers / highest score, averaged over items"),
	MEAN_WITH_X_AS_ZERO("mean-with-x-as-zero", "单项满意度 = 平均分 / 最高分，不适用按 0 分计，再对各项取平均",
			"item satisfaction = mean score / highest score with not applicable as 0, averaged over items"),
	LEVEL_WEIGHTS("level-weights", "单项满意度 = Σ 等级权数 × 作答数 / 有效作答数，再对各项取平均",
			"item satisfaction = Σ level weight × answers / valid answers, averaged over items");

	/** The parameter. */
	static final ChoiceParameter<KpiReading> PARAMETER = new ChoiceParameter<>("reading",
			new LocalizedText("调查项满意度的算法", "Item satisfaction"), List.of(values()), SHARE_OF_VALID);

	private final Choice choice;

	KpiReading(String value, String zh, String en) {
		this.choice = new Choice(value, new LocalizedText(zh, en));
	}

	@Override
	public Choice choice() {
		return choice;
	}

	/**
	 * The formula of an item with a valid answer, in percent.
	 *
	 * @throws ScoringException when the scale does not suit the reading
	 */
	ItemFormula formula(RatingScale scale, Parameters parameters) throws ScoringException {
		return switch (this) {
		case SHARE_OF_VALID, POOLED -> new ShareFormula(Threshold.in(parameters, scale), ItemAnswers::valid);
		case SHARE_OF_ALL -> new ShareFormula(Threshold.in(parameters, scale), ItemAnswers::returned);
		case MEAN_OF_VALID -> new MeanFormula(scale, ItemAnswers::valid);
		case MEAN_WITH_X_AS_ZERO -> new MeanFormula(scale,
				answers -> new Named("N", new LocalizedText("有效作答和不适用", "valid answers and not applicable"),
						new Sum(List.of(answers.valid(), answers.notApplicable()))));
		case LEVEL_WEIGHTS -> {
			LevelWeightScore score = new LevelWeightScore(scale);
			yield answers -> score.of(answers, answers.valid());
		}
		};
	}
}
