/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.manyi.model.GroupField;

class SliceValuesTest {

	@Test
	void theFieldThatMostSheetsNameTellsHowManyThereAre() {
		SliceValues values = new SliceValues(
				Map.of(GroupField.UNIT, new TreeMap<>(Map.of("", 3L, "A", 20L, "B", 10L)), GroupField.STAGE,
						new TreeMap<>(Map.of("before", 12L))),
				new TreeMap<>());
		assertEquals(33, values.sheets());
		assertEquals(0, SliceValues.NONE.sheets());
	}
}
