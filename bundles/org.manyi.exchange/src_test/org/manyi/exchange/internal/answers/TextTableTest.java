/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

class TextTableTest {

	@Test
	void numbersTextsAsAMapWould() {
		TextTable table = new TextTable();
		Map<String, Integer> oracle = new HashMap<>();
		Random random = new Random(1);
		for (int i = 0; i < 50_000; i++) {
			String text = random.nextInt(4) == 0 ? "" : "单位" + random.nextInt(3000);
			char[] buffer = ("<" + text + ">").toCharArray();
			assertEquals(oracle.getOrDefault(text, -1), table.find(buffer, 1, text.length()));
			int expected = oracle.computeIfAbsent(text, t -> oracle.size());
			assertEquals(expected, table.add(buffer, 1, text.length()));
			assertEquals(text, table.text(expected));
		}
		assertEquals(oracle.size(), table.size());
	}
}
