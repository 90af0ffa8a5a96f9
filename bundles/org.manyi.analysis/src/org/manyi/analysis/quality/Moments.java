/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.quality;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.Rational;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.PairTally.LevelPair;
import org.manyi.scoring.api.evidence.PairTally.PairTable;

/**
 * Exact sums of two scores over sheets, so that no variance vanishes by rounding.
 *
 * @param sheets   [0, ∞)
 * @param first    Σx
 * @param second   Σy
 * @param products Σxy
 */
record Moments(long sheets, BigInteger first, BigInteger second, BigInteger products) {

	/** Of an item with itself. */
	static Moments of(ItemTally item) {
		long sheets = 0;
		BigInteger sum = BigInteger.ZERO;
		BigInteger squares = BigInteger.ZERO;
		for (Map.Entry<Integer, Long> level : item.levels().entrySet()) {
			sheets += level.getValue();
			BigInteger scores = product(level.getValue(), level.getKey());
			sum = sum.add(scores);
			squares = squares.add(scores.multiply(BigInteger.valueOf(level.getKey())));
		}
		return new Moments(sheets, sum, sum, squares);
	}

	/** Of two items over the sheets that answer both. */
	static Moments of(PairTable pair) {
		long sheets = 0;
		BigInteger first = BigInteger.ZERO;
		BigInteger second = BigInteger.ZERO;
		BigInteger products = BigInteger.ZERO;
		for (Map.Entry<LevelPair, Long> cell : pair.counts().entrySet()) {
			sheets += cell.getValue();
			BigInteger scores = product(cell.getValue(), cell.getKey().first());
			first = first.add(scores);
			second = second.add(product(cell.getValue(), cell.getKey().second()));
			products = products.add(scores.multiply(BigInteger.valueOf(cell.getKey().second())));
		}
		return new Moments(sheets, first, second, products);
	}

	private static BigInteger product(long count, int score) {
		return BigInteger.valueOf(count).multiply(BigInteger.valueOf(score));
	}

	/** (n Σxy − Σx Σy) / (n (n − 1)), empty for fewer than two sheets. */
	Optional<Rational> covariance() {
		if (sheets < 2) {
			return Optional.empty();
		}
		BigInteger n = BigInteger.valueOf(sheets);
		return Optional.of(Rational.of(n.multiply(products).subtract(first.multiply(second)),
				n.multiply(n.subtract(BigInteger.ONE))));
	}
}
