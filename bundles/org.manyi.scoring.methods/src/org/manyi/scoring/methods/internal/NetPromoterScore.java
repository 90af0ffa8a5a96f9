/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.manyi.model.Index;
import org.manyi.model.IndicatorSet;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.ParameterDefinition.OneOf;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoreUnit;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringInput;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.RespondentCounts;
import org.manyi.scoring.api.evidence.Tally;
import org.osgi.service.component.annotations.Component;

/**
 * Net promoter score 100 · (P<sub>j</sub> − D<sub>j</sub>) / N<sub>j</sub> of an item, in [-100, 100]: promoters less
 * detractors as a share of the valid answers, or of the customers who gave one. Dimension and index scores are weighted
 * means of these.
 */
@Component(service = ScoringMethod.class)
public final class NetPromoterScore extends TallyMethod {

	static final String ID = "net-promoter-score";
	static final String UNIT = "unit";
	static final String ANSWER = "answer";
	static final String CUSTOMER = "customer";

	private static final LocalizedText NAME = new LocalizedText("净推荐值", "Net promoter score");
	private static final ScoreRange RANGE = new ScoreRange(BigDecimal.valueOf(-100), BigDecimal.valueOf(100),
			ScoreUnit.POINTS);

	private static final PlugInDescriptor DESCRIPTOR = new PlugInDescriptor(ID, "1.0.0", NAME,
			"F. F. Reichheld, Harvard Business Review 81 (2003) no. 12, 46-54",
			List.of(PromoterThresholds.PROMOTERS, PromoterThresholds.DETRACTORS,
					new ParameterDefinition(UNIT, new LocalizedText("统计单位", "What is counted"), new OneOf(List.of(
							new Choice(ANSWER, new LocalizedText("每个有效作答", "every valid answer")),
							new Choice(CUSTOMER, new LocalizedText("每个客户一次：全部作答达到推荐线为推荐者，有一个作答不高于贬损线为贬损者",
									"every customer once: a promoter by having only promoting answers, a detractor by "
											+ "having any detracting one")))),
							ANSWER),
					ChosenItems.DEFINITION, RollUp.PARAMETER.definition()));

	public NetPromoterScore() {
		super(DESCRIPTOR, RANGE);
	}

	@Override
	public Set<EvidenceRequest<?>> evidenceNeeded(IndicatorSet indicators, Parameters parameters) {
		return byCustomer(parameters)
				? Set.of(PromotingCustomers.request(ChosenItems.known(parameters, indicators),
						PromoterThresholds.in(parameters)))
				: super.evidenceNeeded(indicators, parameters);
	}

	@Override
	public ScoreSheet score(ScoringInput input) throws ScoringException {
		Parameters parameters = input.parameters();
		if (!byCustomer(parameters)) {
			return super.score(input);
		}
		if (RollUp.PARAMETER.in(parameters) != RollUp.POOLED) {
			throw new ScoringException(new LocalizedText("按客户统计时不能取各单位的平均值。请将 roll-up 设为 pooled，或将 unit 设为 answer。",
					"Customers are not counted by unit. Set roll-up to pooled, or unit to answer."));
		}
		PromoterThresholds thresholds = thresholds(input);
		RespondentCounts counts = input.evidence()
				.get(PromotingCustomers.request(ChosenItems.known(parameters, input.indicators()), thresholds));
		return scoring(input, new PromotingCustomers(counts, thresholds)).weightedMeans(input.evidence().tally());
	}

	@Override
	Function<Tally, ScoreSheet> sheets(ScoringInput input) throws ScoringException {
		return scoring(input, thresholds(input)::ofAnswers)::weightedMeans;
	}

	private static PromoterThresholds thresholds(ScoringInput input) throws ScoringException {
		PromoterThresholds thresholds = PromoterThresholds.in(input.parameters());
		thresholds.check(input.scale());
		return thresholds;
	}

	private static IndicatorScoring scoring(ScoringInput input, ItemFormula formula) throws ScoringException {
		return ChosenItems.of(input).scoredBy(new Index(ID, NAME), input.scale(), "NPSⱼ", formula);
	}

	private static boolean byCustomer(Parameters parameters) {
		return parameters.text(UNIT).equals(CUSTOMER);
	}
}
