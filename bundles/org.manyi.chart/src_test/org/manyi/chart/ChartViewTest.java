/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ChartViewTest {

	private static void assertClose(ChartView expected, ChartView view) {
		assertEquals(expected.left(), view.left(), 1e-9);
		assertEquals(expected.right(), view.right(), 1e-9);
		assertEquals(expected.bottom(), view.bottom(), 1e-9);
		assertEquals(expected.top(), view.top(), 1e-9);
	}

	@Test
	void whatIsPointedAtStaysWhereItIs() {
		ChartView near = ChartView.WHOLE.zoomed(0.25, 0.5, 0.5);
		assertClose(new ChartView(0.125, 0.625, 0.25, 0.75), near);
		assertClose(ChartView.WHOLE, near.zoomed(0.25, 0.5, 2));
		assertTrue(near.zoomed(0.9, 0.1, 100).isWhole());
	}

	@Test
	void aPartIsMeasuredByWhatIsShown() {
		ChartView right = new ChartView(0.5, 1, 0, 1);
		assertClose(new ChartView(0.75, 1, 0.5, 1), right.part(new ChartView(0.5, 1, 0.5, 1)));
	}

	@Test
	void nothingIsShownBeyondTheWholeNorTooLittleOfIt() {
		assertClose(new ChartView(0.5, 1, 0, 1), new ChartView(0.4, 0.9, 0, 1).moved(0.5, 0.5));
		assertClose(new ChartView(0, 0.5, 0, 1), new ChartView(0.1, 0.6, 0, 1).moved(-0.5, 0));
		ChartView least = ChartView.WHOLE.part(new ChartView(0.5, 0.500001, 0.5, 0.500001));
		assertEquals(1.0 / 40, least.right() - least.left(), 1e-9);
		assertEquals(1.0 / 40, least.top() - least.bottom(), 1e-9);
		assertThrows(IllegalArgumentException.class, () -> new ChartView(0.5, 0.5, 0, 1));
	}
}
