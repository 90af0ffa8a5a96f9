/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.drivers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.manyi.scoring.api.evidence.PairTally;
import org.manyi.scoring.api.evidence.PairTally.PairTable;

/** The correlations of items, each pair over the sheets that answer both. */
final class Correlations {

	private record Pair(String first, String second) {
	}

	private final Map<Pair, PairSums> sums = new HashMap<>();

	Correlations(PairTally pairs) {
		for (PairTable pair : pairs.pairs()) {
			PairSums counted = PairSums.of(pair);
			sums.put(new Pair(pair.first(), pair.second()), counted);
			sums.put(new Pair(pair.second(), pair.first()), counted);
		}
	}

	/** Sheets that answer both, [0, ∞). */
	long sheets(String one, String other) {
		return sums.getOrDefault(new Pair(one, other), PairSums.NONE).sheets();
	}

	/** Empty where one of the two does not vary, or too few answer both. */
	Optional<Double> of(String one, String other) {
		return one.equals(other) ? Optional.of(1.0)
				: Optional.ofNullable(sums.get(new Pair(one, other)))
						.filter(pair -> pair.sheets() >= DriverAnalysis.FEWEST_SHEETS)
						.flatMap(PairSums::correlation);
	}

	/** The matrix of these items; empty where one of the correlations is. */
	Optional<double[][]> matrix(List<String> items) {
		double[][] rows = new double[items.size()][items.size()];
		for (int i = 0; i < rows.length; i++) {
			for (int j = 0; j <= i; j++) {
				Optional<Double> correlation = of(items.get(i), items.get(j));
				if (correlation.isEmpty()) {
					return Optional.empty();
				}
				rows[i][j] = correlation.get();
				rows[j][i] = correlation.get();
			}
		}
		return Optional.of(rows);
	}
}
