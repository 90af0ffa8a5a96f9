/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.manyi.analysis.quality.Sheets;

/**
 * Sheets of respondents who are more or less pleased with everything, so that the answers of one are alike.
 *
 * @param items   how many
 * @param missing the chance that an answer is no level, larger for the later items
 */
record RandomSheets(int items, double missing) {

	Sheets draw(Random random, int sheets) {
		List<int[]> rows = new ArrayList<>();
		for (int sheet = 0; sheet < sheets; sheet++) {
			rows.add(row(random));
		}
		return Sheets.of(rows);
	}

	private int[] row(Random random) {
		double pleased = random.nextGaussian();
		int[] row = new int[items];
		for (int item = 0; item < items; item++) {
			double answer = 3.7 + 0.15 * item + 0.8 * pleased + 0.7 * random.nextGaussian();
			boolean none = random.nextDouble() < missing * (item + 1) / items;
			row[item] = none ? 0 : (int) Math.clamp(Math.round(answer), 1, 5);
		}
		return row;
	}
}
