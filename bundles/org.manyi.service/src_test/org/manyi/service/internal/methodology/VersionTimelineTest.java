/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Methodology;
import org.manyi.model.MethodologyStatus;
import org.manyi.model.Slice;

class VersionTimelineTest {

	private static final Methodology FIRST = version("1.0.0", MethodologyStatus.RETIRED, "", "2026-10-01");
	private static final Methodology SECOND = version("2.0.0", MethodologyStatus.APPROVED, "2026-04-01", "");
	private static final Methodology TENTH = version("10.0.0", MethodologyStatus.APPROVED, "2026-04-01", "2026-06-01");
	private static final Methodology DRAFT = version("11.0.0", MethodologyStatus.DRAFT, "2026-01-01", "");

	private static Methodology version(String version, MethodologyStatus status, String effective, String retired) {
		return Versions.of(version, status, given(effective), given(retired), "Good", "50");
	}

	private static Optional<String> given(String date) {
		return Optional.of(date).filter(text -> !text.isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "1999-12-31, 1.0.0", "2026-03-31, 1.0.0", "2026-04-01, 10.0.0", "2026-05-31, 10.0.0",
			"2026-06-01, 2.0.0", "2030-01-01, 2.0.0" })
	void theVersionThatTookEffectLastHoldsAndOfTwoOfOneDayTheHigher(LocalDate day, String version) {
		VersionTimeline timeline = new VersionTimeline(List.of(DRAFT, SECOND, FIRST, TENTH));

		assertEquals(version, timeline.on(day).map(Methodology::version).orElse("none"));
	}

	@Test
	void draftsHoldNeverAndARetiredVersionOnlyBefore() {
		assertTrue(new VersionTimeline(List.of(DRAFT)).on(LocalDate.of(2026, 5, 1)).isEmpty());
		assertTrue(new VersionTimeline(List.of(FIRST)).on(LocalDate.of(2026, 10, 1)).isEmpty());
	}

	@Test
	void aVersionEndsWhereItsSuccessorBeginsOrItIsRetired() {
		VersionTimeline timeline = new VersionTimeline(List.of(FIRST, SECOND));

		assertEquals(Optional.of(LocalDate.of(2026, 4, 1)), timeline.end(FIRST));
		assertEquals(Optional.empty(), timeline.end(SECOND));
		assertEquals(Optional.of(LocalDate.of(2026, 6, 1)), new VersionTimeline(List.of(SECOND, TENTH)).end(TENTH));
	}

	@Test
	void aVersionComesBackWhenItsSuccessorIsRetiredAndEndsWithItsOwnTime() {
		Methodology again = version("1.0.0", MethodologyStatus.RETIRED, "", "2026-08-01");
		Methodology between = version("2.0.0", MethodologyStatus.RETIRED, "2026-04-01", "2026-06-01");
		VersionTimeline timeline = new VersionTimeline(List.of(again, between));

		assertEquals(Optional.of("1.0.0"), timeline.on(LocalDate.of(2026, 7, 1)).map(Methodology::version));
		assertEquals(Optional.of(LocalDate.of(2026, 8, 1)), timeline.end(again));
		assertEquals(Optional.empty(), new VersionTimeline(List.of(FIRST, DRAFT)).end(DRAFT));
	}

	/** A version that is in force on no day, and a lower one that follows a higher one, are hardly meant. */
	@Test
	void oddTimesAreWarnedOf() {
		Methodology sameDay = version("2.1.0", MethodologyStatus.APPROVED, "2026-04-01", "");
		Methodology later = version("1.5.0", MethodologyStatus.APPROVED, "2026-07-01", "");
		Methodology lower = version("1.9.0", MethodologyStatus.APPROVED, "2026-04-01", "");
		Methodology early = version("3.0.0", MethodologyStatus.APPROVED, "2026-03-01", "2026-03-20");

		assertEquals(List.of(), warnings(SECOND, FIRST));
		assertEquals(List.of(), warnings(early, FIRST, SECOND));
		assertEquals(List.of(), warnings(version("4.0.0", MethodologyStatus.DRAFT, "2026-04-01", ""), SECOND));
		assertEquals(List.of("never-in-force 2.0.0"), warnings(sameDay, FIRST, SECOND), "the one before is replaced");
		assertEquals(List.of("never-in-force 1.9.0"), warnings(lower, FIRST, SECOND));
		assertEquals(List.of("follows-higher-version 1.5.0"), warnings(later, FIRST, SECOND));
		assertEquals(List.of(), warnings(version("5.0.0", MethodologyStatus.APPROVED, "2026-09-01", ""), SECOND, lower),
				"what was so before is no news");
	}

	private static List<String> warnings(Methodology adopted, Methodology... before) {
		return new AdoptionWarnings(new VersionTimeline(List.of(before)),
				new VersionTimeline(Stream.concat(Stream.of(before), Stream.of(adopted)).toList())).of(adopted).stream()
				.map(warning -> warning.code() + " " + warning.subject().orElse("")).toList();
	}

	@ParameterizedTest
	@CsvSource({ "MONTH, 2026-02, 2026-02-28", "MONTH, 2028-02, 2028-02-29", "QUARTER, 2026-Q3, 2026-09-30",
			"YEAR, 2026, 2026-12-31" })
	void aPeriodEndsOnItsLastDay(GroupField field, String value, LocalDate last) {
		assertEquals(Optional.of(last), LastDay.of(GroupKey.of(Map.of(field, value, GroupField.UNIT, "A")), Slice.ALL));
	}

	@Test
	void theShortestPeriodDecidesAndWithoutADateThereIsNone() {
		assertEquals(Optional.of(LocalDate.of(2026, 2, 28)),
				LastDay.of(GroupKey.of(Map.of(GroupField.YEAR, "2026", GroupField.MONTH, "2026-02")), Slice.ALL));
		assertEquals(Optional.empty(), LastDay.of(GroupKey.of(Map.of(GroupField.MONTH, "")), Slice.ALL));
		assertEquals(Optional.empty(), LastDay.of(GroupKey.of(Map.of(GroupField.UNIT, "A")), Slice.ALL));
	}

	/** What a slice of months is scored by and its year beside it is the same period. */
	@ParameterizedTest
	@CsvSource({ "YEAR, 2026, MONTH, 2026-03, 2026-03-31", "YEAR, 2026, MONTH, 2026-01 2026-05, 2026-05-31",
			"QUARTER, 2026-Q1, MONTH, 2026-01 2026-05, 2026-01-31", "YEAR, 2026, QUARTER, 2026-Q2, 2026-06-30",
			"MONTH, 2026-02, YEAR, 2026, 2026-02-28", "YEAR, 2025, MONTH, 2025-11 2026-02, 2025-11-30",
			"YEAR, 2026, UNIT, A, 2026-12-31" })
	void aPeriodIsCutToTheSlice(GroupField field, String value, GroupField restricted, String values, LocalDate last) {
		Slice slice = new Slice(Map.of(restricted, Set.of(values.split(" "))));

		assertEquals(Optional.of(last), LastDay.of(GroupKey.of(Map.of(field, value)), slice));
	}

	@Test
	void restrictionsThatShareNoMonthOrNameNoneCutNothing() {
		GroupKey year = GroupKey.of(Map.of(GroupField.YEAR, "2026"));
		Slice elsewhere = new Slice(Map.of(GroupField.MONTH, Set.of("2025-03")));
		Slice undated = new Slice(Map.of(GroupField.MONTH, Set.of("")));

		assertEquals(Optional.of(LocalDate.of(2026, 12, 31)), LastDay.of(year, elsewhere));
		assertEquals(Optional.of(LocalDate.of(2026, 12, 31)), LastDay.of(year, undated));
		assertEquals(Optional.empty(), LastDay.of(GroupKey.of(Map.of(GroupField.MONTH, "")), elsewhere));
		assertEquals(Optional.of(LocalDate.of(2026, 1, 31)), LastDay.of(new Slice(
				Map.of(GroupField.MONTH, Set.of("2026-01", "2026-05"), GroupField.QUARTER, Set.of("2026-Q1")))));
	}
}
