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
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.RatingScale;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.ParameterDefinition.OneOf;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringInput;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.evidence.Tally;
import org.osgi.service.component.annotations.Component;

/**
 * Item scores 100 · n<sub>j</sub> / N<sub>j</sub>, the share of answers in the k highest levels of the scale, in
 * percent, [0, 100]. Dimension and index scores are weighted means of these, or the same share of the answers to all
 * items together.
 */
@Component(service = ScoringMethod.class)
public final class TopBox extends TallyMethod {

	static final String ID = "top-box";
	static final String TOP = "top";
	static final String DENOMINATOR = "denominator";
	static final String VALID = "valid";
	static final String ALL = "all";
	static final String COMBINATION = "combination";
	static final String WEIGHTED_MEAN = "weighted-mean";
	static final String POOLED_ANSWERS = "pooled-answers";

	private static final LocalizedText NAME = new LocalizedText("高分占比", "Top-box share");
	private static final Index INDEX = new Index(ID, NAME);

	private static final PlugInDescriptor DESCRIPTOR = new PlugInDescriptor(ID, "1.0.0", NAME,
			"N. A. Morgan, L. L. Rego, Marketing Science 25 (2006) 426-439 (top-2-box)",
			List.of(new ParameterDefinition(TOP,
					new LocalizedText("计入的最高等级个数 k", "How many of the highest levels count, k"),
					new ParameterDefinition.Whole(1, 10), "2"),
					new ParameterDefinition(DENOMINATOR, new LocalizedText("占比的分母", "Denominator of the share"),
							new OneOf(List.of(
									new Choice(VALID, new LocalizedText("该项的有效作答", "valid answers to the item")),
									new Choice(ALL, new LocalizedText("该项的全部作答（含不适用、空白、未展示和无效）",
											"all answers to the item, not applicable, blank, not shown and invalid "
													+ "among "
													+ "them")))),
							VALID),
					new ParameterDefinition(COMBINATION, new LocalizedText("多项合成方式", "How items are combined"),
							new OneOf(List.of(
									new Choice(WEIGHTED_MEAN,
										new LocalizedText("各项占比按权数平均", "weighted mean of the items' shares")),
									new Choice(POOLED_ANSWERS, new LocalizedText("各项作答合并后的占比，不用权数",
											"share of the answers to all items together, without weights")))),
							WEIGHTED_MEAN),
					ChosenItems.DEFINITION, RollUp.PARAMETER.definition()));

	public TopBox() {
		super(DESCRIPTOR, ScoreRange.PERCENT_0_100);
	}

	@Override
	Function<Tally, ScoreSheet> sheets(ScoringInput input) throws ScoringException {
		Parameters parameters = input.parameters();
		ChosenItems chosen = ChosenItems.of(input);
		boolean all = parameters.text(DENOMINATOR).equals(ALL);
		ShareFormula formula = new ShareFormula(lowestOf(input.scale(), parameters.whole(TOP)),
				all ? ItemAnswers::returned : ItemAnswers::valid);
		if (parameters.text(COMBINATION).equals(POOLED_ANSWERS)) {
			IndicatorScoring scoring = chosen.unweighted().scoredBy(INDEX, input.scale(), "Pⱼ", formula);
			return tally -> pooled(scoring, formula, tally);
		}
		return chosen.scoredBy(INDEX, input.scale(), "Pⱼ", formula)::weightedMeans;
	}

	private static ScoreSheet pooled(IndicatorScoring scoring, ShareFormula formula, Tally tally) {
		Map<String, ItemAnswers> answered = new HashMap<>();
		List<WeightedMean.Part> parts = new ArrayList<>();
		for (Item item : scoring.indicators().items()) {
			Optional<ItemAnswers> answers = scoring.answers(item, tally);
			answers.ifPresent(present -> answered.put(item.id(), present));
			parts.add(scoring.part(item, answers));
		}
		return scoring.sheet(new IndicatorScores(scoring.indicators(), scoring.index(), parts,
				new PooledShare(formula, answered)));
	}

	/** The score of the k-th level from the top. */
	private static int lowestOf(RatingScale scale, int top) throws ScoringException {
		List<Level> levels = scale.levels();
		if (top >= levels.size()) {
			throw new ScoringException(new LocalizedText(
					"评价等级只有 %d 级，最高 %d 级已包括全部作答。请减小参数 top。".formatted(levels.size(), top),
					"The scale has %d levels, so that the highest %d are all answers. Lower the parameter top."
							.formatted(levels.size(), top)));
		}
		return levels.get(top - 1).score();
	}
}
