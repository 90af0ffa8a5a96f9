/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;

class ResponsesTest {

	private static final Slice MONTH_OF_A_REGION = new Slice(
			Map.of(GroupField.MONTH, Set.of("2026-09"), GroupField.REGION, Set.of("东部")));

	@Test
	void aUnitTakesThePlaceOfARegionAndLeavesThePeriod() {
		assertEquals(new Slice(Map.of(GroupField.MONTH, Set.of("2026-09"), GroupField.UNIT, Set.of("一队"))),
				new Destination.Responses(GroupField.UNIT, "一队").in(MONTH_OF_A_REGION));
	}

	@Test
	void aQuarterTakesThePlaceOfAMonthAndLeavesTheRegion() {
		assertEquals(new Slice(Map.of(GroupField.QUARTER, Set.of("2026-Q3"), GroupField.REGION, Set.of("东部"))),
				new Destination.Responses(GroupField.QUARTER, "2026-Q3").in(MONTH_OF_A_REGION));
	}

	@Test
	void aStageLeavesEverythingElse() {
		assertEquals(MONTH_OF_A_REGION.with(GroupField.STAGE, Set.of("施工后")),
				new Destination.Responses(GroupField.STAGE, "施工后").in(MONTH_OF_A_REGION));
	}
}
