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
 * Item scores S<sub>j</sub> = 100 / N<sub>j</sub> · Σ<sub>k</sub> a<sub>k</sub>·n<sub>jk</sub> from level weights
 * a<sub>k</sub>, and dimension and index scores Σ S<sub>j</sub>·λ<sub>j</sub> of them; all in [0, 100].
 * <p>
 * The index weighs items; where dimensions have fixed weights it weighs dimensions by those instead, and an item's λ in
 * the index is its λ in the dimension times the dimension's. An item without a valid answer, or with weight 0, leaves
 * every sum, with a warning.
 */
@Component(service = ScoringMethod.class)
public final class WeightedLevelScore extends TallyMethod {

	static final String ID = "weighted-level-score";
	static final String DENOMINATOR = "denominator";
	static final String VALID = "valid";
	static final String RETURNED = "returned";

	private static final ParameterDefinition DENOMINATOR_DEFINITION = new ParameterDefinition(DENOMINATOR,
			new LocalizedText("单项得分的分母 N", "Denominator N of an item score"),
			new OneOf(List.of(
					new Choice(VALID, new LocalizedText("N 为该项的有效作答数；不适用、空白、未展示和无效的作答不计入",
							"N is the item's valid answers; not applicable, blank, not shown and invalid stay out")),
					new Choice(RETURNED, new LocalizedText("N 为回收的调查表数；没有选择等级的调查表按 0 计",
							"N is the returned questionnaires; a sheet without a level on the item counts as 0")))),
			VALID);

	private static final PlugInDescriptor DESCRIPTOR = new PlugInDescriptor(ID, "1.0.0",
			new LocalizedText("等级加权得分", "Weighted level score"), "《顾客满意度测评管理办法》文件内容(五)4④、⑤",
			List.of(DENOMINATOR_DEFINITION, RollUp.PARAMETER.definition()));

	public WeightedLevelScore() {
		super(DESCRIPTOR, ScoreRange.POINTS_0_100);
	}

	@Override
	Function<Tally, ScoreSheet> sheets(ScoringInput input) throws ScoringException {
		LevelWeightScore formula = new LevelWeightScore(input.scale());
		boolean returned = input.parameters().text(DENOMINATOR).equals(RETURNED);
		Index index = input.indicators().index().orElse(new Index(ID, new LocalizedText("总体得分", "Overall score")));
		return new IndicatorScoring(input.indicators(), index, input.scale(), input.weights(), "Sⱼ",
				answers -> formula.of(answers, returned ? answers.returned() : answers.valid()))::weightedMeans;
	}
}
