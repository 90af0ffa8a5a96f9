/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;

/** How a slice is typed, and what of it a survey does not have. */
class RestrictionTest {

	@ParameterizedTest
	@ValueSource(strings = { "unit=一队", "unit=A,B", "quarter=2026-Q3", "stage=", "unit=a\\,b,c", "unit=a\\\\,b",
			"customer-segment==x" })
	void isReadAsItIsWritten(String typed) {
		assertEquals(Optional.of(typed), Restriction.parse(typed).map(Restriction::toString));
	}

	@Test
	void valuesAreToldApart() {
		assertEquals(new TreeSet<>(Set.of("a,b", "c\\", "")), Restriction.parse("Unit=a\\,b,c\\\\,").orElseThrow()
				.values());
		assertEquals(new TreeSet<>(Set.of("")), Restriction.parse("unit=").orElseThrow().values());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "unit", "=North", "units=North" })
	void anythingElseIsNone(String typed) {
		assertEquals(Optional.empty(), Restriction.parse(typed));
	}

	@Test
	void ofASliceTheyStandInTheOrderOfTheFields() {
		Slice slice = new Slice(Map.of(GroupField.MONTH, Set.of("2026-09"), GroupField.UNIT, Set.of("B", "A")));
		assertEquals(List.of("unit=A,B", "month=2026-09"),
				Restriction.of(slice).stream().map(Restriction::toString).toList());
	}

	@Test
	void whatNoResponseHasIsUnknown() {
		SliceValues values = new SliceValues(
				Map.of(GroupField.UNIT, new TreeMap<>(Map.of("A", 3L)), GroupField.MONTH,
						new TreeMap<>(Map.of("2026-08", 1L, "2026-09", 1L, "", 1L))),
				Collections.emptySortedMap());
		Slice slice = new Slice(Map.of(GroupField.UNIT, Set.of("A", "B"), GroupField.QUARTER,
				Set.of("2026-Q3", "2026-Q4", ""), GroupField.YEAR, Set.of("2026")));
		assertEquals(new Slice(Map.of(GroupField.UNIT, Set.of("B"), GroupField.QUARTER, Set.of("2026-Q4"))),
				values.unknown(slice));
		assertEquals(new TreeSet<>(Set.of("", "2026-Q3")), values.names(GroupField.QUARTER));
		assertTrue(values.unknown(Slice.ALL).isAll());
		assertEquals(Set.of("x"), values.unknown(Slice.ALL.with(GroupField.STAGE, Set.of("x"))).of(GroupField.STAGE));
	}
}
