/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringInput;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.osgi.service.component.annotations.Component;

/**
 * Satisfied rate = satisfied sheets / valid sheets, in percent, [0, 100]. Parameters say who is satisfied, of what the
 * rate is a share, and whether sheets or customers are counted. No item is scored.
 */
@Component
public final class SatisfiedRate implements ScoringMethod {

	static final String ID = "satisfied-rate";
	static final String UNIT = "unit";
	static final String SHEET = "sheet";
	static final String CUSTOMER = "customer";

	private static final LocalizedText NAME = new LocalizedText("客户评价满意率", "Satisfied customer rate");

	private static final PlugInDescriptor DESCRIPTOR = new PlugInDescriptor(ID, "1.0.0", NAME,
			"《客户满意度调查制度》§4.3(4)",
			List.of(SatisfiedRule.PARAMETER.definition(), RateBase.PARAMETER.definition(),
					new ParameterDefinition(UNIT, new LocalizedText("统计单位", "What is counted"), new OneOf(List.of(
							new Choice(SHEET, new LocalizedText("每份调查表单独认定", "every sheet by itself")),
							new Choice(CUSTOMER, new LocalizedText("同一客户的全部调查表合并认定",
									"all sheets of a customer together as one")))),
							SHEET),
					Threshold.DEFINITION));

	@Override
	public PlugInDescriptor descriptor() {
		return DESCRIPTOR;
	}

	@Override
	public ScoreRange range() {
		return ScoreRange.PERCENT_0_100;
	}

	@Override
	public Set<EvidenceRequest<?>> evidenceNeeded(IndicatorSet indicators, Parameters parameters) {
		return Set.of(request(parameters));
	}

	@Override
	public ScoreSheet score(ScoringInput input) throws ScoringException {
		Parameters parameters = input.parameters();
		SatisfiedRule rule = SatisfiedRule.PARAMETER.in(parameters);
		RespondentCondition satisfied = rule.satisfied(Threshold.in(parameters, input.scale()));
		SatisfiedShare share = new SatisfiedShare(input.evidence().get(request(parameters)), rule);
		Index index = input.indicators().index().orElse(new Index(ID, NAME));
		return ScoreSheet.ofOverall(share.score(index, satisfied, RateBase.PARAMETER.in(parameters)));
	}

	private static ForRespondentCounts request(Parameters parameters) {
		SatisfiedRule rule = SatisfiedRule.PARAMETER.in(parameters);
		Set<RespondentCondition> conditions = new HashSet<>();
		conditions.add(rule.satisfied(Threshold.in(parameters)));
		rule.returned().ifPresent(conditions::add);
		rule.valid().ifPresent(conditions::add);
		return new ForRespondentCounts(
				parameters.text(UNIT).equals(CUSTOMER) ? RespondentUnit.CUSTOMER : RespondentUnit.SHEET, conditions);
	}
}
