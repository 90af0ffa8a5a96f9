/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the outcomes that occur among sheets. Conditions see no more of a sheet than its summary and the answers to a
 * few items, so that equal sheets are decided once and the millions after them are looked up.
 */
final class SheetOutcomes {

	/**
	 * So many kinds of sheets are told apart; where there are more, which takes many items named, each sheet is
	 * decided.
	 */
	private static final int MOST_KINDS = 1 << 17;

	private final ConditionList conditions;
	private final LongIndex summaries = new LongIndex();
	/** One per item that a condition names. */
	private final LongIndex[] answers;
	/** The outcome's number by the number of the kind of sheet. */
	private int[] known = new int[64];
	private int knownKinds;
	private final Map<Outcome, Integer> numbers = new HashMap<>();
	private final List<Outcome> outcomes = new ArrayList<>();

	SheetOutcomes(ConditionList conditions) {
		this.conditions = conditions;
		answers = new LongIndex[conditions.items().length];
		for (int i = 0; i < answers.length; i++) {
			answers[i] = new LongIndex();
		}
	}

	ConditionList conditions() {
		return conditions;
	}

	/** The number of the sheet's outcome, from 0. */
	int numberOf(ResponseRow row) {
		if (knownKinds == MOST_KINDS) {
			return numberOf(conditions.outcome(row));
		}
		int kind = summaries.add((int) row.scoreSum(), row.shape());
		for (int i = 0; i < answers.length; i++) {
			kind = answers[i].add(kind, row.answers[conditions.items()[i]]);
		}
		if (kind == knownKinds) {
			if (kind == known.length) {
				known = Arrays.copyOf(known, kind * 2);
			}
			known[kind] = numberOf(conditions.outcome(row));
			knownKinds++;
		}
		return known[kind];
	}

	private int numberOf(Outcome outcome) {
		return numbers.computeIfAbsent(outcome, added -> {
			outcomes.add(added);
			return outcomes.size() - 1;
		});
	}

	Outcome outcome(int number) {
		return outcomes.get(number);
	}
}
