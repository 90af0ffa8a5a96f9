/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.manyi.analysis.sensitivity.SimulationResult.BandShare;
import org.manyi.model.Band;
import org.manyi.model.BandScale;
import org.manyi.model.Rational;

/**
 * Draws weights at random and counts what turns.
 *
 * @param figure the figure whose weights are drawn
 * @param bands  the bands it is judged by; may have none
 * @param target the value that it must reach; empty where there is none
 */
public record WeightSimulation(WeightedFigure figure, BandScale bands, Optional<Rational> target) {

	/** How often it is asked whether it was cancelled. */
	private static final int BATCH = 1_024;

	/**
	 * Draws.
	 *
	 * @param cancelled asked now and then
	 * @throws CancellationException when it said so
	 */
	public SimulationResult run(SimulationSettings settings, BooleanSupplier cancelled) {
		WeightDraws draws = new WeightDraws(figure, settings.seed(), settings.concentration());
		double[] values = new double[settings.draws()];
		LowestCount lost = LowestCount.ofItems(figure);
		LowestCount dimensions = LowestCount.ofDimensions(figure);
		// from the lowest score up, so that equal scores give exactly that score, also where it is a boundary
		Rational lowest = figure.items().stream().map(WeightedItem::score).min(Rational::compareTo).orElseThrow();
		double[] above = figure.items().stream().mapToDouble(item -> item.score().subtract(lowest).doubleValue())
				.toArray();
		for (int draw = 0; draw < values.length; draw++) {
			if (draw % BATCH == 0 && cancelled.getAsBoolean()) {
				throw new CancellationException();
			}
			double[] weights = draws.next();
			double value = lowest.doubleValue();
			for (int place = 0; place < above.length; place++) {
				value += weights[place] * above[place];
			}
			values[draw] = value;
			lost.add(weights);
			dimensions.add(weights);
		}
		double mean = Arrays.stream(values).sum() / values.length;
		Arrays.sort(values);
		List<BandShare> shares = shares(values);
		long reached = shares.isEmpty() ? 0 : shares.getLast().atLeast();
		return new SimulationResult(settings, mean, quantile(values, 0.05), quantile(values, 0.5),
				quantile(values, 0.95), shares, values.length - reached,
				target.map(goal -> OptionalLong.of(atLeast(values, goal.doubleValue()))).orElseGet(OptionalLong::empty),
				lost.counts(), dimensions.counts());
	}

	private List<BandShare> shares(double[] sorted) {
		List<BandShare> shares = new ArrayList<>();
		long higher = 0;
		for (Band band : bands.bands()) {
			long atLeast = atLeast(sorted, band.lower().doubleValue());
			shares.add(new BandShare(band, atLeast - higher, atLeast));
			higher = atLeast;
		}
		return shares;
	}

	/** How many of the sorted values reach a boundary. */
	private static long atLeast(double[] sorted, double boundary) {
		int from = 0;
		int to = sorted.length;
		while (from < to) {
			int middle = (from + to) >>> 1;
			if (sorted[middle] < boundary) {
				from = middle + 1;
			} else {
				to = middle;
			}
		}
		return sorted.length - from;
	}

	/** The smallest value that at least this share of the draws does not exceed. */
	private static double quantile(double[] sorted, double share) {
		return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
	}
}
