/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.manyi.scoring.methods.internal.weights.Schemes.assertNear;
import static org.manyi.scoring.methods.internal.weights.Schemes.items;
import static org.manyi.scoring.methods.internal.weights.Schemes.values;
import static org.manyi.scoring.methods.internal.weights.Schemes.weigh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyi.model.Item;
import org.manyi.scoring.api.DataMatrix;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.WeightingScheme;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForPairTally;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForTally;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.PairTally;
import org.manyi.scoring.api.evidence.PairTally.LevelPair;
import org.manyi.scoring.api.evidence.PairTally.PairTable;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.scoring.api.evidence.Tally;

/** Counts give the same weights as the rows they were counted from, and those are what the formulas say of the rows. */
class AnswersAsRowsTest {

	private static final int ITEMS = 4;

	static List<WeightingScheme> schemes() {
		return ObjectiveWeightingTest.schemes();
	}

	@ParameterizedTest
	@MethodSource("schemes")
	void countsWeighAsTheirRowsDo(WeightingScheme scheme) throws ScoringException {
		Random random = new Random(20261122);
		for (int trial = 0; trial < 30; trial++) {
			List<List<Optional<BigDecimal>>> rows = rows(random, 5 + random.nextInt(60));
			ItemWeights byRows = weigh(scheme, matrix(rows), Map.of());
			ItemWeights byCounts = weigh(scheme, items(ITEMS), evidence(rows), Map.of());
			assertNear(values(byRows), values(byCounts), 1e-12);
			assertEquals(1, Arrays.stream(values(byCounts)).sum(), 1e-12);
			assertNear(naive(scheme.descriptor().id(), rows), values(byRows), 1e-11);
		}
	}

	private static List<List<Optional<BigDecimal>>> rows(Random random, int count) {
		List<List<Optional<BigDecimal>>> rows = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			List<Optional<BigDecimal>> row = new ArrayList<>();
			for (int j = 0; j < ITEMS; j++) {
				row.add(random.nextInt(6) == 0 ? Optional.empty()
						: Optional.of(BigDecimal.valueOf(1 + random.nextInt(5))));
			}
			rows.add(row);
		}
		for (int j = 0; j < ITEMS; j++) {
			// two rows that make every column vary
			rows.get(0).set(j, Optional.of(BigDecimal.valueOf(1 + j % 2)));
			rows.get(1).set(j, Optional.of(BigDecimal.valueOf(5)));
		}
		return rows;
	}

	private static DataMatrix matrix(List<List<Optional<BigDecimal>>> rows) {
		List<String> names = new ArrayList<>();
		rows.forEach(row -> names.add("r" + names.size()));
		return new DataMatrix(names, items(ITEMS).stream().map(Item::id).toList(), rows, Set.of());
	}

	private static EvidenceSet evidence(List<List<Optional<BigDecimal>>> rows) {
		List<ItemTally> tallies = new ArrayList<>();
		List<PairTable> pairs = new ArrayList<>();
		for (int j = 0; j < ITEMS; j++) {
			TreeMap<Integer, Long> levels = new TreeMap<>(Map.of(1, 0L, 2, 0L, 3, 0L, 4, 0L, 5, 0L));
			for (int score : column(rows, j)) {
				levels.merge(score, 1L, Long::sum);
			}
			tallies.add(new ItemTally("c" + (j + 1), levels, 0, rows.size() - column(rows, j).size(), 0, 0));
			for (int k = j + 1; k < ITEMS; k++) {
				Map<LevelPair, Long> counts = new HashMap<>();
				for (double[] pair : pairs(rows, j, k)) {
					counts.merge(new LevelPair((int) pair[0], (int) pair[1]), 1L, Long::sum);
				}
				pairs.add(new PairTable("c" + (j + 1), "c" + (k + 1), counts));
			}
		}
		List<String> ids = items(ITEMS).stream().map(Item::id).toList();
		return new EvidenceSet(Map.of(new ForTally(),
				new Tally(new ResponseCounts(OptionalLong.empty(), rows.size(), rows.size()), tallies, List.of()),
				new ForPairTally(ids), new PairTally(pairs)));
	}

	private static List<Integer> column(List<List<Optional<BigDecimal>>> rows, int j) {
		return rows.stream().flatMap(row -> row.get(j).stream()).map(BigDecimal::intValue).toList();
	}

	private static List<double[]> pairs(List<List<Optional<BigDecimal>>> rows, int j, int k) {
		return rows.stream().filter(row -> row.get(j).isPresent() && row.get(k).isPresent())
				.map(row -> new double[] { row.get(j).get().doubleValue(), row.get(k).get().doubleValue() }).toList();
	}

	/** The formulas of the domain's rules, written out row by row. */
	private static double[] naive(String scheme, List<List<Optional<BigDecimal>>> rows) {
		double[] weights = new double[ITEMS];
		for (int j = 0; j < ITEMS; j++) {
			weights[j] = naive(scheme, rows, j);
		}
		double total = Arrays.stream(weights).sum();
		return Arrays.stream(weights).map(weight -> weight / total).toArray();
	}

	private static double naive(String scheme, List<List<Optional<BigDecimal>>> rows, int j) {
		double[] x = column(rows, j).stream().mapToDouble(Integer::doubleValue).toArray();
		double sum = Arrays.stream(x).sum();
		switch (scheme) {
		case "entropy":
			double entropy = 0;
			for (double value : x) {
				entropy -= value / sum * Math.log(value / sum) / Math.log(x.length);
			}
			return 1 - entropy;
		case "variation":
			return deviation(x) / (sum / x.length);
		case "deviation":
			return deviation(x);
		case "critic":
			double range = Arrays.stream(x).max().orElseThrow() - Arrays.stream(x).min().orElseThrow();
			double conflict = 0;
			for (int k = 0; k < ITEMS; k++) {
				conflict += k == j ? 0 : 1 - correlation(pairs(rows, j, k));
			}
			return deviation(x) / range * conflict;
		default:
			throw new IllegalArgumentException(scheme);
		}
	}

	private static double deviation(double[] x) {
		double mean = Arrays.stream(x).sum() / x.length;
		return Math.sqrt(Arrays.stream(x).map(value -> (value - mean) * (value - mean)).sum() / (x.length - 1));
	}

	private static double correlation(List<double[]> pairs) {
		double one = pairs.stream().mapToDouble(pair -> pair[0]).average().orElseThrow();
		double other = pairs.stream().mapToDouble(pair -> pair[1]).average().orElseThrow();
		double xy = pairs.stream().mapToDouble(pair -> (pair[0] - one) * (pair[1] - other)).sum();
		double xx = pairs.stream().mapToDouble(pair -> (pair[0] - one) * (pair[0] - one)).sum();
		double yy = pairs.stream().mapToDouble(pair -> (pair[1] - other) * (pair[1] - other)).sum();
		return xy / Math.sqrt(xx * yy);
	}
}
