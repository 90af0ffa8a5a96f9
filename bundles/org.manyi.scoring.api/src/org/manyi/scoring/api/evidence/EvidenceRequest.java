/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api.evidence;

import java.util.List;
import java.util.Set;

import org.manyi.model.GroupField;

/**
 * A wish for one kind of evidence of a slice. Requests are values: equal requests are answered once.
 *
 * @param <E> the evidence that answers it
 */
public sealed interface EvidenceRequest<E extends Evidence> {

	/** The class of the answer. */
	Class<E> evidenceType();

	/** Answers per item and level and per other state, and mentions per opinion category. */
	record ForTally() implements EvidenceRequest<Tally> {

		@Override
		public Class<Tally> evidenceType() {
			return Tally.class;
		}
	}

	/** Answers per item and importance level, where customers said how important items are to them. */
	record ForImportance() implements EvidenceRequest<ImportanceTally> {

		@Override
		public Class<ImportanceTally> evidenceType() {
			return ImportanceTally.class;
		}
	}

	/**
	 * Respondents for which each condition holds.
	 *
	 * @param unit       what counts as one respondent
	 * @param conditions the conditions to count
	 */
	record ForRespondentCounts(RespondentUnit unit, Set<RespondentCondition> conditions)
			implements EvidenceRequest<RespondentCounts> {

		public ForRespondentCounts {
			conditions = Set.copyOf(conditions);
		}

		@Override
		public Class<RespondentCounts> evidenceType() {
			return RespondentCounts.class;
		}
	}

	/**
	 * Joint level counts of every pair of the items.
	 *
	 * @param itemIds the items, at least two
	 */
	record ForPairTally(List<String> itemIds) implements EvidenceRequest<PairTally> {

		public ForPairTally {
			itemIds = List.copyOf(itemIds);
		}

		@Override
		public Class<PairTally> evidenceType() {
			return PairTally.class;
		}
	}

	/**
	 * A tally per group.
	 *
	 * @param fields the fields that make the groups, at least one
	 */
	record ForGroupTallies(List<GroupField> fields) implements EvidenceRequest<GroupTallies> {

		public ForGroupTallies {
			fields = List.copyOf(fields);
		}

		@Override
		public Class<GroupTallies> evidenceType() {
			return GroupTallies.class;
		}
	}

	/**
	 * Distinct answer patterns with their multiplicity, sampled beyond a limit.
	 *
	 * @param itemIds the items a pattern speaks of
	 * @param limit   the most distinct patterns wanted, at least 1
	 * @param seed    the seed of the sample
	 */
	record ForResponsePatterns(List<String> itemIds, int limit, long seed)
			implements EvidenceRequest<ResponsePatterns> {

		public ForResponsePatterns {
			itemIds = List.copyOf(itemIds);
		}

		@Override
		public Class<ResponsePatterns> evidenceType() {
			return ResponsePatterns.class;
		}
	}
}
