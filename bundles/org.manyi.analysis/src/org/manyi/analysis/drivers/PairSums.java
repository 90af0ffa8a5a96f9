/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.drivers;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

import org.manyi.scoring.api.evidence.PairTally.LevelPair;
import org.manyi.scoring.api.evidence.PairTally.PairTable;

/**
 * Exact sums over the sheets that answer two items, so that what does not vary is known for certain.
 *
 * @param sheets how many, [0, ∞)
 */
record PairSums(long sheets, BigInteger x, BigInteger y, BigInteger xx, BigInteger yy, BigInteger xy) {

	/** Of nobody. */
	static final PairSums NONE = new PairSums(0, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO,
			BigInteger.ZERO);

	static PairSums of(PairTable pair) {
		PairSums sums = NONE;
		for (Map.Entry<LevelPair, Long> cell : pair.counts().entrySet()) {
			sums = sums.plus(cell.getKey(), cell.getValue());
		}
		return sums;
	}

	private PairSums plus(LevelPair pair, long count) {
		BigInteger n = BigInteger.valueOf(count);
		BigInteger first = BigInteger.valueOf(pair.first());
		BigInteger second = BigInteger.valueOf(pair.second());
		return new PairSums(sheets + count, x.add(n.multiply(first)), y.add(n.multiply(second)),
				xx.add(n.multiply(first.pow(2))), yy.add(n.multiply(second.pow(2))),
				xy.add(n.multiply(first).multiply(second)));
	}

	/** Pearson's r, [−1, 1]; empty where one of the two does not vary. */
	Optional<Double> correlation() {
		BigInteger n = BigInteger.valueOf(sheets);
		BigInteger first = n.multiply(xx).subtract(x.pow(2));
		BigInteger second = n.multiply(yy).subtract(y.pow(2));
		if (first.signum() == 0 || second.signum() == 0) {
			return Optional.empty();
		}
		double joint = n.multiply(xy).subtract(x.multiply(y)).doubleValue();
		return Optional.of(Math.clamp(joint / Math.sqrt(first.doubleValue()) / Math.sqrt(second.doubleValue()), -1, 1));
	}
}
