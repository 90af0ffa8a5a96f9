/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import java.math.BigDecimal;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * A confidence level (置信水平).
 *
 * @param level in (0, 1), such as 0.95
 */
public record Confidence(BigDecimal level) {

	public static final Confidence NINETY_FIVE = new Confidence(new BigDecimal("0.95"));

	public Confidence {
		if (level.signum() <= 0 || level.compareTo(BigDecimal.ONE) >= 0) {
			throw new IllegalArgumentException("a confidence level lies between 0 and 1: " + level);
		}
	}

	/** α = 1 − level, the chance of being wrong, in (0, 1). */
	double error() {
		return BigDecimal.ONE.subtract(level).doubleValue();
	}

	/** What a one-sided limit has for two of them to have this level together: 1 − α/2, such as 0.975 for 0.95. */
	Confidence eachSide() {
		return new Confidence(level.add(BigDecimal.ONE).divide(BigDecimal.TWO));
	}

	/** z of the normal distribution that leaves half of α on either side, in (0, ∞); 1.959964 for 0.95. */
	public double normalQuantile() {
		return -new NormalDistribution(null, 0, 1).inverseCumulativeProbability(error() / 2);
	}
}
