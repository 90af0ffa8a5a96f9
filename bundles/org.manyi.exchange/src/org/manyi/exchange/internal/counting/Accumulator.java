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

	/**
	 * What was counted.
	 *
	 * @param context what the numbers stand for
	 */
	Evidence evidence(CountingContext context);
}
