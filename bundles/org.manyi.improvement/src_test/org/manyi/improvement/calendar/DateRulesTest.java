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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.DueDate;
import org.manyi.model.LocalizedText;
import org.manyi.model.OccasionTiming;
import org.manyi.model.PeriodUnit;
import org.manyi.model.SurveyOccasion;
import org.manyi.model.SurveyPlan;
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
			2024-02-29T24:00   , ''                                        , ''                    , 2024-03-04
			2026-02-28T24:00   , ''                                        , ''                    , 2026-03-02
			2026-03-01T24:00   , ''                                        , ''                    , 2026-03-09
			2027-12-31T24:00   , ''                                        , ''                    , 2028-01-03
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

	/** Each sheet is customer/project/day/item, without an item where it was dissatisfied as a whole. */
	@ParameterizedTest(name = "{0} -> {1}")
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
			# dissatisfied sheets                                      | asked again, and by when
			甲/P/2026-01-31/                                           | 甲/P by 2026-02-28
			甲/P/2024-01-31/                                           | 甲/P by 2024-02-29
			甲/P/2026-12-01/                                           | 甲/P by 2027-01-31
			甲/P/2026-01-31/conduct 甲/P/2026-01-31/                    | 甲/P by 2026-02-28
			甲/P/2026-01-01/conduct 甲/P/2026-01-31/safety              | 甲/P by 2026-02-28 conduct safety
			甲/P/2026-01-31/conduct 甲/P/2026-02-01/conduct             | 甲/P by 2026-02-28 conduct, 甲/P by 2026-03-31 conduct
			甲/P/2026-01-31/ 甲/Q/2026-01-31/                           | 甲/P by 2026-02-28, 甲/Q by 2026-02-28
			甲/P/2026-01-31/ 甲//2026-01-31/                            | 甲/ by 2026-02-28, 甲/P by 2026-02-28
			甲/P/2026-01-31/ 乙/P/2026-01-31/                           | 乙/P by 2026-02-28, 甲/P by 2026-02-28
			甲/P/2026-01-31/ 甲/P/2026-02-28/                           | 甲/P by 2026-02-28, 甲/P by 2026-03-31
			甲/P/2026-01-31/ 甲/P/2026-02-01/ 甲/P/2026-02-28/           | 甲/P by 2026-02-28, 甲/P by 2026-03-31
			甲/P/2025-12-31/ 甲/P/2026-01-31/ 甲/P/2026-02-28/           | 甲/P by 2026-01-31, 甲/P by 2026-02-28, 甲/P by 2026-03-31
			""")
	void onceForEachCustomerProjectAndMonth(String sheets, String expected) {
		List<Dissatisfaction> dissatisfied = Arrays.stream(sheets.split(" ")).map(sheet -> sheet.split("/", 4))
				.map(sheet -> new Dissatisfaction(String.join("/", sheet), sheet[0], sheet[1],
						LocalDate.parse(sheet[2]), Optional.of(sheet[3]).filter(item -> !item.isEmpty())))
				.toList();
		SurveyPlan plan = new SurveyPlan(List.of(reSurvey(Dissatisfaction.WHOLE), reSurvey(Dissatisfaction.ITEM)),
				List.of());
		List<Obligation> found = new ObligationCalendar(plan, new CalendarFacts(List.of(), List.of(), List.of(),
				List.of(), List.of(), dissatisfied, WorkingDays.PLAIN)).between(LocalDate.of(2024, 1, 1),
						LocalDate.of(2027, 12, 31));
		assertEquals(expected, found.stream()
				.map(one -> "%s/%s by %s %s".formatted(one.subject().customer(), one.subject().project(),
						one.window().due().orElseThrow(), String.join(" ", one.items())).strip())
				.collect(Collectors.joining(", ")));
	}

	private static SurveyOccasion reSurvey(String trigger) {
		return new SurveyOccasion(trigger, new LocalizedText(trigger, trigger), "re-survey",
				new OccasionTiming.AfterEvent(trigger, Optional.empty(), Optional.of(new DueDate.NextMonth())),
				Set.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
	}
}
