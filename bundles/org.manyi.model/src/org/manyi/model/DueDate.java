/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.time.DayOfWeek;

/** By when something is due (期限), counted from what gave rise to it. */
public sealed interface DueDate {

	/**
	 * The first such day of the week after the event.
	 *
	 * @param day of the week
	 */
	record NextWeekday(DayOfWeek day) implements DueDate {
	}

	/** Any day of the calendar month after the event's. */
	record NextMonth() implements DueDate {
	}

	/**
	 * The last day of the period in which the event is.
	 *
	 * @param period month, quarter or year of the calendar
	 */
	record EndOf(PeriodUnit period) implements DueDate {
	}

	/**
	 * Within so many calendar days after the event.
	 *
	 * @param days [0, 999]
	 */
	record WithinDays(int days) implements DueDate {

		public WithinDays {
			if (days < 0 || days > 999) {
				throw new IllegalArgumentException("days not in [0, 999]: " + days);
			}
		}
	}
}
