/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api;

/**
 * A value that is one share of a count.
 *
 * @param numerator     [0, denominator]
 * @param denominator   [1, ∞)
 * @param ofRespondents whether each of those counted is another respondent, as sheets, customers and the answers to one
 *                      item are; the answers of one respondent to several items are alike, so that an interval of the
 *                      share cannot be had from the two counts
 */
public record Share(long numerator, long denominator, boolean ofRespondents) {

	/** A share of respondents. */
	public Share(long numerator, long denominator) {
		this(numerator, denominator, true);
	}
}
