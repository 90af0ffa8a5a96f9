/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.manyi.scoring.methods.internal.weights.Schemes.assertNear;
import static org.manyi.scoring.methods.internal.weights.Schemes.costs;
import static org.manyi.scoring.methods.internal.weights.Schemes.matrix;
import static org.manyi.scoring.methods.internal.weights.Schemes.refusal;
import static org.manyi.scoring.methods.internal.weights.Schemes.values;
import static org.manyi.scoring.methods.internal.weights.Schemes.weigh;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyi.scoring.api.DataMatrix;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.api.WeightingScheme;

/** What the domain's rules say of matrices that are not as in the books. */
class ObjectiveWeightingTest {

	static List<WeightingScheme> schemes() {
		return List.of(new EntropyWeights(), new CriticWeights(), new VariationWeights(), new DeviationWeights());
	}

	@ParameterizedTest
	@MethodSource("schemes")
	void aConstantColumnWeighsNothing(WeightingScheme scheme) throws ScoringException {
		ItemWeights weights = weigh(scheme, matrix("1 3 0 2", "2 3 0 9", "5 3 0 1"), Map.of());
		assertEquals(0, values(weights)[1]);
		assertEquals(0, values(weights)[2]);
		assertEquals(1, Arrays.stream(values(weights)).sum(), 1e-15);
		assertEquals(List.of("c2", "c3"),
				weights.warnings().stream().flatMap(warning -> warning.subject().stream()).toList());
		assertNear(new double[] { values(weights)[0], values(weights)[3] },
				values(weigh(scheme, matrix("1 2", "2 9", "5 1"), Map.of())), 1e-15);
	}

	@ParameterizedTest
	@MethodSource("schemes")
	void withoutVariationAllWeighTheSameAndItIsSaid(WeightingScheme scheme) throws ScoringException {
		for (DataMatrix matrix : List.of(matrix("4 2 7"), matrix("3 3 1", "3 3 1"), matrix("0 0 0", "0 0 0"))) {
			ItemWeights weights = weigh(scheme, matrix, Map.of());
			assertNear(new double[] { 1.0 / 3, 1.0 / 3, 1.0 / 3 }, values(weights), 1e-15);
			assertEquals(List.of("equal-weights"), weights.warnings().stream().map(Warning::code).toList());
		}
	}

	@ParameterizedTest
	@MethodSource("schemes")
	void missingCellsAreLeftOut(WeightingScheme scheme) throws ScoringException {
		ItemWeights weights = weigh(scheme, matrix("1 . 4", ". 3 .", "2 5 1", "7 1 2", ". . ."), Map.of());
		assertNear(new double[] { 3, 3, 3 }, values(weights, "mⱼ"), 0);
		assertEquals(1, Arrays.stream(values(weights)).sum(), 1e-15);
	}

	@Test
	void entropyLeavesMissingCellsOutOfTheirColumn() throws ScoringException {
		ItemWeights weights = weigh(new EntropyWeights(), matrix("1 1", ". 2", "3 4"), Map.of());
		double first = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75)) / Math.log(2);
		double second = -(1 / 7.0 * Math.log(1 / 7.0) + 2 / 7.0 * Math.log(2 / 7.0) + 4 / 7.0 * Math.log(4 / 7.0))
				/ Math.log(3);
		assertNear(new double[] { first, second }, values(weights, "eⱼ"), 1e-14);
	}

	@Test
	void entropyTakesNoLogarithmOfZero() throws ScoringException {
		ItemWeights weights = weigh(new EntropyWeights(), matrix("0 1", "0 2", "5 3"), Map.of());
		assertNear(new double[] { 0 }, new double[] { values(weights, "eⱼ")[0] }, 1e-15);
		assertNear(new double[] { 1 }, new double[] { values(weights, "dⱼ")[0] }, 1e-15);
	}

	@Test
	void entropyRefusesNegativeValuesAndNamesTheColumn() throws ScoringException {
		DataMatrix matrix = matrix("1 -1", "2 2");
		assertTrue(refusal(() -> weigh(new EntropyWeights(), matrix, Map.of())).contains("“c2”"));
		assertNear(new double[] { 0.5, 0.5 },
				values(weigh(new EntropyWeights(), matrix, Map.of("normalisation", "min-max"))), 1e-15);
	}

	@Test
	void aMeanOfZeroIsRefused() {
		assertTrue(refusal(() -> weigh(new VariationWeights(), matrix("1 -2", "2 2"), Map.of())).contains("“c2”"));
		assertTrue(refusal(() -> weigh(new VariationWeights(), matrix("1 0.1", "2 0.2", "4 -0.3"), Map.of()))
				.contains("“c2”"));
	}

	@Test
	void aNegativeMeanWeighsByItsSize() throws ScoringException {
		assertNear(values(weigh(new VariationWeights(), matrix("1 2", "2 5"), Map.of())),
				values(weigh(new VariationWeights(), matrix("1 -2", "2 -5"), Map.of())), 1e-15);
	}

	@Test
	void columnsThatGoTogetherContributeNothingToCritic() throws ScoringException {
		ItemWeights weights = weigh(new CriticWeights(), matrix("1 10 3", "2 20 3", "4 40 3"), Map.of());
		assertNear(new double[] { 0.5, 0.5, 0 }, values(weights), 1e-15);
		assertTrue(weights.warnings().stream().anyMatch(warning -> warning.code().equals("equal-weights")));
	}

	@Test
	void costsAreTurnedRoundByNormalising() throws ScoringException {
		DataMatrix matrix = matrix("1 5 2", "2 3 9", "6 4 1");
		ItemWeights turned = weigh(new CriticWeights(), costs(matrix, "c1"), Map.of());
		ItemWeights mirrored = weigh(new CriticWeights(), matrix("-1 5 2", "-2 3 9", "-6 4 1"), Map.of());
		assertNear(values(mirrored), values(turned), 1e-14);
		ItemWeights asGiven = weigh(new EntropyWeights(), costs(matrix, "c1"), Map.of());
		assertNear(values(weigh(new EntropyWeights(), matrix, Map.of())), values(asGiven), 0);
		assertEquals(List.of("cost-without-effect"), asGiven.warnings().stream().map(Warning::code).toList());
	}

	@Test
	void normalisationBySumAndLength() throws ScoringException {
		DataMatrix matrix = matrix("1 4", "3 8");
		assertNear(new double[] { 0.25 * Math.sqrt(2), Math.sqrt(2) / 6 },
				values(weigh(new DeviationWeights(), matrix, Map.of("normalisation", "sum")), "σⱼ"), 1e-15);
		assertNear(new double[] { Math.sqrt(2) / Math.sqrt(10), 2 * Math.sqrt(2) / Math.sqrt(80) },
				values(weigh(new DeviationWeights(), matrix, Map.of("normalisation", "vector")), "σⱼ"), 1e-15);
		assertNear(new double[] { 0.25 * Math.sqrt(2), Math.sqrt(2) / 6 },
				values(weigh(new DeviationWeights(), costs(matrix, "c1"), Map.of("normalisation", "sum")), "σⱼ"),
				1e-15);
		assertTrue(refusal(() -> weigh(new DeviationWeights(), matrix("-1 1", "1 2"), Map.of("normalisation", "sum")))
				.contains("“c1”"));
		assertTrue(refusal(() -> weigh(new DeviationWeights(), costs(matrix("0 1", "1 2"), "c1"),
				Map.of("normalisation", "sum"))).contains("“c1”"));
		assertTrue(refusal(() -> weigh(new DeviationWeights(), matrix("0.1 1", "0.2 2", "-0.3 4"),
				Map.of("normalisation", "sum"))).contains("“c1”"));
	}

	@Test
	void theDeviationOfThePopulationGivesTheSameWeightsWhereNothingIsMissing() throws ScoringException {
		DataMatrix matrix = matrix("1 5 2", "2 3 9", "6 4 1");
		ItemWeights sample = weigh(new DeviationWeights(), matrix, Map.of());
		ItemWeights population = weigh(new DeviationWeights(), matrix, Map.of("deviation", "population"));
		assertNear(values(sample), values(population), 1e-15);
		assertEquals(Math.sqrt(7), values(sample, "σⱼ")[0], 1e-15);
		assertEquals(Math.sqrt(14.0 / 3), values(population, "σⱼ")[0], 1e-15);
	}
}
