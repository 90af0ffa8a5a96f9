/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The days on which people work: Monday to Friday, without holidays, and with the weekends that are worked for them
 * (调休).
 *
 * @param holidays days on which nobody works
 * @param worked   days on which people work although they are at a weekend; none of them is a holiday
 */
public record WorkingDays(SortedSet<LocalDate> holidays, SortedSet<LocalDate> worked) {

	/** Monday to Friday, all year. */
	public static final WorkingDays PLAIN = new WorkingDays(Collections.emptySortedSet(),
			Collections.emptySortedSet());

	/** Longer than any holiday. */
	private static final int LONGEST = 60;

	/**
	 * @throws IllegalArgumentException if a day is both, or nobody works on {@value #LONGEST} days on end
	 */
	public WorkingDays {
		holidays = Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
		worked = Collections.unmodifiableSortedSet(new TreeSet<>(worked));
		if (!Collections.disjoint(holidays, worked)) {
			SortedSet<LocalDate> both = new TreeSet<>(holidays);
			both.retainAll(worked);
			throw new IllegalArgumentException(both.first() + " is a holiday and worked");
		}
		for (LocalDate day : holidays) {
			if (workingDay(day, holidays, worked).isAfter(day.plusDays(LONGEST))) {
				throw new IllegalArgumentException("nobody works for " + LONGEST + " days from " + day + " on");
			}
		}
	}

	/** Whether people work on a day. */
	public boolean contains(LocalDate day) {
		return works(day, holidays, worked);
	}

	/** The day itself if people work on it, else the next one on which they do. */
	public LocalDate onOrAfter(LocalDate day) {
		return workingDay(day, holidays, worked);
	}

	private static LocalDate workingDay(LocalDate day, Set<LocalDate> holidays, Set<LocalDate> worked) {
		LocalDate last = day.plusDays(LONGEST);
		LocalDate found = day;
		while (!works(found, holidays, worked) && !found.isAfter(last)) {
			found = found.plusDays(1);
		}
		return found;
	}

	private static boolean works(LocalDate day, Set<LocalDate> holidays, Set<LocalDate> worked) {
		DayOfWeek weekday = day.getDayOfWeek();
		boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
		return worked.contains(day) || !weekend && !holidays.contains(day);
	}
}
