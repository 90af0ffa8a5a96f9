/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.manyi.scoring.api.evidence.ResponsePatterns;
import org.manyi.scoring.api.evidence.ResponsePatterns.Pattern;

/**
 * Draws whole responses again, with replacement, as many as there are (Efron 1979): the answers of one respondent stay
 * together, so that what items have in common is kept. A resample depends on the seed and its own number alone, not on
 * those drawn before it; the generator is WELL19937c.
 */
public final class Resampler {

	private final long[] sheets;
	private final long listed;
	private final long returned;
	private final long seed;

	/**
	 * @param patterns in an order that does not change; where they are a sample, as many sheets are drawn from it as it
	 *                 stands for
	 */
	public Resampler(ResponsePatterns patterns, long seed) {
		sheets = patterns.patterns().stream().mapToLong(Pattern::sheets).toArray();
		long sum = 0;
		for (long count : sheets) {
			sum += count;
		}
		listed = sum;
		returned = patterns.returned();
		this.seed = seed;
	}

	/**
	 * One resample.
	 *
	 * @param number [0, ∞)
	 * @return sheets by pattern, which add up to all sheets that the patterns stand for
	 */
	public long[] draw(int number) {
		RandomGenerator random = new Well19937c(new int[] { (int) (seed >>> Integer.SIZE), (int) seed, number });
		BinomialSampler binomial = new BinomialSampler(random);
		long[] drawn = new long[sheets.length];
		long open = returned;
		long left = listed;
		for (int pattern = 0; pattern < sheets.length && open > 0; pattern++) {
			drawn[pattern] = sheets[pattern] == left ? open : binomial.draw(open, (double) sheets[pattern] / left);
			open -= drawn[pattern];
			left -= sheets[pattern];
		}
		return drawn;
	}
}
