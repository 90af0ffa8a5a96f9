/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.manyi.store.api.population.DayKind;
import org.manyi.store.api.population.PopulationEntry.CalendarDay;

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

	/**
	 * @throws IllegalArgumentException if a day is both
	 */
	public WorkingDays {
		holidays = Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
		worked = Collections.unmodifiableSortedSet(new TreeSet<>(worked));
		if (!Collections.disjoint(holidays, worked)) {
			SortedSet<LocalDate> both = new TreeSet<>(holidays);
			both.retainAll(worked);
			throw new IllegalArgumentException(both.first() + " is a holiday and worked");
		}
	}

	/** Those that entries of a calendar say, each of another day. */
	public static WorkingDays of(Collection<CalendarDay> entries) {
		return new WorkingDays(days(entries, DayKind.HOLIDAY), days(entries, DayKind.WORKED));
	}

	private static SortedSet<LocalDate> days(Collection<CalendarDay> entries, DayKind kind) {
		return entries.stream().filter(day -> day.dayKind() == kind).map(CalendarDay::date)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Whether people work on a day. */
	public boolean contains(LocalDate day) {
		DayOfWeek weekday = day.getDayOfWeek();
		boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
		return worked.contains(day) || !weekend && !holidays.contains(day);
	}

	/** The day itself if people work on it, else the next one on which they do. */
	public LocalDate onOrAfter(LocalDate day) {
		LocalDate found = day;
		while (!contains(found)) {
			found = found.plusDays(1);
		}
		return found;
	}
}
