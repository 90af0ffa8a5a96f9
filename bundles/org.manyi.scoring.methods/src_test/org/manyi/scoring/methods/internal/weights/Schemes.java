/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

import org.manyi.model.Item;
import org.manyi.model.Judgments;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.DataMatrix;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Parameters;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.api.WeightingScheme;
import org.manyi.scoring.api.evidence.EvidenceSet;

/** Calls weighting schemes with matrices, answers and judgments of items c1, c2 … */
final class Schemes {

	private Schemes() {
	}

	static List<Item> items(int count) {
		List<Item> items = new ArrayList<>();
		for (int i = 1; i <= count; i++) {
			items.add(new Item("c" + i, LocalizedText.same("c" + i), List.of(), OptionalInt.empty(), Optional.empty()));
		}
		return items;
	}

	/** Rows of cells separated by blanks; a dot is a missing cell. */
	static DataMatrix matrix(String... rows) {
		List<String> names = new ArrayList<>();
		List<List<Optional<BigDecimal>>> cells = new ArrayList<>();
		for (String row : rows) {
			names.add("r" + (names.size() + 1));
			cells.add(Arrays.stream(row.split(" "))
					.map(cell -> cell.equals(".") ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(cell)))
					.toList());
		}
		List<String> ids = items(cells.getFirst().size()).stream().map(Item::id).toList();
		return new DataMatrix(names, ids, cells, Set.of());
	}

	static DataMatrix costs(DataMatrix matrix, String... ids) {
		return new DataMatrix(matrix.rowNames(), matrix.itemIds(), matrix.rows(), Set.of(ids));
	}

	/** The full matrix of an expert, rows of entries such as 1/3 separated by blanks. */
	static Judgments judgments(String expert, String... rows) {
		List<String> ids = items(rows.length).stream().map(Item::id).toList();
		return new Judgments(expert, ids,
				Arrays.stream(rows).map(row -> Arrays.stream(row.split(" ")).map(Schemes::rational).toList()).toList());
	}

	static Rational rational(String text) {
		String[] parts = text.split("/");
		Rational first = Rational.of(new BigDecimal(parts[0]));
		return parts.length == 1 ? first : first.divide(Rational.of(new BigDecimal(parts[1])));
	}

	static Parameters parameters(WeightingScheme scheme, Map<String, String> changed) {
		Map<String, String> values = new TreeMap<>();
		scheme.descriptor().parameters().forEach(parameter -> values.put(parameter.name(), parameter.defaultValue()));
		values.putAll(changed);
		return Parameters.of(values);
	}

	static ItemWeights weigh(WeightingScheme scheme, DataMatrix matrix, Map<String, String> changed)
			throws ScoringException {
		return scheme.weigh(new WeightingInput(items(matrix.itemIds().size()), Optional.empty(), Optional.empty(),
				Optional.of(matrix), List.of(), parameters(scheme, changed)));
	}

	static ItemWeights weigh(WeightingScheme scheme, List<Item> items, EvidenceSet evidence,
			Map<String, String> changed) throws ScoringException {
		return scheme.weigh(new WeightingInput(items, Optional.empty(), Optional.of(evidence), Optional.empty(),
				List.of(), parameters(scheme, changed)));
	}

	static ItemWeights weigh(Map<String, String> changed, Judgments... experts) throws ScoringException {
		WeightingScheme scheme = new AhpWeights();
		return scheme.weigh(new WeightingInput(items(experts[0].itemIds().size()), Optional.empty(), Optional.empty(),
				Optional.empty(), List.of(experts), parameters(scheme, changed)));
	}

	/** What a refusal says in English. */
	static String refusal(org.junit.jupiter.api.function.Executable call) {
		return assertThrows(ScoringException.class, call).reason().en();
	}

	static double[] values(ItemWeights weights) {
		return weights.raw().values().stream().mapToDouble(Rational::doubleValue).toArray();
	}

	/** The values of that symbol, in order. */
	static double[] values(ItemWeights weights, String symbol) {
		return weights.intermediate().stream().filter(step -> step.derivation().symbol().equals(symbol))
				.mapToDouble(step -> step.derivation().value().number().orElseThrow().doubleValue()).toArray();
	}

	static void assertNear(double[] expected, double[] actual, double tolerance) {
		assertEquals(expected.length, actual.length);
		for (int i = 0; i < expected.length; i++) {
			assertEquals(expected[i], actual[i], tolerance, "value " + (i + 1) + " of " + Arrays.toString(actual));
		}
	}
}
