/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.manyi.model.AnswerState;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentCondition.AllOf;
import org.manyi.scoring.api.evidence.RespondentCondition.AnyLevel;
import org.manyi.scoring.api.evidence.RespondentCondition.EveryLevelAtLeast;
import org.manyi.scoring.api.evidence.RespondentCondition.MeanAtLeast;
import org.manyi.scoring.api.evidence.RespondentCondition.NoAnswerIn;

/** Who is a satisfied customer (满意客户). */
enum SatisfiedRule implements ChoiceParameter.Value {

	EVERY_LEVEL("every-level", "凡打分的各项均达到分数线，且至少一项打分；不适用、空白和未展示不计",
			"every item answered with a level reaches the threshold, and at least one is; not applicable, blank and "
					+ "not shown decide nothing"),
	X_FAILS("x-fails", "各项均达到分数线；有不适用即为不满意", "every level reaches the threshold; any not applicable fails"),
	X_AND_BLANK_FAIL("x-and-blank-fail", "各项均达到分数线；有不适用或空白即为不满意",
			"every level reaches the threshold; any not applicable or blank fails"),
	WITHOUT_X("without-x", "凡打分的各项均达到分数线；有不适用的不计入分子和分母",
			"every level reaches the threshold; whoever answered any not applicable is left out of both counts"),
	MEAN("mean", "打分各项的平均分达到分数线", "the mean of the levels reaches the threshold");

	private static final RespondentCondition NO_X = new NoAnswerIn(Set.of(AnswerState.NOT_APPLICABLE));

	/** The parameter. */
	static final ChoiceParameter<SatisfiedRule> PARAMETER = new ChoiceParameter<>("satisfied",
			new LocalizedText("满意客户的认定", "Who is satisfied"), List.of(values()), EVERY_LEVEL);

	private final Choice choice;

	SatisfiedRule(String value, String zh, String en) {
		this.choice = new Choice(value, new LocalizedText(zh, en));
	}

	@Override
	public Choice choice() {
		return choice;
	}

	/** What holds of a satisfied respondent. */
	RespondentCondition satisfied(int threshold) {
		RespondentCondition everyLevel = new EveryLevelAtLeast(threshold);
		return switch (this) {
		case EVERY_LEVEL -> everyLevel;
		case X_FAILS, WITHOUT_X -> new AllOf(List.of(everyLevel, NO_X));
		case X_AND_BLANK_FAIL -> new AllOf(List.of(everyLevel,
				new NoAnswerIn(Set.of(AnswerState.NOT_APPLICABLE, AnswerState.BLANK))));
		case MEAN -> new MeanAtLeast(BigDecimal.valueOf(threshold));
		};
	}

	/** What holds of a returned respondent whom the rule does not leave out; empty where it leaves nobody out. */
	Optional<RespondentCondition> returned() {
		return this == WITHOUT_X ? Optional.of(NO_X) : Optional.empty();
	}

	/** What holds of a valid respondent whom the rule does not leave out; empty where it leaves nobody out. */
	Optional<RespondentCondition> valid() {
		return returned().map(condition -> new AllOf(List.of(new AnyLevel(), condition)));
	}
}
