/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.sql;

import java.util.Random;

/**
 * A random order of responses that every database computes alike: the number of the response is mixed by
 * multiplications and squares modulo the prime 2<sup>31</sup> − 1, with coefficients drawn from a seed. Whole numbers
 * alone, none beyond 2<sup>63</sup>.
 *
 * @param seed of the coefficients
 */
record SampleOrder(long seed) {

	private static final int PRIME = Integer.MAX_VALUE;
	private static final int ROUNDS = 3;

	/** A number in [0, 2<sup>31</sup> − 1) for each response. */
	String expression() {
		Random random = new Random(seed);
		String mixed = "response";
		for (int round = 0; round < ROUNDS; round++) {
			long factor = 1 + random.nextInt(PRIME - 1);
			long term = random.nextInt(PRIME);
			String linear = "((%s %% %d) * %d + %d) %% %2$d".formatted(mixed, PRIME, factor, term);
			mixed = round == ROUNDS - 1 ? "(" + linear + ")" : "((%s) * (%1$s))".formatted(linear);
		}
		return mixed;
	}
}
