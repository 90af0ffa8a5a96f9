/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

import java.util.Optional;

import org.manyi.analysis.interval.Confidence;

/** What respondents contributed to a figure before an action and after it. */
public sealed interface Samples permits SameCustomers, OtherCustomers {

	/** What each of them can contribute. */
	ValueScale scale();

	/** Those before. */
	ValueCounts before();

	/** Those after. */
	ValueCounts after();

	/** The figure after less the figure before; empty where nobody answered at one of the times. */
	default Optional<Estimate> change(Confidence confidence) {
		return before().counted() == 0 || after().counted() == 0 ? Optional.empty()
				: Optional.of(changeOf(after().counted(), confidence));
	}

	/**
	 * The change if as many had answered after, with the values and the spread that were seen.
	 *
	 * @param number [1, ∞); of the same customers so many before as well
	 * @throws IllegalStateException where nobody answered at one of the times
	 */
	Estimate changeOf(long number, Confidence confidence);

	/** Whether more answers after the action make more before it count: those of customers who answered before. */
	default boolean growsTogether() {
		return this instanceof SameCustomers;
	}
}
