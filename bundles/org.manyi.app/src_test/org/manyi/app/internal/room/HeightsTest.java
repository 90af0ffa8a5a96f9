/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeightsTest {

	@Test
	void whereThereIsRoomTheSharesAreKept() {
		assertEquals(List.of(700, 300), Heights.of(1000, List.of(7000, 3000), 190));
	}

	@ParameterizedTest
	@CsvSource({ "458, 7000, 3000, 268, 190", "458, 3000, 7000, 190, 268", "380, 9999, 1, 190, 190" })
	void nobodyHasLessThanTheLeast(int height, int upper, int lower, int above, int below) {
		assertEquals(List.of(above, below), Heights.of(height, List.of(upper, lower), 190));
	}

	@Test
	void whatIsLackingIsTakenFromThoseThatHaveMore() {
		assertEquals(List.of(398, 282, 190), Heights.of(870, List.of(600, 400, 100), 190));
	}

	@Test
	void aHeightThatIsTooSmallForAllIsSharedEqually() {
		assertEquals(List.of(100, 100), Heights.of(200, List.of(9000, 1000), 190));
		assertEquals(List.of(0, 0), Heights.of(0, List.of(9000, 1000), 190));
	}

	@Test
	void oneHasWhatTheFoldedLeave() {
		assertEquals(List.of(347, 33), Heights.forOne(380, List.of(33, 33), 0));
		assertEquals(List.of(33, 314, 33), Heights.forOne(380, List.of(33, 40, 33), 1));
		assertEquals(List.of(33, 1), Heights.forOne(20, List.of(33, 33), 1));
	}
}
