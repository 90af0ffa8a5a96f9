/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.model.Answer;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.Methodology;
import org.manyi.scoring.api.evidence.Evidence;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.GroupTallies;
import org.manyi.scoring.api.evidence.ImportanceTally;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.PairTally;
import org.manyi.scoring.api.evidence.RespondentCondition;
import org.manyi.scoring.api.evidence.RespondentCounts;
import org.manyi.scoring.api.evidence.RespondentUnit;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.scoring.api.evidence.ResponsePatterns;
import org.manyi.scoring.api.evidence.Tally;

/**
 * Made-up evidence by which a rule can be tried: for each level the same number of sheets that have it on every item,
 * from one customer each, in one unit and month.
 *
 * @param methodology the rule
 */
record TrialEvidence(Methodology methodology) {

	private static final long SHEETS = 10;

	/** The answers to the requests, and the tally. */
	EvidenceSet of(Set<EvidenceRequest<?>> requests) {
		Map<EvidenceRequest<?>, Evidence> answers = new HashMap<>();
		requests.forEach(request -> answers.put(request, answer(request)));
		answers.put(new EvidenceRequest.ForTally(), tally());
		return new EvidenceSet(answers);
	}

	private Evidence answer(EvidenceRequest<?> request) {
		return switch (request) {
		case EvidenceRequest.ForTally tally -> tally();
		case EvidenceRequest.ForImportance importance -> new ImportanceTally(
				tallies(methodology.importance().map(scale -> scale.levels()).orElse(List.of())));
		case EvidenceRequest.ForRespondentCounts counts -> {
			Map<RespondentCondition, Long> satisfied = new HashMap<>();
			counts.conditions().forEach(condition -> satisfied.put(condition, SHEETS));
			yield new RespondentCounts(counts.unit(), responses(counts.unit()), satisfied);
		}
		case EvidenceRequest.ForPairTally pairs -> new PairTally(pairs(pairs.itemIds()));
		case EvidenceRequest.ForGroupTallies groups -> {
			Map<GroupField, String> key = new HashMap<>();
			groups.fields().forEach(field -> key.put(field, switch (field) {
			case MONTH -> "2026-01";
			case QUARTER -> "2026-Q1";
			case YEAR -> "2026";
			default -> "A";
			}));
			yield new GroupTallies(groups.fields(), new TreeMap<>(Map.of(GroupKey.of(key), tally())));
		}
		case EvidenceRequest.ForResponsePatterns patterns -> new ResponsePatterns(patterns.itemIds(),
				levels().stream()
						.map(level -> new ResponsePatterns.Pattern(patterns.itemIds().stream()
								.<Answer>map(item -> new Answer.OfLevel(level.score())).toList(), SHEETS))
						.toList(),
				SHEETS * levels().size(), false, patterns.seed());
		};
	}

	private List<Level> levels() {
		return methodology.scale().levels();
	}

	private ResponseCounts responses(RespondentUnit unit) {
		long sheets = SHEETS * levels().size();
		return new ResponseCounts(unit == RespondentUnit.CUSTOMER ? OptionalLong.empty() : OptionalLong.of(sheets),
				sheets, sheets);
	}

	private Tally tally() {
		return new Tally(responses(RespondentUnit.SHEET), tallies(levels()), List.of());
	}

	private List<ItemTally> tallies(List<Level> levels) {
		SortedMap<Integer, Long> counts = new TreeMap<>();
		levels.forEach(level -> counts.put(level.score(), SHEETS));
		return methodology.indicators().items().stream().map(item -> new ItemTally(item.id(), counts, 0, 0, 0, 0))
				.toList();
	}

	private List<PairTally.PairTable> pairs(List<String> asked) {
		List<String> ids = methodology.indicators().items().stream().map(Item::id).filter(asked::contains).toList();
		Map<PairTally.LevelPair, Long> counts = new HashMap<>();
		levels().forEach(level -> counts.put(new PairTally.LevelPair(level.score(), level.score()), SHEETS));
		List<PairTally.PairTable> tables = new ArrayList<>();
		for (int first = 0; first < ids.size(); first++) {
			for (int second = first + 1; second < ids.size(); second++) {
				tables.add(new PairTally.PairTable(ids.get(first), ids.get(second), counts));
			}
		}
		return tables;
	}
}
