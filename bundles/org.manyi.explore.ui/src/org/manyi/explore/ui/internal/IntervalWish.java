/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import org.manyi.service.interval.IntervalChoice;

/** Which intervals the user wants beside scores. */
public enum IntervalWish {
	/** Those that are quick to have of so many responses. */
	AUTOMATIC,
	/** {@link IntervalChoice#WILSON} whatever it costs; the same of those that follow. */
	WILSON, DELTA, BOOTSTRAP;

	/** Of no more returned sheets in the whole survey responses are resampled unasked. */
	public static final long MOST_RESAMPLED = 1_000;
	/** Of no more than so many the joint counts of items are asked for unasked. */
	public static final long MOST_COUNTED = 100_000;

	/**
	 * The intervals to find.
	 *
	 * @param sheets returned in the whole survey, whichever slice of it is shown; [0, ∞)
	 */
	IntervalChoice of(long sheets) {
		return switch (this) {
		case WILSON -> IntervalChoice.WILSON;
		case DELTA -> IntervalChoice.DELTA;
		case BOOTSTRAP -> IntervalChoice.BOOTSTRAP;
		case AUTOMATIC -> sheets <= MOST_RESAMPLED ? IntervalChoice.BOOTSTRAP
				: sheets <= MOST_COUNTED ? IntervalChoice.DELTA : IntervalChoice.WILSON;
		};
	}

	/**
	 * What is wanted, and what that comes to for the survey shown.
	 *
	 * @param used the intervals that are shown, or on their way
	 */
	public record Granted(IntervalWish wish, IntervalChoice used) {
	}
}
