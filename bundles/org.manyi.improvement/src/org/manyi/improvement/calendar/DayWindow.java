/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.manyi.model.DueDate;
import org.manyi.model.Period;

/**
 * From when something can be done, and by when it is due.
 *
 * @param from the first day
 * @param due  the last day, not before the first; empty where no day is set
 */
public record DayWindow(LocalDate from, Optional<LocalDate> due) {

	public DayWindow {
		if (due.filter(last -> last.isBefore(from)).isPresent()) {
			throw new IllegalArgumentException("due on " + due.get() + ", before it can be done on " + from);
		}
	}

	/** The days of a period of the calendar. */
	public static DayWindow of(Period period) {
		return new DayWindow(period.first().atDay(1), Optional.of(period.lastDay()));
	}

	/**
	 * What a methodology sets after an event (A §4.1(3) and (4)).
	 * <ul>
	 * <li>Next weekday: that day after the day of the event, so that a Monday's call-backs are those of the Monday
	 * before, 00:00, up to but not including this Monday 00:00. Where nobody works on it, the next working day.</li>
	 * <li>Next month: any day of the calendar month after that of the event, worked or not.</li>
	 * <li>End of a period, or within days: from the day of the event on.</li>
	 * </ul>
	 *
	 * @param due   empty where the methodology sets no day
	 * @param event the day of the event
	 */
	public static DayWindow after(Optional<DueDate> due, LocalDate event, WorkingDays days) {
		if (due.isEmpty()) {
			return new DayWindow(event, Optional.empty());
		}
		return switch (due.get()) {
		case DueDate.NextWeekday(var weekday) -> day(days.onOrAfter(event.with(TemporalAdjusters.next(weekday))));
		case DueDate.NextMonth() -> month(YearMonth.from(event).plusMonths(1));
		case DueDate.EndOf(var unit) -> new DayWindow(event,
				Optional.of(Period.of(unit, YearMonth.from(event)).lastDay()));
		case DueDate.WithinDays(int number) -> new DayWindow(event, Optional.of(event.plusDays(number)));
		};
	}

	private static DayWindow day(LocalDate day) {
		return new DayWindow(day, Optional.of(day));
	}

	private static DayWindow month(YearMonth month) {
		return new DayWindow(month.atDay(1), Optional.of(month.atEndOfMonth()));
	}
}
