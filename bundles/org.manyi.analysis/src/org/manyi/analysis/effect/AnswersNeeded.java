/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

import java.util.OptionalLong;
import java.util.function.LongToDoubleFunction;

/**
 * How many answers it takes to see an effect.
 *
 * @param detectable the smallest effect that so many answers would show; falls as they grow
 */
record AnswersNeeded(LongToDoubleFunction detectable) {

	/** Nobody asks more customers. */
	static final long MOST = 1_000_000_000L;

	/**
	 * The least number, not below a given one, that shows an effect of that size; empty where none does, up to
	 * {@value #MOST}.
	 */
	OptionalLong least(double smallest, long from) {
		long enough = from;
		long few = from - 1;
		while (detectable.applyAsDouble(enough) > smallest) {
			if (enough == MOST) {
				return OptionalLong.empty();
			}
			few = enough;
			enough = Math.min(MOST, 2 * enough);
		}
		while (enough - few > 1) {
			long middle = (few + enough) / 2;
			if (detectable.applyAsDouble(middle) > smallest) {
				few = middle;
			} else {
				enough = middle;
			}
		}
		return OptionalLong.of(enough);
	}
}
