/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTest {

	private static final Point SIZE = new Point(300, 120);
	private static final Rectangle ROOM = new Rectangle(0, 0, 900, 600);

	@ParameterizedTest
	@CsvSource({ "10, 100, 400, 300, " + SWT.LEFT, "450, 100, 440, 300, " + SWT.RIGHT, "0, 40, 900, 60, " + SWT.TOP,
			"0, 500, 900, 90, " + SWT.BOTTOM })
	void itStandsBesideItsTargetWhereThereIsRoom(int x, int y, int width, int height, int side) {
		Rectangle target = new Rectangle(x, y, width, height);
		Placement placed = Placement.at(target, SIZE, ROOM);
		assertEquals(side, placed.side());
		assertFalse(placed.bounds().intersects(target), placed::toString);
		assertEquals(placed.bounds(), placed.bounds().intersection(ROOM));
	}

	@Test
	void itStandsInTheCornerOfATargetThatFillsTheWindow() {
		Placement placed = Placement.at(ROOM, SIZE, ROOM);
		assertEquals(SWT.NONE, placed.side());
		assertEquals(new Rectangle(590, 470, 300, 120), placed.bounds());
	}

	@Test
	void theArrowPointsAtTheMiddleOfItsTarget() {
		Placement placed = Placement.at(new Rectangle(100, 200, 100, 20), SIZE, ROOM);
		assertEquals(210, placed.bounds().y + placed.arrow());
	}

	@Test
	void theArrowStaysAwayFromTheCorners() {
		Placement placed = Placement.at(new Rectangle(100, 590, 100, 10), SIZE, ROOM);
		assertTrue(placed.arrow() <= SIZE.y - 2 * Placement.ARROW, placed::toString);
	}
}
