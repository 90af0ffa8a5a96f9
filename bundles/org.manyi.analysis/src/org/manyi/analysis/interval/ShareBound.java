/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import java.math.BigDecimal;
import java.util.OptionalLong;

/**
 * What a sample says for certain, at a one-sided confidence, of the share of satisfied customers in the population it
 * was drawn from. Exact: never wrong more often than the confidence allows.
 */
public sealed interface ShareBound permits BinomialBound, HypergeometricBound {

	/**
	 * The share that the population's is at least, [0, 1].
	 *
	 * @param misses customers of the sample who are not satisfied, [0, sample]
	 * @param sample customers asked, [1, ∞), not more than the population
	 */
	double lower(long misses, long sample);

	/** The share that the population's is at most, [0, 1]; the arguments as in {@link #lower}. */
	double upper(long misses, long sample);

	/**
	 * Whether the sample shows that the population's share is the target or more.
	 *
	 * @param target (0, 1]
	 */
	boolean shows(long misses, long sample, BigDecimal target);

	/** Whether the sample shows that the population's share is below the target. */
	boolean refutes(long misses, long sample, BigDecimal target);

	/**
	 * The smallest sample, not smaller than {@code from}, that shows the target with so many misses.
	 *
	 * @return empty where no sample of the population does
	 */
	OptionalLong smallestSample(long misses, long from, BigDecimal target);
}
