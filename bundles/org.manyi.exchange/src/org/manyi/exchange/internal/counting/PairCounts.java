/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.manyi.exchange.internal.answers.AnswerCodes;
import org.manyi.scoring.api.evidence.PairTally;
import org.manyi.scoring.api.evidence.PairTally.LevelPair;
import org.manyi.scoring.api.evidence.PairTally.PairTable;

/** Joint level counts of item pairs. */
final class PairCounts implements Accumulator {

	private final int[] items;
	private final int levels;
	private final long[] cells;

	/**
	 * @param items places in the questionnaire, ascending
	 */
	PairCounts(int[] items, CountingContext context) {
		this.items = items;
		levels = context.codes().levels();
		cells = new long[items.length * (items.length - 1) / 2 * levels * levels];
	}

	@Override
	public void add(ResponseRow row) {
		int base = 0;
		for (int i = 0; i < items.length; i++) {
			int first = row.answers[items[i]];
			if (first >= levels) {
				base += (items.length - 1 - i) * levels * levels;
				continue;
			}
			for (int j = i + 1; j < items.length; j++) {
				int second = row.answers[items[j]];
				if (second < levels) {
					cells[base + first * levels + second]++;
				}
				base += levels * levels;
			}
		}
	}

	@Override
	public boolean addsUp() {
		return true;
	}

	@Override
	public void addAll(Accumulator part) {
		long[] more = ((PairCounts) part).cells;
		for (int cell = 0; cell < cells.length; cell++) {
			cells[cell] += more[cell];
		}
	}

	@Override
	public PairTally evidence(CountingContext context) {
		List<PairTable> tables = new ArrayList<>();
		for (int i = 0; i < items.length; i++) {
			for (int j = i + 1; j < items.length; j++) {
				tables.add(new PairTable(id(items[i], context), id(items[j], context),
						table(tables.size() * levels * levels, context.codes())));
			}
		}
		return new PairTally(tables);
	}

	private Map<LevelPair, Long> table(int base, AnswerCodes codes) {
		Map<LevelPair, Long> counts = new HashMap<>();
		for (int first = 0; first < levels; first++) {
			for (int second = 0; second < levels; second++) {
				long count = cells[base + first * levels + second];
				if (count > 0) {
					counts.put(new LevelPair(codes.score(first), codes.score(second)), count);
				}
			}
		}
		return counts;
	}

	private static String id(int item, CountingContext context) {
		return context.questionnaire().items().get(item).id();
	}
}
