/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

/** How an estimate came by its limits. */
public enum EstimateMethod {
	/** Of one share: Wilson (1927). */
	WILSON,
	/** Of one mean: Student (1908). */
	STUDENT,
	/** Of a share, the same customers: {@link org.manyi.analysis.change.PairedShares}, Bonett and Price (2012). */
	BONETT_PRICE,
	/** Of a score, the same customers: {@link org.manyi.analysis.change.PairedScores}, t of their differences. */
	PAIRED_T,
	/** Of a share, other customers: {@link org.manyi.analysis.change.ShareSample}, Newcombe (1998), method 10. */
	NEWCOMBE,
	/** Of a score, other customers: {@link org.manyi.analysis.change.ScoreSample}, Welch (1947). */
	WELCH,
	/**
	 * Of a score where all contribute the same, which would make the interval a point: from the share that may differ
	 * unseen (Clopper and Pearson 1934; J. A. Hanley and A. Lippman-Hand, "If nothing goes wrong, is everything all
	 * right?", JAMA 249, 1983).
	 */
	ALL_ALIKE,
	/**
	 * Of the difference of two independent estimates, by the squares of the distances of their limits (G. Y. Zou and A.
	 * Donner, Statistics in Medicine 27, 2008).
	 */
	SQUARE_AND_ADD,
	/**
	 * What a straight line through earlier periods says of a further one, with the interval of a single new value
	 * (least squares; N. R. Draper and H. Smith, Applied Regression Analysis, section 1.4).
	 */
	TREND
}
