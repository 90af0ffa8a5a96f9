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

import org.manyi.model.Item;
import org.manyi.model.Questionnaire;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForImportance;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForGroupTallies;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForPairTally;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForRespondentCounts;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForResponsePatterns;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForTally;
import org.manyi.scoring.api.evidence.RespondentUnit;

/** What is to be counted for every slice, prepared once. */
final class RequestPlan {

	private final List<EvidenceRequest<?>> requests;
	private final Map<ForRespondentCounts, ConditionList> conditions = new HashMap<>();
	/** The requests that count sheets, in the order of {@link ResponseRow#outcomes}. */
	private final List<ForRespondentCounts> ofSheets = new ArrayList<>();
	private final List<SheetOutcomes> outcomes = new ArrayList<>();

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
				ConditionList list = ConditionList.of(respondents.conditions(), questionnaire);
				conditions.put(respondents, list);
				if (respondents.unit() == RespondentUnit.SHEET) {
					ofSheets.add(respondents);
					outcomes.add(new SheetOutcomes(list));
				}
			}
		}
	}

	List<EvidenceRequest<?>> requests() {
		return requests;
	}

	/** Decides once for all slices which conditions hold of a sheet. */
	void decide(ResponseRow row) {
		if (row.outcomes.length != outcomes.size()) {
			row.outcomes = new int[outcomes.size()];
		}
		for (int i = 0; i < row.outcomes.length; i++) {
			row.outcomes[i] = outcomes.get(i).numberOf(row);
		}
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
		case ForImportance() -> throw new IllegalArgumentException("a source of its own");
		case ForRespondentCounts respondents -> {
			int place = ofSheets.indexOf(respondents);
			yield place < 0 ? new CustomerCounts(conditionsOf(respondents))
					: new SheetCounts(place, outcomes.get(place));
		}
		case ForGroupTallies(var fields) -> new GroupedTallies(fields, context);
		case ForPairTally(List<String> itemIds) ->
			new PairCounts(itemIds.stream().mapToInt(id -> place(id, context)).distinct().sorted().toArray(), context);
		case ForResponsePatterns patterns -> new PatternCounts(patterns,
				patterns.itemIds().stream().mapToInt(id -> place(id, context)).toArray());
		};
	}

	private static int place(String itemId, CountingContext context) {
		List<Item> items = context.questionnaire().items();
		for (int place = 0; place < items.size(); place++) {
			if (items.get(place).id().equals(itemId)) {
				return place;
			}
		}
		throw new IllegalArgumentException("no item " + itemId);
	}

	private ConditionList conditionsOf(ForRespondentCounts request) {
		ConditionList list = conditions.get(request);
		if (list == null) {
			throw new IllegalArgumentException("not planned: " + request);
		}
		return list;
	}
}
