/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.drivers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.manyi.scoring.api.evidence.PairTally;
import org.manyi.scoring.api.evidence.PairTally.LevelPair;
import org.manyi.scoring.api.evidence.PairTally.PairTable;

/**
 * Sheets that answer every item.
 *
 * @param items names of the columns
 * @param rows  one per sheet
 */
record Answers(List<String> items, List<int[]> rows) {

	PairTally pairs() {
		List<PairTable> pairs = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			for (int j = i + 1; j < items.size(); j++) {
				Map<LevelPair, Long> counts = new HashMap<>();
				for (int[] row : rows) {
					counts.merge(new LevelPair(row[i], row[j]), 1L, Long::sum);
				}
				pairs.add(new PairTable(items.get(i), items.get(j), counts));
			}
		}
		return new PairTally(pairs);
	}

	double[] column(int item) {
		return rows.stream().mapToDouble(row -> row[item]).toArray();
	}
}
