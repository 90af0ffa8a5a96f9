/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

class GroupKeyTest {

	private static GroupKey key(String unit, String month) {
		return GroupKey.of(Map.of(GroupField.MONTH, month, GroupField.UNIT, unit));
	}

	@Test
	void ordersByOneFieldAfterTheOther() {
		List<GroupKey> keys = List.of(key("B", "2026-01"), key("A", "2026-02"), key("A", "2026-01"),
				key("", "2026-03"));
		assertEquals(List.of(key("", "2026-03"), key("A", "2026-01"), key("A", "2026-02"), key("B", "2026-01")),
				keys.stream().sorted().toList());
	}

	@Test
	void orderAgreesWithEquality() {
		assertEquals(0, key("A", "2026-01").compareTo(key("A", "2026-01")));
		assertTrue(GroupKey.of(Map.of(GroupField.UNIT, "A")).compareTo(key("A", "2026-01")) < 0);
	}

	@Test
	void aTextIsReadInTheReadersLanguage() {
		LocalizedText text = new LocalizedText("满意", "Satisfied");
		assertEquals("满意", text.in(Locale.SIMPLIFIED_CHINESE));
		assertEquals("Satisfied", text.in(Locale.ENGLISH));
		assertEquals("Satisfied", text.in(Locale.GERMAN));
	}
}
