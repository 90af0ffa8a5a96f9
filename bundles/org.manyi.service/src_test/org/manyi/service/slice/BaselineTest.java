/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.service.slice.Baseline.Chosen;
import org.manyi.service.slice.Baseline.OthersOfTheKind;
import org.manyi.service.slice.Baseline.PreviousPeriod;
import org.manyi.service.slice.Baseline.SamePeriodLastYear;

class BaselineTest {

	private static final SliceValues VALUES = new SliceValues(
			Map.of(GroupField.UNIT, new TreeMap<>(Map.of("", 1L, "one", 5L, "two", 7L, "three", 1L)),
					GroupField.REGION, new TreeMap<>(Map.of("east", 12L, "west", 1L))),
			new TreeMap<>());

	private static Slice slice(GroupField field, String... values) {
		return new Slice(Map.of(field, Set.of(values)));
	}

	@Test
	void thePeriodBefore() {
		assertEquals(Optional.of(slice(GroupField.QUARTER, "2025-Q4")),
				new PreviousPeriod().of(slice(GroupField.QUARTER, "2026-Q1"), VALUES));
	}

	@Test
	void severalPeriodsAreComparedWithAsManyBeforeThem() {
		assertEquals(Optional.of(slice(GroupField.MONTH, "2026-02", "2026-03", "2026-01")),
				new PreviousPeriod().of(slice(GroupField.MONTH, "2026-05", "2026-04", "2026-06"), VALUES));
	}

	@Test
	void periodsWithGapsDoNotOverlapThoseBefore() {
		assertEquals(Optional.of(slice(GroupField.MONTH, "2026-01", "2026-03")),
				new PreviousPeriod().of(slice(GroupField.MONTH, "2026-04", "2026-06"), VALUES));
	}

	@Test
	void theSamePeriodOfTheYearBeforeKeepsTheRest() {
		Slice east = slice(GroupField.QUARTER, "2026-Q3").with(GroupField.REGION, Set.of("east"));
		assertEquals(Optional.of(slice(GroupField.QUARTER, "2025-Q3").with(GroupField.REGION, Set.of("east"))),
				new SamePeriodLastYear().of(east, VALUES));
	}

	@Test
	void aMonthInsideAQuarterAndAYearLeavesThem() {
		Slice january = slice(GroupField.MONTH, "2026-01").with(GroupField.QUARTER, Set.of("2026-Q1"))
				.with(GroupField.YEAR, Set.of("2026")).with(GroupField.REGION, Set.of("east"));
		Slice east = slice(GroupField.REGION, "east");
		assertEquals(Optional.of(east.with(GroupField.MONTH, Set.of("2025-12"))),
				new PreviousPeriod().of(january, VALUES));
		assertEquals(Optional.of(east.with(GroupField.MONTH, Set.of("2025-01"))),
				new SamePeriodLastYear().of(january, VALUES));
	}

	@Test
	void allTimeHasNoPeriodBefore() {
		assertEquals(Optional.empty(), new PreviousPeriod().of(slice(GroupField.UNIT, "one"), VALUES));
		assertEquals(Optional.empty(), new SamePeriodLastYear().of(Slice.ALL, VALUES));
	}

	@Test
	void otherUnitsOfAllRegions() {
		Slice one = slice(GroupField.UNIT, "one").with(GroupField.REGION, Set.of("east"));
		assertEquals(Optional.of(slice(GroupField.UNIT, "two", "three")), new OthersOfTheKind().of(one, VALUES));
	}

	@Test
	void otherRegions() {
		assertEquals(Optional.of(slice(GroupField.REGION, "west")),
				new OthersOfTheKind().of(slice(GroupField.REGION, "east"), VALUES));
	}

	@Test
	void allUnitsHaveNoOthers() {
		assertEquals(Optional.empty(), new OthersOfTheKind().of(Slice.ALL, VALUES));
		assertEquals(Optional.empty(),
				new OthersOfTheKind().of(slice(GroupField.UNIT, "one", "two", "three"), VALUES));
	}

	@Test
	void aChosenSliceUnlessItIsTheSame() {
		Slice one = slice(GroupField.UNIT, "one");
		assertEquals(Optional.of(Slice.ALL), new Chosen(Slice.ALL).of(one, VALUES));
		assertEquals(Optional.empty(), new Chosen(one).of(one, VALUES));
	}
}
