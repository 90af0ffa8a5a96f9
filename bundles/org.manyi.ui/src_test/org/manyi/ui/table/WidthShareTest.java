/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Who gets how much of the room there is. */
class WidthShareTest {

	private final WidthShare share = new WidthShare(
			List.of(new WidthNeed(40, 60, 80), WidthNeed.fixed(50), new WidthNeed(30, 30, 110)));

	@Test
	void nobodyIsNarrowerThanCanBeRead() {
		assertEquals(List.of(40, 50, 30), share.of(120));
		assertEquals(List.of(40, 50, 30), share.of(-5));
	}

	@Test
	void headingsComeBeforeAir() {
		assertEquals(List.of(50, 50, 30), share.of(130));
		assertEquals(List.of(60, 50, 30), share.of(140));
		assertEquals(List.of(70, 50, 70), share.of(190));
	}

	@Test
	void roomThatNobodyNeedsIsLeft() {
		assertEquals(List.of(80, 50, 110), share.of(5000));
	}

	@Test
	void noMoreIsGivenThanThereIs() {
		for (int room = 120; room < 260; room++) {
			int given = share.of(room).stream().mapToInt(Integer::intValue).sum();
			assertTrue(given <= room, "of " + room + " " + given);
			assertTrue(given > Math.min(room, 240) - 3, "of " + room + " only " + given);
		}
	}

	@Test
	void aNeedIsKeptWithinLimits() {
		assertEquals(new WidthNeed(36, 60, 70), new WidthNeed(10, 60, 90).within(36, 70));
		assertEquals(new WidthNeed(50, 50, 50), new WidthNeed(50, 20, 10));
	}
}
