/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.manyi.analysis.sensitivity.Figures.figure;
import static org.manyi.analysis.sensitivity.Figures.item;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;
import org.manyi.model.BandScale;
import org.manyi.model.Rational;

class WeightSimulationTest {

	private static final int DRAWS = 100_000;

	private static SimulationResult run(WeightedFigure figure, Optional<Rational> target, double concentration) {
		return new WeightSimulation(figure, Figures.BANDS, target)
				.run(new SimulationSettings(DRAWS, 7, concentration), () -> false);
	}

	/** Four standard errors of a share of {@value #DRAWS} draws. */
	private static double tolerance(double share) {
		return 4 * Math.sqrt(share * (1 - share) / DRAWS);
	}

	/** With two items λ₁ has a beta distribution, and S ≥ 85 when λ₁ ≥ 1/2. */
	@Test
	void twoItemsFollowTheBetaDistribution() {
		SimulationResult result = run(figure(item("Q1", "90", "0.4"), item("Q2", "80", "0.6")),
				Optional.of(Rational.of(84)), 20);
		double best = 1 - new BetaDistribution(8, 12).cumulativeProbability(0.5);
		assertEquals(best, result.bands().get(0).in() / (double) DRAWS, tolerance(best));
		assertEquals(DRAWS, result.bands().get(0).in() + result.bands().get(1).in());
		assertEquals(DRAWS, result.bands().get(1).atLeast());
		double met = 1 - new BetaDistribution(8, 12).cumulativeProbability(0.4);
		assertEquals(met, result.targetMet().getAsLong() / (double) DRAWS, tolerance(met));
		// Q2 loses 20·(1 − λ₁), Q1 10·λ₁: Q1 more from λ₁ = 2/3
		double first = 1 - new BetaDistribution(8, 12).cumulativeProbability(2.0 / 3);
		assertEquals(first, result.mostLost().get("Q1") / (double) DRAWS, tolerance(first));
		assertEquals(DRAWS, result.mostLost().get("Q1") + result.mostLost().get("Q2"));
		double deviation = 10 * Math.sqrt(0.4 * 0.6 / 21);
		assertEquals(84, result.mean(), 4 * deviation / Math.sqrt(DRAWS));
	}

	@Test
	void drawsEndAtTheLeastConcentrationAndThereIsNoneBelow() {
		WeightedFigure figure = figure(item("Q1", "1", "0.1"), item("Q2", "2", "0.3"), item("Q3", "3", "0.6"));
		SimulationResult result = run(figure, Optional.empty(), SimulationSettings.LEAST_CONCENTRATION);
		assertTrue(result.mean() > 1 && result.mean() < 3, () -> "mean " + result.mean());
		assertThrows(IllegalArgumentException.class, () -> new SimulationSettings(1, 1, 1e-308));
	}

	/**
	 * Drawn so widely, most weights are smaller than any double: such a dimension has no score, and the other is the
	 * lowest.
	 */
	@Test
	void aDimensionThatWeighsNothingInADrawIsNotTheLowestThere() {
		WeightedFigure figure = figure(item("Q1", "90", "0.5", "A"), item("Q2", "80", "0.5", "B"));
		SimulationResult result = run(figure, Optional.empty(), SimulationSettings.LEAST_CONCENTRATION);
		Map<String, Long> lowest = result.lowestDimension();
		assertEquals(DRAWS, lowest.get("A") + lowest.get("B"));
		assertTrue(lowest.get("A") > 0, () -> "B alone weighs something: " + lowest);
	}

	@Test
	void weightsHaveMeanAndVarianceOfDirichlet() {
		WeightedFigure figure = figure(item("Q1", "1", "0.1"), item("Q2", "2", "0.3"), item("Q3", "3", "0.6"));
		WeightDraws draws = new WeightDraws(figure, 3, 100);
		double[] sum = new double[3];
		double[] squares = new double[3];
		for (int draw = 0; draw < DRAWS; draw++) {
			double[] weights = draws.next();
			double total = 0;
			for (int place = 0; place < 3; place++) {
				sum[place] += weights[place];
				squares[place] += weights[place] * weights[place];
				total += weights[place];
			}
			assertEquals(1, total, 1e-12);
		}
		double[] expected = { 0.1, 0.3, 0.6 };
		for (int place = 0; place < 3; place++) {
			double mean = sum[place] / DRAWS;
			double variance = expected[place] * (1 - expected[place]) / 101;
			assertEquals(expected[place], mean, 4 * Math.sqrt(variance / DRAWS));
			assertEquals(variance, squares[place] / DRAWS - mean * mean, variance * 0.03);
		}
	}

	@Test
	void fixedDimensionsKeepTheirWeights() {
		WeightedFigure figure = new WeightedFigure(List.of(item("Q1", "90", "0.1", "D1"), item("Q2", "70", "0.3", "D1"),
				item("Q3", "75", "0.6", "D2")), Rational.HUNDRED, true);
		WeightDraws draws = new WeightDraws(figure, 3, 10);
		for (int draw = 0; draw < 100; draw++) {
			double[] weights = draws.next();
			assertEquals(0.4, weights[0] + weights[1], 1e-12);
			assertEquals(0.6, weights[2], 1e-12);
		}
	}

	@Test
	void theSameSeedGivesTheSame() {
		WeightedFigure figure = figure(item("Q1", "90", "0.4"), item("Q2", "80", "0.6"));
		assertEquals(run(figure, Optional.empty(), 100), run(figure, Optional.empty(), 100));
	}

	@Test
	void equalScoresAtABoundaryAreInItsBandAlways() {
		SimulationResult result = run(
				figure(item("Q1", "85", "0.3"), item("Q2", "85", "0.3"), item("Q3", "85", "0.4")),
				Optional.of(Rational.of(85)), 100);
		assertEquals(DRAWS, result.bands().getFirst().in());
		assertEquals(DRAWS, result.targetMet().getAsLong());
		assertEquals(85, result.low());
		assertEquals(85, result.high());
	}

	@Test
	void weightlessItemsStayWeightless() {
		SimulationResult result = run(figure(item("Q1", "90", "1"), item("Q2", "10", "0")), Optional.empty(), 100);
		assertEquals(Map.of("Q1", (long) DRAWS, "Q2", 0L), result.mostLost());
		assertEquals(90, result.median());
	}

	/** The mix within D1 decides: D1 = 90λ + 70(1 − λ) is below D2 = 75 while λ = λ₁/(λ₁ + λ₂) < 1/4. */
	@Test
	void theLowestDimensionFollowsTheBetaDistributionOfItsMix() {
		WeightedFigure figure = figure(item("Q1", "90", "0.1", "D1"), item("Q2", "70", "0.3", "D1"),
				item("Q3", "75", "0.6", "D2"));
		SimulationResult result = run(figure, Optional.empty(), 50);
		double lower = new BetaDistribution(5, 15).cumulativeProbability(0.25);
		assertEquals(lower, result.lowestDimension().get("D1") / (double) DRAWS, tolerance(lower));
	}

	@Test
	void aFigureWithoutBandsIsInNone() {
		SimulationResult result = new WeightSimulation(figure(item("Q1", "90", "1")), BandScale.NONE, Optional.empty())
				.run(SimulationSettings.USUAL, () -> false);
		assertTrue(result.bands().isEmpty());
		assertEquals(SimulationSettings.USUAL.draws(), result.belowBands());
	}

	@Test
	void itEndsWhenCancelled() {
		WeightSimulation simulation = new WeightSimulation(figure(item("Q1", "90", "1")), BandScale.NONE,
				Optional.empty());
		assertThrows(CancellationException.class, () -> simulation.run(SimulationSettings.USUAL, () -> true));
	}

	@Test
	void settingsOutOfRangeAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new SimulationSettings(0, 1, 100));
		assertThrows(IllegalArgumentException.class, () -> new SimulationSettings(10, 1, 0));
		assertThrows(IllegalArgumentException.class, () -> new SimulationSettings(10, 1, Double.NaN));
	}
}
