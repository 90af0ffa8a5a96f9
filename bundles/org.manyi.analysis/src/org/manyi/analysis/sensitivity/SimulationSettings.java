/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.sensitivity;

/**
 * How weights are varied at random.
 *
 * @param draws         how many times, [1, {@value #MOST_DRAWS}]
 * @param seed          of the random numbers: the same one gives the same draws
 * @param concentration κ: how closely the weights stay around the present ones, [{@value #LEAST_CONCENTRATION},
 *                      {@value #MOST_CONCENTRATION}]. With the
 *                      present weight λ the drawn one has mean λ and standard deviation √(λ·(1 − λ) / (κ + 1)): for λ =
 *                      0.1, 0.03 with κ = 100 and 0.0095 with κ = 1,000
 */
public record SimulationSettings(int draws, long seed, double concentration) {

	/** The most draws that can be asked for. */
	public static final int MOST_DRAWS = 1_000_000;
	/** The widest that weights can stray: below it most draws are too small for a double. */
	public static final double LEAST_CONCENTRATION = 0.01;
	/** The closest that weights can stay. */
	public static final double MOST_CONCENTRATION = 1e9;

	/** What holds where nobody says otherwise. */
	public static final SimulationSettings USUAL = new SimulationSettings(10_000, 1, 100);

	public SimulationSettings {
		if (draws < 1 || draws > MOST_DRAWS) {
			throw new IllegalArgumentException("draws: " + draws);
		}
		if (!(concentration >= LEAST_CONCENTRATION && concentration <= MOST_CONCENTRATION)) {
			throw new IllegalArgumentException("concentration: " + concentration);
		}
	}

	/**
	 * The standard deviation √(λ·(1 − λ) / (κ + 1)) of the drawn weight of an item whose present weight λ is in [0, 1].
	 */
	public double deviation(double weight) {
		return Math.sqrt(weight * (1 - weight) / (concentration + 1));
	}
}
