/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.manyi.model.Questionnaire;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForGroupTallies;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForTally;
import org.manyi.scoring.api.evidence.RespondentUnit;

/** What is to be counted for every slice, prepared once. */
final class RequestPlan {

	private final List<EvidenceRequest<?>> requests;
	private final Map<ForRespondentCounts, ConditionList> conditions = new HashMap<>();

	/**
	 * @param wanted the requests; the tally is added where it is not among them
	 */
	RequestPlan(Set<EvidenceRequest<?>> wanted, Questionnaire questionnaire) {
		Set<EvidenceRequest<?>> all = new LinkedHashSet<>();
		all.add(new ForTally());
		all.addAll(wanted);
		requests = List.copyOf(all);
		for (EvidenceRequest<?> request : requests) {
			if (request instanceof ForRespondentCounts respondents) {
				conditions.put(respondents, ConditionList.of(respondents.conditions(), questionnaire));
			}
		}
	}

	List<EvidenceRequest<?>> requests() {
		return requests;
	}

	/** New counters, one per request and in that order. */
	Accumulator[] accumulators(CountingContext context) {
		List<Accumulator> accumulators = new ArrayList<>();
		for (EvidenceRequest<?> request : requests) {
			accumulators.add(accumulator(request, context));
		}
		return accumulators.toArray(Accumulator[]::new);
	}

	private Accumulator accumulator(EvidenceRequest<?> request, CountingContext context) {
		return switch (request) {
		case ForTally() -> new TallyCounts(context);
		case ForRespondentCounts respondents -> respondents.unit() == RespondentUnit.SHEET
				? new SheetCounts(conditionsOf(respondents))
				: new CustomerCounts(conditionsOf(respondents));
		case ForGroupTallies(var fields) -> new GroupedTallies(fields, context);
		default ->
			throw new IllegalArgumentException("a delimited file does not answer " + request);
		};
	}

	private ConditionList conditionsOf(ForRespondentCounts request) {
		ConditionList list = conditions.get(request);
		if (list == null) {
			throw new IllegalArgumentException("not planned: " + request);
		}
		return list;
	}
}
