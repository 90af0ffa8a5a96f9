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

class SharesTest {

	@Test
	void theRestKeepsItsProportion() {
		assertEquals(List.of(7200, 4320), Shares.besides(13720, 2200, List.of(6250, 3750)));
	}

	@Test
	void sharingAgainChangesNothing() {
		List<Integer> once = Shares.besides(13721, 2200, List.of(6250, 3750));
		assertEquals(once, Shares.besides(13721, 2200, once));
	}

	@Test
	void nobodyGetsNothing() {
		assertEquals(List.of(1, 9), Shares.besides(10, 1, List.of(1, 10_000)));
	}
}
