/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

/**
 * A sample of sheets out of a population whose size is known. Where a good part of a population has answered, less is
 * left to be unsure of.
 *
 * @param size   N, everybody who could have answered, [1, ∞)
 * @param sample n, those who did, [0, N]
 */
public record FinitePopulation(long size, long sample) {

	public FinitePopulation {
		if (size < 1 || sample < 0 || sample > size) {
			throw new IllegalArgumentException("a sample of " + sample + " out of " + size);
		}
	}

	/** Whether everybody answered. */
	public boolean isCensus() {
		return sample == size;
	}

	/**
	 * (N − n)/(N − 1), by which a variance is smaller than that of a sample from an infinite population, in [0, 1]; 0
	 * for a census, 1 where nobody has answered.
	 */
	public double varianceFactor() {
		if (sample == 0) {
			return 1;
		}
		return isCensus() ? 0 : (double) (size - sample) / (size - 1);
	}
}
