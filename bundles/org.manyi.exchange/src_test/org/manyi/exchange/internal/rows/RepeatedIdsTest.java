/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

@NonNullByDefault({})
class RepeatedIdsTest {

	private static final int KNOWN = 1 << 17;

	@Test
	void everyIdOnceIsNothingToTell() {
		assertTrue(of(KNOWN * 2, KNOWN * 2).warning(true).isEmpty());
	}

	@Test
	void aFileTwiceInOneIsTold() {
		assertTrue(of(2000, 1000).warning(true).orElseThrow().text().en()
				.startsWith("1000 sheets have response ids that an earlier sheet has, first \"R0\" in row 1002"));
	}

	@Test
	void beyondTheIdsThatAreKnownItIsALowerBound() {
		String told = of(KNOWN * 4, KNOWN * 2).warning(true).orElseThrow().text().en();
		assertEquals("At least " + KNOWN + " sheets have", told.substring(0, told.indexOf(" response ids")));
	}

	/** Ids of so many sheets, beginning anew after some of them. */
	private static RepeatedIds of(int sheets, int different) {
		RepeatedIds ids = new RepeatedIds();
		for (int sheet = 0; sheet < sheets; sheet++) {
			char[] id = ("R" + sheet % different).toCharArray();
			ids.add(sheet + 2, id, 0, id.length);
		}
		return ids;
	}
}
