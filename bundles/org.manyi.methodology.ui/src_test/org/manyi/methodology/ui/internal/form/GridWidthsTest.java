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

	private static final int[] NO_HEADINGS = { 0, 0, 0 };
	private static final int[] EQUAL = { 1, 1, 1 };

	@Test
	void whatIsLeftIsSharedOutToTheLastPixel() {
		assertArrayEquals(new int[] { 133, 116, 151 },
				GridWidths.widths(new int[] { 100, 100, 100 }, NO_HEADINGS, new int[] { 2, 1, 3 }, 400));
	}

	@Test
	void headingsGetTheirRoomBeforeSharesDo() {
		assertArrayEquals(new int[] { 110, 190, 100 },
				GridWidths.widths(new int[] { 100, 100, 90 }, new int[] { 0, 180, 90 }, EQUAL, 400));
	}

	@Test
	void headingsGiveWayBeforeCells() {
		assertArrayEquals(new int[] { 60, 170, 170 },
				GridWidths.widths(new int[] { 60, 150, 150 }, new int[] { 50, 200, 200 }, EQUAL, 400));
	}

	@Test
	void theWidestColumnGivesWayFirst() {
		assertArrayEquals(new int[] { 60, 240, 100 },
				GridWidths.widths(new int[] { 60, 500, 100 }, NO_HEADINGS, EQUAL, 400));
	}

	@Test
	void columnsStayReadableAndTheTableScrolls() {
		assertArrayEquals(new int[] { 60, 96, 96 },
				GridWidths.widths(new int[] { 60, 500, 300 }, NO_HEADINGS, EQUAL, 120));
	}
}
