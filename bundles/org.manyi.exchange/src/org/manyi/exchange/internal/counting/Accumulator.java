/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

import org.manyi.scoring.api.evidence.Evidence;

/** Counts towards one piece of evidence of one slice. */
interface Accumulator {

	/** Counts a returned sheet. */
	void add(ResponseRow row);

	/** Whether the counts of a slice are the sums of the counts of its groups, so that {@link #addAll} gives them. */
	boolean addsUp();

	/**
	 * Adds what another accumulator counted for the same request.
	 *
	 * @throws UnsupportedOperationException where counts do not add up
	 */
	default void addAll(Accumulator part) {
		throw new UnsupportedOperationException();
	}

	/**
	 * What was counted.
	 *
	 * @param context what the numbers stand for
	 */
	Evidence evidence(CountingContext context);
}
