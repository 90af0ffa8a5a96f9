/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

/** How an interval came about. */
public enum IntervalMethod {
	/**
	 * p ± z·√(p(1 − p)/n); for comparison with other people's tables alone, as it leaves [0, 1] and fails near 0 and 1.
	 */
	WALD,
	/** Wilson (1927): the shares that a score test does not reject. */
	WILSON,
	/** Wilson's with the correction for continuity (Newcombe 1998, method 4). */
	WILSON_CC,
	/** Clopper and Pearson (1934): exact, covers at least as often as it says. */
	CLOPPER_PEARSON,
	/**
	 * Clopper and Pearson's for a known population, with the hypergeometric distribution ({@link HypergeometricBound}).
	 */
	HYPERGEOMETRIC,
	/** Agresti and Coull (1998): Wald's around a share moved towards one half. May leave [0, 1]. */
	AGRESTI_COULL,
	/** Jeffreys: quantiles of Beta(x + ½, n − x + ½); 0 and 1 at the ends of the range (Brown, Cai, DasGupta 2001). */
	JEFFREYS,
	/** Everybody answered: the figure is the population's, and there is nothing to be unsure of. */
	CENSUS,
	/** Variance by the delta method, with the covariances of items, and the normal distribution. */
	DELTA,
	/** Percentiles of resamples of whole responses (Efron 1979). */
	BOOTSTRAP
}
