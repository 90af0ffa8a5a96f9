/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfLayoutTest {

	@ParameterizedTest
	@ValueSource(ints = { 320, 647, 648, 780, 1165, 1295, 1296, 1325, 1700, 2400 })
	void everythingIsInSightReadableAndOverNothingElse(int width) {
		int height = WhatIfLayout.Places.height(width);
		WhatIfLayout.Places places = WhatIfLayout.Places.in(width, height);
		List<Rectangle> all = List.of(places.table(), places.before(), places.after());
		for (Rectangle one : all) {
			assertEquals(one, new Rectangle(0, 0, width, height).intersection(one));
			all.stream().filter(other -> other != one).forEach(other -> assertFalse(one.intersects(other)));
		}
		assertTrue(places.before().width >= WhatIfLayout.CHART_WIDTH
				&& places.before().height >= WhatIfLayout.CHART_HEIGHT);
		assertEquals(places.before().width, places.after().width, "both to the same scale");
		assertEquals(places.before().height, places.after().height);
	}

	@Test
	void chartsStandBesideTheTableWhereTheyHaveRoom() {
		WhatIfLayout.Places wide = WhatIfLayout.Places.in(1325, 260);
		assertEquals(new Rectangle(0, 0, 669, 260), wide.table());
		assertEquals(new Rectangle(677, 0, 320, 260), wide.before());
		assertEquals(0, wide.after().y);
	}

	@Test
	void inANarrowViewTheyStandBelowItSideBySideAndAtLastBelowEachOther() {
		WhatIfLayout.Places narrow = WhatIfLayout.Places.in(780, WhatIfLayout.Places.height(780));
		assertEquals(narrow.before().y, narrow.after().y);
		assertEquals(168, narrow.before().y);
		WhatIfLayout.Places narrowest = WhatIfLayout.Places.in(400, WhatIfLayout.Places.height(400));
		assertEquals(narrowest.before().y + 248, narrowest.after().y);
	}
}
