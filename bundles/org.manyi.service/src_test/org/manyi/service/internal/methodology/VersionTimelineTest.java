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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Methodology;
import org.manyi.model.MethodologyStatus;

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

	@ParameterizedTest
	@CsvSource({ "MONTH, 2026-02, 2026-02-28", "MONTH, 2028-02, 2028-02-29", "QUARTER, 2026-Q3, 2026-09-30",
			"YEAR, 2026, 2026-12-31" })
	void aPeriodEndsOnItsLastDay(GroupField field, String value, LocalDate last) {
		assertEquals(Optional.of(last), LastDay.of(GroupKey.of(Map.of(field, value, GroupField.UNIT, "A"))));
	}

	@Test
	void theShortestPeriodDecidesAndWithoutADateThereIsNone() {
		assertEquals(Optional.of(LocalDate.of(2026, 2, 28)),
				LastDay.of(GroupKey.of(Map.of(GroupField.YEAR, "2026", GroupField.MONTH, "2026-02"))));
		assertEquals(Optional.empty(), LastDay.of(GroupKey.of(Map.of(GroupField.MONTH, ""))));
		assertEquals(Optional.empty(), LastDay.of(GroupKey.of(Map.of(GroupField.UNIT, "A"))));
	}
}
