/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class CategoryKeysTest {

	private static final CategoryKeys TEN = new CategoryKeys(
			List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "tenth"));

	@Test
	void theFirstNineHaveDigits() {
		assertEquals(Optional.of("a"), TEN.of('1'));
		assertEquals(Optional.of("i"), TEN.of('9'));
		assertEquals(Optional.of(9), TEN.digit("i"));
		assertEquals(Optional.empty(), TEN.digit("tenth"));
		assertEquals(Optional.empty(), TEN.digit("unknown"));
		assertEquals("9  i", TEN.lines().getLast());
	}

	@Test
	void otherKeysGiveNothing() {
		assertEquals(Optional.empty(), TEN.of('0'));
		assertEquals(Optional.empty(), TEN.of(':'));
		assertEquals(Optional.empty(), new CategoryKeys(List.of("a")).of('2'));
	}

	@Test
	void whatHasNoDigitStandsBelowTheOthers() {
		assertEquals(TEN.before("a").length(), TEN.before("tenth").length());
		assertEquals("", TEN.before("tenth").replace('\u2007', ' ').strip());
	}
}
