/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import org.manyi.model.LocalizedText;
import org.manyi.model.RatingScale;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.derivation.Expression.Difference;

/**
 * Who promotes and who detracts.
 *
 * @param promotersFrom the lowest score of a promoter, 9 where nobody says otherwise
 * @param detractorsTo  the highest score of a detractor, 6 where nobody says otherwise
 */
record PromoterThresholds(int promotersFrom, int detractorsTo) {

	static final ParameterDefinition PROMOTERS = new ParameterDefinition("promoters-from",
			new LocalizedText("推荐者的最低分", "Lowest score of a promoter"), new ParameterDefinition.Whole(-1000, 1000),
			"9");
	static final ParameterDefinition DETRACTORS = new ParameterDefinition("detractors-to",
			new LocalizedText("贬损者的最高分", "Highest score of a detractor"), new ParameterDefinition.Whole(-1000, 1000),
			"6");

	/** The values in force. */
	static PromoterThresholds in(Parameters parameters) {
		return new PromoterThresholds(parameters.whole(PROMOTERS.name()), parameters.whole(DETRACTORS.name()));
	}

	/**
	 * @throws ScoringException when the scale has no promoters or no detractors, or an answer would be both
	 */
	void check(RatingScale scale) throws ScoringException {
		if (detractorsTo >= promotersFrom || promotersFrom > scale.highest() || detractorsTo < scale.lowest()) {
			throw new ScoringException(new LocalizedText(
					"推荐者不低于 %d 分、贬损者不高于 %d 分，不适合 %d 到 %d 分的评价等级。请修改参数 promoters-from 和 detractors-to。"
							.formatted(promotersFrom, detractorsTo, scale.lowest(), scale.highest()),
					("Promoters from %d and detractors up to %d do not suit a scale from %d to %d. "
							+ "Set the parameters promoters-from and detractors-to.").formatted(promotersFrom,
									detractorsTo, scale.lowest(), scale.highest())));
		}
	}

	/** 100 · (P − D) / N of the answers. */
	Expression ofAnswers(ItemAnswers answers) {
		return ItemAnswers.percentage(new Difference(answers.atLeast("Pⱼ", promoters(), promotersFrom),
				answers.atMost("Dⱼ", detractors(), detractorsTo)), answers.valid());
	}

	LocalizedText promoters() {
		return new LocalizedText("推荐者：" + promotersFrom + " 分及以上", "promoters: " + promotersFrom + " or higher");
	}

	LocalizedText detractors() {
		return new LocalizedText("贬损者：" + detractorsTo + " 分及以下", "detractors: " + detractorsTo + " or lower");
	}
}
