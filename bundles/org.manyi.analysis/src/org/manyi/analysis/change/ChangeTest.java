/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.change;

/** By which test two samples were told apart. */
public enum ChangeTest {
	/**
	 * Of two shares: z² = (N − 1)(ad − bc)²/(n₁n₂·s·f), with s satisfied and f others in both samples together (E. S.
	 * Pearson 1947; recommended where the least expected count is 1 or more by I. Campbell, Statistics in Medicine 26,
	 * 2007).
	 */
	CHI_SQUARED,
	/**
	 * Of two shares with an expected count below 1: the chance of a table that is at most as likely as the one found,
	 * with the same totals (Fisher and Irwin 1935).
	 */
	FISHER,
	/** Of two scores with unequal variances: t with Satterthwaite's degrees of freedom (B. L. Welch 1947). */
	WELCH,
	/**
	 * Of two shares of the same respondents: the binomial chance of the changes to one side, the found number counted
	 * by half (mid-p; Q. McNemar 1947; M. W. Fagerland, S. Lydersen, P. Laake, BMC Medical Research Methodology 13:91,
	 * 2013).
	 */
	MCNEMAR,
	/** Of two scores of the same respondents: t of their differences with n − 1 degrees of freedom (Student 1908). */
	PAIRED_T
}
