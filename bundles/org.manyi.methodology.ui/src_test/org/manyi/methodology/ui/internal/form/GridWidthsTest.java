/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class GridWidthsTest {

	@Test
	void whatIsLeftIsSharedOutToTheLastPixel() {
		assertArrayEquals(new int[] { 133, 116, 151 }, GridWidths.widths(new int[] { 100, 100, 100 }, new int[] { 2, 1, 3 }, 400));
	}

	@Test
	void noColumnIsNarrowerThanItsWordsWhereThereIsRoom() {
		assertArrayEquals(new int[] { 60, 340 }, GridWidths.widths(new int[] { 60, 340 }, new int[] { 9, 1 }, 400));
	}

	@Test
	void theWidestColumnGivesWayFirst() {
		assertArrayEquals(new int[] { 60, 240, 100 }, GridWidths.widths(new int[] { 60, 500, 100 }, new int[] { 1, 1, 1 }, 400));
	}

	@Test
	void columnsStayReadableAndTheTableScrolls() {
		assertArrayEquals(new int[] { 60, 96, 96 }, GridWidths.widths(new int[] { 60, 500, 300 }, new int[] { 1, 1, 1 }, 120));
	}
}
