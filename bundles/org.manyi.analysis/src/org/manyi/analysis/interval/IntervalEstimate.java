/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.interval;

import java.util.Optional;

import org.manyi.model.LocalizedText;

/** An interval, or the fact that there is none. */
public sealed interface IntervalEstimate {

	/** The interval; empty where there is none. */
	default Optional<Interval> interval() {
		return this instanceof Known(Interval interval) ? Optional.of(interval) : Optional.empty();
	}

	/**
	 * An interval.
	 *
	 * @param value the interval
	 */
	record Known(Interval value) implements IntervalEstimate {
	}

	/**
	 * No interval.
	 *
	 * @param reason why, in the user's words
	 */
	record None(LocalizedText reason) implements IntervalEstimate {
	}
}
