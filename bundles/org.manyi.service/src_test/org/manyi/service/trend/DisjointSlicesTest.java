/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.trend;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;

class DisjointSlicesTest {

	@Test
	void everythingHoldsItsParts() {
		assertFalse(DisjointSlices.are(Slice.ALL, slice(GroupField.UNIT, "North")));
		assertFalse(DisjointSlices.are(slice(GroupField.UNIT, "North"), slice(GroupField.MONTH, "2026-09")));
	}

	@Test
	void otherUnitsHaveOtherResponses() {
		assertTrue(DisjointSlices.are(slice(GroupField.UNIT, "North"), slice(GroupField.UNIT, "South", "West")));
		assertFalse(DisjointSlices.are(slice(GroupField.UNIT, "North"), slice(GroupField.UNIT, "North", "West")));
	}

	@Test
	void monthsAreSoughtInQuartersAndYears() {
		assertTrue(DisjointSlices.are(slice(GroupField.QUARTER, "2026-Q3"), slice(GroupField.MONTH, "2026-06")));
		assertFalse(DisjointSlices.are(slice(GroupField.QUARTER, "2026-Q3"), slice(GroupField.MONTH, "2026-07")));
		assertTrue(DisjointSlices.are(slice(GroupField.YEAR, "2026"), slice(GroupField.MONTH, "2025-12")));
		assertFalse(DisjointSlices.are(slice(GroupField.YEAR, "2026"), slice(GroupField.QUARTER, "2026-Q1")));
	}

	@Test
	void sheetsWithoutADateHaveNoneInAnyPeriod() {
		assertFalse(DisjointSlices.are(slice(GroupField.QUARTER, ""), slice(GroupField.MONTH, "")));
		assertFalse(DisjointSlices.are(slice(GroupField.QUARTER, "2026-Q3", ""),
				slice(GroupField.MONTH, "2026-06", "")));
		assertTrue(DisjointSlices.are(slice(GroupField.QUARTER, ""), slice(GroupField.MONTH, "2026-06")));
	}

	private static Slice slice(GroupField field, String... values) {
		return new Slice(Map.of(field, Set.of(values)));
	}
}
