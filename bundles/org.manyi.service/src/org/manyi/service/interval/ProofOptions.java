/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.interval;

import java.math.BigDecimal;

import org.manyi.analysis.interval.Confidence;

/**
 * How a proof of targets is asked for.
 *
 * @param confidence one-sided
 * @param population who could have answered
 * @param rows       for how many numbers of further misses, from 0 on, further customers are told,
 *                   [1, {@value #MOST_ROWS}]
 */
public record ProofOptions(Confidence confidence, PopulationSize population, int rows) {

	public static final int MOST_ROWS = 100;
	public static final int USUAL_ROWS = 6;

	// before the first of the options, which is compared with it
	private static final BigDecimal TWO = BigDecimal.valueOf(2);
	private static final BigDecimal HALF = new BigDecimal("0.5");

	/** At 95 %, of a population that is not known, for up to five further misses. */
	public static final ProofOptions USUAL = new ProofOptions(Confidence.NINETY_FIVE, new PopulationSize.Unknown(),
			USUAL_ROWS);

	public ProofOptions {
		if (rows < 1 || rows > MOST_ROWS || confidence.level().compareTo(HALF) <= 0) {
			throw new IllegalArgumentException(rows + " rows at " + confidence.level());
		}
	}

	/**
	 * The intervals whose lower limit is a bound with this confidence, for measures that are no share: one side of an
	 * interval errs half as often as both.
	 */
	public IntervalOptions intervals() {
		Confidence twoSided = new Confidence(confidence.level().multiply(TWO).subtract(BigDecimal.ONE));
		return new IntervalOptions(IntervalChoice.DELTA, twoSided, IntervalOptions.USUAL_SEED,
				IntervalOptions.USUAL_RESAMPLES, population);
	}
}
