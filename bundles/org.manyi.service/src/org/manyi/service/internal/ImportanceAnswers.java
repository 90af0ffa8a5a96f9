/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.GroupKey;
import org.manyi.model.ImportanceQuestions;
import org.manyi.model.Questionnaire;
import org.manyi.scoring.api.evidence.Evidence;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForImportance;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForTally;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.ImportanceTally;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.NoItemException;

/**
 * Puts the importance that customers answered beside the other counts: the answers to the importance questions of the
 * same responses are a source of their own, asked for its tally.
 *
 * @param questions of the methodology; empty where it has no importance scale
 */
record ImportanceAnswers(Optional<ImportanceQuestions> questions) {

	private static final ForImportance REQUEST = new ForImportance();

	/** Opens the answers to the importance questions. */
	@FunctionalInterface
	interface Opening {

		/** The source; empty where there are none. */
		Optional<EvidenceSource> open(Questionnaire questionnaire) throws EvidenceException;
	}

	/** The requests that the source of satisfaction answers. */
	static Set<EvidenceRequest<?>> others(Set<EvidenceRequest<?>> requests) {
		Set<EvidenceRequest<?>> others = new HashSet<>(requests);
		others.remove(REQUEST);
		return others;
	}

	/** The result with the importance, where that was asked for. */
	EvidenceResult put(EvidenceResult result, Set<EvidenceRequest<?>> wanted, EvidenceQuery query, Opening opening,
			IProgressMonitor monitor) {
		if (!wanted.contains(REQUEST)) {
			return result;
		}
		SortedMap<GroupKey, EvidenceSet> groups = new TreeMap<>();
		try {
			Optional<EvidenceResult> importance = read(query, opening, monitor);
			result.groups().forEach((key, evidence) -> groups.put(key,
					with(evidence, importance.flatMap(read -> Optional.ofNullable(read.groups().get(key))))));
			return new EvidenceResult(with(result.total(), importance.map(EvidenceResult::total)), groups,
					result.input(), result.withheld());
		} catch (EvidenceException e) {
			// satisfaction was read, and is scored by whoever needs no importance
			ImportanceTally unread = ImportanceTally.unread(e.reason());
			result.groups().forEach((key, evidence) -> groups.put(key, with(evidence, unread)));
			return new EvidenceResult(with(result.total(), unread), groups, result.input(), result.withheld());
		}
	}

	private Optional<EvidenceResult> read(EvidenceQuery query, Opening opening, IProgressMonitor monitor)
			throws EvidenceException {
		if (questions.isEmpty()) {
			return Optional.empty();
		}
		try {
			Optional<EvidenceSource> source = opening.open(questions.get().questionnaire());
			return source.isEmpty() ? Optional.empty()
					: Optional.of(source.get().read(new EvidenceQuery(query.slice(), Set.of(new ForTally()), query.by(),
							query.sent(), Optional.empty(), query.audience(), query.threshold()), monitor));
		} catch (NoItemException e) {
			return Optional.empty(); // nobody was asked
		}
	}

	private EvidenceSet with(EvidenceSet evidence, Optional<EvidenceSet> importance) {
		List<ItemTally> items = new ArrayList<>();
		importance.ifPresent(read -> read.tally().items().forEach(tally -> questions.flatMap(
				asked -> asked.itemId(tally.itemId())).ifPresent(id -> items.add(renamed(tally, id)))));
		return with(evidence, new ImportanceTally(items));
	}

	private static EvidenceSet with(EvidenceSet evidence, ImportanceTally importance) {
		Map<EvidenceRequest<?>, Evidence> answers = new HashMap<>(evidence.answers());
		answers.put(REQUEST, importance);
		return new EvidenceSet(answers);
	}

	private static ItemTally renamed(ItemTally tally, String id) {
		return new ItemTally(id, tally.levels(), tally.notApplicable(), tally.blank(), tally.notShown(),
				tally.invalid());
	}
}
