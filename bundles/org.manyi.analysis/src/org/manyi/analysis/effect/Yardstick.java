/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.analysis.effect;

import java.util.List;

/** What would have become of the figure without the action. */
public sealed interface Yardstick {

	/** The figure would have stayed as it was before. */
	record Unchanged() implements Yardstick {
	}

	/**
	 * It would have changed as it did where nothing was done (difference in differences).
	 *
	 * @param samples those of other units, chosen and asked again by the same rule as those acted on, and independent
	 *                of them
	 */
	record Undisturbed(Samples samples) implements Yardstick {
	}

	/**
	 * It would stand where a straight line through the periods before the action goes on to. Compared with that is the
	 * figure after, not its change. For the dissatisfied alone the periods are of the first answers of everybody:
	 * chance brings those who were chosen back to the usual level at most, not beyond.
	 *
	 * @param periods  before the action, {@value #LEAST_PERIODS} at least, of two different times at least
	 * @param after    the time of the answers after
	 */
	record Trend(List<PeriodValue> periods, double after) implements Yardstick {

		/** A line goes through two in any case. */
		public static final int LEAST_PERIODS = 3;

		public Trend {
			periods = List.copyOf(periods);
			if (periods.size() < LEAST_PERIODS
					|| periods.stream().mapToDouble(PeriodValue::time).distinct().count() < 2) {
				throw new IllegalArgumentException("no trend: " + periods);
			}
		}
	}

	/**
	 * The figure of a period.
	 *
	 * @param time  when, in any unit, such as months
	 * @param value the figure, in its unit
	 */
	record PeriodValue(double time, double value) {
	}
}
