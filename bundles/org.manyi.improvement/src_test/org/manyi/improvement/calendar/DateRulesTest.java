/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.DueDate;
import org.manyi.model.PeriodUnit;
import org.manyi.store.api.population.EventTime;

/** When something after one event can be done, and by when it is due. Weekdays are those of the Gregorian calendar. */
final class DateRulesTest {

	/** Holidays and worked weekends of an invented year around the dates of the table. */
	private static WorkingDays days(String holidays, String worked) {
		return new WorkingDays(read(holidays), read(worked));
	}

	private static TreeSet<LocalDate> read(String days) {
		return Arrays.stream(days.split(" ")).filter(day -> !day.isEmpty()).map(LocalDate::parse)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Events are closed at a time; 24:00 is the beginning of the next day. */
	@ParameterizedTest(name = "{0} -> {3}")
	@CsvSource(ignoreLeadingAndTrailingWhitespace = true, textBlock = """
			# closed           , holidays                                  , worked                , called back
			2026-03-02T00:00   , ''                                        , ''                    , 2026-03-09
			2026-03-02T00:01   , ''                                        , ''                    , 2026-03-09
			2026-03-02T23:59   , ''                                        , ''                    , 2026-03-09
			2026-03-03T12:00   , ''                                        , ''                    , 2026-03-09
			2026-03-06T18:00   , ''                                        , ''                    , 2026-03-09
			2026-03-07T10:00   , ''                                        , ''                    , 2026-03-09
			2026-03-08T23:59   , ''                                        , ''                    , 2026-03-09
			2026-03-08T24:00   , ''                                        , ''                    , 2026-03-16
			2026-03-09T00:00   , ''                                        , ''                    , 2026-03-16
			2026-12-28T09:00   , ''                                        , ''                    , 2027-01-04
			2026-12-31T23:59   , ''                                        , ''                    , 2027-01-04
			2024-02-26T08:00   , ''                                        , ''                    , 2024-03-04
			2024-02-29T08:00   , ''                                        , ''                    , 2024-03-04
			2027-02-28T08:00   , ''                                        , ''                    , 2027-03-01
			2026-03-03T12:00   , 2026-03-09                                , ''                    , 2026-03-10
			2026-03-03T12:00   , 2026-03-09 2026-03-10                     , ''                    , 2026-03-11
			2026-03-03T12:00   , 2026-03-08                                , ''                    , 2026-03-09
			2026-03-03T12:00   , 2026-03-09 2026-03-10 2026-03-11 2026-03-12 2026-03-13 , ''       , 2026-03-16
			2026-03-03T12:00   , 2026-03-09 2026-03-10 2026-03-11 2026-03-12 2026-03-13 , 2026-03-14 , 2026-03-14
			2026-03-03T12:00   , 2026-03-09 2026-03-10 2026-03-11 2026-03-12 2026-03-13 , 2026-03-15 , 2026-03-15
			2026-03-03T12:00   , 2026-03-09                                , 2026-03-07            , 2026-03-10
			2026-09-28T12:00   , 2026-10-05                                , 2026-10-04            , 2026-10-06
			2026-04-27T12:00   , 2026-05-04 2026-05-05                     , 2026-05-09            , 2026-05-06
			2026-12-29T12:00   , 2027-01-01 2027-01-04                     , ''                    , 2027-01-05
			""")
	void callBack(String closed, String holidays, String worked, LocalDate expected) {
		DayWindow window = DayWindow.after(Optional.of(new DueDate.NextWeekday(DayOfWeek.MONDAY)),
				EventTime.parse(closed).orElseThrow().toLocalDate(), days(holidays, worked));
		assertEquals(new DayWindow(expected, Optional.of(expected)), window);
	}

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = true, textBlock = """
			# answered , from       , due
			2026-01-01 , 2026-02-01 , 2026-02-28
			2026-01-29 , 2026-02-01 , 2026-02-28
			2026-01-31 , 2026-02-01 , 2026-02-28
			2024-01-31 , 2024-02-01 , 2024-02-29
			2028-01-30 , 2028-02-01 , 2028-02-29
			2100-01-31 , 2100-02-01 , 2100-02-28
			2026-02-28 , 2026-03-01 , 2026-03-31
			2024-02-29 , 2024-03-01 , 2024-03-31
			2026-03-31 , 2026-04-01 , 2026-04-30
			2026-04-30 , 2026-05-01 , 2026-05-31
			2026-11-30 , 2026-12-01 , 2026-12-31
			2026-12-01 , 2027-01-01 , 2027-01-31
			2026-12-31 , 2027-01-01 , 2027-01-31
			""")
	void nextMonthIsTheWholeMonthAlsoAcrossHolidays(LocalDate answered, LocalDate from, LocalDate due) {
		WorkingDays closed = days("2026-02-02 2026-02-27 2026-12-31 2027-01-01", "");
		assertEquals(new DayWindow(from, Optional.of(due)),
				DayWindow.after(Optional.of(new DueDate.NextMonth()), answered, closed));
	}

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = true, textBlock = """
			# day      , period  , due
			2026-01-01 , MONTH   , 2026-01-31
			2026-01-31 , MONTH   , 2026-01-31
			2026-02-01 , MONTH   , 2026-02-28
			2024-02-01 , MONTH   , 2024-02-29
			2026-12-31 , MONTH   , 2026-12-31
			2026-01-01 , QUARTER , 2026-03-31
			2026-03-31 , QUARTER , 2026-03-31
			2026-04-01 , QUARTER , 2026-06-30
			2024-02-29 , QUARTER , 2024-03-31
			2026-12-31 , QUARTER , 2026-12-31
			2026-01-01 , YEAR    , 2026-12-31
			2026-12-31 , YEAR    , 2026-12-31
			2024-02-29 , YEAR    , 2024-12-31
			""")
	void endOfThePeriod(LocalDate day, PeriodUnit period, LocalDate due) {
		assertEquals(new DayWindow(day, Optional.of(due)),
				DayWindow.after(Optional.of(new DueDate.EndOf(period)), day, WorkingDays.PLAIN));
	}

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = true, textBlock = """
			# day      , days , due
			2026-01-01 , 0    , 2026-01-01
			2026-01-31 , 1    , 2026-02-01
			2026-02-27 , 3    , 2026-03-02
			2024-02-27 , 3    , 2024-03-01
			2026-12-30 , 5    , 2027-01-04
			2026-03-06 , 2    , 2026-03-08
			2024-02-29 , 365  , 2025-02-28
			""")
	void withinCalendarDaysAlsoAtWeekends(LocalDate day, int number, LocalDate due) {
		assertEquals(new DayWindow(day, Optional.of(due)),
				DayWindow.after(Optional.of(new DueDate.WithinDays(number)), day, WorkingDays.PLAIN));
	}

	@ParameterizedTest
	@CsvSource({ "2026-01-01", "2024-02-29" })
	void noDayWhereTheMethodologySetsNone(LocalDate day) {
		assertEquals(new DayWindow(day, Optional.empty()),
				DayWindow.after(Optional.empty(), day, WorkingDays.PLAIN));
	}
}
